"""Which year or day is meant where the words leave it open: the nearest one that fits the tense."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta

import attrs

from claims.dates.calendar import around, weekday_after, weekday_before
from claims.dates.reading import Counted
from claims.dates.rules import Match
from claims.dates.tense import Hint, awaited, tense
from claims.dates.verbs import Tense
from sources.interval import Interval

NEAR = timedelta(days=90)
"""A day so close to publication is meant, whatever the tense, where the other is most of a year away."""
FAR = timedelta(days=275)
"""Most of a year."""
SHORT = 14
"""Days of a stretch that is told like a day; parts of months and whole months are longer."""
LEAP = 8
"""Years to either side within which every day of the calendar comes round."""
AHEAD = frozenset({"by", "until", "till", "from", "through"})
"""Words before a time that hint at the future where no verb tells."""
LIMITS = frozenset({"by", "until", "till", "for"})
"""Words before a time up to which something is asked for or put off, or for which it is called."""
OFFSET = {"last": -1, "this": 0, "next": 1}
"""Units from the present one."""


def hint(match: Match) -> Hint | None:
    """The tense around a match; "until Friday" looks ahead where no verb tells."""
    before = match.before()
    if before == "since":
        return Hint(tense="past")
    if before in {"is", "are"} or (before in {"on", "in"} and match.before(2) in {"is", "are"}):
        return Hint(tense="future")
    found = tense(match.tokens, match.first, match.end)
    if found is None:
        return Hint(tense="future") if before in AHEAD else None
    waits = before in LIMITS and awaited(match.tokens, found, match.first)
    return Hint(tense="future") if waits else found


def looks(match: Match) -> Tense | None:
    """Past or future, from whichever clause."""
    found = hint(match)
    return found.tense if found else None


def counted(interval: Interval) -> Interval:
    """The same days, marked as counted from the day of publication."""
    return attrs.evolve(interval, basis="relative", anchor="published")


def nearest_year(build: Callable[[int], Interval], told: Hint | None, *, holiday: bool = False) -> Counted:
    """The days of the nearest year that fits the tense; what is going on fits both.

    A day close by wins over one most of a year away that fits the tense better, unless that is in the year
    of publication and its own verb tells the tense: of another year the number would be printed.
    A month or a holiday does so only where the tense is that of another clause: "opened in April" is of
    last year even in March.
    """
    ahead = told is not None and told.tense == "future"

    def count(published: date) -> Interval:
        likely = next_one(build, published) if ahead else last_one(build, published)
        same_year = likely.first.year == likely.last.year == published.year
        firm = told is not None and told.governs and (holiday or same_year or likely.days > SHORT)
        away = likely.first - published if ahead else published - likely.last
        if firm or away < FAR:
            return counted(likely)
        other = last_one(build, published) if ahead else next_one(build, published)
        return counted(other if _apart(other, published) <= NEAR else likely)

    return count


def _apart(days: Interval, published: date) -> timedelta:
    """How far a stretch is from a day that it does not hold."""
    return max(days.first - published, published - days.last)


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


def nearest_weekday(weekday: int, told: Tense | None) -> Counted:
    """The next such day for the future, else the last; the day of publication fits both."""
    find = weekday_after if told == "future" else weekday_before
    return lambda published: around(find(published, weekday), "day", counted=True)
