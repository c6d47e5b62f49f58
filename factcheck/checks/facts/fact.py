"""A fact: what one place of an article says of one attribute of somebody or something."""

import re

from attrs import frozen

from claims.claim import UNREAL, Claim
from factcheck.checks.acts.tellings import LONGEST, TIME_WORDS
from factcheck.checks.acts.together import again
from factcheck.checks.facts.subjects import Subject, one_person
from factcheck.checks.rivals import Value, value
from factcheck.matching.contrasts import contrasted
from factcheck.matching.gate import apart
from factcheck.story import Story
from sources.interval import Interval
from sources.span import Span

WORD = re.compile(r"[^\W_]+")
BEFORE, BEHIND = 60, 8
"""Code points before and behind a fact whose words may tell it apart from another of the kind."""
LEADS = re.compile(
    r"[\s,]+(?:(?:back |early |late |only )?(?:in|on|at|by|since|from|until|till|of|for|during|near|to|after|before)(?: the)? )?$"
)
"""What stands between the words of an attribute and its value."""


@frozen(kw_only=True)
class Fact:
    """One value of one attribute, as one place tells it."""

    attribute: str
    """What it is about: "contract end"."""
    subject: Subject
    """Whom or what it is told of."""
    claim: Claim
    """Where it is told."""
    span: Span
    """The words that tell it, value included."""
    value: Span
    """The words of the value."""
    when: Interval | None = None
    """The value, where it is a time."""
    told: str = ""
    """The words that tell the attribute, without what stands between them and the value."""
    doer: str | None = None
    """The notion of the noun that does what is told, where the parse has one."""
    about: frozenset[str] = frozenset()
    """Classes of things that it is about besides its subject; empty where nothing tells."""

    def phrase(self, text: str) -> str:
        """The words of its article that tell it, without the value: "bought the club" of "bought the club in 2016"."""
        ahead = LEADS.sub("", text[self.span.start : self.value.start])
        return ahead or text[self.value.end : self.span.end].strip(" ,")

    def at(self, words: str, span: Span | None = None) -> Value:
        """Give the side of a flag, with the value in words, at its own place or at another of the sentence."""
        return value(self.claim, span or self.value, words)


def plain(claim: Claim) -> bool:
    """Is it a statement of a fact in the article's own words, in a sentence of sane length?"""
    outright = claim.modality not in UNREAL and claim.sentence.field == "text"
    return outright and claim.kind == "statement" and not claim.quote and len(claim.sentence) <= LONGEST


def two_people(story: Story, one: Claim, other: Claim) -> bool:
    """Do two persons say it, who may well differ? A report, or the outlet itself, is no second party."""
    voices = {each.speaker.entity for each in (one, other) if each.speaker and each.speaker.entity}
    return len({voice for voice in voices if story.entity[voice].type == "PERSON"}) > 1


def one_subject(story: Story, one: Fact, other: Fact) -> bool | None:
    """Are two facts told of one? True where both name it, None where it is understood as the story's only one, else False."""
    if one.about and other.about and not one.about & other.about:
        return False
    first, second = one.subject, other.subject
    if first.entity and second.entity:
        return one_person(story, first.entity, second.entity)
    if told_apart(story, one, other):
        return False
    if first.entity or second.entity:
        named, unnamed = (one, other) if first.entity else (other, one)
        return None if _meant(story, named, unnamed) else False
    alike = first.classes & second.classes or first.near & second.near
    return None if alike and not _elsewhere(story, one, other) else False


def _elsewhere(story: Story, one: Fact, other: Fact) -> bool:
    """Do the two sentences name others, whom no sentence of the other article names?"""
    first, second = _others(story, one), _others(story, other)
    if not apart(story, first, second):
        return False
    there = [{found.id for _, found in story.named[each.claim.article]} for each in (one, other)]
    return not (first & there[1] or second & there[0])


def _meant(story: Story, named: Fact, unnamed: Fact) -> bool:
    """May a fact whose subject is no name be told of the one that the other names?"""
    entity = story.entity[named.subject.entity or ""]
    if unnamed.subject.near:
        return entity.id in unnamed.subject.near
    named_there = story.named[unnamed.claim.article]
    words = {word for _, found in named_there for word in found.name.split()}
    merged = entity.type != "PERSON" and set(entity.name.split()) <= words
    there = {found.id for _, found in named_there} | ({entity.id} if merged else set())
    about = unnamed.subject.classes or unnamed.about
    fits = bool(named.about & unnamed.about) or entity.type not in ("PERSON", "GPE", "NORP")
    return entity.id in there and fits and bool(about)


def _others(story: Story, one: Fact) -> set[str]:
    """Whom the sentence names outside of the value."""
    sentence = one.claim.sentence
    return {
        found.id
        for mention, found in story.named[one.claim.article]
        if sentence.holds(mention.span) and not one.value.start <= mention.span.start < one.span.end
    }


def told_apart(story: Story, one: Fact, other: Fact) -> bool:
    """Do words around the two tell two cases apart: the first and the second, another one?"""
    words = [_around(story, each) for each in (one, other)]
    own = {f"the {one.attribute}", f"a {one.attribute}"}
    told = [again(each) - own for each in words]
    first, second = (set(WORD.findall(each.lower())) - TIME_WORDS for each in words)
    return told[0] != told[1] or contrasted(first, second)


def _around(story: Story, one: Fact) -> str:
    text, sentence = story.article[one.claim.article].text, one.claim.sentence
    start, end = max(sentence.start, one.span.start - BEFORE), min(sentence.end, one.span.end + BEHIND)
    return f"{text[start : one.value.start]} {text[one.value.end : end]}"
