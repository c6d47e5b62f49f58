"""When an amount of a short article is borne out by an amount of a longer one."""

from collections.abc import Iterator
from decimal import Decimal

from claims.mention import QuantityMention
from factcheck.matching import compare
from factcheck.matching.bounds import step
from factcheck.matching.retold.articles import NUMBER
from factcheck.matching.retold.spots import Spot

SIZE = 2
"""An open amount and another one that bears it out are at most so many times each other."""
MISPRINT = 10
"""A wrong amount and the right one are at most so many times each other, unless they have the same digits."""
Says = tuple[str, str]
"""The words of two amounts."""


def amount(one: Spot) -> QuantityMention:
    """The amount of a spot; raises TypeError for a spot of anything else."""
    if not isinstance(one.value, QuantityMention):
        raise TypeError("this spot is no amount: ask for amounts only of Telling.amounts")
    return one.value


def equal(mine: QuantityMention, yours: QuantityMention) -> bool:
    """Have two amounts one unit and one number, whatever they count?"""
    return mine.unit == yours.unit and (mine.low, mine.high) == (yours.low, yours.high)


def can_be(mine: QuantityMention, yours: QuantityMention, says: Says) -> bool:
    """Can both amounts hold of one thing: are they equal, or one rounded or bounded by the other?

    Two limits, "below 25" and "below 30", are one only where they are equal.
    """
    both = compare.commensurable(mine, yours)
    if both is None:
        return False
    if mine.low is None and yours.low is None:
        return mine.high == yours.high
    return compare.can_be_one(mine, yours, both, says) or _rounded(mine, yours, says)


def bears_out(mine: QuantityMention, yours: QuantityMention, says: Says) -> bool:
    """Can both hold, and are they of one size? That it is below 25 billion does not bear out 3 million."""
    return can_be(mine, yours, says) and compare.of_one_size(mine, yours, SIZE)


def _rounded(mine: QuantityMention, yours: QuantityMention, says: Says) -> bool:
    """Is the first number the second one with fewer digits: 6.9 for 6.86?"""
    short, exact = mine.low, yours.low
    if short is None or exact is None or short != mine.high or exact != yours.high:
        return False
    last = last_place(short, says[0])
    return last > last_place(exact, says[1]) and abs(short - exact) * 2 <= last


def last_place(number: Decimal, says: str) -> Decimal:
    """What the last digit counts that was written: a hundredth in "0.10", 100,000 in "2.3 million"."""
    written = NUMBER.search(says)
    value = Decimal(written[0].replace(",", "")) if written else Decimal(0)
    if written is None or "." not in written[0] or not value:
        return step(number)
    return Decimal(1).scaleb(written[0].index(".") + 1 - len(written[0])) * number / value


def made_of(first: QuantityMention, second: QuantityMention, unit: str | None) -> Iterator[Decimal]:
    """What two amounts of one unit add up to and differ by, in their unit or, where that is asked for, in percent."""
    if first.unit != second.unit or first.low is None or second.low is None:
        return
    low, high = sorted((first.low, second.low))
    if first.unit == unit:
        yield from (high - low, high + low)
    elif unit == "percent" and low > 0:
        yield from ((high - low) / low * 100, (high - low) / high * 100, low / high * 100)
