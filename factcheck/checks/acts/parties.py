"""`party_conflict`: one act is given to different doers, or is done to different parties.

Flagged for acts that one party does (who bought the firm, who shot the actor), when target and time agree and each side
names a doer that is neither a part nor another name of the other's; and for acts that fall on one party (an office
filled, a fine of one amount), when doer, time and all circumstances agree. What several can do at a time (to arrest, to
sue) is a tension at most, and only with the same circumstances.

Survives: another time or another event ("also", "earlier"), a plan, two speakers, a state and what stands for it,
a place in another, names that one sentence holds together (partners, parent and unit), a doer that is not named.
"""

import re

from claims.events import predicates
from factcheck.checks.acts import lots
from factcheck.checks.acts.families import act
from factcheck.checks.acts.naming import told
from factcheck.checks.acts.party import OTHER, Part, Party
from factcheck.checks.acts.together import Two
from factcheck.checks.rivals import Rival
from factcheck.order import Severity
from factcheck.story import Story
from factcheck.suppressors import Reason

ALIKE = 0.6
"""Share of the words that two acts must have in common where only these tell that they are one."""
EQUAL = 0.9
"""The same where the targets differ: the words before a target describe it, and "the gin maker" is not "the cider maker"."""
SETTING = 2
"""Words of circumstance (an amount, an office, grounds) that must be shared there."""
HELD = frozenset({"own", "operate", "insure"})
"""What one is to a thing for as long as he has it."""
MOVES = frozenset({"buy", "sell", "merge"})
"""Families of acts by which things change hands."""
WHAT: dict[Part, str] = {"agent": "is told of different doers:", "patient": "falls on different parties:"}


def compare(two: Two) -> Rival | None:
    """The two as rivals; None when they agree, or cannot be told apart."""
    known = act(two.left.family)
    if not two.same_sense or two.left.family != two.right.family or not (known.doer or known.target):
        return None
    levels = two.parties("agent"), two.parties("patient")
    if levels == ("conflicts", "agrees"):
        return _doers(two)
    return _targets(two) if levels == ("agrees", "conflicts") else None


def _doers(two: Two) -> Rival | None:
    number = act(two.left.family).doer
    if number == "lot":
        return _rival(two, "agent", "conflict", two.excuse("party")) if lots.one(two) else None
    if number is None or not _told_apart(two.story, *two.agents):
        return None
    if number == "one" and _other_parts(two):
        return None
    if number == "one":
        return _rival(two, "agent", "conflict", _passed_on(two) or two.excuse("party"))
    if _one_person(two) or _one_occasion(two):
        return _rival(two, "agent", "tension", two.excuse("party"))
    return _rival(two, "agent", "tension", two.excuse("party") if _same_setting(two, ALIKE) else "same_side")


def _other_parts(two: Two) -> bool:
    """Do two amounts of what is not named change hands: 30 and 20 percent of the firm?"""
    if two.left.family not in MOVES or any(party.entity for party in two.patients):
        return False
    amounts = [
        {two.story.words(side.claim.article, span) for span in side.event.amounts}
        for side in (two.left, two.right)
    ]
    return all(amounts) and amounts[0].isdisjoint(amounts[1])


def _passed_on(two: Two) -> Reason | None:
    """Of what is held for a time: does the story tell that something changes hands?"""
    moved = two.left.family in HELD and not MOVES.isdisjoint(two.story.families)
    return "update" if moved else None


def _one_person(two: Two) -> bool:
    """Does an act that happens to somebody once fall on one person, whom both name?"""
    ids = {two.left.event.patient, two.right.event.patient}
    entity = two.story.entity.get(next(iter(ids)) or "") if len(ids) == 1 else None
    return entity is not None and entity.type == "PERSON" and predicates.happens_once(two.left.family)


def _one_occasion(two: Two) -> bool:
    """Is what happens once told of one time and beside one more name, a place or another party?"""
    beside = set(two.left.claim.entities) & set(two.right.claim.entities)
    told = two.times() == "agrees" and two.same_day and predicates.happens_once(two.left.family)
    return told and bool(beside - {two.left.event.agent, two.right.event.agent})


def _targets(two: Two) -> Rival | None:
    number = act(two.left.family).target
    timed = two.times() != "not_stated" or two.gap is not None
    if (
        number is None
        or not timed
        or not _told_apart(two.story, *two.patients)
        or not (number == "sole" or _same_setting(two, EQUAL))
    ):
        return None
    return _rival(two, "patient", "tension" if number == "many" else "conflict", two.excuse("party"))


def _told_apart(story: Story, first: Party, second: Party) -> bool:
    """Are both parties of one sort, so that they cannot be one under two descriptions?"""
    if first.name == second.name:
        return False
    sorts = {_sort(story, first), _sort(story, second)} - {None}
    described = {_description(first), _description(second)}
    return len(sorts) <= 1 or (None not in described and len(described) == 1)


def _sort(story: Story, party: Party) -> str | None:
    """State, person, or body; None where that is not known."""
    entity = story.entity.get(party.entity or "")
    if entity is None:
        return None
    return "state" if entity.country is not None else "person" if entity.type == "PERSON" else "body"


def _description(party: Party) -> str | None:
    """The noun before the name: "carrier" in "the carrier Aviola"."""
    found = re.search(rf"\b([a-z-]{{1,30}}) {re.escape(party.name or '')}", party.words)
    return found[1] if found else None


def _same_setting(two: Two, least: float) -> bool:
    """Are the circumstances told in the same words?"""
    return two.shared >= least and two.common >= SETTING


def _rival(two: Two, part: Part, severity: Severity, excuse: Reason | None) -> Rival:
    whose = (two.patients if OTHER[part] == "patient" else two.agents)[0]
    first, second = two.agents if part == "agent" else two.patients
    about = f" ({whose.name or whose.head})" if whose.stated else ""
    return Rival(
        kind="party_conflict",
        aspect="party",
        severity=severity,
        subject=f"“{two.verb}”{about} {WHAT[part]}",
        left=told(two.story, two.left, first.name or ""),
        right=told(two.story, two.right, second.name or ""),
        advice="Check who it was against the source that both rest on.",
        excuse=excuse,
    )
