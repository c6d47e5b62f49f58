"""Amounts that one article rounds: "about 62 per cent" and "62.4 percent", "more than five million" and "5.4 million"."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from decimal import Decimal

from claims.mention import QuantityMention
from factcheck.agreements.values import Value
from factcheck.matching import compare

NEAR = Decimal("1.15")
"""How many times the smaller one the larger of two amounts may be that are one: "more than five million" is not 40 million."""
FEWEST = 10
"""Counts below this are not rounded."""


def near(found: Iterable[Value]) -> Iterator[list[Value]]:
    """Each rough amount with the other amounts of its unit, in other articles, that it may be."""
    by_unit: dict[Hashable, list[tuple[Decimal, Value]]] = defaultdict(list)
    for value in found:
        bound = _bound(value.amount) if value.amount is not None else None
        if bound is not None and value.amount is not None and (bound >= FEWEST or value.amount.unit):
            by_unit[value.amount.unit].append((bound, value))
    for told in by_unit.values():
        told.sort(key=lambda one: (one[0], one[1].place))
        bounds = [bound for bound, _ in told]
        for bound, value in told:
            if value.amount is not None and _is_rough(value.amount):
                first, end = bisect_left(bounds, bound / NEAR), bisect_right(bounds, bound * NEAR)
                others = [other for _, other in told[first:end] if other.key != value.key]
                if any(other.claim.article != value.claim.article for other in others):
                    yield [value, *others]


def is_rounded(one: QuantityMention, other: QuantityMention, says: tuple[str, str]) -> bool:
    """May one of two unlike amounts of one unit be the other, rounded?"""
    low, high = sorted(abs(_bound(each) or Decimal(0)) for each in (one, other))
    if low == 0 or high > NEAR * low or not (_is_rough(one) or _is_rough(other)):
        return False
    both = compare.Amounts(left=(one.low, one.high), right=(other.low, other.high), converted=False)
    return compare.can_be_one(one, other, both, says)


def _is_rough(amount: QuantityMention) -> bool:
    """Is it said to be about so much, or more or less than that?"""
    return amount.approximate or amount.low is None or amount.high is None


def _bound(amount: QuantityMention) -> Decimal | None:
    return amount.low if amount.low is not None else amount.high
