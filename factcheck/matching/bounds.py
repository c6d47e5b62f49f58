"""What bounds of amounts mean by the words they are put in: "more than 40" leaves 40 out, "over 2.3 million" means no 3 million."""

import re
from decimal import Decimal

Bounds = tuple[Decimal | None, Decimal | None]
"""The lowest and the highest value, both inclusive; None is open."""
STRICT = re.compile(
    r"(?:more|less|fewer|greater|higher|lower|larger|smaller) than\b|(?:over|under|above|below|exceeding)\b",
    re.IGNORECASE,
)
"""Begins a bound that leaves its number out; "at least 40" may be 40."""
PRECISE = 10
"""The last digit of a number that is not rounded counts less than this: 41 may not be told as "more than 41"."""
FEW = 12
"""Up to this, things are counted one by one."""

MUCH_MORE = Decimal("1.25")
"""Who knows of so many times as much does not say "over": over 18 million may be over 20 million, but not over 30."""


def exclude(first: Bounds, second: Bounds, says: tuple[str, str]) -> bool:
    """Do the words of two amounts that overlap as ranges leave no number for both?"""
    strict = [STRICT.match(words) is not None for words in says]
    if strict == [True, True]:
        return _means_more(first, second) or _means_more(second, first)
    return (strict[0] and _leaves_out(first, second)) or (strict[1] and _leaves_out(second, first))


def _leaves_out(strict: Bounds, exact: Bounds) -> bool:
    """Is the exact figure the very one that a strict bound begins behind, and not rounded?"""
    value = exact[0]
    if value is None or exact[0] != exact[1] or None not in strict:
        return False
    return value in strict and (step(value) < PRECISE or value <= FEW)


def _means_more(one: Bounds, other: Bounds) -> bool:
    """Would nobody who knew the second figure put the first one: are both open above, and the second much more?"""
    if one[1] is not None or other[1] is not None or one[0] is None or other[0] is None:
        return False
    return other[0] >= max(one[0] + step(one[0]), one[0] * MUCH_MORE)


def step(number: Decimal) -> Decimal:
    """What the last digit that is not zero counts: 100,000 in 2,300,000, a hundredth in 0.13."""
    exponent = number.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent) if isinstance(exponent, int) else Decimal(1)
