"""What tells two places of one value apart, so that they are two facts: a denial, a plan, other people, an opposite."""

from claims.claim import Claim, Event
from factcheck.agreements.kindred import other_acts, senses
from factcheck.agreements.said import Said
from factcheck.agreements.values import Value
from factcheck.matching import compare
from factcheck.matching.contrasts import contrasted
from factcheck.matching.counted import PEOPLE
from factcheck.matching.gate import apart, party, place
from factcheck.matching.suppress import FUTURE
from factcheck.story import Story

OPEN = FUTURE - {"planned"}
"""Modalities of what is not said to happen at all."""
ANYBODY = PEOPLE | {"man"}
"""Nouns, as lemmas, for people of any sort: "six men" may be six miners."""


def told_apart(said: Said, one: Value, other: Value) -> bool:
    """Does anything tell two facts apart?"""
    left, right, story = one.claim, other.claim, said.story
    return (
        left.polarity != right.polarity
        or (left.modality == "denied") != (right.modality == "denied")
        or (left.modality in OPEN) != (right.modality in OPEN)
        or (one.time is not None and only_planned(story, one, other))
        or (not (one.is_exact and other.is_exact) and differ(said, left, right))
        or contrasted(said.vocabulary(left), said.vocabulary(right))
        or _other_parties(story, one, other)
        or _other_act(one, other)
        or _other_thing(story, one, other)
        or _other_sort(said, one, other)
        or _other_age(one, other)
        or said.refused(one) != said.refused(other)
    )


def only_planned(story: Story, one: Value, other: Value) -> bool:
    """Is it a plan in the one and a fact in the other? What is to come is a plan however it is put."""
    planned = [value.claim.modality == "planned" for value in (one, other)]
    return planned[0] != planned[1] and not all(_to_come(story, value) for value in (one, other))


def _to_come(story: Story, value: Value) -> bool:
    published = story.article[value.claim.article].published.interval
    return published is not None and any(
        date.interval is not None and date.interval.first > published.last for date in value.claim.dates
    )


def differ(said: Said, left: Claim, right: Claim) -> bool:
    """Do the two give times, or amounts of one thing, of which none can be the same?"""
    first, second = said.times(left), said.times(right)
    if first and second and not any(a.overlaps(b) for a in first for b in second):
        return True
    like = [
        (a, b, both)
        for a in left.quantities
        for b in right.quantities
        if (both := compare.commensurable(a, b))
    ]
    return bool(like) and not any(compare.can_be_one(*three, ("", "")) for three in like)


def strangers(story: Story, left: Claim, right: Claim) -> bool:
    """Do both name somebody or somewhere, but nothing in common?"""
    return apart(story, left.entities, right.entities) and not _namesakes(story, left, right)


def _other_parties(story: Story, one: Value, other: Value) -> bool:
    """Are the names in what happens with the values none of the same?"""
    if one.event is None or other.event is None:
        return False
    return apart(story, one.event.names, other.event.names) and strangers(story, one.claim, other.claim)


def _namesakes(story: Story, left: Claim, right: Claim) -> bool:
    """Do names of both have a word in common?"""
    first, second = (
        {word for entity in claim.entities for word in (story.name(entity) or "").split()}
        for claim in (left, right)
    )
    return bool(first & second)


def _other_act(one: Value, other: Value) -> bool:
    """Does something else happen at one time or in one place?"""
    if one.amount is not None or one.event is None or other.event is None:
        return False
    if one.event.nominal or other.event.nominal:
        return False
    return other_acts(one.event.predicate, other.event.predicate)


def _other_thing(story: Story, one: Value, other: Value) -> bool:
    """Does the same happen to two things, or in two places?"""
    first, second = one.event, other.event
    if first is None or second is None or first.nominal or second.nominal:
        return False
    if not senses(first.predicate) & senses(second.predicate):
        return False
    if place(story, first, second).level == "conflicts":
        return True
    if first.patient is not None and second.patient is not None:
        named = party(story, "patient", first, second).level == "conflicts"
        return named and not _namesakes(story, one.claim, other.claim)
    if _none_shared(_head(one, first, "patient"), _head(other, second, "patient")):
        return True
    done = first.patient_head is not None or second.patient_head is not None
    return not done and _none_shared(_head(one, first, "agent"), _head(other, second, "agent"))


def _other_sort(said: Said, one: Value, other: Value) -> bool:
    """Is what is counted, or a party to what happens, told apart by the word before its noun?"""
    shared = _nouns(said, one) & _nouns(said, other)
    return any(two_sorts(said, one.claim, other.claim, noun) for noun in sorted(shared))


def _nouns(said: Said, value: Value) -> frozenset[str]:
    counted = value.amount.counted if value.amount else None
    return said.parties(value.claim) | ({counted} if counted else set())


def two_sorts(said: Said, left: Claim, right: Claim, noun: str) -> bool:
    """Do two claims name a thing by one noun, but each with another word before it, as "olive harvest", "grape harvest"?"""
    return _none_shared(said.before(left, noun), said.before(right, noun))


def _none_shared(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other and not one & other)


def _head(value: Value, event: Event, part: str) -> frozenset[str]:
    """The senses of the nouns for a party, where these are neither a name nor of the value itself."""
    head: str | None = getattr(event, f"{part}_head")
    if head is None or head in ANYBODY or getattr(event, part) is not None:
        return frozenset()
    if value.amount is not None and (head in value.says.lower() or not head.isalpha()):
        return frozenset()
    terms = event.patient_terms if part == "patient" else ()
    return frozenset(sense for word in (head, *terms) for sense in senses(word))


def _other_age(one: Value, other: Value) -> bool:
    """Is the amount an age in one claim and a span of time in the other?"""
    if one.amount is None or other.amount is None:
        return False
    return compare.is_age(one.amount, one.says) != compare.is_age(other.amount, other.says)
