"""Words that tell two cases of one kind apart: the first quarter and the third, the dead and the injured."""

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from claims.tables import rows, words

TOLD_BY = re.compile(
    r"(?<!\bon )\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|night|first|second|third|fourth|fifth)"
    r"(?:['\u2019]s)? (?!morning|afternoon|evening|night|and|or|in|at|on|to|by|of|when|while|after|before|because|with|as)[a-z]+",
    re.IGNORECASE,
)
"""A day, a part of it or a place in a row that tells which of several things is meant: "Monday's match"."""


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


def two_of_a_kind(one: str, other: str) -> bool:
    """Do two sentences tell of two things of a kind by their days: "Monday's match", "the Friday match"?"""
    first, second = ({found.lower() for found in TOLD_BY.findall(said)} for said in (one, other))
    return contrasted(first, second)


@lru_cache(maxsize=1 << 16)
def _rows(told: frozenset[str]) -> Mapping[int, set[int]]:
    """The cases that words name, by row; the words of one statement are asked about with each that they are held against."""
    cases = _cases()
    found: dict[int, set[int]] = {}
    for part in {part for word in told for part in (word, *word.split("-"))}:
        for row, case in cases.get(part, ()):
            found.setdefault(row, set()).add(case)
    return found
