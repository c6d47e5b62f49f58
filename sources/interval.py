"""Stretches of days: the only form in which factcheck keeps a time."""

from collections.abc import Collection
from datetime import date, timedelta
from typing import Literal

from attrs import field, frozen

Granularity = Literal["day", "week", "month", "quarter", "year", "decade", "other"]
Basis = Literal["stated", "relative", "inferred"]
Anchor = Literal["published", "event"]


@frozen(kw_only=True)
class Interval:
    """The days `first` to `last`, both inclusive, that an expression of time can mean."""

    first: date
    """First day."""
    last: date = field()
    """Last day, never before the first."""
    granularity: Granularity
    """How finely the expression tells the time: "March 2020" is a month, "3 March 2020" a day."""
    basis: Basis = "stated"
    """Stated in full, counted from an anchor, or inferred from several clues."""
    anchor: Anchor | None = None
    """What a relative expression was counted from."""

    @last.validator
    def _ordered(self, _attribute: object, value: date) -> None:
        if value < self.first:
            raise ValueError(f"interval ends on {value}, before its start {self.first}")

    @property
    def days(self) -> int:
        """Length in days, at least 1."""
        return (self.last - self.first).days + 1

    def overlaps(self, other: "Interval") -> bool:
        """Is there a day that both can mean?"""
        return self.first <= other.last and other.first <= self.last

    def holds(self, other: "Interval") -> bool:
        """Does `other` lie wholly inside this interval?"""
        return self.first <= other.first and other.last <= self.last

    def gap(self, other: "Interval") -> timedelta:
        """From the end of the earlier one to the start of the later one; zero where they meet or overlap."""
        return max(self.first - other.last, other.first - self.last, timedelta())


def apart(first: Collection[Interval], second: Collection[Interval]) -> bool:
    """Are times given on both sides, and do no two of them share a day?"""
    return bool(first and second) and not any(one.overlaps(other) for one in first for other in second)
