"""Two times given to one thing in two articles: can they not both hold, and may one be the other told wrongly?"""

from datetime import timedelta
from decimal import Decimal

from factcheck.matching import compare
from factcheck.matching.digits import changed_round
from factcheck.story import Story
from sources.interval import Interval

NEAR = {
    "day": timedelta(days=7),
    "week": timedelta(days=14),
    "month": timedelta(days=92),
    "quarter": timedelta(days=184),
}
"""How far apart two times of one thing lie that may be one told wrongly; years: see `near`."""
YEARS = 2
"""The same for years."""


def apart(one: Interval, other: Interval) -> bool:
    """Is there no day that both can mean, even where "last week" is taken loosely?"""
    return not compare.loosened(one).overlaps(compare.loosened(other))


def given(story: Story, article: str, time: Interval) -> bool:
    """Does an article give a time anywhere, as finely or more so? Then it means another thing by its other time."""
    claims = story.by_article[article]
    return any(date.interval and time.holds(date.interval) for claim in claims for date in claim.dates)


def near(one: Interval, other: Interval) -> bool:
    """Do two times lie so near, or differ by so little in print, that one may be the other told wrongly?"""
    first, second = one.first.year, other.first.year
    if one.granularity == other.granularity == "year" and changed_round(Decimal(first), Decimal(second)):
        return True
    if _within_year(one) == _within_year(other):
        return abs(first - second) <= YEARS
    return one.gap(other) <= max(NEAR.get(each.granularity, timedelta()) for each in (one, other))


def _within_year(interval: Interval) -> tuple[int, ...]:
    """Its first and last days without the year."""
    return interval.first.month, interval.first.day, interval.last.month, interval.last.day
