"""What a paragraph is about, told by its rarer words: two that share some speak of one thing."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from sources.tables import words

WORD = re.compile(r"[^\W\d_]{4,}|\d{3,}")
CACHED = 1 << 12
"""Paragraphs that are remembered: each is looked at several times."""
LENGTH = 6
"""Letters that two words must share at their start: "resigns" and "resigned", "minister" and "ministry"."""
LOOKED_AT = 4000
"""Code points of a paragraph that its words are taken from."""


@lru_cache(maxsize=CACHED)
def topics(text: str) -> frozenset[str]:
    """The beginnings of a paragraph's rarer words, in lower case."""
    found = WORD.findall(text[:LOOKED_AT])
    return frozenset(word.casefold()[:LENGTH] for word in found if word.casefold() not in _common())


def all_topics(texts: Iterable[str]) -> frozenset[str]:
    """The topics of several paragraphs together."""
    return frozenset().union(*map(topics, texts))


@cache
def _common() -> frozenset[str]:
    """Words that stand in every story."""
    return words("common.tsv")
