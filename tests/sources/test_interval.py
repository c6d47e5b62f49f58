"""How far stretches of days lie apart, and whether they share a day."""

from datetime import date, timedelta

import pytest

from sources import interval as intervals
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


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [
        ([(1, 3)], [(4, 5)], True),
        ([(1, 3), (9, 9)], [(4, 5), (7, 8)], True),
        ([(1, 3), (9, 9)], [(4, 5), (8, 10)], False),
        ([(1, 3)], [(3, 5)], False),
        ([], [(4, 5)], False),
        ([], [], False),
    ],
)
def test_times_are_apart_where_both_are_given_and_no_day_is_shared(
    first: list[tuple[int, int]], second: list[tuple[int, int]], *, apart: bool
) -> None:
    one, other = [interval(*days) for days in first], [interval(*days) for days in second]
    assert intervals.apart(one, other) == intervals.apart(other, one) == apart
