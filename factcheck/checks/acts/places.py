"""`place_conflict`: one event is put in places that cannot both hold.

Flagged for an act that happens in one place (an arrest, a death, the signing of a treaty, the congress of a year), when
its participants agree and both places are known, neither holding the other; and for the meeting of one body on one day.

Survives: a city in its country or region, a place that the tables do not know, another time or year, two stages
(arrested here, jailed there), where a journey starts or ends, a dateline, "near" and "off", two speakers.
"""

from factcheck.checks.acts.families import act
from factcheck.checks.acts.naming import at
from factcheck.checks.acts.together import Two
from factcheck.checks.acts.whereabouts import apart, place_of
from factcheck.checks.rivals import Rival
from factcheck.matching import steps

GATHERINGS = frozenset({"host", "sign"})
"""Families of acts of which there is one even where no participant is named: the congress of a year."""
ASSEMBLED = frozenset({"vote", "meet", "convene", "sit"})
"""Families of acts that a body does in one place at a time."""
ASSEMBLIES = frozenset(
    {
        "leader",
        "minister",
        "delegate",
        "negotiator",
        "shareholder",
        "board",
        "cabinet",
        "council",
        "committee",
        "parliament",
        "congress",
        "synod",
    }
)
"""Nouns of bodies that come together in one place."""
ALIKE = 0.6
"""Share of the words of circumstance that these must have in common."""


def compare(two: Two) -> Rival | None:
    """The two as rivals, when their places exclude each other."""
    if not _one_act(two):
        return None
    first, second = place_of(two.story, two.left), place_of(two.story, two.right)
    if first is None or second is None or not apart(first.name, second.name):
        return None
    patient = two.agents[0] if two.left.family in ASSEMBLED else two.patients[0]
    return Rival(
        kind="place_conflict",
        aspect="place",
        severity="conflict",
        subject=f"“{two.verb}” ({patient.name or patient.head}) is put in different places:",
        left=at(two.left, first.span, first.name),
        right=at(two.right, second.span, second.name),
        advice="Check where it happened.",
        excuse="sequence" if _steps(two) else two.excuse("place"),
    )


def _one_act(two: Two) -> bool:
    """Is it an act of one place, on one target, told of both as done?"""
    left, right = two.both
    if left.family != right.family or "negated" in (left.event.polarity, right.event.polarity):
        return False
    if left.family in ASSEMBLED:
        return _one_assembly(two)
    if not act(left.family).placed:
        return False
    if two.parties("patient") != "agrees" or two.parties("agent") == "conflicts":
        return False
    return _one_target(two) or (left.family in GATHERINGS and _one_gathering(two))


def _one_target(two: Two) -> bool:
    """Is the target named, and no state, which is in many places?"""
    patient = two.left.event.patient or two.right.event.patient
    return patient is not None and two.story.country(patient) is None


def _one_gathering(two: Two) -> bool:
    return two.times() == "agrees" and two.shared >= ALIKE and two.common > 0


def _one_assembly(two: Two) -> bool:
    """Does the same body come together on the same day?"""
    days = [one.when() for one in two.both]
    single = all(len(when) == 1 and when[0].first == when[0].last for when in days)
    heads = {one.event.agent_head for one in two.both}
    return (
        single
        and days[0][0].first == days[1][0].first
        and len(heads) == 1
        and heads <= ASSEMBLIES
        and (two.parties("agent") == "agrees")
    )


def _steps(two: Two) -> bool:
    return steps.follow(two.left.event.predicate, two.right.event.predicate)
