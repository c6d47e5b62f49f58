"""A day of publication that no line states, pinned down by several clues inside the text; never by today's date."""

import calendar
import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from sources.article import Published, Zone
from sources.dates.clues import Clue, bound, mentions, pairs, sent, within
from sources.interval import Granularity, Interval

NEAR = 7
"""Days between an event told with its full date and the dateline of the report on it."""
RECENT = 60
"""The same where the dateline names the day of the week, which the date must have in that year."""
LOOKING_BACK = re.compile(
    r"\b(?:anniversary|(?:year|decade)s? (?:ago|earlier|later|since|after|on)|last year)\b", re.IGNORECASE
)
"""Words of reports on what happened in another year."""
BEYOND = 12
"""Years after the last one named that are still looked at: when one of them fits, the clues leave too much open."""
MOST = 40
"""Times named twice in an article; more is no article."""
LONGEST = 31
"""Days that clues may leave."""


def inferred(text: str, zones: Sequence[Zone]) -> Published | None:
    """The month, or the shorter stretch of days, that all clues leave; None when they leave more, or contradict each other."""
    named, datelines = list(pairs(text, zones)), list(sent(text, zones))
    if not (named or datelines) or len(named) > MOST:
        return None
    told = sorted(mentions(text, zones), key=lambda mention: (mention.day, mention.span))
    happened = [mention for mention in told if not mention.ahead]
    nearest = happened[-1:] + [mention for mention in told if mention.ahead][:1]
    clues = [*named, *datelines, *map(bound, nearest)]
    days = _fitting(clues)
    if len(days) > 1 and datelines and happened and not LOOKING_BACK.search(_body(text, zones)):
        weekday = any(word in datelines[0].span.of(text) for word in calendar.day_name)
        clues.append(within(happened[-1], RECENT if weekday else NEAR))
        days = _fitting(clues)
    return _published(days, clues) if days and _count(days) <= LONGEST else None


def _fitting(clues: Sequence[Clue]) -> list[date]:
    """The days that fit all clues, in order; none when no clue names a year."""
    years = [year for clue in clues for year in clue.years]
    if not years:
        return []
    every = _days(min(years) - 1, max(years) + BEYOND)
    return [day for day in every if all(clue.fits(day) for clue in clues)]


def _days(first: int, last: int) -> Iterator[date]:
    """All days from the first of these years to the last."""
    start, end = date(first, 1, 1), date(last, 12, 31)
    return (start + timedelta(days=n) for n in range((end - start).days + 1))


def _count(days: Sequence[date]) -> int:
    return (days[-1] - days[0]).days + 1


def _published(days: Sequence[date], clues: Sequence[Clue]) -> Published:
    first, last = days[0], days[-1]
    interval = Interval(first=first, last=last, granularity=_granularity(first, last), basis="inferred")
    return Published(interval=interval, clues=tuple(sorted({clue.span for clue in clues})))


def _granularity(first: date, last: date) -> Granularity:
    """How finely the time is told."""
    if first == last:
        return "day"
    length = calendar.monthrange(first.year, first.month)[1]
    whole = first.day == 1 and last == first.replace(day=length)
    return "month" if whole else "other"


def _body(text: str, zones: Sequence[Zone]) -> str:
    return "\n".join(zone.span.of(text) for zone in zones if zone.kind == "body")
