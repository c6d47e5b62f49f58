"""Expressions of time in a text, each as the stretch of days that it can mean."""

from collections.abc import Iterator
from datetime import date

from attrs import frozen

from claims.date_calendar import AROUND, GRANULARITY, stretch
from claims.date_checks import CHECKS
from claims.date_meanings import reading_of
from claims.date_month_context import without_names
from claims.date_reading import OTHER_EVENT, Echo, Reading, Settled, settle
from claims.date_rules import Match, letters_of, matches
from claims.date_tokens import tokens
from claims.mention import DateMention
from sources.interval import Interval
from sources.span import Span


def find(text: str, published: date | None) -> tuple[DateMention, ...]:
    """The expressions of time in a text that was published on a day, in order, none overlapping.

    Without that day, what is counted from it stays unresolved. Today's date plays no part.
    """
    day = Interval(first=published, last=published, granularity="day") if published else None
    return find_in(text, day)


def find_in(text: str, published: Interval | None) -> tuple[DateMention, ...]:
    """The same where the day of publication is known only as a stretch of days.

    What is counted from it is resolved where every day of the stretch gives the same answer.
    """
    found: list[DateMention] = []
    for match, reading in _readings(text):
        interval, reason = _echoed(reading, found) if isinstance(reading, Echo) else settle(reading, published)
        span = Span(start=match.tokens[match.first].start, end=match.tokens[match.end - 1].end)
        found.append(DateMention(span=span, interval=interval, reason=reason))
    return tuple(found)
