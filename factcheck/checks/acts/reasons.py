"""`reason_conflict`: different charges, grounds or causes for one act.

Flagged when two tellings of one act on one target give grounds that the table of grounds knows, and neither is among, or a
coarser word for, the other's.

Survives: a coarser ground ("fraud", "bank fraud"), lists that overlap, a ground that the table does not know, "after …"
(a time, not a cause), another time, charges added days later, two speakers.
"""

from datetime import timedelta

from attrs import frozen

from factcheck.checks.acts import grounds
from factcheck.checks.acts.families import act
from factcheck.checks.acts.naming import at
from factcheck.checks.acts.tellings import Telling, behind
from factcheck.checks.acts.together import Two
from factcheck.checks.rivals import Rival
from factcheck.story import Story
from factcheck.suppressors import Reason
from sources.span import Span

GROWS = timedelta(days=2)
"""Charges of articles further apart may have been added."""

JAILED = frozenset({"jail", "imprison"})
"""Predicates of a punishment that are of the family of arrests as well."""

CHARGED = frozenset({"convict", "acquit", "accuse", "suspect"})
"""Families of acts that take their ground with "of"."""


@frozen(kw_only=True)
class Given:
    """The ground that a telling gives."""

    concepts: frozenset[str]
    """Rows of the table of grounds."""
    span: Span
    """Its words in the article."""
    words: str
    """The words, in quotation marks."""


def compare(two: Two) -> Rival | None:
    """The two as rivals, when their grounds exclude each other; excused where one is coarser."""
    if not _one_act(two):
        return None
    first, second = (_given(two.story, one) for one in two.both)
    if first is None or second is None:
        return None
    level = grounds.compare(first.concepts, second.concepts)
    if level == "agrees":
        return None
    patient = two.patients[0]
    return Rival(
        kind="reason_conflict",
        aspect="reason",
        severity="conflict",
        subject=f"“{two.verb}” ({patient.name or patient.head}) has different grounds:",
        left=at(two.left, first.span, first.words),
        right=at(two.right, second.span, second.words),
        advice="Check the charge or the cause against its source.",
        excuse="coarser" if level == "compatible" else _excuse(two),
    )


def _one_act(two: Two) -> bool:
    known = {two.left.family, two.right.family}
    if not all(act(family).grounded for family in known) or not (len(known) == 1 or _one_trial(two)):
        return False
    return two.same_sense and two.parties("patient") == "agrees" and two.parties("agent") != "conflicts"


def _one_trial(two: Two) -> bool:
    """Does one tell the guilt, and the other the punishment, of one person?"""
    steps = {"sentence" if one.event.predicate in JAILED else one.family for one in two.both}
    return steps <= {"convict", "sentence"}


def _excuse(two: Two) -> Reason | None:
    later = two.gap is not None and two.gap > GROWS
    return two.excuse("reason") or ("update" if later and two.times() != "agrees" else None)


def _given(story: Story, one: Telling) -> Given | None:
    words, start = behind(story, one)
    found = grounds.find(words, charged=one.family in CHARGED and not one.event.nominal)
    if found is None:
        return None
    span = Span(start=start + found.start, end=start + found.end, field=one.event.span.field)
    return Given(concepts=found.concepts, span=span, words=f"“{story.words(one.claim.article, span)}”")
