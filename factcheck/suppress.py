"""What explains a difference away: each rule has a name in the report's list of suppressed differences.

Rules see two claims about one event and one comparison that conflicts (or is only compatible), and answer with
a reason, or None when nothing excuses it.
"""

from datetime import timedelta
from decimal import Decimal

from attrs import frozen

from claims.claim import Claim, Event
from claims.events import predicates
from factcheck.model import Comparison, Reason
from factcheck.story import Story
from sources.interval import Interval

GROWING = frozenset(
    {
        "kill", "injure", "arrest", "evacuate", "flood", "burn", "affect", "hit", "displace", "infect", "destroy", "damage", "rescue",
        "vaccinate", "disappear", "charge", "donate", "score", "treat", "confirm", "receive", "register",
    }
)  # fmt: skip
"""Families of events whose count grows while the story runs."""
ONLY = frozenset({"first", "last", "only", "final"})
"""Words that make any event a single one."""
ONE_STORY = timedelta(days=120)
"""Two times further apart than this are not one event told twice."""
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
    events: tuple[Event, Event] | None
    """The event as each tells it; None for two statements without one."""
    comparison: Comparison
    """What conflicts."""

    @property
    def family(self) -> str | None:
        """Family of the event's predicate."""
        return predicates.family(self.events[0].predicate) if self.events else None


def excuse(case: Case) -> Reason | None:
    """Why this difference is no misfit; None when nothing explains it away."""
    rules = (_update, _other_time, _other_speaker, _other_time_of_telling, _other_event)
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
    if case.comparison.aspect != "number" or (case.events and case.family not in GROWING):
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
    """Events that recur (a visit, a warning) may have happened on both days; the first visit happens once."""
    if case.comparison.aspect != "date" or case.events is None or case.family is None:
        return None
    numbered = any(ONLY & set(event.patient_terms) for event in case.events)
    return None if numbered or predicates.happens_once(case.family) else "other_event"


def _other_time(case: Case) -> Reason | None:
    """An amount of an event that one side dates, long before or after the time of the other, is of another event."""
    if case.comparison.aspect != "number" or case.events is None:
        return None
    stated = [_dated(claim, event) for claim, event in zip((case.left, case.right), case.events, strict=True)]
    if stated == [None, None]:
        return None
    told = [case.story.article[claim.article].published.interval for claim in (case.left, case.right)]
    first, second = (date or day for date, day in zip(stated, told, strict=True))
    if first is None or second is None:
        return None
    apart = max(first.first - second.last, second.first - first.last)
    return "other_event" if apart > ONE_STORY else None


def _dated(claim: Claim, event: Event) -> Interval | None:
    """The time that a claim gives its event; failing that, the only time that the claim names."""
    of_event = [date.interval for date in claim.dates if date.span in event.when]
    found = of_event or [date.interval for date in claim.dates]
    return found[0] if len(found) == 1 else None
