"""How one amount may have become another by a slip of the pen: 4.2 and 2.4, 312 and 412, fifteen and fifty."""

from decimal import Decimal
from typing import Literal

from factcheck.matching.digits import changed_round, digits, ten_times

Slip = Literal[
    "turned",
    "turned_long",
    "swapped",
    "digit",
    "digit_long",
    "teen",
    "teens_of",
    "zero",
    "thousand",
    "nothing",
]
LONG = 3
"""Digits that tell something, from which it is no chance that two amounts have the same ones turned round."""
TEENS = tuple({Decimal(10 + n), Decimal(10 * n)} for n in range(3, 10))
"""Numbers that sound alike, by themselves or as so many thousands."""
THOUSAND = 1000
"""How much a million and a billion are apart."""
LEAST = 20
"""Smaller amounts are too many for a zero to be lost."""


def slip(one: Decimal, other: Decimal) -> Slip | None:
    """By which slip one value becomes the other, "nothing" for none against some; None where they are just two values."""
    if not one or not other:
        return None if one == other else "nothing"
    length = min(len(value.normalize().as_tuple().digits) for value in (one, other))
    return _of_digits(one, other, length) or _of_size(one, other)


def _of_digits(one: Decimal, other: Decimal, length: int) -> Slip | None:
    """A slip that leaves the value as long as it was; `length`: how many digits tell something."""
    if changed_round(one, other):
        return "turned_long" if length >= LONG else "turned"
    if length < LONG:
        return None
    if _swapped(digits(one), digits(other)):
        return "swapped"
    if _one_digit(digits(one), digits(other)):
        return "digit_long" if length > LONG else "digit"
    return None


def _of_size(one: Decimal, other: Decimal) -> Slip | None:
    """A slip of sound, of a zero or of "million" for "billion"."""
    if {one, other} in TEENS:
        return "teen"
    if any({one / size, other / size} in TEENS for size in (THOUSAND, THOUSAND**2)):
        return "teens_of"
    if one * THOUSAND == other or other * THOUSAND == one:
        return "thousand"
    return "zero" if ten_times(one, other) and min(one, other) >= LEAST else None


def _swapped(first: tuple[str, int], second: tuple[str, int]) -> bool:
    """Have any two digits of a value changed places: 61.4 and 41.6?"""
    if first[1] != second[1] or len(first[0]) != len(second[0]):
        return False
    apart = [(a, b) for a, b in zip(first[0], second[0], strict=True) if a != b]
    return len(apart) == 2 and apart[0] == apart[1][::-1]


def _one_digit(first: tuple[str, int], second: tuple[str, int]) -> bool:
    """Do two rows of digits differ in one, and not in the last of those that tell something?"""
    if first[1] != second[1] or len(first[0]) != len(second[0]):
        return False
    apart = [place for place, (a, b) in enumerate(zip(first[0], second[0], strict=True)) if a != b]
    telling = max(len(value[0].rstrip("0")) for value in (first, second))
    return len(apart) == 1 and apart[0] < telling - 1
