"""Claims about one fact: candidates that pass the same-event gate, and how they stand to each other."""

from collections.abc import Iterator, Sequence

import attrs
from attrs import frozen

from claims.claim import Claim, Event
from claims.mention import DateMention, QuantityMention
from factcheck.matching import compare, suppress
from factcheck.matching.blocking import TELLING, Candidate
from factcheck.matching.contrasts import contrasted
from factcheck.matching.frames import Frames
from factcheck.matching.gate import SameEvent, same_event, two_events
from factcheck.matching.likeness import place
from factcheck.matching.phrases import NOTHING, Common
from factcheck.matching.retold.finding import retold
from factcheck.matching.seconds import seconds
from factcheck.matching.slots.finding import Difference, differences
from factcheck.matching.twins import Twin, twins
from factcheck.matching.units import otherwise_written
from factcheck.model import Comparison, Level, Match, Relation
from factcheck.story import Story
from factcheck.suppressors import Reason

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
    worded: bool = False
    """True when it rests on like words around a figure, a name or an opposite."""
    sure: bool = True
    """False for like words that may be of two things after all."""
    difference: Difference | None = None
    """The slot in which the two differ, where they say the same but for it."""

    @classmethod
    def of(
        cls,
        left: Claim,
        right: Claim,
        event: SameEvent,
        likeness: float,
        common: Common,
        *,
        relation: Relation = "compatible",
    ) -> "Pair":
        """A pair of which nothing was compared yet."""
        found = Match(claims=(left.id, right.id), score=round(likeness, 3), relation=relation, why=event.why)
        return cls(left=left, right=right, event=event, match=found, conflicts=(), excused=(), common=common)


def match(story: Story, candidates: Sequence[Candidate]) -> tuple[Pair, ...]:
    """The pairs that are about one fact, by claims: of one event, in like words, or with one slot in like words."""
    found = {pair.match.claims: pair for candidate in candidates if (pair := _found(story, candidate))}
    frames = Frames(story=story)
    for twin in (*twins(story, frames), *seconds(story, frames)):
        claims = twin.left.claim.id, twin.right.claim.id
        known = found.get(claims)
        if known is None or _is_new(known, twin.comparison):
            found[claims] = _of_twin(story, twin, known)
    for difference in differences(story, candidates):
        claims = difference.left.id, difference.right.id
        found[claims] = _of_difference(story, difference, found.get(claims))
    for difference in retold(story):
        claims = difference.left.id, difference.right.id
        found[claims] = _of_retold(story, difference, found.get(claims))
    return tuple(
        sorted(found.values(), key=lambda pair: (place(pair.left), place(pair.right), pair.match.claims))
    )


def _found(story: Story, candidate: Candidate) -> Pair | None:
    """A pair about one event; failing that, one that gives a description or purpose in like words."""
    left, right = candidate.left, candidate.right
    event = same_event(story, left, right, candidate.likeness)
    if event is None and (candidate.common.weight < TELLING or two_events(story, left, right)):
        return None
    if event is not None:
        held = tuple(_held(story, left, right, event))
        if held:
            return _judged(story, Pair.of(left, right, event, candidate.likeness, candidate.common), held)
        relation = _relation(round(candidate.likeness, 3), (), (), ())
        return Pair.of(left, right, event, candidate.likeness, candidate.common, relation=relation)
    detail = "both speak of " + ", ".join(candidate.common.notions)
    alike = SameEvent(left=None, right=None, why=(_event("compatible", detail),), strength=0)
    return Pair.of(left, right, alike, candidate.likeness, candidate.common)


def _is_new(known: Pair, comparison: Comparison) -> bool:
    """Does a comparison of figures tell more than what is known of the two claims?"""
    if known.worded or any(why.aspect == comparison.aspect for why in known.match.why):
        return False
    return known.event.left is None or comparison.level == "conflicts"


def _of_twin(story: Story, twin: Twin, known: Pair | None) -> Pair:
    """Two claims whose figures stand in like words."""
    events = twin.events or (None, None)
    shared = ", ".join(sorted(twin.left.near & twin.right.near))
    event = SameEvent(
        left=events[0],
        right=events[1],
        why=(_event("agrees", f"both figures stand with {shared}"),),
        strength=0,
    )
    score = known.match.score if known else min(1.0, twin.fit / 2)
    pair = Pair.of(twin.left.claim, twin.right.claim, event, score, known.common if known else NOTHING)
    return _judged(story, attrs.evolve(pair, sure=twin.sure, worded=True), (twin.comparison,))


def _of_difference(story: Story, difference: Difference, known: Pair | None) -> Pair:
    """Two claims that say the same up to one slot; what is known of them stays."""
    known = known or _worded(difference)
    told = {one.left for one in known.match.why}
    new = [one for one in difference.comparisons if one.left not in told]
    return _judged(story, attrs.evolve(known, difference=difference), new) if new else known


def _of_retold(story: Story, difference: Difference, known: Pair | None) -> Pair:
    """A short article against the one that it retells: between these two only another speaker explains a difference."""
    voices = [one.speaker and one.speaker.entity for one in (difference.left, difference.right)]
    if None not in voices and voices[0] != voices[1]:
        return _of_difference(story, difference, known)
    pair = known if known is not None and known.conflicts else _worded(difference)
    seen = {side for one in pair.conflicts for side in (one.left, one.right)}
    new = tuple(one for one in difference.comparisons if one.left not in seen and one.right not in seen)
    slot = pair.difference or attrs.evolve(difference, comparisons=())
    return attrs.evolve(
        pair,
        match=attrs.evolve(pair.match, relation="conflict", why=(*pair.match.why, *new)),
        conflicts=(*pair.conflicts, *new),
        difference=attrs.evolve(slot, comparisons=(*slot.comparisons, *new)),
    )


def _worded(difference: Difference) -> Pair:
    """A pair that rests on the words around a slot, of which nothing was compared yet."""
    event = SameEvent(
        left=None, right=None, why=(_event("agrees", f"both speak of {difference.alike}"),), strength=0
    )
    found = Pair.of(difference.left, difference.right, event, difference.fit, NOTHING)
    return attrs.evolve(found, sure=difference.sure, worded=True)


def _event(level: Level, detail: str) -> Comparison:
    return Comparison(aspect="event", level=level, detail=detail)


def _judged(story: Story, pair: Pair, held: Sequence[Comparison]) -> Pair:
    """The pair with what was compared besides what is known of it, every conflict either excused or not."""
    reasons = _reasons(story, pair, held)
    excused = tuple(
        Excuse(comparison=c, reason=reason) for c, reason in zip(held, reasons, strict=True) if reason
    )
    conflicts = tuple(
        c for c, reason in zip(held, reasons, strict=True) if not reason and c.level == "conflicts"
    )
    why = (*pair.match.why, *(_softened(c, excused) for c in held))
    excused, conflicts = (*pair.excused, *excused), (*pair.conflicts, *conflicts)
    relation = _relation(pair.match.score, why[len(pair.event.why) :], conflicts, excused)
    found = attrs.evolve(pair.match, relation=relation, why=why)
    return attrs.evolve(pair, match=found, conflicts=conflicts, excused=excused)


def _reasons(story: Story, pair: Pair, held: Sequence[Comparison]) -> list[Reason | None]:
    """What explains each comparison; what happened at another time happened to another number, and where both differ it is another event."""
    found = [_excuse(story, pair.left, pair.right, pair.event, comparison) for comparison in held]
    clashing = {one.aspect for one, reason in zip(held, found, strict=True) if _clashes(one, reason)}
    if {"date", "number"} <= clashing:
        return [
            "other_event" if _clashes(one, reason) else reason
            for one, reason in zip(held, found, strict=True)
        ]
    timed = zip(held, found, strict=True)
    if not any(one.aspect == "date" and reason == "other_event" for one, reason in timed):
        return found
    return [
        reason or ("other_event" if one.aspect == "number" and one.level == "conflicts" else None)
        for one, reason in zip(held, found, strict=True)
    ]


def _clashes(comparison: Comparison, reason: Reason | None) -> bool:
    return comparison.level == "conflicts" and reason is None


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
    if comparison.level == "agrees" and comparison.aspect == "number":
        return "same_unit" if _otherwise_written(story, left, right, comparison) else None
    if comparison.level != "conflicts":
        return None
    events = (event.left, event.right) if event.left and event.right else None
    return suppress.excuse(
        suppress.Case(story=story, left=left, right=right, events=events, comparison=comparison)
    )


def _otherwise_written(story: Story, left: Claim, right: Claim, comparison: Comparison) -> bool:
    """Do two equal amounts differ in how their unit is written?"""
    sides = ((left, comparison.left), (right, comparison.right))
    amounts = [next((q for q in claim.quantities if q.span == span), None) for claim, span in sides]
    says = [story.words(claim.article, span) for claim, span in sides if span is not None]
    return bool(amounts[0] and amounts[1] and otherwise_written(amounts[0], amounts[1], (says[0], says[1])))


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
    """Polarity, or else dates and amounts of the event, held together: who denies it gives it none."""
    polarity = tuple(_polarity(left, right, event))
    yield from polarity
    if polarity:
        return
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
    """Amounts of like things, but no ages; where a side gives several of one thing nothing is compared.

    Two statements of one article without an event give two amounts.
    """
    if event.left is None and left.article == right.article:
        return
    if event.left is None and contrasted(_words(story, left), _words(story, right)):
        return
    first, second = _amounts(left, event.left), _amounts(right, event.right)
    for one in first:
        like = [(other, both) for other in second if (both := compare.commensurable(one, other))]
        back = [other for other in first if like and compare.commensurable(other, like[0][0])]
        if len(like) == len(back) == 1:
            other, both = like[0]
            says = story.words(left.article, one.span), story.words(right.article, other.span)
            if not (compare.is_age(one, says[0]) or compare.is_age(other, says[1])):
                yield compare.numbers(one, other, both, says)


def _words(story: Story, claim: Claim) -> list[str]:
    return story.words(claim.article, claim.span).lower().split()
