"""Word tables and small looks to the left and right that the rules for amounts share."""

import re
from collections.abc import Iterable
from functools import cache

from claims import tables

GAP = "[ \t\xa0\u2009\u202f]"
"""White space within a line: an amount never runs over the end of one."""
WINDOW = 48
"""Code points looked at before a number: room for the longest phrase and a word of its own."""

LAST_WORD = re.compile(rf"([\w.'\u2019]+){GAP}?\Z")
NEXT_WORD = re.compile(rf"{GAP}{{1,2}}([^\W\d_][\w'\u2019]*)")


@cache
def of_kind(kind: str) -> frozenset[str]:
    """The words that play one part beside a number, lower case."""
    return frozenset(row["word"] for row in tables.rows("quantity_words") if row["kind"] == kind)


def alternation(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases, the longest first; their spaces stand for any gap.

    Common beginnings are shared: tried one by one, hundreds of phrases cost ten times as much.
    """
    tails: dict[str, list[str]] = {}
    for phrase in sorted(set(phrases)):
        tails.setdefault(phrase[:1], []).append(phrase[1:])
    optional = "?" if tails.pop("", None) else ""
    branches = [_letter(first) + (alternation(rest) if rest != [""] else "") for first, rest in tails.items()]
    return f"(?:{'|'.join(branches)}){optional}" if branches else ""


def _letter(letter: str) -> str:
    return GAP if letter == " " else re.escape(letter)


def word_before(text: str, at: int) -> str:
    """The word that ends right before `at` on the same line, as printed; "" when a mark stands there."""
    found = LAST_WORD.search(text[max(0, at - WINDOW) : at])
    return found[1] if found else ""


def word_after(text: str, at: int) -> str:
    """The word that follows `at` after a gap, as printed; "" when something else does."""
    found = NEXT_WORD.match(text, at, at + WINDOW)
    return found[1] if found else ""
