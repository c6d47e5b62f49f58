"""What a text says there was none of: "no breach of the rules", "not a single box was replaced"."""

import re
from collections.abc import Collection, Iterator
from decimal import Decimal

from claims import concepts
from claims.mention import QuantityMention
from factcheck.matching.amounts import words
from sources.span import Span

NONE = re.compile(
    r"\b(?:no|not a single|not one|without a single|zero)\s+((?:[a-z][a-z-]{1,30}\s){0,2}[a-z][a-z-]{1,30})\b",
    re.IGNORECASE,
)
"""A word for nothing with what it may be of."""
OPEN = frozenset({"longer", "one", "more", "sign", "plan", "evidence", "doubt", "wonder", "way"})
"""Words behind "no" that count nothing."""


def find(text: str, counted: Collection[str]) -> Iterator[QuantityMention]:
    """Every amount of nothing of what is in `counted` (notions), or is a noun of something that is said of things."""
    for found in NONE.finditer(text):
        start = found.start(1)
        for word in found[1].split():
            place = text.index(word, start)
            start = place + len(word)
            notion = concepts.of_word(word)
            if word.lower() in OPEN:
                break
            if notion is not None and (notion in counted or words.said(word.lower(), "thing")):
                span = Span(start=found.start(), end=place + len(word))
                yield QuantityMention(span=span, low=Decimal(0), high=Decimal(0), counted=notion)
                break
