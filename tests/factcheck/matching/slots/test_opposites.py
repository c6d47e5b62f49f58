import pytest

from factcheck.matching.slots.opposites import opposite


@pytest.mark.parametrize(
    ("one", "other"), [("rose", "fell"), ("lower", "higher"), ("before", "after"), ("profit", "loss")]
)
def test_opposites_are_so_both_ways(one: str, other: str) -> None:
    assert opposite(one, other)
    assert opposite(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("rose", "climbed"), ("rose", "lower"), ("rose", "table"), ("", "")]
)
def test_words_of_one_side_or_of_two_rows_are_none(one: str, other: str) -> None:
    assert not opposite(one, other)
