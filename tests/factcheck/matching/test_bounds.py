"""What bounds of amounts mean by their words."""

from decimal import Decimal

import pytest

from factcheck.matching.bounds import step


@pytest.mark.parametrize(
    ("number", "last"),
    [("2300000", "100000"), ("0.13", "0.01"), ("41", "1"), ("40", "10"), ("7", "1"), ("0", "1")],
)
def test_step_is_what_the_last_digit_counts(number: str, last: str) -> None:
    assert step(Decimal(number)) == Decimal(last)
