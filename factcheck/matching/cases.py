"""Two cases of one kind by the words of their sentences: two courts, the fire and a second blaze, two quarters."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from claims import concepts
from claims.claim import Claim, Event
from claims.events import predicates
from claims.mention import QuantityMention
from factcheck import tables
from factcheck.matching.amounts.facts import WEEKDAYS
from factcheck.matching.contrasts import contrasted
from factcheck.matching.counted import one_sort
from factcheck.matching.frames import words_around
from factcheck.story import Story
from sources import interval
from sources.interval import Interval

MONTH = 28
"""Days of the shortest stretch that is a time of its own."""
WORD = re.compile(r"[a-z][a-z-]*")
LOST = frozenset({"body", "corpse", "remains", "wreck", "wreckage", "skeleton", "recorder"})
"""What is found once, if at all."""
BACK = 300
"""Code points before a sentence in which the one before it is looked for."""
MEANT = re.compile(r"(?:it|this|that|they|these)\b")
"""How a sentence begins that goes on about what the one before it told of."""
PARTICIPLES = ("ed", "ing")
"""Endings of verbs behind a noun: "the next train stopped"."""
NAMES = re.compile(r"\b([A-Z][\w-]+)\.?(?= ([A-Z][\w-]+))")
"""Two words of a name; the second may be the first of the next two."""
OPENING = r"[\u201c\"']?(?:(?:and|but|meanwhile|separately),? )?"
"""What may stand before the first words of a sentence that tell where it plays."""
END = re.compile(r"[.!?][\u201d\"')]*\s+|\n")
"""Ends a sentence."""


def two(story: Story, left: Claim, right: Claim) -> bool:
    """Do two sentences tell of two bodies, or two of a number, or one of them of another of what the other tells of, or of somewhere else?"""
    if not (story.once(_tells, left) or story.once(_tells, right)):
        return False
    return (
        two_bodies(story, left, right)
        or one_of_several(story, left, right)
        or two_numbered(story, left, right)
        or two_namesakes(story, left, right)
        or story.once(_elsewhere, left) != story.once(_elsewhere, right)
    )


def _tells(story: Story, claim: Claim) -> bool:
    """Has a sentence anything by which it may tell of another case than some other one?"""
    telling = frozenset(tables.words("cases_apart")["namesake"])
    return (
        story.once(_elsewhere, claim)
        or bool(story.once(_bodies, claim) or story.once(_numbered, claim) or story.once(_marked, claim))
        or any(not telling.isdisjoint(words) for words in story.once(_namesakes, claim).values())
    )


def two_bodies(story: Story, left: Claim, right: Claim) -> bool:
    """Does each sentence tell of a body of a kind of its own: the labour court, the commercial court?"""
    first, second = story.once(_bodies, left), story.once(_bodies, right)
    return any(_each_its_own(first, second))


def one_of_several(story: Story, left: Claim, right: Claim) -> bool:
    """Is what both tell of another one in one of them: "the fire", "a second blaze"?"""
    return _another(story, left, right) or _another(story, right, left)


def two_numbered(story: Story, left: Claim, right: Claim) -> bool:
    """Does each sentence tell of a thing of its own number: line 9, line 4?"""
    first, second = story.once(_numbered, left), story.once(_numbered, right)
    return any(_each_its_own(first, second))


def two_namesakes(story: Story, left: Claim, right: Claim) -> bool:
    """Does each sentence name a place of its own of one last name: Upper Wending, Lower Wending?"""
    first, second = story.once(_namesakes, left), story.once(_namesakes, right)
    telling = frozenset(tables.words("cases_apart")["namesake"])
    return any(not telling.isdisjoint(first[name] | second[name]) for name in _each_its_own(first, second))


def _each_its_own(first: Mapping[str, set[str]], second: Mapping[str, set[str]]) -> Iterator[str]:
    """The nouns of both with which neither has a word that the other has."""
    return (noun for noun in first.keys() & second.keys() if first[noun].isdisjoint(second[noun]))


def found_once(claim: Claim, event: Event) -> bool:
    """Is an event the discovery of the one thing that is found once: the body, the wreck?"""
    one = event.patient_head in LOST and predicates.family(event.predicate) == "discover"
    return one and not any(figure.counted == event.patient_head for figure in claim.quantities)


def two_periods(
    story: Story, left: tuple[Claim, QuantityMention], right: tuple[Claim, QuantityMention]
) -> bool:
    """Do words near two amounts tell of two periods, or of two cases of which each has its word?"""
    first, second = story.once(_near, *left), story.once(_near, *right)
    if contrasted(first, second):
        return True
    periods = [story.once(_periods, claim) for claim, _ in (left, right)]
    if all(periods) and periods[0].isdisjoint(periods[1]):
        return True
    return interval.apart(_stretches(left[0]), _stretches(right[0]))


def _stretches(claim: Claim) -> list[Interval]:
    """The months, quarters and years that a claim names; news of single days may be of one thing."""
    return [time for time in claim.times if time.days >= MONTH]


def _near(story: Story, claim: Claim, figure: QuantityMention) -> frozenset[str]:
    """The words next to an amount, without its own, days and verbs: what was sold by one was bought by the other."""
    verbs = {story.words(claim.article, event.span).lower() for event in claim.events if not event.nominal}
    own = set(story.words(claim.article, figure.span).lower().split())
    return words_around(story, claim, figure) - WEEKDAYS - verbs - own


def _bodies(story: Story, claim: Claim) -> Mapping[str, set[str]]:
    """By noun of a body, the notions of the kinds of it that a sentence names."""
    found: dict[str, set[str]] = {}
    for one in _pattern("body").finditer(story.said(claim)):
        kind = concepts.of_word(one["kind"])
        if kind is not None and one["kind"] not in tables.words("cases_apart")["vague"]:
            found.setdefault(one["noun"].removesuffix("s"), set()).add(kind)
    return found


def _elsewhere(story: Story, claim: Claim) -> bool:
    """Does a sentence begin with what sets it against the place of the news: "in another region", "further south"?"""
    found = _pattern("elsewhere").match(story.said(claim))
    none = (word for kind in ("time", "meeting") for word in tables.words("cases_apart")[kind])
    return found is not None and set(found["nouns"].split()).isdisjoint(none)


def _namesakes(story: Story, claim: Claim) -> Mapping[str, set[str]]:
    """By the last word of a name, the words before it, in lower case."""
    words = tables.words("cases_apart")
    found: dict[str, set[str]] = {}
    for first, name in NAMES.findall(story.words(claim.article, claim.sentence)):
        if first.lower() in words["namesake"] or first.lower() not in words["vague"]:
            found.setdefault(name, set()).add(first.lower())
    return found


def _numbered(story: Story, claim: Claim) -> Mapping[str, set[str]]:
    """By noun of a thing that bears a number, the numbers that a sentence names."""
    found: dict[str, set[str]] = {}
    for one in _pattern("numbered").finditer(story.said(claim)):
        found.setdefault(one["noun"], set()).add(one["which"])
    return found


def _another(story: Story, one: Claim, other: Claim) -> bool:
    """Does the first tell of another of a sort of which the second tells, and not of another one as well?"""
    sorts = story.once(_marked, one)
    if not sorts or sorts & story.once(_marked, other):
        return False
    return not sorts.isdisjoint(story.once(_sorts, other))


def _sorts(story: Story, claim: Claim) -> frozenset[str]:
    """The sorts of all words of a sentence."""
    return frozenset(sort for word in WORD.findall(story.said(claim)) if (sort := one_sort(word)))


def _marked(story: Story, claim: Claim) -> frozenset[str]:
    """The sorts of things of which a sentence, or the one before it that it goes on from, tells of another one."""
    sentence, before = story.said(claim), _before(story, claim)
    earlier = _others(before)
    goes_on = not earlier or MEANT.match(sentence)
    return frozenset(_others(sentence) | (earlier if goes_on else earlier & story.once(_sorts, claim)))


def _others(sentence: str) -> set[str]:
    """The sorts of which a sentence tells of another one; what "a second forest fire" is tell both words behind it."""
    nouns = {word for one in _pattern("twin").finditer(sentence) for word in one["nouns"].split()}
    named = (noun for noun in nouns - _untold() if not noun.endswith(PARTICIPLES))
    return {sort for noun in named if (sort := one_sort(noun))}


@cache
def _untold() -> frozenset[str]:
    """Words of which another one tells no other case: another day, three others."""
    known = tables.words("cases_apart")
    return frozenset((*known["vague"], *known["time"]))


def _before(story: Story, claim: Claim) -> str:
    """The sentence before that of a claim in its paragraph, lower case."""
    start = claim.sentence.start
    text = story.article[claim.article].text[max(0, start - BACK) : start]
    parts = END.split(text.rstrip(" "))
    ended = bool(parts) and not parts[-1].strip()
    return (parts[-2] if ended and len(parts) > 1 else parts[-1]).lower() if "\n" not in text[-2:] else ""


def _periods(story: Story, claim: Claim) -> frozenset[str]:
    """The words that tell which period a sentence is about, with its noun."""
    found = _pattern("period").finditer(story.said(claim))
    return frozenset(f"{one['which']} {one['noun']}" for one in found)


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    nouns = tables.alternatives("cases_apart", kind)
    return re.compile(
        {
            "body": rf"\b(?P<kind>[a-z][a-z-]+)(?:['\u2019]s?)? (?P<noun>(?:{nouns})s?)\b",
            "twin": rf"(?<!\bis )(?<!\bwas )(?<!\bas )(?<!became )\b(?:(?:an?|the|its|their) (?:{nouns})|another) (?P<nouns>[a-z-]+(?: [a-z-]+)?)",
            "elsewhere": rf"{OPENING}(?:{nouns})(?P<nouns>(?: [a-z-]+){{0,2}})",
            "numbered": rf"\b(?P<noun>{nouns}) (?:number |no\.? )?(?P<which>\d{{1,4}}[a-z]?)\b",
            "period": rf"\b(?:in|for|over|during|of) (?:the|its|their|an?) (?P<which>[a-z-]+) (?P<noun>{nouns})\b",
        }[kind]
    )
