"""The other side of an act: who sold X to B has B buy X, and who lost to B was beaten by B."""

from collections.abc import Iterator
from functools import cache

import attrs
from attrs import frozen

from claims.events import predicates
from claims.events.draft import Draft, meant, preposition
from claims.parse import Token
from claims.quantities import money
from claims.tables import rows, words

TIMES = frozenset({"DATE", "TIME", "CARDINAL", "MONEY", "PERCENT"})
"""Names of what is no party: "worked for 30 years"."""


@frozen(kw_only=True)
class _Converse:
    """One row of converses.tsv."""

    marks: frozenset[str]
    """Prepositions before the other party, or "object"."""
    objects: frozenset[str]
    """Nouns that may be the object; `*` for any, `money` for an amount of money, `-` for none."""
    named: bool
    """Must the other party be a proper name?"""
    predicate: str
    """Lemma that tells the act from the other side."""
    agent: str
    """Which party is its agent: subject, object, other."""
    patient: str
    """Which is its patient."""


@cache
def _table() -> dict[str, tuple[_Converse, ...]]:
    """The rows by lemma of verb or noun."""
    found: dict[str, tuple[_Converse, ...]] = {}
    for row in rows("converses"):
        entry = _Converse(
            marks=frozenset(words(row["marks"])),
            objects=frozenset(words(row["object"])),
            named=row["other"] == "name",
            predicate=row["converse"],
            agent=row["agent"],
            patient=row["patient"],
        )
        for word in words(row["word"]):
            found[word] = (*found.get(word, ()), entry)
    return found


def of(draft: Draft) -> Iterator[Draft]:
    """The same act from its other side, where the sentence names both parties of that side."""
    for entry in _entries(draft.token):
        parties = _parties(draft, entry)
        agent, patient = parties.get(entry.agent), parties.get(entry.patient)
        if agent is not None and patient is not None:
            yield attrs.evolve(draft, agent=agent, patient=patient, predicate=entry.predicate)


def _entries(token: Token) -> tuple[_Converse, ...]:
    """The rows of a verb or noun, alone or with its particle."""
    lemma = predicates.mended(token.lemma.lower())
    particle = token.child("prt")
    return _table().get(f"{lemma} {particle.lemma.lower()}" if particle else lemma, ())


def _parties(draft: Draft, entry: _Converse) -> dict[str, Token | None]:
    """Who plays what to the word; empty where the row does not fit."""
    receiver, held = _two_objects(draft)
    if receiver is not None and "to" in entry.marks and _fits(held, entry):
        return {"subject": draft.agent, "object": held, "other": receiver}
    other = None if "object" in entry.marks else _marked(draft.token, entry)
    held = None if draft.patient is other else draft.patient
    if not _fits(held, entry) or ("object" not in entry.marks and other is None):
        return {}
    if entry.named and (other is None or other.pos != "PROPN"):
        return {}
    return {"subject": draft.agent, "object": held, "other": other}


def _marked(token: Token, entry: _Converse) -> Token | None:
    """The other party behind one of the row's prepositions, on the word itself or on its object."""
    holders = [token] + ([held] if (held := token.child("dobj")) else [])
    near = (preposition(holder, mark) for holder in holders for mark in sorted(entry.marks))
    return next((found for found in near if found is not None and found.label not in TIMES), None)


def _fits(held: Token | None, entry: _Converse) -> bool:
    """May this be the object of the word?"""
    if held is None:
        return "-" in entry.objects
    if "money" in entry.objects:
        return _is_money(held)
    return "*" in entry.objects or held.lemma.lower() in entry.objects


def _is_money(held: Token) -> bool:
    """Is it "90 million euros", "£40m"?"""
    signed = any(word.text in money.SIGNS for child in held.children for word in (child, *child.children))
    return signed or held.label == "MONEY" or money.is_word(held.text)


def _two_objects(draft: Draft) -> tuple[Token | None, Token | None]:
    """Receiver and thing in "gave B the keys" and in "B was given the keys"; None, None elsewhere."""
    verb = draft.token
    held = verb.child("dobj")
    receiver = verb.child("nsubjpass") or next(
        (child for child in verb.children if child.dep == "dative" and child.pos != "ADP"), None
    )
    return (meant(receiver), held) if receiver is not None and held is not None else (None, None)
