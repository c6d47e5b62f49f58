"""Amounts that one article rounds, or gives in another unit: "about 62 per cent" and "62.4 percent", "90 percent" and "nine-tenths"."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from decimal import Decimal

from attrs import frozen

from claims import quantities
from claims.mention import QuantityMention
from factcheck.agreements.crowds import CROWD
from factcheck.agreements.values import Value
from factcheck.matching import compare

NEAR = Decimal("1.15")
"""How many times the smaller one the larger of two amounts may be that are one: "more than five million" is not 40 million."""
SHARE = Decimal("0.08")
"""Part of a rounded amount by which the exact one may differ from it whatever its digits are."""
LONG = 100
"""Steps of its last digit from which an amount has too many digits to be told so roughly."""
DOZEN = Decimal(12)
FEWEST = 10
"""Counts below this are not rounded."""


@frozen(kw_only=True)
class Sized:
    """An amount that may be rounded, with how large it is in the base unit."""

    value: Value
    """The amount."""
    size: Decimal
    """Its bound, without a sign."""
    rough: bool
    """Is it said to be about so much, or more or less than that?"""
    unit: str | None
    """The unit as said."""


def near(found: Iterable[Value]) -> Iterator[list[Value]]:
    """Each amount with those in other articles that it may be, where one is rough or is given in another unit.

    An amount that a crowd is near comes once, with all its places, and not once a place.
    """
    by_unit: dict[Hashable, list[Sized]] = defaultdict(list)
    for value in found:
        if value.amount is not None and (sized := _sized(value, value.amount)):
            by_unit[quantities.in_base_units(value.amount)[2]].append(sized)
    for told in by_unit.values():
        several = len({one.unit for one in told}) > 1
        told.sort(key=lambda one: (one.size, one.value.place))
        sizes = [one.size for one in told]
        crowds: set[Hashable] = set()
        for one in told:
            if (one.rough or several) and one.value.key not in crowds:
                first, end = bisect_left(sizes, one.size / NEAR), bisect_right(sizes, one.size * NEAR)
                ones = [one]
                if end - first > CROWD:
                    crowds.add(one.value.key)
                    ones = [other for other in told[first:end] if other.value.key == one.value.key]
                yield from _with_others(ones, told[first:end])


def _with_others(ones: Sequence[Sized], around: Iterable[Sized]) -> Iterator[list[Value]]:
    """Places of one amount with those of the amounts that it may be, where one is in another article."""
    one = ones[0]
    others = [
        other.value
        for other in around
        if other.value.key != one.value.key and (one.rough or other.unit != one.unit)
    ]
    articles = {each.value.claim.article for each in ones}
    if any({other.claim.article} != articles for other in others):
        yield [*(each.value for each in ones), *others]


def _sized(value: Value, amount: QuantityMention) -> Sized | None:
    low, high, _ = quantities.in_base_units(amount)
    size = abs(low if low is not None else high or Decimal(0))
    told = amount.low if amount.low is not None else amount.high
    if not size or told is None or not (amount.unit or told >= FEWEST):
        return None
    return Sized(value=value, size=size, rough=_is_rough(amount), unit=amount.unit)


def is_rounded(one: QuantityMention, other: QuantityMention, says: tuple[str, str]) -> bool:
    """May one of two unlike amounts be the other, rounded or in another unit of the same measure?"""
    (low, high, unit), (other_low, other_high, other_unit) = map(quantities.in_base_units, (one, other))
    sizes = sorted(
        abs(each or Decimal(0))
        for each in (low if low is not None else high, other_low if other_low is not None else other_high)
    )
    if unit != other_unit or not sizes[0] or sizes[1] > NEAR * sizes[0]:
        return False
    converted = one.unit != other.unit
    if not (converted or _is_rough(one) or _is_rough(other)):
        return False
    if not converted and abs(_size(one) - _size(other)) > max(map(_slack, (one, other))):
        return False
    both = compare.Amounts(
        left=(low, high), right=(other_low, other_high), converted=converted and unit != "fraction"
    )
    return compare.can_be_one(one, other, both, says)


def _slack(amount: QuantityMention) -> Decimal:
    """How far from a rounded amount, in its unit, the exact one may be: one step of its last digit, or half a step of five.

    "More than 200" may be 220, "two dozen" 28, "some 350" 370, and no 400. What has two digits or no round ones is told by share.
    """
    if not _is_rough(amount):
        return Decimal(0)
    size = _size(amount)
    step = Decimal(1).scaleb(_zeros(size))
    half = step * 5 / 2 if size % (step * 5) == 0 else step
    dozens = DOZEN / 2 if size % DOZEN == 0 else step
    return max(step, half, dozens, size * SHARE if size < step * LONG else step)


def _size(amount: QuantityMention) -> Decimal:
    return abs((amount.low if amount.low is not None else amount.high) or Decimal(0))


def _zeros(size: Decimal) -> int:
    """The place of the last digit that is not 0: 2 for 1,200, -1 for 0.5."""
    exponent = size.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _is_rough(amount: QuantityMention) -> bool:
    """Is it said to be about so much, or more or less than that?"""
    return amount.approximate or amount.low is None or amount.high is None
