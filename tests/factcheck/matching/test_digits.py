from decimal import Decimal

import pytest

from factcheck.matching.digits import changed_round, mistyped, ten_times


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2300", "3200"),
        ("6.4", "4.6"),
        ("38000000", "83000000"),
        ("1878", "1887"),
        ("1240", "1420"),
        ("0.34", "0.43"),
        ("8.50", "5.8"),
    ],
)
def test_two_neighbours_changed_places(one: str, other: str) -> None:
    assert changed_round(Decimal(one), Decimal(other))
    assert changed_round(Decimal(other), Decimal(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12", "12"),
        ("12", "210"),
        ("123", "321"),
        ("3.4", "43"),
        ("10", "1"),
        ("1234", "2143"),
        ("50000", "15000"),
        ("2018", "2019"),
    ],
)
def test_any_other_difference_is_none(one: str, other: str) -> None:
    assert not changed_round(Decimal(one), Decimal(other))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("40000", "400000", True),
        ("2.5", "25", True),
        ("4", "400", False),
        ("40", "41", False),
        ("7", "7", False),
    ],
)
def test_a_zero_more(one: str, other: str, expected: bool) -> None:
    assert ten_times(Decimal(one), Decimal(other)) is expected
    assert ten_times(Decimal(other), Decimal(one)) is expected


@pytest.mark.parametrize(("one", "other"), [(3, 13), (13, 3), (1, 31), (12, 21), (12, 22), (8, 28), (18, 28)])
def test_days_that_look_alike_in_print(one: int, other: int) -> None:
    assert mistyped(one, other)
    assert mistyped(other, one)


@pytest.mark.parametrize(("one", "other"), [(3, 8), (12, 14), (16, 15), (13, 30), (3, 21), (9, 10)])
def test_days_that_are_two_days(one: int, other: int) -> None:
    assert not mistyped(one, other)
    assert not mistyped(other, one)
