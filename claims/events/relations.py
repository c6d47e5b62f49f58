"""Relations of two parties: "ties between A and B", "A-B talks", "A signed a pact with B".

Read off the parse, since the words alone cannot tell "ties between A and B" from "flights between A and B".
"""

from collections.abc import Iterator
from functools import cache

from claims import places
from claims.claim import Event
from claims.events.finding import Names, subject_of
from claims.parse import Sentence, Token
from claims.tables import rows
from sources.span import Span

RELATE = "relate"
"""Predicate of the events that this module finds."""
DASHES = frozenset({"-", "\u2010", "\u2011", "\u2013", "\u2014"})
PARTIES = frozenset({"poss", "amod", "compound", "nmod"})


@cache
def _nouns() -> frozenset[str]:
    return frozenset(row["noun"] for row in rows("relation_nouns"))


def find(sentence: Sentence, names: Names) -> tuple[Event, ...]:
    """The relations told in a sentence, each as an event whose agent and patient are the two parties.

    Where both parties are names of one state, agent and patient are the same entity, also when one of
    them is a capital that stands for it.
    """
    found: dict[tuple[str | None, str | None], Event] = {}
    for noun in sentence.tokens:
        if noun.pos in ("NOUN", "PROPN") and noun.lemma.lower() in _nouns():
            for first, second in _parties(noun):
                event = _event(noun, first, second, names)
                if event is not None:
                    found.setdefault((event.agent, event.patient), event)
    return tuple(sorted(found.values(), key=lambda event: event.span))


def _parties(noun: Token) -> Iterator[tuple[Token, Token]]:
    """Pairs of words that name the two parties of a relation."""
    yield from _between(noun)
    yield from _joined(noun)
    second = _with(noun) or (_with(noun.head) if noun.dep == "dobj" else None)
    if second is not None:
        owners = [c for c in noun.children if c.dep in PARTIES and c.text[:1].isupper()]
        for first in owners or list(_subjects(noun)):
            yield first, second


def _between(noun: Token) -> Iterator[tuple[Token, Token]]:
    """Read "between A and B", hanging on the noun, or on the verb that the noun is the subject or object of."""
    holders = [noun, noun.head] if noun.dep in ("nsubj", "nsubjpass", "dobj") else [noun]
    for holder in holders:
        for prep in holder.children:
            if prep.dep == "prep" and prep.text.lower() == "between" and (first := prep.child("pobj")):
                second = first.child("conj")
                if second is not None:
                    yield first, second


def _joined(noun: Token) -> Iterator[tuple[Token, Token]]:
    """Read "A-B talks": two names and a dash before the noun."""
    before = sorted((t for t in noun.subtree() if t.i < noun.i), key=lambda t: t.i)
    for left, dash, right in zip(before, before[1:], before[2:], strict=False):
        if dash.text in DASHES and left.text[:1].isupper() and right.text[:1].isupper():
            yield left, right


def _with(word: Token) -> Token | None:
    prep = next((c for c in word.children if c.dep == "prep" and c.text.lower() == "with"), None)
    return prep.child("pobj") if prep else None


def _subjects(noun: Token) -> Iterator[Token]:
    """Who has the relation, where the noun is the object of a verb: its subject and what is joined to it."""
    if noun.dep == "dobj" and noun.head.pos == "VERB":
        first = subject_of(noun.head)
        while first is not None:
            yield first
            first = first.child("conj")


def _event(noun: Token, first: Token, second: Token, names: Names) -> Event | None:
    ids = names.entity_at(first.start), names.entity_at(second.start)
    if _one_state(first, second):
        ids = (ids[1] or ids[0],) * 2
    elif ids[0] == ids[1]:
        return None
    if None in ids:
        return None
    words = sorted((noun, first, second), key=lambda token: token.i)
    span = Span(start=words[0].start, end=words[-1].end)
    return Event(predicate=RELATE, span=span, agent=ids[0], patient=ids[1])


def _one_state(first: Token, second: Token) -> bool:
    """Do two bare names stand for one state? "Moscow's mayor" and "the Moscow region" are no bare names."""
    states = [places.state_of(_name(word)) for word in (first, second)]
    return (
        None not in states
        and len({state.country.code for state in states if state}) == 1
        and (first.text == second.text or any(s.part not in ("capital", "seat") for s in states if s))
    )


def _name(word: Token) -> str:
    """The words of a name, with capitalised words that belong to it: "United States"."""
    parts = [c for c in word.children if c.dep == "compound" and c.text[:1].isupper() and c.i < word.i]
    return " ".join(token.text for token in (*parts, word))
