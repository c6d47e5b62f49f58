"""Days of the week, and times of day with their zones, as they are printed beside a date."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import cache

from sources.tables import rows

WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
CLOCK = r"\d{1,2}h\d{2}\b|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?"
ZONE = r"(?:[A-Z]{2,5}\b(?:\s?[+-]\d{1,2}(?::?\d{2})?)?|Z\b|[+-]\d{2}:?\d{2})"
READ = re.compile(r"(\d{1,2})(?:[:.h]?(\d{2}))?(?:[:.](\d{2}))?\s?(?:([ap])\.?m\.?)?", re.IGNORECASE)
OFFSET = re.compile(r"(?:(?:GMT|UTC)\s?)?([+-])(\d{1,2})(?::?(\d{2}))?", re.IGNORECASE)


def moment_of(day: date, clock: str, zone: str | None) -> str | None:
    """Day and time of day as one moment, ISO 8601, with its offset where the zone is known; None for 25:00."""
    at = _time(clock)
    return datetime.combine(day, at, _zone(zone) if zone else None).isoformat() if at else None


def _time(clock: str) -> time | None:
    """The time of day that is meant: "9:12 p.m.", "09.12"."""
    found = READ.fullmatch(clock.strip())
    if not found:
        return None
    hour, half = int(found[1]), (found[4] or "").lower()
    if half and not 1 <= hour <= 12:
        half = ""  # "14:20 pm" is 14:20
    try:
        return time(hour % 12 + 12 * (half == "p") if half else hour, int(found[2] or 0), int(found[3] or 0))
    except ValueError:
        return None


def _zone(printed: str) -> tzinfo | None:
    """The offset that a zone stands for; None when it can be several."""
    found = OFFSET.fullmatch(printed.strip())
    if found is None:
        return _zones().get(printed.strip().upper())
    offset = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
    return timezone(offset if found[1] == "+" else -offset) if offset <= timedelta(hours=14) else None


@cache
def _zones() -> dict[str, tzinfo]:
    """Zones by their abbreviations."""
    return {
        name: datetime.fromisoformat(f"2000-01-01T00:00{offset}").tzinfo or UTC
        for name, offset in rows("time_zones.tsv")
    }
