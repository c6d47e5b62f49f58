"""The tables of words that the checks ship with."""

import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from claims import tables
from sources.tables import longest_first

OPENING = re.compile(r"(?:\(\?:([a-z]+(?:\|[a-z]+)*)\)|([a-z]+))(?=[ -]|\Z)")
"""A word, or a choice of words, with which a part of a regular expression begins."""


@cache
def words(name: str) -> dict[str, tuple[str, ...]]:
    """The words of each kind in factcheck/data/NAME.tsv; rows of one kind are joined in their order."""
    found: dict[str, tuple[str, ...]] = {}
    for row in rows(name):
        found[row["kind"]] = (*found.get(row["kind"], ()), *tables.words(row["words"]))
    return found


@cache
def rows(name: str) -> tuple[tables.Row, ...]:
    """The rows of factcheck/data/NAME.tsv in the order of the file; raises ClaimError where one is broken."""
    text = (files("factcheck") / "data" / f"{name}.tsv").read_text("utf-8")
    return tables.read(text, f"{name}.tsv")


def openings(alternatives: Iterable[str]) -> frozenset[str]:
    r"""The words, `[a-z]+`, of which a text must have one for any of these parts of a regular expression to begin with.

    Empty where one of them may begin with any word, so that nothing can be told beforehand.
    """
    found = [OPENING.match(one) for one in alternatives]
    first = frozenset(word for match in found if match for word in (match[1] or match[2]).split("|"))
    return first if all(found) else frozenset()


@cache
def alternatives(name: str, kind: str) -> str:
    r"""The words of a kind as the alternatives of a regular expression, longer ones first; they may hold `\w*`."""
    return "|".join(longest_first(words(name)[kind]))
