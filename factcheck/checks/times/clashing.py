"""Two times given to one thing in two articles: can they not both hold, and may one be the other told wrongly?"""

from datetime import timedelta
from decimal import Decimal

from claims.claim import Claim
from factcheck.matching import compare, suppress
from factcheck.matching.slips import changed_round
from factcheck.model import Comparison
from factcheck.story import Story
from factcheck.suppressors import Reason
from sources.interval import Interval
from sources.span import Span

NEAR = {
    "day": timedelta(days=7),
    "week": timedelta(days=14),
    "month": timedelta(days=92),
    "quarter": timedelta(days=184),
}
"""How far apart two times of one thing lie that may be one told wrongly; years: see `near`."""
YEARS = 2
"""The same for years."""
Telling = tuple[Claim, Span]
"""A claim with the words in it that give the time."""


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


def excuse(story: Story, left: Telling, right: Telling) -> Reason | None:
    """What explains two times of one thing; that it is one was seen before."""
    difference = Comparison(aspect="date", level="conflicts", detail="", left=left[1], right=right[1])
    case = suppress.Case(story=story, left=left[0], right=right[0], events=None, comparison=difference)
    found = suppress.excuse(case)
    return None if found == "other_event" else found
