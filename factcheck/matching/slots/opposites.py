"""Words of which only one can be true of one thing: rise and fall, above and below."""

from functools import cache

from claims.tables import words
from factcheck import tables


@cache
def _rows() -> dict[str, tuple[tuple[int, int], ...]]:
    """By word, the rows that it stands in and on which side of each."""
    found: dict[str, list[tuple[int, int]]] = {}
    for number, row in enumerate(tables.rows("opposites")):
        for side, cell in enumerate((row["one"], row["other"])):
            for word in words(cell):
                found.setdefault(word, []).append((number, side))
    return {word: tuple(places) for word, places in found.items()}


def known(word: str) -> bool:
    """Does a lower-case word have an opposite at all?"""
    return word in _rows()


def opposite(one: str, other: str) -> bool:
    """Do two lower-case words stand on the two sides of a row?"""
    return any((row, 1 - side) in _rows().get(other, ()) for row, side in _rows().get(one, ()))
