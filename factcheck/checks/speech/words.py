"""The words of a quotation in a form in which they can be compared: numerals as figures, one spelling, no endings."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from factcheck import tables

WORD = re.compile(r"\[[^\[\]]{0,80}\]|\.{2,}|…|\d+(?:[.,]\d+)*|[^\W\d_]+|%")
GAP = "…"
"""What an ellipsis or a bracket becomes."""
ENDINGS = re.compile(r"(?:ing|ed|es|s|ly|e)$")
SPELLINGS = (
    (re.compile(r"our(?=[a-z]*$)"), "or"),
    (re.compile(r"is(?=e|ed|es|ing|ation$)"), "iz"),
    (re.compile(r"ys(?=e|ed|es|ing$)"), "yz"),
    (re.compile(r"ll(?=ed|ing|er)"), "l"),
    (re.compile(r"(?<=[nt])re$"), "er"),
    (re.compile(r"ogue$"), "og"),
    (re.compile(r"amme$"), "am"),
    (re.compile(r"(?<=[fe])ence$"), "ense"),
)
"""British spelling turned American; both sides go through it, so that a turn too much does no harm."""
CONTRACTED = (("won't", "will not"), ("can't", "can not"), ("shan't", "shall not"), ("n't", " not"))
"""Contracted negations; other contractions differ in words of grammar only."""


def words(text: str) -> tuple[str, ...]:
    """The words of a quotation, lower case: "won't" is will, not; ellipses and brackets are GAP."""
    return tuple(_words(text))


def _words(text: str) -> Iterator[str]:
    plain = text.lower().replace("\u2019", "'").replace("cannot", "can not")
    for contracted, full in CONTRACTED:
        plain = plain.replace(contracted, full)
    for found in WORD.finditer(plain):
        word = found.group()
        yield GAP if word[0] in "[.…" else _numerals().get(word, word)


@cache
def _numerals() -> dict[str, str]:
    return dict(entry.split("=") for entry in tables.words("quote_words")["number"])


@cache
def stem(word: str) -> str:
    """A word without spelling of one country and without ending: "honours" is "honor"."""
    if len(word) > 4:
        for pattern, plain in SPELLINGS:
            word = pattern.sub(plain, word)
    return ENDINGS.sub("", word) if len(word) > 4 else word


@cache
def kind(name: str) -> frozenset[str]:
    """The words of one kind in quote_words.tsv."""
    return frozenset(tables.words("quote_words")[name])


def is_content(word: str) -> bool:
    """Does the word tell something, and is it more than grammar?"""
    return word != GAP and word not in kind("grammar")


def content(said: Sequence[str]) -> tuple[str, ...]:
    """The stems of the words that tell something, in order."""
    return tuple(stem(word) for word in said if is_content(word))
