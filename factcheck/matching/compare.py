"""Typed comparisons: each holds two values together and says, in one sentence, how they stand.

Pure functions of two values; whether a conflict is excused is decided in `factcheck.matching.suppress`.
"""

from datetime import timedelta
from decimal import Decimal
from functools import lru_cache

import attrs
from attrs import frozen

from claims import quantities
from claims.mention import DateMention, QuantityMention
from factcheck.matching import bounds, counted
from factcheck.matching.bounds import Bounds
from factcheck.matching.slips import digits
from factcheck.model import Comparison, Level
from sources.interval import Interval

ABOUT = Decimal("0.1")
"""Tolerance where one side says "about": a tenth."""
CONVERTED = Decimal("0.03")
"""Tolerance between different units of one measure: 10 miles are 16 kilometres in print."""
SHARES = frozenset({"percent", "fraction"})
"""Units that are turned into each other without rounding: 78 out of 100 are 78 percent."""
SLACK = {"week": 3, "month": 10, "year": 60}
"""Days by which a relative expression may be off at either end: "a week ago" is seldom meant to the day."""


def dates(left: DateMention, right: DateMention, says: tuple[str, str]) -> Comparison:
    """Two dates of one event; `says` are the words of both."""
    first, second = left.interval, right.interval
    if first is None or second is None:
        return _dates(left, right, "not_stated", f"“{says[0]}” or “{says[1]}” cannot be resolved")
    if not loosened(first).overlaps(loosened(second)):
        return _dates(
            left, right, "conflicts", f"{told(first)} (“{says[0]}”) against {told(second)} (“{says[1]}”)"
        )
    if (first.first, first.last) == (second.first, second.last):
        return _dates(left, right, "agrees", f"both say {told(first)}")
    return _dates(left, right, "compatible", f"{told(first)} and {told(second)} can be one time")


@lru_cache(maxsize=1 << 12)
def loosened(interval: Interval) -> Interval:
    """The interval with the slack that a relative expression has."""
    days = SLACK.get(interval.granularity, 0) if interval.basis == "relative" else 0
    slack = timedelta(days=days)
    return (
        attrs.evolve(interval, first=interval.first - slack, last=interval.last + slack) if days else interval
    )


def _dates(left: DateMention, right: DateMention, level: Level, detail: str) -> Comparison:
    return Comparison(aspect="date", level=level, detail=detail, left=left.span, right=right.span)


def told(interval: Interval) -> str:
    """An interval in words: "3 April 2023", "December 2018", "1998", "24 to 30 June 2025"."""
    first, last = interval.first, interval.last
    if first == last:
        return f"{first.day} {first:%B %Y}"
    whole_month = first.day == 1 and interval.granularity == "month"
    if whole_month:
        return f"{first:%B %Y}"
    if interval.granularity == "year" and first.year == last.year:
        return str(first.year)
    return f"{first.day} {first:%B %Y} to {last.day} {last:%B %Y}"


@frozen(kw_only=True)
class Amounts:
    """Two amounts in one unit."""

    left: tuple[Decimal | None, Decimal | None]
    """Bounds of the first; None is open."""
    right: tuple[Decimal | None, Decimal | None]
    """Bounds of the second."""
    converted: bool
    """True when they were said in different units of one measure, of which one is rounded when it is printed."""


def commensurable(left: QuantityMention, right: QuantityMention) -> Amounts | None:
    """The two amounts in one unit; None when they measure or count different things."""
    if not _count_alike(left, right):
        return None
    if left.unit == right.unit:
        return Amounts(left=(left.low, left.high), right=(right.low, right.high), converted=False)
    (low, high, unit), (other_low, other_high, other) = map(quantities.in_base_units, (left, right))
    if unit is None or unit != other:
        return None
    exact = {left.unit, right.unit} == SHARES
    return Amounts(left=(low, high), right=(other_low, other_high), converted=not exact)


def _count_alike(left: QuantityMention, right: QuantityMention) -> bool:
    """Do both count the same things? A unit of measure or money without a counted noun needs none."""
    if left.counted == right.counted:
        return left.counted is not None or left.unit is not None
    if left.counted is None or right.counted is None:
        return left.unit is not None and right.unit is not None
    return counted.alike(left.counted, right.counted)


def of_one_size(left: QuantityMention, right: QuantityMention, times: int) -> bool:
    """Are two amounts at most so many times each other, or written with the same digits?"""
    ends = [abs(end) for end in (left.low, left.high, right.low, right.high) if end is not None]
    if not ends or min(ends) == 0 or max(ends) <= times * min(ends):
        return True
    if left.low is None or right.low is None:
        return False
    return digits(left.low)[0].strip("0") == digits(right.low)[0].strip("0")


def is_age(figure: QuantityMention, says: str) -> bool:
    """Is it a bare number that gives an age, as in "Ada Holm, 63,"? It is not held against "eleven years"."""
    return figure.unit == "year" and "year" not in says


def numbers(
    left: QuantityMention, right: QuantityMention, amounts: Amounts, says: tuple[str, str]
) -> Comparison:
    """Two amounts of one thing; `says` are the words of both."""
    level, told = _standing(left, right, amounts, says)
    detail = told.format(*(f"“{words}”" for words in says))
    return Comparison(aspect="number", level=level, detail=detail, left=left.span, right=right.span)


def can_be_one(
    left: QuantityMention, right: QuantityMention, amounts: Amounts, says: tuple[str, str]
) -> bool:
    """Are two amounts of one thing no conflict? The same as by `numbers`, without its sentence."""
    return _standing(left, right, amounts, says)[0] != "conflicts"


def _standing(
    left: QuantityMention, right: QuantityMention, amounts: Amounts, says: tuple[str, str]
) -> tuple[Level, str]:
    """How two amounts stand, and the sentence on them with a gap for the words of each."""
    first, second = amounts.left, amounts.right
    if first == second:
        return "agrees", "both say {}" if says[0] == says[1] else "{} and {} are equal"
    if _overlap(first, second) and not bounds.exclude(first, second, says):
        return "compatible", "{} and {} can both hold"
    if amounts.converted and _overlap(*_widened(first, second, CONVERTED)):
        return "agrees", "{} and {} are the same in different units"
    if (left.approximate or right.approximate) and _overlap(*_widened(first, second, ABOUT)):
        return "compatible", "{} and {} are about the same"
    if _rounded(first, second) or _rounded(second, first):
        return "compatible", "one of {} and {} is the other rounded"
    return "conflicts", "{} against {}"


def _overlap(first: Bounds, second: Bounds) -> bool:
    lows = [low for low in (first[0], second[0]) if low is not None]
    highs = [high for high in (first[1], second[1]) if high is not None]
    return not lows or not highs or max(lows) <= min(highs)


def _widened(first: Bounds, second: Bounds, share: Decimal) -> tuple[Bounds, Bounds]:
    def wider(one: Bounds) -> Bounds:
        low, high = one
        return (None if low is None else low * (1 - share), None if high is None else high * (1 + share))

    return wider(first), second


def _rounded(exact: Bounds, round_: Bounds) -> bool:
    """Is the second a plain number of at most two digits and zeros that the first rounds to?"""
    value, target = exact[0], round_[0]
    if value is None or target is None or value != exact[1] or target != round_[1]:
        return False
    digits = str(int(target)) if target == int(target) else ""
    significant = len(digits.rstrip("0"))
    if len(digits) < 3 or significant > 2:
        return False
    step = Decimal(10) ** (len(digits) - max(significant, 1))
    return (value / step).quantize(Decimal(1)) * step == target
