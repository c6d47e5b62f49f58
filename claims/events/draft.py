"""An event while its parts are collected, and the phrases that parts are read off."""

from functools import cache

from attrs import define, field

from claims.parse import Token
from claims.tables import rows
from sources.span import Span

PLACE_PREPOSITIONS = frozenset(
    {"in", "at", "near", "off", "outside", "inside", "around", "across", "through", "on", "into"}
)


TIMES = frozenset({"DATE", "TIME"})
"""Labels of what is no party: "the rest of the week"."""
COUNTING = frozenset({"number", "total"})
"""Words that count with "a" before them."""


@define
class Draft:
    """An event while its parts are collected."""

    token: Token
    """Its verb or noun."""
    agent: Token | None = None
    """Head of the words for who does it."""
    patient: Token | None = None
    """Head of the words for whom or what it is done to."""
    place: Token | None = None
    """The name of the place."""
    negated: bool = False
    """Did it not happen?"""
    when: list[Span] = field(factory=list)
    """Its times."""
    amounts: list[Span] = field(factory=list)
    """Its amounts."""
    predicate: str = ""
    """Lemma that tells it; empty for that of its word."""


def preposition(token: Token, *words: str) -> Token | None:
    """The noun behind a preposition (or passive "by") that hangs on this word."""
    for child in token.children:
        if child.dep in ("prep", "agent", "dative") and child.text.lower() in words:
            return child.child("pobj", "pcomp")
    return None


def place_of(token: Token) -> Token | None:
    """The name behind a preposition of place."""
    for child in token.children:
        if child.dep == "prep" and child.text.lower() in PLACE_PREPOSITIONS:
            noun = child.child("pobj")
            if noun is not None and noun.label in ("GPE", "LOC", "FAC"):
                return noun
    return None


def measured(noun: Token | None) -> Token | None:
    """The noun that is meant: "nurses" in "hundreds of nurses", "miners" in "two of the miners"."""
    if noun is None or not (noun.pos == "NUM" or _measures_what_follows(noun)):
        return noun
    of = next((child for child in noun.children if child.dep == "prep" and child.text.lower() == "of"), None)
    meant = of.child("pobj") if of is not None and of.i == noun.i + 1 else None
    plain = meant is not None and meant.pos != "PRON" and not {noun.label, meant.label} & TIMES
    return meant if plain else noun


def _measures_what_follows(noun: Token) -> bool:
    """Is it a word like "hundreds", or "a number", which counts: "the number" is told of itself?"""
    lemma = noun.lemma.lower()
    return lemma in _measures() or (
        lemma in COUNTING and any(child.text.lower() == "a" for child in noun.children)
    )


@cache
def _measures() -> frozenset[str]:
    return frozenset(row["word"] for row in rows("measure_nouns"))
