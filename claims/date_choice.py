"""Which year or day is meant where the words leave it open: the nearest one that fits the tense."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta

import attrs

from claims.date_calendar import around, weekday_after, weekday_before
from claims.date_reading import Counted
from claims.date_rules import Match
from claims.date_tense import Tense, tense
from sources.interval import Interval

FAR = timedelta(days=335)
"""A day further back than eleven months would be printed with its year: the coming one is meant."""
RATHER_FAR = timedelta(days=305)
"""The same for days and months where no word hints at the past."""
LEAP = 8
"""Years to either side within which every day of the calendar comes round."""
AHEAD = frozenset({"by", "until", "till", "from", "through"})
"""Words before a time that hint at the future where no verb tells."""
OFFSET = {"last": -1, "this": 0, "next": 1}
"""Units from the present one."""


def hint(match: Match) -> Tense | None:
    """The tense around a match; "until Friday" looks ahead where no verb tells."""
    if match.before() == "since":
        return "past"
    if match.before() in {"on", "in"} and match.before(2) in {"is", "are"}:
        return "future"
    found = tense(match.tokens, match.first, match.end)
    return "future" if found is None and match.before() in AHEAD else found


def counted(interval: Interval) -> Interval:
    """The same days, marked as counted from the day of publication."""
    return attrs.evolve(interval, basis="relative", anchor="published")


def nearest_year(build: Callable[[int], Interval], looks: Tense | None) -> Counted:
    """The days of the nearest year that fits the tense; what is going on fits both."""

    def count(published: date) -> Interval:
        if looks == "future":
            return counted(next_one(build, published))
        last = last_one(build, published)
        back = published - last.last
        far = back > RATHER_FAR if looks is None else back > FAR and last.granularity == "day"
        return counted(next_one(build, published) if far else last)

    return count


def last_one(build: Callable[[int], Interval], published: date) -> Interval:
    """The last of the yearly stretches that has begun; raises ValueError where there is none."""
    years = range(published.year, published.year - LEAP - 1, -1)
    return _first(days for days in _built(build, years) if days.first <= published)


def next_one(build: Callable[[int], Interval], published: date) -> Interval:
    """The first of the yearly stretches that is not over; raises ValueError where there is none."""
    years = range(published.year, published.year + LEAP + 1)
    return _first(days for days in _built(build, years) if days.last >= published)


def _built(build: Callable[[int], Interval], years: Iterable[int]) -> Iterator[Interval]:
    for year in years:
        try:
            yield build(year)
        except (ValueError, OverflowError):
            continue


def _first(found: Iterator[Interval]) -> Interval:
    days = next(found, None)
    if days is None:
        raise ValueError("no year has such a day")
    return days


def nearest_weekday(weekday: int, looks: Tense | None) -> Counted:
    """The next such day for the future, else the last; the day of publication fits both."""
    find = weekday_after if looks == "future" else weekday_before
    return lambda published: around(find(published, weekday), "day", counted=True)
