"""Nouns that count one and the same thing, and nouns that do not."""

import pytest

from claims.tables import words
from factcheck import tables
from factcheck.matching import counted

ROWS = [words(row["words"]) for row in tables.rows("counted")]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_the_nouns_of_a_row_count_one_thing(row: tuple[str, ...]) -> None:
    assert len(row) > 1
    assert all(counted.alike(row[0], noun) and counted.alike(noun, row[0]) for noun in row)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("painting", "canvas"),
        ("case", "infection"),
        ("home", "household"),
        ("seat", "mandate"),
        ("vote", "ballot"),
        ("worker", "job"),
        ("passenger", "traveller"),
        ("person", "victim"),
        ("boat", "boat"),
    ],
)
def test_nouns_of_one_thing(one: str, other: str) -> None:
    assert counted.alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("person", "passenger"),
        ("passenger", "worker"),
        ("car", "truck"),
        ("home", "building"),
        ("painting", "sculpture"),
        ("missile", "rocket"),
        ("match", "goal"),
        ("seat", "vote"),
        ("boat", None),
        (None, "life"),
    ],
)
def test_nouns_of_two_things(one: str | None, other: str | None) -> None:
    assert not counted.alike(one, other)


def test_a_noun_stands_in_one_row() -> None:
    listed = [noun for row in ROWS for noun in row]
    assert sorted(set(listed)) == sorted(listed)
