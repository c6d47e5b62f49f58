"""How one figure may have become another by a slip of the pen: 4.2 and 2.4, 312 and 412, fifteen and fifty, 3 and 13 May."""

from collections.abc import Hashable, Iterator
from decimal import Decimal
from typing import Literal

Slip = Literal[
    "turned",
    "turned_long",
    "swapped",
    "first",
    "digit",
    "digit_long",
    "teen",
    "teens_of",
    "zero",
    "thousand",
    "nothing",
]
TURNED: frozenset[Slip | None] = frozenset({"turned", "turned_long", "swapped"})
"""Slips that leave the same digits."""
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
    return _of_digits(digits(one), digits(other)) or _of_size(one, other)


def keys(value: Decimal) -> Iterator[Hashable]:
    """What a value has in common with those that it may be a slip of."""
    figure, _ = digits(value)
    yield "".join(sorted(figure.strip("0")))
    telling = figure.rstrip("0")
    if len(telling) >= LONG:
        yield from ((place, figure[:place], figure[place + 1 :]) for place in range(len(telling)))
    elif len(figure) >= LONG and len(telling) > 1:
        yield 0, "", figure[1:]
    if len(telling) == len("15") and figure[0] == "1":
        yield figure[1]


def changed_round(one: Decimal, other: Decimal) -> bool:
    """Do two values differ by two neighbouring digits that changed places: 2,300 and 3,200, 6.4 and 4.6?"""
    apart = _apart(digits(one), digits(other))
    return apart[1:] == [place + 1 for place in apart[:1]] and _exchanged(
        digits(one)[0], digits(other)[0], apart
    )


def mistyped(one: int, other: int) -> bool:
    """Do two days of a month look alike in print: a digit more or less (3 and 13), other tens (12 and 22), or turned?

    Days of which only the last digit differs lie near each other, as the days of two things do.
    """
    first, second = sorted((str(one), str(other)), key=len)
    if len(first) == len(second):
        tens = len(first) > 1 and first[0] != second[0] and first[1:] == second[1:]
        return tens or changed_round(Decimal(one), Decimal(other))
    return any(second[:place] + second[place + 1 :] == first for place in range(len(second)))


def digits(value: Decimal) -> tuple[str, int]:
    """The digits of a value, and how many of them stand behind the point."""
    whole, _, rest = f"{value.normalize():f}".partition(".")
    return whole + rest, len(rest)


def _of_digits(one: tuple[str, int], other: tuple[str, int]) -> Slip | None:
    """A slip that leaves the value as long as it was."""
    apart = _apart(one, other)
    told = [len(figure.strip("0")) for figure, _ in (one, other)]
    if _exchanged(one[0], other[0], apart) and apart[1] == apart[0] + 1:
        return "turned_long" if min(told) >= LONG else "turned"
    if _exchanged(one[0], other[0], apart) and min(told) >= LONG:
        return "swapped"
    if len(apart) != 1 or len(one[0]) < LONG or apart[0] >= max(told) - 1:
        return None
    if apart == [0]:
        return "first"
    return None if min(told) < LONG else "digit_long" if min(told) > LONG else "digit"


def _apart(one: tuple[str, int], other: tuple[str, int]) -> list[int]:
    """The places at which the digits of two values differ; none for values of two lengths."""
    if one[1] != other[1] or len(one[0]) != len(other[0]):
        return []
    return [place for place, (a, b) in enumerate(zip(one[0], other[0], strict=True)) if a != b]


def _exchanged(one: str, other: str, apart: list[int]) -> bool:
    """Do two rows of digits differ in two places, and are these exchanged?"""
    return len(apart) == 2 and [one[at] for at in apart] == [other[at] for at in reversed(apart)]


def _of_size(one: Decimal, other: Decimal) -> Slip | None:
    """A slip of sound, of a zero or of "million" for "billion"."""
    if {one, other} in TEENS:
        return "teen"
    if any({one / size, other / size} in TEENS for size in (THOUSAND, THOUSAND**2)):
        return "teens_of"
    if one * THOUSAND == other or other * THOUSAND == one:
        return "thousand"
    ten_times = one * 10 == other or other * 10 == one
    return "zero" if ten_times and min(one, other) >= LEAST else None
