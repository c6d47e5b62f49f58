"""Are two claims about one event? The gate that every comparison has to pass.

Like predicate, participants that agree in like roles, no participant or place that differs: two measures of one
government are two events although nearly every word is shared, because the object decides.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import timedelta
from functools import cache
from itertools import product

from attrs import frozen

from claims import concepts, places
from claims.claim import Claim, Event
from claims.events import predicates
from claims.mention import EntityType
from factcheck.matching import counted
from factcheck.model import Comparison, Level
from factcheck.story import Story

ALIKE = 0.62
"""Likeness from which two claims without an event in common are one statement."""
NEAR = 0.35
"""Likeness that has to stand behind an event of which only one participant agrees."""
ONE_NEWS = timedelta(days=3)
"""Articles no further apart than this give one statement of a speaker, or one plan."""
PLACES: frozenset[EntityType] = frozenset({"GPE", "LOC", "FAC", "NORP"})
"""Types of names that tell where something happened, and not to whom."""
WEAK = 0.2
"""Likeness that has to stand behind an event of which a named participant agrees on both sides."""

NOWHERE = Comparison(aspect="place", level="not_stated", detail="one does not say where")
"""How two places stand of which one is not told."""


@frozen(kw_only=True)
class SameEvent:
    """Two events that are one, and why."""

    left: Event | None
    """The event of the first claim; None when the claims are one statement without one."""
    right: Event | None
    """The event of the second."""
    why: tuple[Comparison, ...]
    """Comparisons of predicate, parties and place."""
    strength: int
    """How many participants agree: 0 to 2."""


def same_event(story: Story, left: Claim, right: Claim, likeness: float) -> SameEvent | None:
    """The best pair of events of two claims that are one event; None when there is none."""
    disputed = _contradict(left, right)
    pairs = [
        found
        for one, other in product(left.events, right.events)
        if predicates.family(one.predicate) == predicates.family(other.predicate)
        and not (_several(story, (left, one), (right, other)) or _several(story, (right, other), (left, one)))
        and (found := _compare(story, one, other, likeness, disputed=disputed))
    ]
    if pairs:
        return max(pairs, key=lambda pair: pair.strength)
    if (
        likeness >= ALIKE
        and not (left.events and right.events)
        and not apart(story, left.entities, right.entities)
    ):
        detail = f"the two share {likeness:.0%} of their weighted words and names"
        return SameEvent(left=None, right=None, why=(_event("agrees", detail),), strength=0)
    return _told_by_one(story, left, right)


def _several(story: Story, left: tuple[Claim, Event], right: tuple[Claim, Event]) -> bool:
    """Did the first befall a number of a kind, and the second one of a name: "two calves", "the calf Bo"?"""
    (claim, one), (named, other) = left, right
    head = one.patient_head
    if head is None or one.patient is not None:
        return False
    if not any(figure.counted == head and (figure.low or 0) > 1 for figure in claim.quantities):
        return False
    words = story.words(named.article, named.span)
    return other.patient is not None or re.search(rf"\b(?i:{re.escape(head)}) [A-Z]", words) is not None


def _told_by_one(story: Story, left: Claim, right: Claim) -> SameEvent | None:
    """One speaker's word, in two articles of the same days, on when the same was done to the same thing."""
    gap = story.days_apart(left.article, right.article)
    if left.article == right.article or gap is None or gap > ONE_NEWS or not _one_speaker(left, right):
        return None
    if left.polarity != right.polarity or left.modality != right.modality:
        return None
    told = next((one for one in left.events for other in right.events if _one_act(one, other)), None)
    if told is None or apart(story, left.entities, right.entities):
        return None
    detail = f"one speaker tells both times of one act: {told.predicate}"
    return SameEvent(left=None, right=None, why=(_event("agrees", detail),), strength=0)


def _one_speaker(left: Claim, right: Claim) -> bool:
    first, second = left.speaker, right.speaker
    return bool(first and second and first.entity is not None and first.entity == second.entity)


def _one_act(one: Event, other: Event) -> bool:
    """Are both of one kind, done to a thing of one name, each at one time, and without an amount?"""
    named = one.patient_head is not None and one.patient_head == other.patient_head
    dated = len(one.when) == len(other.when) == 1 and not (one.amounts or other.amounts)
    alike = predicates.family(one.predicate) == predicates.family(other.predicate)
    return alike and named and dated and one.patient_terms == other.patient_terms


def two_events(story: Story, left: Claim, right: Claim) -> bool:
    """Do verbs of both tell events of one kind that are told apart by whom or what they befell, or where?"""
    return any(
        _told_apart(story, one, other)
        for one, other in product(left.events, right.events)
        if not (one.nominal or other.nominal)
        and predicates.family(one.predicate) == predicates.family(other.predicate)
    )


def _told_apart(story: Story, one: Event, other: Event) -> bool:
    patient, where = party(story, "patient", one, other), place(story, one, other)
    if "conflicts" in (patient.level, where.level) or _other_object(one, other):
        return True
    heads = [event.patient_head for event in (one, other) if event.patient is None and event.patient_head]
    if len({concepts.of_lemma(head) for head in heads}) > 1:
        return True
    words = [
        {word for name in event.names for word in (story.name(name) or "").split()} for event in (one, other)
    ]
    return apart(story, one.names, other.names) and not words[0] & words[1]


def apart(story: Story, one: Iterable[str], other: Iterable[str]) -> bool:
    """Do both name somebody or somewhere, but nothing in common? Two landslides in two towns are two."""
    first, second = set(one), set(other)
    if not first or not second or first & second:
        return False
    return not any(_related(story, a, b) for a in sorted(first) for b in sorted(second))


def unheard(story: Story, claim: Claim, article: str) -> bool:
    """Does a claim name somebody of whom an article has not a word?"""
    text = story.article[article].text
    named = (story.entity[name] for name in claim.entities if name in story.entity)
    return any(
        entity.type not in PLACES and not any(word in text for word in entity.name.split())
        for entity in named
    )


def _other_object(one: Event, other: Event) -> bool:
    """Are the patients, named by like nouns only, told apart by the words before them? The object decides."""
    named = one.patient is not None and one.patient == other.patient
    if named or one.patient_head is None or one.patient_head != other.patient_head:
        return False
    first, second = set(one.patient_terms), set(other.patient_terms)
    return bool(first and second and not first & second)


def _related(story: Story, one: str, other: str) -> bool:
    """Do two entities stand for one state, or does one place hold the other?"""
    if story.country(one) is not None and story.country(one) == story.country(other):
        return True
    first, second = story.name(one), story.name(other)
    return bool(first and second and (places.holds(first, second) or places.holds(second, first)))


def _event(level: Level, detail: str) -> Comparison:
    return Comparison(aspect="event", level=level, detail=detail)


def _contradict(left: Claim, right: Claim) -> bool:
    """Does one speaker deny what another says?"""
    voices = {claim.speaker.text for claim in (left, right) if claim.speaker}
    return len(voices) > 1 and (left.modality == "denied") != (right.modality == "denied")


def _compare(story: Story, one: Event, other: Event, likeness: float, *, disputed: bool) -> SameEvent | None:
    patient = party(story, "patient", one, other)
    if patient.level == "conflicts" or _other_object(one, other):
        return None
    agent, where = party(story, "agent", one, other), place(story, one, other)
    if "conflicts" in (agent.level, where.level) or apart(story, one.names, other.names):
        return None
    strength = (patient.level == "agrees") + (agent.level == "agrees")
    sure = one.patient is not None and one.patient == other.patient and story.country(one.patient) is None
    denied = disputed and strength > 0 and likeness >= WEAK
    if not (denied or (sure and predicates.happens_once(one.predicate))) and not _enough(
        one, other, patient.level == "agrees", strength, likeness
    ):
        return None
    told = one.predicate if one.predicate == other.predicate else f"{one.predicate} and {other.predicate}"
    event = _event("agrees", f"both tell of one event: {told}")
    parts = tuple(part for part in (agent, patient, where) if part.level != "not_stated")
    return SameEvent(left=one, right=other, why=(event, *parts), strength=strength)


def _enough(one: Event, other: Event, patient: bool, strength: int, likeness: float) -> bool:
    """Is there enough in common? Events that recur (to meet, to warn) need more."""
    once = predicates.happens_once(one.predicate)
    named = bool(set(one.names) & set(other.names)) or strength == 2
    if strength == 0:
        return likeness >= ALIKE
    if once and patient and named:
        return likeness >= WEAK
    return likeness >= (NEAR if once and patient else ALIKE if strength == 1 else NEAR)


def party(story: Story, part: str, one: Event, other: Event) -> Comparison:
    """Who did it, or whom it was done to: held together by entity, else by the noun."""
    first, second = getattr(one, part), getattr(other, part)
    heads = getattr(one, f"{part}_head"), getattr(other, f"{part}_head")
    says = [story.name(e) or h for e, h in zip((first, second), heads, strict=True)]
    if None in says:
        return _unnamed(part)
    if first == second and first is not None:
        terms = (one.patient_terms, other.patient_terms) if part == "patient" else ((), ())
        if two_of_a_town(says[0] or "", heads, terms):
            return Comparison(aspect="party", level="conflicts", detail=f"{heads[0]} and {heads[1]}")
        return Comparison(aspect="party", level="agrees", detail=f"the {part} is {says[0]} in both")
    if first is None or second is None:
        level: Level = "agrees" if counted.alike(*heads) else "compatible"
        return Comparison(aspect="party", level=level, detail=f"the {part}: {says[0]} and {says[1]}")
    if story.country(first) is not None and story.country(first) == story.country(second):
        return Comparison(
            aspect="party", level="agrees", detail=f"{says[0]} and {says[1]} stand for one state"
        )
    return Comparison(aspect="party", level="conflicts", detail=f"the {part} is {says[0]}, not {says[1]}")


def two_of_a_town(town: str, heads: Sequence[str | None], terms: Sequence[Iterable[str]]) -> bool:
    """Do two nouns tell two things that a known town before them names: the Leeds pool, the Leeds fire station?"""
    if None in heads or len({concepts.of_lemma(head or "") for head in heads}) == 1:
        return False
    return all(town.casefold() in words for words in terms) and places.holds(town, town) is not None


@cache
def _unnamed(part: str) -> Comparison:
    return Comparison(aspect="party", level="not_stated", detail=f"one does not name the {part}")


def place(story: Story, one: Event, other: Event) -> Comparison:
    """Where it happened; a place inside another is the same, only told more finely."""
    first, second = story.name(one.place), story.name(other.place)
    if first is None or second is None:
        return NOWHERE
    if one.place == other.place:
        return Comparison(aspect="place", level="agrees", detail=f"both in {first}")
    held = places.holds(first, second), places.holds(second, first)
    if held == (False, False):
        return Comparison(aspect="place", level="conflicts", detail=f"in {first}, not in {second}")
    return Comparison(aspect="place", level="compatible", detail=f"{first} and {second} can be one place")
