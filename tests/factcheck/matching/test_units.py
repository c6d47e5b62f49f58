import pytest

from claims import quantities
from factcheck.matching.units import otherwise_written


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("5 kilometres", "3.1 miles", True),
        ("£640m", "640 million pounds", True),
        ("8 percent", "8%", True),
        ("40 degrees Celsius", "104 degrees Fahrenheit", True),
        ("640 million pounds", "640 million pounds", False),
        ("5 kilometres", "5 kilometre", False),
        ("about 5 kilometres", "5 kilometres", False),
        ("12 houses", "12 villas", False),
    ],
)
def test_one_unit_in_two_ways(one: str, other: str, expected: bool) -> None:
    [first], [second] = quantities.find(one), quantities.find(other)
    assert otherwise_written(first, second, (one, other)) is expected
