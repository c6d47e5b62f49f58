"""Expressions of time in a text, each as the stretch of days that it can mean."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

import attrs

from claims.dates.calendar import around
from claims.dates.checks import CHECKS
from claims.dates.meanings import reading_of
from claims.dates.month_context import without_names
from claims.dates.reading import OTHER_EVENT, Echo, Known, Settled, settle
from claims.dates.rules import Match, letters_of, matches
from claims.dates.tokens import Token, tokens
from claims.mention import DateMention
from claims.text.flat import flat
from sources.interval import Interval
from sources.span import Span

ECHO_REACH = 12
"""Mentions back in which "that day" looks for its day."""
REMEMBERED = 1000
"""Texts whose readings are kept for copies of them."""


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
    even = flat(text)
    found: list[DateMention] = []
    for span, reading in _readings(even.text):
        interval, reason = (
            _echoed(reading, found) if isinstance(reading, Echo) else settle(reading, published)
        )
        found.append(DateMention(span=even.back(span), interval=interval, reason=reason))
    return tuple(found)


@lru_cache(maxsize=REMEMBERED)
def _readings(text: str) -> tuple[tuple[Span, Known], ...]:
    """The places of what is an expression of time, with what it says; the same in each copy of a paragraph."""
    found = tokens(text)
    without_names(found)
    letters = letters_of(found)
    read: list[tuple[Span, Known]] = []
    place = 0
    while place < len(found):
        first = _read_at(found, letters, place) if letters[place] != " " else None
        place += 1
        if first:
            match, reading = first
            place = match.end
            read.append((Span(start=found[match.first].start, end=found[place - 1].end), reading))
    return tuple(read)


def _read_at(found: Sequence[Token], letters: str, place: int) -> tuple[Match, Known] | None:
    """The longest match from a token on that passes its checks and has a meaning."""
    for match in matches(found, letters, place):
        if all(CHECKS[check](match) for check in match.rule.checks):
            reading = reading_of(match)
            if reading is not None:
                return match, reading
    return None


def _echoed(echo: Echo, found: Sequence[DateMention]) -> Settled:
    """The unit that holds the last days named before, where they lie in one.

    An unresolved mention ends the search: the echo may be of that one.
    """
    for mention in reversed(found[-ECHO_REACH:]):
        if mention.interval is None:
            return None, mention.reason
        whole = around(mention.interval.first, echo.unit)
        if whole.holds(mention.interval):
            return attrs.evolve(whole, basis="relative", anchor="event"), None
    return None, OTHER_EVENT
