"""Arithmetic on the calendar: stretches of days, with no words and no clock."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

import attrs

from sources.interval import Basis, Granularity, Interval

DAY = timedelta(days=1)

GRANULARITY: dict[str, Granularity] = {
    "day": "day",
    "week": "week",
    "month": "month",
    "quarter": "quarter",
    "year": "year",
    "decade": "decade",
}
"""Units that the report has a name for; the others are `other`."""


def stretch(
    first: date,
    last: date,
    granularity: Granularity = "other",
    basis: Basis = "stated",
    *,
    counted: bool = False,
) -> Interval:
    """The days from `first` to `last`; `counted` means counted from the day of publication."""
    return Interval(
        first=first,
        last=last,
        granularity=granularity,
        basis="relative" if counted else basis,
        anchor="published" if counted else None,
    )


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def add_months(day: date, months: int) -> date:
    """The same day of another month, or that month's last day where it is shorter.

    Raises ValueError outside the years 1 to 9999.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def add(day: date, unit: str, count: int) -> date:
    """The day that is `count` units later (earlier, where negative)."""
    if unit in {"day", "week", "weekend"}:
        return day + timedelta(days=count * (1 if unit == "day" else 7))
    return add_months(
        day, count * {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit]
    )


def week_of(day: date) -> tuple[date, date]:
    """Monday and Sunday of the week."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def _weekend_of(day: date) -> tuple[date, date]:
    sunday = week_of(day)[1]
    return sunday - timedelta(days=1), sunday


def _month_of(day: date) -> tuple[date, date]:
    return day.replace(day=1), month_end(day.year, day.month)


def quarter_of(year: int, quarter: int) -> tuple[date, date]:
    """First and last day of quarter 1 to 4."""
    return date(year, quarter * 3 - 2, 1), month_end(year, quarter * 3)


def years(first: int, last: int) -> tuple[date, date]:
    """First day of one year and last day of another."""
    return date(first, 1, 1), date(last, 12, 31)


AROUND: dict[str, Callable[[date], tuple[date, date]]] = {
    "day": lambda day: (day, day),
    "week": week_of,
    "weekend": _weekend_of,
    "month": _month_of,
    "quarter": lambda day: quarter_of(day.year, (day.month + 2) // 3),
    "year": lambda day: years(day.year, day.year),
    "decade": lambda day: years(max(day.year // 10 * 10, 1), day.year // 10 * 10 + 9),
    "century": lambda day: years((day.year - 1) // 100 * 100 + 1, (day.year - 1) // 100 * 100 + 100),
}
"""The calendar unit that a day lies in."""


def around(day: date, unit: str, *, counted: bool = False) -> Interval:
    """The week, month, year… that holds a day."""
    return stretch(*AROUND[unit](day), GRANULARITY.get(unit, "other"), counted=counted)


def weekday_before(day: date, weekday: int) -> date:
    """The last such weekday (Monday is 0) that is not after `day`."""
    return day - timedelta(days=(day.weekday() - weekday) % 7)


def weekday_after(day: date, weekday: int) -> date:
    """The first such weekday that is not before `day`."""
    return day + timedelta(days=(weekday - day.weekday()) % 7)


def part(whole: Interval, edge: str) -> Interval:
    """The early, middle or late part of a stretch, generously: such words have no sharp edges.

    `edge` is "start", "middle" or "end"; the middle overlaps the two halves.
    """
    early, half, late = _marks(whole)
    days = {
        "start": (whole.first, half - DAY),
        "middle": (early, late - DAY),
        "end": (half, whole.last),
    }[edge]
    return attrs.evolve(whole, first=days[0], last=days[1], granularity="other")


def _marks(whole: Interval) -> tuple[date, date, date]:
    """The ends of the first three quarters of a stretch: the 8th, 16th and 24th of a month."""
    if whole.granularity == "month":
        return whole.first.replace(day=8), whole.first.replace(day=16), whole.first.replace(day=24)
    if whole.days < 360:
        step = (whole.last - whole.first + DAY) / 4
        return whole.first + step, whole.first + 2 * step, whole.first + 3 * step
    months = (whole.last.year - whole.first.year + 1) * 3
    return (
        add_months(whole.first, months),
        add_months(whole.first, 2 * months),
        add_months(whole.first, 3 * months),
    )
