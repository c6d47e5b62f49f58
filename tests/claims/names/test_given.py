"""Given names that are taken for each other beside one surname."""

import pytest

from claims.names.given import mistaken


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Helena Strovanska", "Halina Strovanska"),
        ("Marta Brzezicka", "Maria Brzezicka"),
        ("Robert Kessling", "Rupert Kessling"),
        ("Marina Dolvik", "Martina Dolvik"),
    ],
)
def test_taken_for_each_other(one: str, other: str) -> None:
    assert mistaken(one, other)
    assert mistaken(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Helena Strovanska", "Helena Strovanska"),
        ("Maria Lopezin", "Mario Lopezin"),
        ("Ingrid Brandt", "Astrid Brandt"),
        ("Peter Brandt", "Petra Brandt"),
        ("Helena Roth", "Halina Roth"),
        ("Helena Strovanska", "Halina Stravinska"),
        ("Helena Maria Strovanska", "Halina Strovanska"),
        ("Adam Brandt", "Alan Brandt-Roth"),
    ],
)
def test_two_people_or_one_spelling(one: str, other: str) -> None:
    assert not mistaken(one, other)
