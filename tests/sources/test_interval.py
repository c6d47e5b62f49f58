"""How far two stretches of days lie apart."""

from datetime import date, timedelta

import pytest

from sources.interval import Interval


def interval(first: int, last: int) -> Interval:
    """Days of one month."""
    return Interval(first=date(2021, 5, first), last=date(2021, 5, last), granularity="other")


@pytest.mark.parametrize(
    ("one", "other", "days"),
    [
        ((1, 3), (3, 5), 0),
        ((1, 9), (4, 5), 0),
        ((1, 3), (4, 5), 1),
        ((1, 1), (11, 11), 10),
        ((2, 4), (9, 30), 5),
    ],
)
def test_gap_is_told_alike_from_both_sides(one: tuple[int, int], other: tuple[int, int], days: int) -> None:
    first, second = interval(*one), interval(*other)
    assert first.gap(second) == second.gap(first) == timedelta(days=days)
