"""The digits of an amount: do two differ as a figure and its misprint do?"""

from decimal import Decimal


def changed_round(one: Decimal, other: Decimal) -> bool:
    """Do two values differ by two neighbouring digits that changed places: 2,300 and 3,200, 6.4 and 4.6?"""
    (first, point), (second, its_point) = digits(one), digits(other)
    apart = [place for place, (a, b) in enumerate(zip(first, second, strict=False)) if a != b]
    if point != its_point or len(first) != len(second) or not apart or apart[1:] != [apart[0] + 1]:
        return False
    return first[apart[0]] == second[apart[1]] and first[apart[1]] == second[apart[0]]


def ten_times(one: Decimal, other: Decimal) -> bool:
    """Has one of two values a zero more, or less: 40,000 and 400,000?"""
    return one * 10 == other or other * 10 == one


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
