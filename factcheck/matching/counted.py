"""Nouns with which one and the same thing is counted: "eleven paintings" and "eleven canvases"."""

from functools import cache

from claims import concepts
from claims.tables import words
from factcheck import tables

PEOPLE = frozenset({"person", "people", "victim", "individual", "human", "life", "soul"})
"""Words that count people without saying which."""


@cache
def _rows() -> dict[str, str]:
    """The first noun of its row, by noun."""
    return {noun: row[0] for row in (words(row["words"]) for row in tables.rows("counted")) for noun in row}


def alike(one: str | None, other: str | None) -> bool:
    """Do two nouns, as singular lemmas, count the same things? Without a noun on either side nothing is told apart."""
    if one == other or (one in PEOPLE and other in PEOPLE):
        return True
    row = _rows().get(one or "")
    return row is not None and row == _rows().get(other or "")


@cache
def one_sort(word: str) -> str | None:
    """What a lower-case noun has in common with those that name the same; None for a word that tells nothing."""
    return _rows().get(word) or _rows().get(word.removesuffix("s")) or concepts.of_word(word)
