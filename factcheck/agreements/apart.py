"""What tells two places of one value apart, so that they are two facts: a denial, a plan, other people, an opposite."""

from collections.abc import Collection, Iterable
from itertools import product

from claims.claim import Claim, Event
from claims.mention import QuantityMention
from factcheck.agreements import moments
from factcheck.agreements.kindred import counted_alike, is_anything, one_person, other_acts, people, senses
from factcheck.agreements.said import Said, is_number
from factcheck.agreements.values import Value, both_ages, is_equal, share_another, told_beside
from factcheck.matching import compare, counted
from factcheck.matching.contrasts import contrasted
from factcheck.matching.counted import PEOPLE
from factcheck.matching.gate import PLACES, apart, party, place
from factcheck.matching.still_open import FUTURE
from factcheck.story import Story
from sources import interval

OPEN = FUTURE - {"planned"}
"""Modalities of what is not said to happen at all."""
ONCE = frozenset({"first", "last", "only", "final"})
"""Words for what one alone can do."""
ANYBODY = PEOPLE | {"man"}
"""Nouns, as lemmas, for people of any sort: "six men" may be six miners."""


def told_apart(said: Said, one: Value, other: Value, *, lone: bool = False) -> bool:
    """Does anything tell two facts apart? For an amount that is given alone only what touches the amount itself does."""
    left, right, story = one.claim, other.claim, said.story
    exact = one.is_exact and other.is_exact and is_equal(one, other)
    firm = exact or (lone and (one.amount is not None or one.day is not None))
    return (
        (left.modality == "denied") != (right.modality == "denied")
        or (_unlike(story, one, other) and not (firm and not _one_act(left, right)))
        or (one.time is not None and only_planned(story, one, other))
        or _other_act(one, other)
        or told_beside(one, other)
        or _other_parties(said, one, other)
        or other_doers(left, right)
        or (
            not (exact or both_ages(one, other))
            and (times_differ if lone and one.amount else differ)(said, left, right)
        )
        or _contrasted(said, one, other, near=firm)
        or (
            not two_alike(one, other)
            and (
                _counts_other(one, other) or _other_thing(story, one, other) or _other_sort(said, one, other)
            )
        )
        or _other_age(one, other)
        or said.refused(one) != said.refused(other)
        or moments.two(story, one, other)
    )


def two_alike(one: Value, other: Value) -> bool:
    """Do two amounts of the one stand in the other, too? Then both tell of one thing, whatever they call it."""
    return one.amount is not None and share_another(one, other)


def _unlike(story: Story, one: Value, other: Value) -> bool:
    """Is it affirmed in the one and negated or left open in the other? What is to come is always open."""
    left, right = one.claim, other.claim
    if left.polarity != right.polarity:
        return True
    to_come = one.time is not None and all(_to_come(story, value) for value in (one, other))
    return (left.modality in OPEN) != (right.modality in OPEN) and not to_come


def other_doers(left: Claim, right: Claim) -> bool:
    """Is what happens once told of unlike people, and nobody named: "police" and "protesters" that "fired the first shot"?"""
    return any(_by_others(one, other) for one, other in product(left.events, right.events))


def _by_others(one: Event, other: Event) -> bool:
    if one.predicate != other.predicate or None in (one.agent_head, other.agent_head, one.patient_head):
        return False
    if one.patient_head != other.patient_head or any(event.agent or event.patient for event in (one, other)):
        return False
    single = not ONCE.isdisjoint(one.patient_terms) and not ONCE.isdisjoint(other.patient_terms)
    return single and not counted.alike(one.agent_head, other.agent_head)


def _one_act(left: Claim, right: Claim) -> bool:
    """Do both tell one act? What the one denies, the other affirms then; else each tells something else of the amount."""
    return any(
        senses(one.predicate) & senses(other.predicate) for one in left.events for other in right.events
    )


def _contrasted(said: Said, one: Value, other: Value, *, near: bool) -> bool:
    """Do words of the two claims tell two cases apart, or those near the values only?"""
    if near:
        return contrasted(said.near(one.claim, one.span), said.near(other.claim, other.span))
    return contrasted(said.vocabulary(one.claim), said.vocabulary(other.claim))


def only_planned(story: Story, one: Value, other: Value) -> bool:
    """Is it a plan in the one and a fact in the other? What is to come is a plan however it is put, what is past is none."""
    planned = [value.claim.modality == "planned" for value in (one, other)]
    both = (one, other)
    if planned[0] == planned[1] or all(_past(story, value) for value in both):
        return False
    return not all(_to_come(story, value) for value in both)


def _past(story: Story, value: Value) -> bool:
    """Is it a time that lies behind its article?"""
    published = story.article[value.claim.article].published.interval
    return published is not None and value.time is not None and value.time.last < published.first


def _to_come(story: Story, value: Value) -> bool:
    published = story.article[value.claim.article].published.interval
    return published is not None and any(
        date.interval is not None and date.interval.first > published.last for date in value.claim.dates
    )


def differ(said: Said, left: Claim, right: Claim) -> bool:
    """Do the two give times, or amounts of one thing, of which none can be the same?"""
    return times_differ(said, left, right) or amounts_differ(left.quantities, right.quantities)


def amounts_differ(left: Iterable[QuantityMention], right: Collection[QuantityMention]) -> bool:
    """Are there amounts of one thing, of which none can be the same?"""
    like = [(a, b, both) for a in left for b in right if (both := compare.commensurable(a, b))]
    return bool(like) and not any(compare.can_be_one(*three, ("", "")) for three in like)


def times_differ(said: Said, left: Claim, right: Claim) -> bool:
    """Do both give times, of which none can be the same?"""
    return interval.apart(said.times(left), said.times(right))


def strangers(said: Said, left: Claim, right: Claim) -> bool:
    """Do both name somebody or somewhere, but nothing in common? "A Swedish group" names nobody."""
    return not _namesakes(said.story, left, right) and apart(said.story, said.named(left), said.named(right))


def _strange(story: Story, one: Iterable[str], other: Iterable[str]) -> bool:
    """Do both name somebody, or both somewhere, but nothing in common? Who signs a pact is no other than where it is signed."""
    first, second = set(one), set(other)
    if not apart(story, first, second):
        return False
    places = [{name for name in names if _is_place(story, name)} for names in (first, second)]
    return all(places) or (first != places[0] and second != places[1])


def _is_place(story: Story, name: str) -> bool:
    return name in story.entity and story.entity[name].type in PLACES


def _other_parties(said: Said, one: Value, other: Value) -> bool:
    """Are the names in what happens with the values none of the same?"""
    if one.event is None or other.event is None or not (one.event.names and other.event.names):
        return False
    return _strange(said.story, one.event.names, other.event.names) and strangers(
        said, one.claim, other.claim
    )


def _namesakes(story: Story, left: Claim, right: Claim) -> bool:
    """Do names of both have a word in common?"""
    return not story.once(_name_words, left).isdisjoint(story.once(_name_words, right))


def _name_words(story: Story, claim: Claim) -> frozenset[str]:
    """The words of the names of whom a claim names or means."""
    return frozenset(word for entity in claim.entities for word in (story.name(entity) or "").split())


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
    if place(story, first, second).level == "conflicts" or _two_holders(story, first, second):
        return True
    if first.patient is not None and second.patient is not None:
        named = party(story, "patient", first, second).level == "conflicts"
        return named and not _namesakes(story, one.claim, other.claim)
    if _two_heads(one, other, "patient"):
        return True
    done = first.patient_head is not None or second.patient_head is not None
    return not done and _two_heads(one, other, "agent")


def _two_holders(story: Story, one: Event, other: Event) -> bool:
    """Do two of other names do it: "Tarvo employs 320 people", "Merak employs 320 people"?"""
    names = [set((story.name(event.agent) or "").split()) for event in (one, other)]
    if not all(names) or names[0] & names[1]:
        return False
    return party(story, "agent", one, other).level == "conflicts"


def _counts_other(one: Value, other: Value) -> bool:
    """Does the same happen to as many of two things: 40 houses damaged, 40 boats damaged?"""
    if one.amount is None or other.amount is None or one.event is None or other.event is None:
        return False
    first, second = one.amount.counted, other.amount.counted
    if first is None or second is None or one.amount.unit or other.amount.unit:
        return False
    same = senses(one.event.predicate) & senses(other.event.predicate)
    return bool(same) and not people(first) and not people(second) and not counted_alike(first, second)


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


def _two_heads(one: Value, other: Value, part: str) -> bool:
    """Are the nouns for a party of two things, or of two people?"""
    heads = [getattr(value.event, f"{part}_head") for value in (one, other)]
    if None not in heads and one_person(*heads):
        return False
    return _none_shared(_head(one, part), _head(other, part))


def _head(value: Value, part: str) -> frozenset[str]:
    """The senses of the nouns for a party, where these are neither a name nor of the value itself, and tell which it is."""
    event = value.event
    head: str | None = getattr(event, f"{part}_head", None)
    if event is None or head is None or head in ANYBODY or getattr(event, part) is not None:
        return frozenset()
    if is_anything(head) or is_number(head):
        return frozenset()
    if value.amount is not None and (head in value.says.lower() or not head.isalpha()):
        return frozenset()
    terms = event.patient_terms if part == "patient" else ()
    return frozenset(sense for word in (head, *terms) for sense in senses(word))


def _other_age(one: Value, other: Value) -> bool:
    """Is the amount an age in one claim and a span of time in the other?"""
    if one.amount is None or other.amount is None:
        return False
    return one.is_age != other.is_age and not both_ages(one, other)
