"""An event while its parts are collected, and the phrases that parts are read off."""

from functools import cache

from attrs import define, field

from claims.events.predicates import family
from claims.parse import Token
from claims.places import is_occasion
from claims.tables import rows
from sources.span import Span

PLACE_PREPOSITIONS = frozenset(
    {"in", "at", "near", "off", "outside", "inside", "around", "across", "through", "on", "into"}
)
PLACES = frozenset({"GPE", "LOC", "FAC"})
"""Labels of what can be a place."""
IN_SITE = frozenset({"in", "near", "outside"})
BOUND_TO_SITE = frozenset(
    {"build", "open", "close", "destroy", "burn", "flood", "damage", "search", "evacuate"}
)
"""Families of what is done where its object stands: a mill in X is built in X, but may be sold elsewhere."""
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
    fixed: tuple[Token, ...] = ()
    """Words behind its verb that tell it together with the verb: "into custody" behind "took"."""
    span: Span | None = None
    """Where it is told, if by more than its word."""


RELATIVES = frozenset({"which", "whom", "who"})
"""What stands for a noun behind a preposition: "to which the contract went"."""


def preposition(token: Token, *words: str) -> Token | None:
    """The noun behind a preposition (or passive "by") that hangs on this word; for "which" and "whom" the noun meant."""
    for child in token.children:
        if child.text.lower() in words and _is_link(child):
            found = child.child("pobj", "pcomp")
            return meant(found) if found is not None else None
    return None


def _is_link(word: Token) -> bool:
    """Is it a preposition, or one before "which" that the parse has no name for?"""
    return word.dep in ("prep", "agent", "dative") or (word.dep == "dep" and word.child("pobj") is not None)


def meant(noun: Token) -> Token:
    """The noun that a relative pronoun stands for; any other noun itself."""
    if noun.text.lower() not in RELATIVES:
        return noun
    return next((word.head for word in noun.ancestors() if word.dep == "relcl"), noun)


def place_of(token: Token) -> Token | None:
    """The name behind a preposition of place, also behind a site there: "at her home in X"."""
    for child in token.children:
        if child.dep == "prep" and child.text.lower() in PLACE_PREPOSITIONS:
            noun = child.child("pobj")
            place = noun if noun is None or _is_place(noun) else _of_site(noun)
            if place is not None:
                return place
    done_to = token.child("dobj", "nsubjpass") if family(token.lemma.lower()) in BOUND_TO_SITE else None
    return _of_site(done_to) if done_to is not None else None


def _is_place(noun: Token) -> bool:
    """Does the model see a place here, and no name of a storm or an operation?"""
    first = next((child for child in noun.children if child.dep == "compound"), noun)
    return noun.label in PLACES and not is_occasion(f"{first.text} {noun.text}" if first is not noun else "")


def _of_site(noun: Token) -> Token | None:
    """The town in which a building or ground is said to be: "the station of X", "a café in X"."""
    of = _sites().get(noun.lemma.lower())
    if of is None or noun.pos != "NOUN":
        return None
    links = IN_SITE | {"of"} if of == "y" else IN_SITE
    names = (preposition(noun, word) for word in sorted(links))
    return next((name for name in names if name is not None and name.label in PLACES), None)


@cache
def _sites() -> dict[str, str]:
    return {row["site"]: row["of"] for row in rows("sites")}


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
