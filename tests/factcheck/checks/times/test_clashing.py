from datetime import date

import pytest

from factcheck.checks.times.clashing import apart, near
from sources.interval import Granularity, Interval


def interval(first: str, last: str, granularity: Granularity) -> Interval:
    return Interval(first=date.fromisoformat(first), last=date.fromisoformat(last), granularity=granularity)


def day(text: str) -> Interval:
    return interval(text, text, "day")


def year(number: int) -> Interval:
    return interval(f"{number}-01-01", f"{number}-12-31", "year")


MARCH, MAY, LATER = (
    interval("2020-03-01", "2020-03-31", "month"),
    interval("2020-05-01", "2020-05-31", "month"),
    interval("2021-03-01", "2021-03-31", "month"),
)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (day("2020-03-04"), day("2020-03-05"), True),
        (day("2020-03-04"), day("2020-03-11"), True),
        (day("2020-03-04"), day("2020-03-14"), False),
        (day("2020-03-04"), day("2019-03-04"), True),
        (MARCH, MAY, True),
        (MARCH, LATER, True),
        (MAY, LATER, False),
        (year(2018), year(2019), True),
        (year(2018), year(2021), False),
        (year(1878), year(1887), True),
        (year(1923), year(1932), True),
        (year(1923), year(1955), False),
    ],
)
def test_times_that_may_be_one_told_wrongly(one: Interval, other: Interval, expected: bool) -> None:
    assert near(one, other) is expected
    assert near(other, one) is expected


def test_last_week_is_taken_loosely() -> None:
    week = Interval(first=date(2020, 3, 2), last=date(2020, 3, 8), granularity="week", basis="relative")
    assert not apart(week, day("2020-03-10"))
    assert apart(week, day("2020-03-20"))
    assert apart(day("2020-03-09"), day("2020-03-10"))
