"""How far a sentence says that an act reaches: "all schools", "primary schools only", "some passengers"."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from attrs import frozen

from factcheck import tables
from factcheck.checks.acts.tellings import TIMES

Whole = Literal["all", "part"]
ALL = re.compile(r"\b(?:all|every|each|the entire|the whole)\s+(?:of\s+)?(?:(?:the|its|his|her|their)\s+)?")
PART = re.compile(
    r"\b(?:only\s+(?:in\s+|on\s+|for\s+|from\s+)?(?:some\s+|the\s+|a few\s+|certain\s+)?|some\s+(?:of\s+the\s+)?|several\s+|a few\s+)",
    re.IGNORECASE,
)
ONLY_BEHIND = re.compile(
    r"\b((?:[\w'\u2019-]{1,30}\s{1,3}){1,4})only\b(?=\s*(?:[.,;:]|$)|\s+(?:on|in)\s+[A-Z])"
)
NUMBERED = re.compile(
    r"(?<!the )(?<!these )(?<!all )(?<!its )(?<!his )(?<!her )(?<!their )(?<!last )(?<!first )(?<!of )(?<!only )(?<!least )"
    r"\b(one|a single|two|three|four|five|six|half|half of|a third of|a quarter of|a handful of)\s+(?:of\s+the\s+|the\s+)?(?=[a-z])",
    re.IGNORECASE,
)
"""A number so small that it hardly is all of them; "the two", "of three" may well be."""
NUMBER = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|eleven|twelve)\b"
)
LOOSE = re.compile(
    r"\b(?:not all|not every|nearly|almost|virtually|practically|all but|but all|including|excluding|except|apart from|mostly"
    r"|not only|only to|only after|only when|only if|at all|all over|after all|all the|most)\b",
    re.IGNORECASE,
)
"""Phrases with which the reach is not told outright."""
ALSO_ALL = re.compile(r"^(?:All|Every|Each)\b")
STOP = frozenset(tables.words("reach_words")["end"])
"""Words that end a noun and what stands before it."""
WORD = re.compile(r"[\w'\u2019-]+")
MOST = 4
"""Words of a domain at most."""


@frozen(kw_only=True)
class Reach:
    """A domain, whole or in part."""

    whole: Whole
    """All of it, or a part of it."""
    only: bool
    """True when the rest is said to be left out: "only", not "some"."""
    head: str
    """The noun, without a plural ending."""
    start: int
    """Where its words start in the text."""
    end: int
    """Where they end."""


@lru_cache(maxsize=4096)
def find(text: str) -> tuple[Reach, ...]:
    """Every domain of a sentence; empty where it says that it does not mean them outright."""
    even = ALSO_ALL.sub(lambda match: match[0].lower(), text)
    return () if LOOSE.search(even) else tuple(sorted(_found(even), key=lambda one: one.start))


@lru_cache(maxsize=4096)
def numbered(text: str) -> tuple[Reach, ...]:
    """Every domain of a sentence of which a small number is told."""
    if LOOSE.search(text):
        return ()
    found = ((match, _noun(text, match.end())) for match in NUMBERED.finditer(text))
    return tuple(_reach("part", text, match.start(), phrase, False) for match, phrase in found if phrase)


def counted(words: str) -> bool:
    """Do words like "all twelve schools" say how many all are?"""
    return NUMBER.search(words.lower()) is not None


def _found(text: str) -> Iterator[Reach]:
    for whole, pattern in (("all", ALL), ("part", PART)):
        for match in pattern.finditer(text):
            if phrase := _noun(text, match.end()):
                yield _reach(
                    "all" if whole == "all" else "part",
                    text,
                    match.start(),
                    phrase,
                    "only" in match[0].lower(),
                )
    for match in ONLY_BEHIND.finditer(text):
        words = list(WORD.finditer(match[1]))
        kept = [word for n, word in enumerate(words) if not any(w[0].lower() in STOP for w in words[n:])]
        if kept:
            phrase = (match.start() + kept[0].start(), match.start() + kept[-1].end())
            yield _reach("part", text, phrase[0], phrase, True)


def _noun(text: str, start: int) -> tuple[int, int] | None:
    """The words from here to the noun that they stand before."""
    first, end = None, start
    for number, word in enumerate(WORD.finditer(text, start)):
        if (
            number == MOST
            or word[0].lower() in STOP
            or word[0] in TIMES
            or (first is not None and text[end : word.start()].strip())
        ):
            break
        first, end = start, word.end()
    return None if first is None else (first, end)


def _reach(whole: Whole, text: str, start: int, phrase: tuple[int, int], only: bool) -> Reach:
    head = WORD.findall(text[phrase[0] : phrase[1]])[-1].lower()
    return Reach(whole=whole, only=only, head=singular(head), start=start, end=phrase[1])


def singular(word: str) -> str:
    """A noun without the ending of the plural: equal for both forms, not always a word."""
    for ending, instead in (("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("sses", "ss"), ("s", "")):
        if word.endswith(ending) and len(word) - len(ending) > 2 and not word.endswith("ss"):
            return word.removesuffix(ending) + instead
    return word
