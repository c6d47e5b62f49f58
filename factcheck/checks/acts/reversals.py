"""`role_reversal`: who did it to whom, or who accuses and who is accused, is turned round.

Flagged when two tellings of one act have doer and target swapped: for acts that cannot be mutual (to buy, to sue, to
arrest) as they stand, for those that are answered in kind (to accuse, to attack) only when both tell the same
circumstances. Statements that turn on their own speaker are in `factcheck.checks.speech.self_reversals`.

Survives: the passive voice, acts of two equals (to meet, to marry), another time, "in turn", "the first leg",
two speakers, a speaker who demands something at home.
"""

import re

from factcheck.checks.acts.families import act
from factcheck.checks.acts.naming import at
from factcheck.checks.acts.party import Party, alike
from factcheck.checks.acts.together import Two
from factcheck.checks.rivals import Rival
from factcheck.checks.singles.things import notions

CHARGE = re.compile(
    r"\b(?:accus|suspect|convict|acquit|warn)\w*\b[^.;:]{1,60}? of (?P<what>(?:(?!on\b|in\b|at\b|after\b|during\b)[\w'-]+ ?){1,4})"
)
"""Of what somebody is accused."""
SINGLE = frozenset({"buy", "sell"})
"""Families of acts that the same two parties do once in a story, in one direction."""
PASSING = frozenset({"sell"})
"""Families of acts by which a third thing passes between the two."""
RARELY = 1
"""Words of circumstance asked of acts that are hardly ever answered in kind."""
AROUND = 2
"""Words that the sentences of two such acts have in common."""
ALIKE = 0.5
"""Share of the words that two acts must have in common."""


def compare(two: Two) -> Rival | None:
    """The two as rivals, when doer and target are swapped between them."""
    least = act(two.left.family).turned
    if least is None or two.left.family != two.right.family or not two.same_sense:
        return None
    if not _swapped(two) or _charges_differ(two) or not _one_act(two, least):
        return None
    first, second = (_said(two, side) for side in (0, 1))
    return Rival(
        kind="role_reversal",
        aspect="party",
        severity="conflict",
        subject=f"Doer and target of “{two.verb}” are turned round:",
        left=at(two.left, two.left.event.span, first),
        right=at(two.right, two.right.event.span, second),
        advice="Check who did it to whom.",
        excuse=two.excuse("party", single=two.left.family in SINGLE),
    )


def _charges_differ(two: Two) -> bool:
    """Do the two name two things of which somebody is accused: "of bias", "of contempt"?"""
    first, second = (
        notions(found["what"]) if (found := CHARGE.search(said)) else frozenset() for said in two.sentences
    )
    return bool(first and second) and not first & second


def _swapped(two: Two) -> bool:
    (doer, its_doer), (target, its_target) = two.agents, two.patients
    return _one(doer, its_target) and _one(its_doer, target) and not _one(doer, target)


def _one(one: Party, other: Party) -> bool:
    """Are they one, also under a name and the beginning of it: "Norbrew" and "Norbrew Foods"?"""
    if alike(one, other) == "agrees":
        return True
    if one.owned or other.owned or not (one.name and other.name):
        return False
    short, long = sorted((one.name.split(), other.name.split()), key=len)
    return long[: len(short)] == short


def _one_act(two: Two, least: int) -> bool:
    """Is enough of the circumstances the same? Nothing need be for acts that cannot be mutual.

    What is hardly ever answered in kind is one act where both give one time for it and their sentences have words in common.
    """
    if least == 0:
        return two.left.family not in PASSING or two.shared >= ALIKE or not _own_things(two)
    if two.common >= least and two.shared >= ALIKE:
        return True
    return least == RARELY and two.times(exact=True) == "agrees" and two.around >= AROUND


def _own_things(two: Two) -> bool:
    """Does each tell of something that the other does not: "a coal ship", "a gas ship"?"""
    left, right = two.content
    return bool(left - right) and bool(right - left)


def _said(two: Two, side: int) -> str:
    agent, patient = two.agents[side], two.patients[side]
    return f"{agent.name or agent.head} to {patient.name or patient.head}"
