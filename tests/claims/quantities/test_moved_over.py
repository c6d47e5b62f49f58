"""An "over" that goes with its verb is no bound."""

from decimal import Decimal

import pytest

from claims import quantities


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("They handed over 17,300 signatures.", 17300, 17300),
        ("The bank must hand over 5.3 million euros.", 5300000, 5300000),
        ("He signed over 40 hectares.", 40, 40),
        ("They turned over 212 documents.", 212, 212),
        ("They collected over 17,300 signatures.", 17300, None),
        ("It paid over 5.3 million euros.", 5300000, None),
    ],
)
def test_over(text: str, low: int, high: int | None) -> None:
    [found] = quantities.find(text)
    assert found.low == Decimal(low)
    assert found.high == (None if high is None else Decimal(high))
