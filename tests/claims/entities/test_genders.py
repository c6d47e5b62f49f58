"""What words tell of a person's sex."""

import pytest

from claims.entities import genders


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Klára Lundt", "f"),
        ("Zoltán Brandt", "m"),
        ("Robin Vidal", ""),
        ("Andrea Keane", ""),
        ("Brandt", ""),
        ("Maria", ""),
        ("", ""),
    ],
)
def test_of_name(name: str, gender: str) -> None:
    assert genders.of_name(name) == gender


@pytest.mark.parametrize(
    ("word", "gender"), [("Mrs", "f"), ("sir", "m"), ("Spokeswoman", "f"), ("Dr", ""), ("x", "")]
)
def test_of_address(word: str, gender: str) -> None:
    assert genders.of_address(word) == gender
