"""Amounts and times with the words in front of them."""

from decimal import Decimal

import pytest

from claims import quantities
from factcheck.matching.slots import limits


@pytest.mark.parametrize(
    ("word", "unit", "amount"),
    [
        ("one-year", "year", 1),
        ("12-mile", "mile", 12),
        ("six-month", "month", 6),
        ("well-known", None, None),
        ("one-sided", None, None),
    ],
)
def test_a_word_of_number_and_unit_is_an_amount(word: str, unit: str | None, amount: int | None) -> None:
    found = limits.length(word)
    assert (found and found.unit) == unit
    assert (found and found.low) == (None if amount is None else Decimal(amount))


def test_what_another_is_only_compared_with_may_be_any_amount() -> None:
    text = "She was taller than 40 boats."
    found = limits.of_amount(quantities.find(text)[0], text)
    assert (found.low, found.high) == (None, None)
