"""Figures of which one may be a slip of the pen of the other."""

from decimal import Decimal

import pytest

from factcheck.matching.slips import Slip, changed_round, keys, mistyped, slip


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("58", "85", "turned"),
        ("4.2", "2.4", "turned"),
        ("4200000000", "2400000000", "turned"),
        ("385", "835", "turned_long"),
        ("18400", "14800", "turned_long"),
        ("61.4", "41.6", "swapped"),
        ("312", "412", "first"),
        ("180", "280", "first"),
        ("120000000", "420000000", "first"),
        ("1250", "1750", "digit"),
        ("12480", "12780", "digit_long"),
        ("15", "50", "teen"),
        ("13", "30", "teen"),
        ("16000", "60000", "teens_of"),
        ("18000000", "80000000", "teens_of"),
        ("2500", "25000", "zero"),
        ("3000000", "3000000000", "thousand"),
        ("0", "4", "nothing"),
        # just two values
        ("312", "313", None),
        ("1420", "1430", None),
        ("12", "14", None),
        ("2", "20", None),
        ("0", "0", None),
        ("40", "41", None),
        ("600", "700", None),
        ("1.4", "2.4", None),
        ("220", "240", None),
        ("1.5", "15", None),
        ("16500", "60500", None),
    ],
)
def test_how_one_becomes_the_other(one: str, other: str, how: Slip | None) -> None:
    assert slip(Decimal(one), Decimal(other)) == how
    assert slip(Decimal(other), Decimal(one)) == how
    if how not in (None, "nothing", "teen", "teens_of", "zero", "thousand"):
        assert set(keys(Decimal(one))) & set(keys(Decimal(other)))


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


@pytest.mark.parametrize(("one", "other"), [(3, 13), (13, 3), (1, 31), (12, 21), (12, 22), (8, 28), (18, 28)])
def test_days_that_look_alike_in_print(one: int, other: int) -> None:
    assert mistyped(one, other)
    assert mistyped(other, one)


@pytest.mark.parametrize(("one", "other"), [(3, 8), (12, 14), (16, 15), (13, 30), (3, 21), (9, 10)])
def test_days_that_are_two_days(one: int, other: int) -> None:
    assert not mistyped(one, other)
    assert not mistyped(other, one)
