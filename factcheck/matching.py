"""Claims about one fact: candidates that pass the same-event gate, and how they stand to each other."""

from collections.abc import Iterable, Iterator, Sequence

import attrs
from attrs import frozen

from claims.claim import Claim, Event
from claims.mention import DateMention, QuantityMention
from factcheck import compare, suppress
from factcheck.blocking import TELLING, Candidate
from factcheck.gate import SameEvent, same_event
from factcheck.model import Comparison, Match, Reason, Relation
from factcheck.phrases import Common
from factcheck.story import Story

SAME = 0.5
"""Likeness from which two claims that differ in nothing say the same; below it they are compatible."""
DENIALS = frozenset({"denied"})


@frozen(kw_only=True)
class Excuse:
    """A difference that was seen and explained away."""

    comparison: Comparison
    """The two values."""
    reason: Reason
    """The rule that explains it."""


@frozen(kw_only=True)
class Pair:
    """Two claims about one fact, and everything that was compared."""

    left: Claim
    """First claim."""
    right: Claim
    """Second claim."""
    event: SameEvent
    """Why they are about one event."""
    match: Match
    """What the report says of them."""
    conflicts: tuple[Comparison, ...]
    """Differences that nothing explains."""
    excused: tuple[Excuse, ...]
    """Differences that something explains."""
    common: Common
    """What both say besides names."""


def match(story: Story, candidates: Iterable[Candidate]) -> tuple[Pair, ...]:
    """The pairs that are about one event, in the order of the candidates."""
    return tuple(pair for candidate in candidates if (pair := _found(story, candidate)))


def _found(story: Story, candidate: Candidate) -> Pair | None:
    """A pair about one event; failing that, one that gives a description or purpose in like words."""
    event = same_event(story, candidate.left, candidate.right, candidate.likeness)
    if event is not None:
        return _pair(story, candidate, event)
    return _alike(candidate) if candidate.common.weight >= TELLING else None


def _alike(candidate: Candidate) -> Pair:
    """Two claims that have rare notions in common: compatible, and nothing more is said of them."""
    left, right = candidate.left, candidate.right
    told = "both speak of " + ", ".join(candidate.common.notions)
    event = SameEvent(left=None, right=None, why=(Comparison(aspect="event", level="compatible", detail=told),), strength=0)
    found = Match(
        claims=(left.id, right.id), score=round(candidate.likeness, 3), relation="compatible", why=event.why
    )
    return Pair(left=left, right=right, event=event, match=found, conflicts=(), excused=(), common=candidate.common)


def _pair(story: Story, candidate: Candidate, event: SameEvent) -> Pair:
    left, right = candidate.left, candidate.right
    conflicts: list[Comparison] = []
    excused: list[Excuse] = []
    held = tuple(_held(story, left, right, event))
    for comparison in held:
        reason = _excuse(story, left, right, event, comparison)
        if reason is not None:
            excused.append(Excuse(comparison=comparison, reason=reason))
        elif comparison.level == "conflicts":
            conflicts.append(comparison)
    relation = _relation(candidate.likeness, held, conflicts, excused)
    why = (*event.why, *(_softened(c, excused) for c in held))
    found = Match(claims=(left.id, right.id), score=round(candidate.likeness, 3), relation=relation, why=why)
    return Pair(
        left=left,
        right=right,
        event=event,
        match=found,
        conflicts=tuple(conflicts),
        excused=tuple(excused),
        common=candidate.common,
    )


def _softened(comparison: Comparison, excused: Sequence[Excuse]) -> Comparison:
    """In the report an explained difference is compatible, and says what explains it."""
    reason = next((e.reason for e in excused if e.comparison is comparison), None)
    if reason is None or comparison.level != "conflicts":
        return comparison
    return attrs.evolve(
        comparison, level="compatible", detail=f"{comparison.detail} ({reason.replace('_', ' ')})"
    )


def _excuse(
    story: Story, left: Claim, right: Claim, event: SameEvent, comparison: Comparison
) -> Reason | None:
    if comparison.level == "compatible":
        return "coarser" if comparison.aspect == "date" else "approximate"
    if comparison.level != "conflicts":
        return None
    events = (event.left, event.right) if event.left and event.right else None
    return suppress.excuse(
        suppress.Case(story=story, left=left, right=right, events=events, comparison=comparison)
    )


def _relation(
    likeness: float, held: Sequence[Comparison], conflicts: Sequence[Comparison], excused: Sequence[Excuse]
) -> Relation:
    reasons = {excuse.reason for excuse in excused}
    if conflicts:
        return "conflict"
    if "other_speaker" in reasons:
        return "disputed"
    if reasons & {"update", "other_event"}:
        return "update"
    agrees = any(comparison.level == "agrees" for comparison in held)
    return "same" if agrees or likeness >= SAME else "compatible"


def _held(story: Story, left: Claim, right: Claim, event: SameEvent) -> Iterator[Comparison]:
    """Polarity, dates and amounts of the event, held together."""
    yield from _polarity(left, right, event)
    first, second = _dates(left, event.left), _dates(right, event.right)
    if len(first) == len(second) == 1:
        says = story.words(left.article, first[0].span), story.words(right.article, second[0].span)
        yield compare.dates(first[0], second[0], says)
    yield from _numbers(story, left, right, event)


def _polarity(left: Claim, right: Claim, event: SameEvent) -> Iterator[Comparison]:
    """Did it happen or not? A denied claim says that it did not."""
    says = [_happened(left, event.left), _happened(right, event.right)]
    words = [f"“{e.predicate}” {'is said to have happened' if yes else 'is said not to have happened'}"
             for e, yes in zip((event.left, event.right), says, strict=True) if e]  # fmt: skip
    if len(words) == 2 and says[0] != says[1]:
        spans = [side.span if side else None for side in (event.left, event.right)]
        yield Comparison(
            aspect="polarity", level="conflicts", detail="; ".join(words), left=spans[0], right=spans[1]
        )


def _happened(claim: Claim, event: Event | None) -> bool:
    if event is not None and event.nominal:
        return event.polarity == "affirmed"
    negated = event.polarity == "negated" if event else claim.polarity == "negated"
    return negated == (claim.modality in DENIALS)


def _dates(claim: Claim, event: Event | None) -> tuple[DateMention, ...]:
    """The resolved dates of the event; of the claim when it tells no event."""
    places = event.when if event else tuple(date.span for date in claim.dates)
    return tuple(date for date in claim.dates if date.span in places and date.interval is not None)


def _amounts(claim: Claim, event: Event | None) -> tuple[QuantityMention, ...]:
    places = event.amounts if event else tuple(amount.span for amount in claim.quantities)
    return tuple(amount for amount in claim.quantities if amount.span in places)


def _numbers(story: Story, left: Claim, right: Claim, event: SameEvent) -> Iterator[Comparison]:
    """Amounts of like things; where a side gives several of one thing nothing is compared."""
    first, second = _amounts(left, event.left), _amounts(right, event.right)
    for one in first:
        like = [(other, both) for other in second if (both := compare.commensurable(one, other))]
        back = [other for other in first if like and compare.commensurable(other, like[0][0])]
        if len(like) == len(back) == 1:
            other, both = like[0]
            says = story.words(left.article, one.span), story.words(right.article, other.span)
            yield compare.numbers(one, other, both, says)
