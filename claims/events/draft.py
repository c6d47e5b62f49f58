"""An event while its parts are collected, and the phrases that parts are read off."""

from attrs import define, field

from claims.parse import Token
from sources.span import Span

PLACE_PREPOSITIONS = frozenset(
    {"in", "at", "near", "off", "outside", "inside", "around", "across", "through", "on", "into"}
)


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
