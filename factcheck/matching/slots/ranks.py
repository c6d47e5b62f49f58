"""Places in a row: "third", "92nd", "number 92", "# 92"."""

import re
from functools import cache

from factcheck import tables

FIGURE = re.compile(r"(\d{1,4})(?:st|nd|rd|th)?")
NUMBERED = re.compile(r"(?:#|\bnumber|\bno\.) ?$", re.IGNORECASE)
LEAD = 8
"""Code points in front of a figure in which it may be said that it numbers something."""


@cache
def _ordinals() -> dict[str, int]:
    return {row["word"]: int(row["place"]) for row in tables.rows("ranks")}


@cache
def hint() -> str:
    """The expression without which a text, in lower case, tells no place in a row."""
    return rf"\b(?:{'|'.join(_ordinals())}|no|number)\b|#|\d(?:st|nd|rd|th)\b"


def rank(word: str, text: str, start: int) -> int | None:
    """The place that a lower-case word of a text tells; None for other words."""
    found = _ordinals().get(word)
    if found is not None or not word[0].isdigit():
        return found
    figure = FIGURE.fullmatch(word)
    if figure is None or (word.isdigit() and not NUMBERED.search(text[max(0, start - LEAD) : start])):
        return None
    return int(figure[1])
