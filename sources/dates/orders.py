"""Dates in figures: which of two small numbers is the day, and what beside the date says so."""

import re
from datetime import date

from sources.tables import words

NUMERIC = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d{2})")
ON_PAGE = re.compile(r"(?<![\w/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:19|20)\d{2}(?!\d)")
HALF = re.compile(r"[ap]\.?m", re.IGNORECASE)
MONTHS = 12


def numeric(stated: str, clock: str | None, zone: str | None) -> date | None:
    """The day of "30/12/2021"; None for "03/04/2021" unless the time beside it tells.

    Raises ValueError for a day that does not exist. Where the month comes first clocks have halves ("9:12 AM"), and dates
    no points beside a clock of 24 hours; some zones hold only countries where the day comes first.
    """
    found = NUMERIC.fullmatch(stated)
    if found is None:
        raise ValueError(stated)
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    if max(first, second) > MONTHS or first == second:
        return date(year, second, first) if second <= MONTHS else date(year, first, second)
    by_zone = zone is not None and zone.strip().upper() in words("day_first_zones.tsv")
    by_clock = found[2] == "." and clock is not None and not HALF.search(clock)
    return date(year, second, first) if by_zone or by_clock else None


def numeric_on(text: str, stated: str) -> date | None:
    """The day of a date in figures by the order of the other dates in the text, written alike; None when none tells."""
    found = NUMERIC.fullmatch(stated)
    if found is None:
        return None
    order = _order(text, found[2])
    if order is None:
        return None
    day, month = (int(found[1]), int(found[3])) if order else (int(found[3]), int(found[1]))
    return date(int(found[4]), month, day)


def _order(text: str, mark: str) -> bool | None:
    """Does the day come first? None when no date tells, or they contradict each other."""
    pairs = [(int(each[1]), int(each[3])) for each in ON_PAGE.finditer(text) if each[2] == mark]
    day_first = any(first > MONTHS >= second for first, second in pairs)
    month_first = any(second > MONTHS >= first for first, second in pairs)
    return day_first if day_first != month_first else None
