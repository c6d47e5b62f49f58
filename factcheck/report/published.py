"""When an article was published, for a reader."""

from collections.abc import Mapping
from typing import Any

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def published(value: Mapping[str, Any] | None) -> str:
    """A publication time of the contract in a few words: "6 Dec 2018", "Dec 2018", "date unknown"."""
    interval = (value or {}).get("interval")
    if not interval:
        return "date unknown"
    first, last = interval["first"], interval["last"]
    if first == last:
        return _day(first)
    return _coarse(first, interval["granularity"]) or f"{_day(first)} to {_day(last)}"


def _day(iso: str) -> str:
    year, month, day = iso.split("-")
    return f"{int(day)} {MONTHS[int(month) - 1]} {year}"


def _coarse(first: str, granularity: str) -> str | None:
    year, month, _day_of_month = first.split("-")
    return {"month": f"{MONTHS[int(month) - 1]} {year}", "year": year}.get(granularity)
