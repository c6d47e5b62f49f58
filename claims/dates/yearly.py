"""Expressions that come round every year, as days of a given year: "3 April", "March to May", "Boxing Day"."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from claims.dates.calendar import around, month_end, part, stretch, weekday_after, weekday_before
from claims.dates.rules import Match
from sources.interval import Interval

Build = Callable[[Match, int], Interval]
"""The days in a year; raises ValueError where the year has none."""


def _month(match: Match, year: int) -> Interval:
    return around(date(year, match.number("month"), 1), "month")


def _day(match: Match, year: int) -> Interval:
    return around(date(year, match.number("month"), match.number("day")), "day")


def _month_part(match: Match, year: int) -> Interval:
    """As in "Late March", "the end of March"."""
    return part(_month(match, year), match.text("early") or match.text("edge"))


def _day_range(match: Match, year: int) -> Interval:
    """As in "3-5 April", "April 3 to 5"."""
    month = match.number("month")
    return stretch(date(year, month, match.number("day")), date(year, month, match.number("day", 1)))


def _years(match: Match, year: int) -> tuple[int, int]:
    """The years of start and end: `year` is that of the end, unless both have one of their own."""
    if len(match.parts.get("year", ())) > 1:
        return match.number("year"), match.number("year", 1)
    return year - (match.number("month") > match.number("month", 1)), year


def _far_range(match: Match, year: int) -> Interval:
    """As in "28 December to 2 January"."""
    start, end = _years(match, year)
    return stretch(
        date(start, match.number("month"), match.number("day")),
        date(end, match.number("month", 1), match.number("day", 1)),
    )


def _month_range(match: Match, year: int) -> Interval:
    """As in "March to May", "November 2019 to February 2020"."""
    start, end = _years(match, year)
    return stretch(date(start, match.number("month"), 1), month_end(end, match.number("month", 1)))


def _part_of_month(match: Match, year: int) -> Interval:
    """As in "The first week of June" (its first days, generously), "the last day of March"."""
    month = _month(match, year)
    last, count = month.last, match.number("nth")
    if match.text("span") == "day":
        return around(date(year, match.number("month"), count or last.day), "day")
    if not count:
        return stretch(last - timedelta(days=8), last)
    if count > 5:
        raise ValueError(f"a month has no week {count}")
    return stretch(
        month.first + timedelta(days=max(0, 7 * count - 8)),
        min(last, month.first + timedelta(days=7 * count)),
    )


def _weekday_of_month(match: Match, year: int) -> Interval:
    """As in "The first Monday of May"."""
    month, weekday, count = _month(match, year), match.number("weekday"), match.number("nth")
    first = weekday_after(month.first, weekday) + timedelta(days=7 * (count - 1))
    found = first if count else weekday_before(month.last, weekday)
    if not month.first <= found <= month.last:
        raise ValueError(f"the month has no weekday {count}")
    return around(found, "day")


def _holiday(match: Match, year: int) -> Interval:
    value = match.parts["holiday"][0].value
    month, day = value if isinstance(value, tuple) else (0, 0)
    return around(date(year, month, day), "day")


YEARLY: Mapping[str, Build] = MappingProxyType(
    {
        "full_date": _day,
        "day_and_month": _day,
        "day_range": _day_range,
        "far_range": _far_range,
        "month_year": _month,
        "month_alone": _month,
        "named_month": _month,
        "month_of_unit": _month,
        "month_range": _month_range,
        "far_months": _month_range,
        "month_part": _month_part,
        "part_of_month": _part_of_month,
        "weekday_of_month": _weekday_of_month,
        "holiday": _holiday,
    }
)
"""How the days of a year are found, by the names that the table of rules gives."""


def in_year(match: Match, year: int) -> Interval:
    """The days of the match in that year; raises ValueError where there are none."""
    return YEARLY[match.rule.meaning](match, year)
