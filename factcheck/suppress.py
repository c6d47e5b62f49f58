"""What explains a difference away: each rule has a name in the report's list of suppressed differences.

Rules see two claims about one event and one comparison that conflicts (or is only compatible), and answer with
a reason, or None when nothing excuses it.
"""

from decimal import Decimal

from attrs import frozen

from claims import predicates
from claims.claim import Claim
from factcheck.model import Comparison, Reason
from factcheck.story import Story

GROWING = frozenset(
    {
        "kill", "injure", "arrest", "evacuate", "displace", "infect", "destroy", "damage", "rescue",
        "vaccinate", "disappear", "charge", "donate", "score",
    }
)  # fmt: skip
"""Families of events whose count grows while the story runs."""
FUTURE = frozenset({"planned", "conditional", "possible"})


@frozen(kw_only=True)
class Case:
    """A comparison and what it was made of."""

    story: Story
    """Where both claims stand."""
    left: Claim
    """First claim."""
    right: Claim
    """Second claim."""
    family: str | None
    """Family of the event's predicate; None for two statements without one."""
    comparison: Comparison
    """What conflicts."""


def excuse(case: Case) -> Reason | None:
    """Why this difference is no misfit; None when nothing explains it away."""
    rules = (_update, _other_speaker, _other_time_of_telling, _other_event)
    return next((reason for rule in rules if (reason := rule(case))), None)


def _other_speaker(case: Case) -> Reason | None:
    """Two named speakers may tell two things; that is a dispute, not an error of the articles."""
    first, second = case.left.speaker, case.right.speaker
    if first is None or second is None:
        return None
    if first.entity is not None and first.entity == second.entity:
        return None
    return None if first.text.casefold() == second.text.casefold() else "other_speaker"


def _other_time_of_telling(case: Case) -> Reason | None:
    """A plan or possibility in one, a fact in the other: the story moved on."""
    return "update" if (case.left.modality in FUTURE) != (case.right.modality in FUTURE) else None


def _update(case: Case) -> Reason | None:
    """A count that grows, told higher by the article that was published later."""
    if case.comparison.aspect != "number" or case.family not in GROWING:
        return None
    times = [case.story.article[claim.article].published.interval for claim in (case.left, case.right)]
    if times[0] is None or times[1] is None or times[0].overlaps(times[1]):
        return None
    lows = [_least(claim, case.comparison, i) for i, claim in enumerate((case.left, case.right))]
    if lows[0] is None or lows[1] is None:
        return None
    return "update" if (times[0].first < times[1].first) == (lows[0] < lows[1]) else None


def _least(claim: Claim, comparison: Comparison, side: int) -> Decimal | None:
    span = (comparison.left, comparison.right)[side]
    found = next((q for q in claim.quantities if q.span == span), None)
    if found is None:
        return None
    return found.low if found.low is not None else found.high


def _other_event(case: Case) -> Reason | None:
    """Events that recur (a visit, a warning) may have happened on both days, in both numbers."""
    if case.comparison.aspect != "date" or case.family is None:
        return None
    return None if predicates.happens_once(case.family) else "other_event"
