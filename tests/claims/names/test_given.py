"""Given names that are taken for each other beside one surname."""

import pytest

from claims.names.given import mistaken, surname_mistaken, taken_for_another


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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Abena Fordwor", "Abena Fordjour"),
        ("Kiran Patwari", "Kiran Patwal"),
        ("Lucia Ferrante", "Lucia Ferrando"),
        ("Emil Kovarik", "Emil Kovacik"),
    ],
)
def test_surnames_taken_for_each_other(one: str, other: str) -> None:
    assert surname_mistaken(one, other)
    assert surname_mistaken(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ivan Petrovsky", "Ivan Petkov"),
        ("Ivan Petrov", "Ivana Petrov"),
        ("Abena Mensah", "Abena Bensal"),
        ("Adam Roth", "Adam Roht"),
        ("Minseo Park", "Minseo Pakk"),
        ("Mila Ivanov", "Mila Ivanova"),
    ],
)
def test_surnames_of_two_people(one: str, other: str) -> None:
    assert not surname_mistaken(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Radovan Strovanska", "Radoslav Strovanska"),
        ("Andrew Kessling", "Anthony Kessling"),
        ("Gianluca Dolvik", "Gianfranco Dolvik"),
        ("Helena Brandt", "Helga Brandt"),
    ],
)
def test_begin_alike(one: str, other: str) -> None:
    assert taken_for_another(one, other)
    assert taken_for_another(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ingrid Brandt", "Astrid Brandt"),
        ("Mario Dolvik", "Maria Dolvik"),
        ("Andrew Kess", "Anthony Kess"),
        ("Andrew Kessling", "Anthony Kessler"),
        ("Andrew Kessling", "Andrew Kessling"),
        ("Helena Maria Brandt", "Helga Brandt"),
    ],
)
def test_begin_otherwise(one: str, other: str) -> None:
    assert not taken_for_another(one, other)
