"""The words of a claim one by one, as far as traits are read off them."""

import re
from collections.abc import Collection, Sequence
from functools import cache

from attrs import frozen

from claims import concepts
from claims.tables import rows
from factcheck import tables
from factcheck.matching.slots.piece import OWNER
from sources.span import Span

WORD = re.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*|[#,;.()]")
SEAMS = frozenset({",", ";", ".", "(", ")", "#"})
"""What parts two phrases."""
COUNTED = frozenset({"digit", "teen"})
"""Kinds of number words that stand alone: "one" to "nineteen"."""


@frozen(kw_only=True)
class Token:
    """A word, or a mark that parts phrases."""

    word: str
    """Lower case."""
    start: int
    """Where it starts in the text."""
    end: int
    """Where it ends."""


def tokens(text: str, span: Span) -> tuple[Token, ...]:
    """The words of a stretch of text in order."""
    return tuple(
        Token(word=found[0].lower(), start=found.start(), end=found.end())
        for found in WORD.finditer(text, span.start, span.end)
    )


def notions(of: Sequence[Token], but: Collection[str] = ()) -> frozenset[str]:
    """What words speak of, some of them left out."""
    told = (concepts.of_word(token.word) for token in of if token.word not in {OWNER, *SEAMS, *but})
    return frozenset(notion for notion in told if notion is not None)


def number(word: str) -> int | None:
    """The whole number that a lower-case word tells: "7", "seven"."""
    return int(word) if word.isdecimal() else _numbers().get(word)


@cache
def _numbers() -> dict[str, int]:
    return {row["word"]: int(row["value"]) for row in rows("number_words") if row["kind"] in COUNTED}


@cache
def words(kind: str) -> frozenset[str]:
    """The words of a kind by which traits are known; raises KeyError for a kind that the table does not have."""
    return frozenset(tables.words("trait_words")[kind])
