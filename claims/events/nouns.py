"""Events told by a noun: "the arrest of X by Y", "X's arrest", "Y imposed a ban on X"."""

from functools import cache

from claims import places
from claims.events import predicates
from claims.events.draft import TIMES, Draft, measured, place_of, preposition
from claims.parse import Token
from claims.tables import rows

DONE_TO = ("of", "on", "against", "into", "to")
"""Prepositions before what an event is done to, the surest first; "X's transfer to Y" is not done to Y."""
NOTHING = frozenset({"no", "none", "nobody", "neither", "nothing"})


def of_noun(token: Token) -> Draft:
    """The event that a noun of the table tells."""
    entry = predicates.of_noun(token.lemma.lower())
    draft = Draft(token, place=place_of(token), negated=_no(token))
    of = preposition(token, "of")
    owner = _owner(token)
    falls_on = owner is not None and entry is not None and entry.possessor == "patient"
    told = DONE_TO[:-1] if falls_on else DONE_TO
    told_to = (measured(preposition(token, word)) for word in told)
    draft.patient = next((found for found in told_to if found and found.label not in TIMES), None)
    draft.agent = preposition(token, "by") or (preposition(of, "by") if of else None)
    if owner is not None and entry is not None:
        _give_owner(draft, owner, falls_on=falls_on and draft.patient is None)
    if entry and entry.subject == "patient" and draft.patient is None:
        draft.patient = _named_before(token) if draft.agent is None else None
    return draft


def _named_before(noun: Token) -> Token | None:
    """What falls in "the bridge collapse", "the Danish withdrawal"; nothing in "the grand opening", "the May opening"."""
    beside = (child for child in noun.children if child.dep == "compound" or child.text[:1].isupper())
    near = (child for child in beside if child.dep in ("compound", "amod") and child.label not in TIMES)
    return next(near, None)


def is_told(token: Token) -> bool:
    """Is it a noun of the table that tells an event of its own?"""
    return (
        token.pos == "NOUN"
        and token.dep != "compound"
        and predicates.of_noun(token.lemma.lower()) is not None
    )


def supported(verb: Token) -> Token | None:
    """The event noun that a light verb brings: "ban" in "imposed a ban", "a ban was imposed"."""
    particle = _light().get(predicates.mended(verb.lemma.lower()))
    noun = verb.child("dobj", "nsubjpass")
    if particle is None or noun is None or not is_told(noun):
        return None
    if particle == "-" and predicates.told_by(verb) != predicates.mended(verb.lemma.lower()):
        return None
    if particle != "-" and not any(
        child.lemma.lower() == particle and child.dep in ("prt", "advmod", "prep") for child in verb.children
    ):
        return None
    entry = predicates.of_noun(noun.lemma.lower())
    return noun if entry and entry.subject == "agent" else None


def lend(verb: Token, draft: Draft, light: Draft) -> None:
    """Give an event noun what its light verb knows: who, whether it was, where, to whom."""
    if (draft.agent is None or draft.agent.pos == "PRON") and light.agent is not draft.token:
        draft.agent = light.agent
    if draft.patient is None:
        draft.patient = next((found for word in DONE_TO if (found := preposition(verb, word))), None)
    draft.place = draft.place or light.place
    draft.negated = draft.negated or light.negated


@cache
def _light() -> dict[str, str]:
    return {row["verb"]: row["particle"] for row in rows("light_verbs")}


def _owner(noun: Token) -> Token | None:
    """X in "X's arrest", but not the month of "last month's arrest"."""
    owner = noun.child("poss")
    return None if owner is None or owner.label in ("DATE", "TIME") else owner


def _give_owner(draft: Draft, owner: Token, *, falls_on: bool) -> None:
    """Make X of "X's arrest" who it happens to, or, where that is told or X is a state, who does it.

    Of a body alone ("the bank's closure", "the bureau's arrest") neither can be told.
    """
    state = owner.label in ("GPE", "NORP") or places.state_of(owner.text) is not None
    if falls_on and not state:
        draft.patient = None if owner.label == "ORG" else owner
    elif draft.agent is None:
        draft.agent = owner


def _no(noun: Token) -> bool:
    words = (noun, *(child for child in noun.children if child.dep in ("det", "neg")))
    return any(word.text.lower() in NOTHING for word in words)
