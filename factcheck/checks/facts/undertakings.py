"""Do two sentences tell one step of one undertaking: when a mine begins production, a law comes into force, people march?

The words tell the step, not whose it is. That is told by names (of bodies and people, of places) and by the nouns for things,
of which none may differ.
"""

import re
from collections.abc import Collection, Sequence
from collections.abc import Set as AbstractSet

from claims import concepts
from claims.claim import Claim
from factcheck.agreements.kindred import people
from factcheck.checks.facts import things
from factcheck.checks.facts.fact import Fact
from factcheck.matching import counted
from factcheck.matching.contrasts import contrasted
from factcheck.matching.gate import PLACES
from factcheck.story import Story

STEPS = frozenset(
    {"production", "construction", "completion", "service", "last production", "in force", "closing"}
)
"""Attributes that are steps of what a story has one of: where it says neither whose nor which, it is the story's."""
CROWDS = frozenset({"march", "blockade"})
"""Attributes that many do together: in two places, or by people of two callings, they are two."""
UNDERTAKINGS = STEPS | CROWDS
"""Both."""
CROWDED = re.compile(
    r"\b(?:march|demonstrat|protest|rall(?:y|ied|ies)|parad|block|occup|picket|storm)\w*", re.IGNORECASE
)
"""Words of what many do together."""
PART = re.compile(
    r"\b(?:(?:first|second|third|fourth|last|final|next|initial|other) (?:of )?(?:(?:the|its|their|\d+|two|three|four|five|six) )*"
    r"(?:stages?|phases?|sections?|parts?|hal(?:f|ves)|wings?|lines?|reactors?|units?|turbines?|blocks?|plants?|mines?|ships?|steps?)"
    r"|stage|phase|section|stretch|pilot|trials?|tests?|partial(?:ly)?|full|commercial|mass|series)\b",
    re.IGNORECASE,
)
"""Words with which a step is that of a part, or one of several steps of its kind."""

WORK_ON = re.compile(
    r"\b(?:works?|construction|(?:re)?building|reconstruction|renovations?|restoration|refurbishment|repairs?|demolition|conversion"
    r"|excavations?|modernisation|modernization|improvements?) (?:works? )?(?:on|of|to|at|for) (?:the|an?|its|their|this) "
    r"(?P<which>(?:[a-z-]+ ){0,3}?)(?P<noun>[a-z-]+)(?=[,.;]| (?:of|in|at|on|near|for|by|from|to|which|that|and|will|would|is|are|was|were|has|have"
    r"|had|can|could|may|might|must|should|begins?|began|starts?|started|ends?|ended)\b)"
)
"""Work, and the thing that is worked on."""
GIVING = frozenset(
    {
        "give",
        "grant",
        "allow",
        "leave",
        "offer",
        "allot",
        "hand",
        "order",
        "instruct",
        "tell",
        "ask",
        "require",
    }
)
"""Acts by which somebody gets until a day, or has to do something by it."""


def one_undertaking(story: Story, left: Fact, right: Fact, nouns: Collection[str]) -> bool:
    """Does nothing tell the two apart, and is it said, by name or as the only one of its article, whose step it is?"""
    both = (left.claim, right.claim)
    parts = [frozenset(PART.findall(story.said(claim))) for claim in both]
    if parts[0] != parts[1] or _other_things(left, right, _plain(nouns)) or _other_work(story, left, right):
        return False
    places, others = (
        [{one for one in claim.entities if _is_place(story, one) == placed} for claim in both]
        for placed in (True, False)
    )
    if _differ(places) or _differ(others) or _differ([_things(story, claim) for claim in both]):
        return False
    shared = places[0] & places[1] | others[0] & others[1]
    return bool(shared) or (left.attribute in STEPS and _understood(story, left, right))


def other_recipients(left: Fact, right: Fact) -> bool:
    """Is a time given to two, or have two until a day, that only nouns name: the city, the builder?"""
    told = [
        {
            concepts.of_lemma(event.patient_head)
            for event in one.claim.events
            if event.predicate in GIVING and one.span.holds(event.span) and event.patient_head
        }
        for one in (left, right)
    ]
    if any(told) or any(one.subject.entity for one in (left, right)):
        return _differ(told)
    return _differ([{concepts.of_word(one.subject.word or "")} - {None} for one in (left, right)])


def _other_work(story: Story, left: Fact, right: Fact) -> bool:
    """Is each the work on another thing, or another part of one: the roof, the east stand?"""
    first, second = (WORK_ON.search(story.said(one.claim)) for one in (left, right))
    if first is None or second is None:
        return False
    if counted.one_sort(first["noun"]) != counted.one_sort(second["noun"]):
        return True
    return contrasted(first["which"].split(), second["which"].split())


def _plain(nouns: Collection[str]) -> set[str | None]:
    """The notions of nouns that tell nothing of who does it."""
    return {concepts.of_lemma(noun) for noun in nouns} | {None}


def _other_things(left: Fact, right: Fact, plain: AbstractSet[str | None]) -> bool:
    """Is the step taken with other things, and by nobody alike, as far as nouns tell?"""
    with_what = [_heads(one, "patient") or _heads(one, "agent") for one in (left, right)]
    every = [_heads(one, "patient") | _heads(one, "agent") for one in (left, right)]
    return _differ([told - plain for told in with_what]) and _differ([told - plain for told in every])


def _heads(one: Fact, part: str) -> set[str | None]:
    """The notions of the nouns for a party to the step, where these are no names."""
    told = [event for event in one.claim.events if one.span.holds(event.span)]
    heads = (getattr(event, f"{part}_head") for event in told if getattr(event, part) is None)
    return {concepts.of_lemma(head) for head in heads if head}


def _differ(told: Sequence[AbstractSet[str | None]]) -> bool:
    """Do both tell something of a kind, and nothing alike?"""
    return bool(told[0] and told[1]) and told[0].isdisjoint(told[1])


def _is_place(story: Story, entity: str) -> bool:
    return story.entity[entity].type in PLACES


def _things(story: Story, claim: Claim) -> frozenset[str]:
    return things.named_in(story.words(claim.article, claim.sentence))


def _understood(story: Story, left: Fact, right: Fact) -> bool:
    """Does each article name what the sentence of the other names, so that what is unnamed is of the same?"""
    pairs = ((left, right), (right, left))
    return all(
        {one for one in mine.claim.entities if story.country(one) is None}
        <= {found.id for _, found in story.mentions[yours.claim.article]}
        for mine, yours in pairs
    )


def stands_alone(story: Story, odd: Fact, other: Fact) -> bool:
    """Is one day given by other origins, too, and the odd one by its article alone, which has the first for other things?"""
    first, second = ({story.group[c.article] for c in _on(story, one)} for one in (odd, other))
    own = story.group[odd.claim.article]
    told = _notions(odd.claim)
    beside = [claim for claim in _on(story, other) if claim.article == odd.claim.article]
    again = any(told & _notions(c) or CROWDED.search(story.words(c.article, c.span)) for c in beside)
    return first == {own} and len(second - {own}) > 1 and not again


def _on(story: Story, one: Fact) -> list[Claim]:
    """The claims that give the days of a fact."""
    when = one.when
    return [c for c in story.claims if when and any(t.holds(when) and when.holds(t) for t in c.times)]


def _notions(claim: Claim) -> set[str | None]:
    """The notions of the words of a claim that tell more than that people do something."""
    return {concepts.of_lemma(term) for term in claim.terms if not people(term)} - {None}
