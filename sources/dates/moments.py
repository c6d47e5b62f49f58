"""Dates as metadata give them: a full day, with or without time and offset."""

import re
from datetime import date, datetime

from attrs import frozen

from sources.dates.stamps import is_stamp, stamps

ISO = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d|\d{8})(?:[T ]{1,2}(?P<clock>\d\d:?\d\d(?::?\d\d)?)(?:[.,]\d{1,9})?\s?(?P<zone>Z|[+-]\d\d(?::?\d\d)?|UTC|GMT)?)?",
    re.IGNORECASE,
)
EARLIEST = 1700
"""Year; what is earlier stands for an empty field."""
EMPTY = (date(1970, 1, 1), date(1969, 12, 31), date(1900, 1, 1))
"""Days that programs give when they know none."""


@frozen(kw_only=True)
class Moment:
    """A day that is stated in full."""

    day: date
    """The day where it was stated."""
    time: str | None = None
    """The moment, ISO 8601, with its offset where that is stated; None when only the day is."""


def moment(stated: str) -> Moment | None:
    """The day that a value states; None for a part of a date ("2023-11"), one that can be read in two ways, or none."""
    words = " ".join(stated.split())
    iso = ISO.fullmatch(words)
    found = _of_iso(iso) if iso else _written(words)
    return found if found and found.day.year >= EARLIEST and found.day not in EMPTY else None


def _of_iso(found: re.Match[str]) -> Moment | None:
    zone = (found["zone"] or "").upper().replace("UTC", "Z").replace("GMT", "Z")
    try:
        day = date.fromisoformat(found["day"])
        if not found["clock"]:
            return Moment(day=day)
        return Moment(
            day=day, time=datetime.fromisoformat(f"{found['day']}T{_even(found, zone)}").isoformat()
        )
    except ValueError:
        return None


def _even(found: re.Match[str], zone: str) -> str:
    """Time and offset in the same one of the two forms that ISO knows as the day."""
    clock = f"{found['clock']}{zone}"
    return (
        clock.replace(":", "")
        if "-" not in found["day"]
        else _with_colons(found["clock"]) + _with_colons(zone)
    )


def _with_colons(digits: str) -> str:
    """Digits in pairs: "0930" as "09:30", "+0200" as "+02:00"."""
    sign, rest = (digits[0], digits[1:]) if digits[:1] in ("+", "-") else ("", digits)
    return sign + (rest if ":" in rest or not rest.isdigit() else ":".join(re.findall("..", rest)))


def _written(words: str) -> Moment | None:
    """A date in words, such as "Tue, 05 Mar 2024 10:00:00 GMT"."""
    found = list(stamps(words)) if is_stamp(words) else []
    if len(found) != 1 or found[0].day is None:
        return None
    return Moment(day=found[0].day, time=found[0].time)
