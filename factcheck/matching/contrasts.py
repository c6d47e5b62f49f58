"""Words that tell two cases of one kind apart: the first quarter and the third, the dead and the injured."""

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from claims.tables import rows, words


@cache
def _cases() -> dict[str, tuple[tuple[int, int], ...]]:
    """By word the rows that it stands in, with its case in each."""
    found: dict[str, list[tuple[int, int]]] = {}
    for row, cells in enumerate(rows("contrasts")):
        for case, forms in enumerate(words(cells["words"])):
            for form in forms.split("-"):
                found.setdefault(form, []).append((row, case))
    return {word: tuple(cases) for word, cases in found.items()}


def contrasted(one: Iterable[str], other: Iterable[str]) -> bool:
    """Do two sets of lower-case words name different cases of one row, and none in common?"""
    first, second = _rows(frozenset(one)), _rows(frozenset(other))
    return any(not told & second[row] for row, told in first.items() if row in second)


@lru_cache(maxsize=1 << 13)
def _rows(told: frozenset[str]) -> Mapping[int, set[int]]:
    """The cases that words name, by row; the words of one statement are asked about with each that they are held against."""
    cases = _cases()
    found: dict[int, set[int]] = {}
    for part in {part for word in told for part in (word, *word.split("-"))}:
        for row, case in cases.get(part, ()):
            found.setdefault(row, set()).add(case)
    return found
