"""Amounts of which one may be a slip of the pen of the other."""

from decimal import Decimal

import pytest

from factcheck.matching.amounts.slipped import Slip, slip


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("58", "85", "turned"),
        ("4.2", "2.4", "turned"),
        ("4200000000", "2400000000", "turned"),
        ("385", "835", "turned_long"),
        ("18400", "14800", "turned_long"),
        ("61.4", "41.6", "swapped"),
        ("312", "412", "digit"),
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
        ("1.5", "15", None),
        ("16500", "60500", None),
    ],
)
def test_how_one_becomes_the_other(one: str, other: str, how: Slip | None) -> None:
    assert slip(Decimal(one), Decimal(other)) == how
    assert slip(Decimal(other), Decimal(one)) == how
