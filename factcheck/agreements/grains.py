"""Values that agree, in words: what kind of value it is, how finely it is told, and how each article puts it."""

from collections.abc import Collection, Iterator

from claims.claim import Claim
from claims.mention import QuantityMention
from factcheck.agreements.fact import EQUAL
from factcheck.matching import compare
from factcheck.story import Story
from sources.interval import Interval

GRAINS = frozenset({"day", "week", "month", "quarter", "year", "decade"})
"""How finely a time may be told, under names that people use."""


def grain(when: Interval) -> str:
    """How finely a time is told: "day", "month", …; "time" for what is none of these."""
    return when.granularity if when.granularity in GRAINS else "time"


def measure(amount: QuantityMention) -> str:
    """What kind of amount it is: an age, or any other."""
    return "age" if amount.counted == "age" else "amount"


def put(kind: str, ways: Collection[str]) -> str:
    """A value and every way in which it is put: "the amount: 730 people = all 730 workers"."""
    return f"the {kind}: {EQUAL.join(sorted(ways))}"


def common(story: Story, left: Claim, right: Claim) -> Iterator[str]:
    """The times and amounts that two claims give alike, a coarser and a finer time too."""
    yield from _times(left, right)
    for one in left.quantities:
        for other in right.quantities:
            both = compare.commensurable(one, other)
            ways = story.words(left.article, one.span), story.words(right.article, other.span)
            if both and compare.numbers(one, other, both, ways).level == "agrees":
                yield put(measure(one), set(ways))


def _times(left: Claim, right: Claim) -> Iterator[str]:
    for one in (date.interval for date in left.dates):
        for other in (date.interval for date in right.dates):
            if one is None or other is None or not one.overlaps(other):
                continue
            first, second = compare.told(one), compare.told(other)
            if first == second:
                yield put(grain(one), {first})
            elif one.holds(other) or other.holds(one):
                fine, coarse = (second, first) if one.holds(other) else (first, second)
                yield f"the time: {coarse}, in one of them {fine}"
