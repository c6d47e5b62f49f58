"""In which body or state an office is held, and how far its title reaches in print."""

from collections.abc import Iterator

from claims.entities.index import Index
from claims.entities.spans import GENITIVES
from claims.parse import Token
from claims.roles.holders import Place

OF = frozenset(("of", "for", "at", "with", "in"))
"""Prepositions between an office and its body."""
POSTED = frozenset(
    ("ambassador", "envoy", "high commissioner", "consul", "consul general", "representative", "adviser")
)
"""Offices with a "to": it tells where they are posted, not whose they are."""
FITTING = frozenset(("ORG", "GPE", "FAC", "PRODUCT", "LOC", "NORP"))
"""Types of what an office can be held in."""


def body(place: Place) -> tuple[str | None, int, int]:
    """Id of the body or state (None when none is named), and the positions of the printed title's first and last word."""
    first, last = place.title.first, place.title.last
    before, start = _before(place)
    after, end = _after(place)
    if place.title.office.split()[-1] in POSTED or place.title.office in POSTED:
        end = max(end, _posting(place))
    whose = after or before
    return whose, min(first, start), max(last, end)


def fitting(index: Index, token: Token) -> str | None:
    """Id of the body or state that a word names or means; None for anything else."""
    found = index.entity_at(token.start)
    if found is None and token.pos == "NOUN":
        found = index.antecedent(token)
    return found if found and index.entities[found].type in FITTING else None


def _before(place: Place) -> tuple[str | None, int]:
    """As in "Denderly CFO", "Acme's chairwoman", "Chilean president": the body and the position where its name starts."""
    at = _over_brackets(place, place.title.first - 1)
    while at >= 0 and place.tokens[at].pos == "ADJ" and not fitting(place.index, place.tokens[at]):
        at -= 1
    if at >= 0 and place.tokens[at].text in GENITIVES:
        at -= 1
    found = (
        fitting(place.index, place.tokens[at])
        if at >= 0 and place.tokens[at].sentence == place.head.sentence
        else None
    )
    if found is None:
        return None, place.title.first
    start = place.tokens[at].start
    spans = [mention.span for mention in place.index.entities[found].mentions]
    start = next((span.start for span in spans if span.start <= start < span.end), start)
    while at > 0 and place.tokens[at - 1].start >= start:
        at -= 1
    return found, at


def _over_brackets(place: Place, at: int) -> int:
    """The position before "(NTH.X)", where a bracket of one word ends at a position."""
    closed = at >= 2 and place.tokens[at].text == ")" and place.tokens[at - 2].text == "("
    return at - 3 if closed else at


def _after(place: Place) -> tuple[str | None, int]:
    """As in "chairwoman of Acme", "spokesman for the ministry": the body and the position of its last word."""
    for preposition in _prepositions(place):
        held = preposition.child("pobj")
        if held is None:
            continue
        for token in (held, *_beside(held)):
            found = fitting(place.index, token)
            if found:
                words = (token,) if place.index.person_at(held.start) else (token, held)
                return found, _position(place, max(words, key=lambda word: word.i))
    return None, place.title.last


def _prepositions(place: Place) -> Iterator[Token]:
    """As in "of", "for", "at" that hang on the title or stand right behind it."""
    after = place.title.last + 1
    near = place.tokens[after] if after < len(place.tokens) else None
    words = place.tokens[place.title.first : after]
    for token in words:
        for child in token.children:
            if child.dep == "prep" and child.i > words[-1].i and child.text.lower() in OF:
                yield child
    if near is not None and near.text.lower() in OF and near.pos == "ADP":
        yield near


def _beside(token: Token) -> Iterator[Token]:
    """Names hung on a common noun: "the steel maker Northgate"."""
    for child in token.children:
        if child.dep in ("appos", "compound", "nmod"):
            yield child


def _posting(place: Place) -> int:
    """Position of the last word of "to Canada" behind an ambassador."""
    at = place.title.last + 1
    if at + 1 < len(place.tokens) and place.tokens[at].text.lower() == "to":
        at += 1 + (place.tokens[at + 1].text.lower() == "the")
        if at < len(place.tokens) and place.index.entity_at(place.tokens[at].start):
            entity = place.index.entity_at(place.tokens[at].start)
            while at + 1 < len(place.tokens) and place.index.entity_at(place.tokens[at + 1].start) == entity:
                at += 1
            return at
    return place.title.last


def _position(place: Place, token: Token) -> int:
    """The position of a token that stands after the title."""
    at = place.title.last
    while at + 1 < len(place.tokens) and place.tokens[at].i < token.i:
        at += 1
    return at
