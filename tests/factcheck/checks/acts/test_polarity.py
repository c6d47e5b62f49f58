"""Families of acts that exclude each other."""

import pytest

from factcheck import tables
from factcheck.checks.acts import polarity


@pytest.mark.parametrize("row", tables.rows("antonyms"), ids=lambda row: f"{row['one']} {row['other']}")
def test_two_opposites_are_held_together(row: dict[str, str]) -> None:
    assert polarity.group(row["one"]) == polarity.group(row["other"])


def test_a_family_without_an_opposite_stands_by_itself() -> None:
    assert polarity.group("marry") == "marry"


def test_families_of_other_opposites_are_not_held_together() -> None:
    assert polarity.group("arrive") != polarity.group("fall")
