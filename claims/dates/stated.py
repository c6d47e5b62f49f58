"""Meanings of expressions that can be told without the day of publication."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from claims.dates.calendar import part, quarter_of, stretch, years
from claims.dates.reading import Reading
from claims.dates.rules import Match
from sources.interval import Interval


def numeric(match: Match) -> Reading:
    """As in "2023-04-03", "31/12/2021"; "3/4/2023" cannot be told."""
    value = match.parts["numeric"][0].value
    return stretch(value, value, "day") if isinstance(value, date) else str(value)


def _year(match: Match) -> Interval:
    year = match.number("year")
    return stretch(*years(year, year), "year")


def _year_range(match: Match) -> Interval:
    return stretch(*years(match.number("year"), match.number("year", 1)))


def _year_short_range(match: Match) -> Interval:
    """As in "2019-20"."""
    return stretch(*years(match.number("year"), _second(match)))


def _second(match: Match) -> int:
    """The year meant by the two digits after a dash."""
    year = match.number("year")
    return year - year % 100 + match.number("yy")


def _year_part(match: Match) -> Interval:
    """As in "Early 2009", "the end of 2019"."""
    return part(_year(match), match.text("early") or match.text("edge"))


def _half(match: Match) -> Interval:
    return half_of(match.number("year"), match.number("nth"))


def half_of(year: int, half: int) -> Interval:
    """The first or second half of a year; 0 stands for the last."""
    if half > 2:
        raise ValueError(f"a year has no half {half}")
    first, last = years(year, year)
    return stretch(first, date(year, 6, 30)) if half == 1 else stretch(date(year, 7, 1), last)


def quarter_number(match: Match) -> int:
    """Which quarter is meant; "last" is the fourth."""
    return match.number("q") if match.has("q") else match.number("nth") or 4


def _quarter(match: Match) -> Interval:
    return stretch(*quarter_of(match.number("year"), quarter_number(match)), "quarter")


def _decade(match: Match) -> Interval:
    first = match.number("decade" if match.has("decade") else "decade_short")
    return stretch(*years(first, first + 9), "decade")


def _decade_part(match: Match) -> Interval:
    return part(_decade(match), match.text("early"))


def _century(match: Match) -> Interval:
    """As in "The 19th century" from 1801, "the 1800s" from 1800."""
    if match.has("century"):
        first = (match.number("century") - 1) * 100
        return stretch(*years(first, first + 99))
    last = match.number("o") * 100
    return stretch(*years(last - 99, last))


def _century_part(match: Match) -> Interval:
    return part(_century(match), match.text("early"))


def _season_year(match: Match) -> Interval:
    """The year of "summer 2021", and two months more where summer or winter runs into the next year."""
    year = match.number("year")
    over = match.parts["season"][0].word in {"summer", "winter"}
    return stretch(date(year, 1, 1), date(year + 1, 3, 1) - timedelta(days=1) if over else date(year, 12, 31))


STATED: Mapping[str, Callable[[Match], Interval]] = MappingProxyType(
    {
        "year": _year,
        "year_range": _year_range,
        "year_short_range": _year_short_range,
        "year_part": _year_part,
        "half": _half,
        "quarter": _quarter,
        "decade": _decade,
        "decade_part": _decade_part,
        "century": _century,
        "century_part": _century_part,
        "season_year": _season_year,
        "season_years": _year_short_range,
        "fiscal": _year,
    }
)
"""The meanings by the names that the table of rules gives them; they raise ValueError where there are no days."""
