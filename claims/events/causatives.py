"""What somebody has others do for him: who "asks his voters to choose X" stands up for X."""

from collections.abc import Iterator

from claims.events.draft import Draft, preposition
from claims.parse import Token

URGING = frozenset(
    {"ask", "call", "urge", "recommend", "advise", "tell", "invite", "appeal", "beg", "instruct", "implore", "encourage"}
)  # fmt: skip
FOLLOWERS = frozenset(
    {"supporter", "voter", "follower", "electorate", "elector", "backer", "fan", "camp", "base", "party"}
)
"""Nouns of those who vote as somebody says."""
CHOOSING = frozenset({"vote", "choose", "back", "support", "elect", "endorse", "pick"})
"""Verbs of what they are to do."""
TOLD = "vote for something"
"""Lemma that tells the act."""


def of(draft: Draft) -> Iterator[Draft]:
    """The act of the one who urges, for a verb that tells what his followers are to do."""
    verb = draft.token
    if verb.lemma.lower() not in CHOOSING or verb.dep not in ("xcomp", "advcl", "ccomp", "acl"):
        return
    above = next((one for one in (verb.head, verb.head.head) if one.lemma.lower() in URGING), None)
    chosen = preposition(verb, "for") if verb.lemma.lower() == "vote" else verb.child("dobj")
    if above is not None and chosen is not None and chosen.pos == "PROPN" and _asks_followers(above):
        who = above.child("nsubj") or (above.head if above.dep in ("acl", "relcl") else None)
        if who is not None:
            yield Draft(verb, agent=who, patient=chosen, predicate=TOLD)


def _asks_followers(verb: Token) -> bool:
    """Are those who are asked his own: "his supporters", "the party's voters"?"""
    asked = verb.child("dobj") or preposition(verb, "on", "to", "upon")
    return asked is not None and asked.lemma.lower() in FOLLOWERS and asked.child("poss") is not None
