"""Kinds of occasions: all the words that news have for an opening, a trial, a deadline, a departure."""

import re
from datetime import timedelta
from functools import cache, cached_property

from attrs import frozen

from claims import concepts
from claims.tables import Row, words
from factcheck import tables
from factcheck.needed import in_words
from sources.tables import longest_first

WORD = re.compile(r"[^\W\d_]{3,}")
"""A word that may tell something."""
DERIVED = ("ary", "ial", "al", "ship")
"""Endings of words that are of another one: "mayoral", "parliamentary", "leadership"."""


@frozen(kw_only=True)
class Kind:
    """A row of the table of occasions."""

    name: str
    """What happens; rows of one name are held against each other."""
    within: timedelta
    """How far apart two times may lie of which one is told wrongly; zero where times are not compared."""
    place: str
    """Where its place stands: y behind the words, o as their object, f as where they lead from, b right before them; empty where it is not compared."""
    link: re.Pattern[str] | None
    """What stands right before the time; None where nothing need."""
    neutral: frozenset[str | None]
    """Notions of its own words, and of those beside it that tell of no other occasion."""
    other: frozenset[str]
    """Words of another step or part."""
    never: frozenset[str]
    """Words of what does it every day: a ferry."""
    told: tuple[str, ...]
    """Parts of a regular expression on lower case: the words that tell it."""
    needed: frozenset[str]
    """Letters of which a text that tells it has some, as `factcheck.needed.in_words` gives them; empty where it may have any."""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The expression, compiled when a text asks for it: many a story has none of the words."""
        return re.compile(rf"(?<![\w-])(?:{'|'.join(self.told)})(?![\w-])")


@cache
def kinds() -> tuple[Kind, ...]:
    """All kinds, in the order of the table."""
    return tuple(map(_kind, tables.rows("occasions")))


def _kind(row: Row) -> Kind:
    told = longest_first(words(row["words"]))
    link = "|".join(longest_first(words(row["link"])))
    return Kind(
        name=row["occasion"],
        within=timedelta(days=int(row["within"])),
        place=row["place"],
        link=re.compile(rf"\b(?:{link})\s(?:the |about |early |late |at least )?$") if link else None,
        neutral=frozenset(map(notion, WORD.findall(f"{row['neutral']} {row['words']}"))),
        other=frozenset(words(row["other"])),
        never=frozenset(words(row["never"])),
        told=tuple(told),
        needed=in_words(told, whole=True),
    )


@cache
def notion(word: str) -> str | None:
    """What a word tells, derived ones as those that they are of: "leadership" as "leader"."""
    lower = word.lower()
    base = next((lower.removesuffix(end) for end in DERIVED if lower.endswith(end)), lower)
    return concepts.of_word(base if len(base) > len("cry") else lower)


@cache
def around(kind: str) -> frozenset[str]:
    """The words of a kind that stand around occasions."""
    return frozenset(tables.words("occasion_words")[kind])


@cache
def vague() -> frozenset[str | None]:
    """Notions that tell of no other occasion, whatever the kind."""
    return frozenset(map(notion, around("vague")))


def lower(text: str) -> frozenset[str]:
    """The words of a text, in lower case."""
    return frozenset(WORD.findall(text.lower()))
