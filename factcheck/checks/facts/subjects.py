"""Of whom or what a fact is told: by name, as the person named last, or as the story's one thing of a class."""

import re

from attrs import frozen

from claims import concepts
from claims.claim import Claim
from factcheck.checks.facts import things
from factcheck.checks.milestones import bearers
from factcheck.checks.milestones.bearers import Ends
from factcheck.matching.gate import PLACES
from factcheck.story import Story

AGED = re.compile(r"\b(?:the|this) \d{1,2}-year-old(?: [a-z-]+)?\b", re.IGNORECASE)
"""Whom an age stands for."""
OWNER = re.compile(r"\b(?:his|her|whose)\s+(?:[\w-]+\s+)?$", re.IGNORECASE)
"""Whose contract or house it is."""
OWNED = re.compile(r"['\u2019]s\s+(?!(?:[\w-]+\s+)?$)")
"""What follows the name of somebody whose other things a sentence tells of."""
APPOSED = re.compile(
    r"[^.;:]{0,80}?, (?:the|this|its|a|an) (?:[\w-]+ ){0,2}?(?P<noun>[a-z][\w-]+)\b", re.IGNORECASE
)
"""What a participle that opens the sentence is told of: "Opened in 1913, the theatre …"."""
BACK = 400
"""Code points before a pronoun in which what it means is looked for."""


@frozen(kw_only=True)
class Subject:
    """Whom or what a fact is told of."""

    entity: str | None
    """Id of the entity, where it is named or surely meant."""
    classes: frozenset[str] = frozenset()
    """Classes of things that the noun, or what stands before a pronoun, may mean."""
    near: frozenset[str] = frozenset()
    """Ids of those whom "he" or "the 24-year-old" may mean: who is named shortly before."""
    word: str = ""
    """How it is called, for the flag."""


def before(story: Story, known: Ends, claim: Claim, at: int) -> Subject:
    """Who stands before a place of a claim's sentence; nobody where that cannot be told."""
    text, first = story.article[claim.article].text, claim.sentence.start
    relative = bearers.RELATIVE.search(text[first:at].rstrip())
    head = known.get((claim.article, first + relative.start())) if relative else None
    if head is not None and story.entity[head].type not in PLACES:
        return Subject(entity=head, word=story.name(head) or "")
    found = bearers.before(known, claim.article, text, first, at)
    if found is not None and found.entity is not None:
        return Subject(entity=found.entity, word=story.name(found.entity) or "")
    word = found.word if found is not None else ""
    aged = AGED.search(text[first:at])
    if word.lower() in ("he", "she") or aged:
        return Subject(entity=None, near=named(story, claim.article, at), word=aged[0] if aged else word)
    if OWNER.search(text[first:at]):
        return Subject(entity=None, near=named(story, claim.article, at), word="")
    notion = concepts.of_word(word) if word else None
    classes = things.of_noun(word) or frozenset({notion} if notion else ())
    if word.lower() == "it":
        classes = things.named_in(text[max(0, at - BACK) : at])
    return Subject(entity=None, classes=classes, word=word) if classes else _first(story, claim, at)


def behind_comma(story: Story, claim: Claim, end: int, told: int) -> Subject | None:
    """The thing that follows a participle which opens a sentence, its time included; None where none does."""
    if told > claim.sentence.start + 1:
        return None
    found = APPOSED.match(story.article[claim.article].text, end)
    while found is not None and not things.of_noun(found["noun"]):
        found = APPOSED.match(found.string, found.end())
    return Subject(entity=None, classes=things.of_noun(found["noun"]), word=found["noun"]) if found else None


def named(story: Story, article: str, at: int) -> frozenset[str]:
    """Who is named or meant shortly before a place, states left out."""
    return frozenset(
        found.id
        for mention, found in story.mentions[article]
        if found.country is None and at - BACK <= mention.span.start < at
    )


def _first(story: Story, claim: Claim, at: int) -> Subject:
    """The only person or body that a sentence names before a place, and not as somebody's owner."""
    text = story.article[claim.article].text
    able = {
        found.id: found.name
        for mention, found in story.mentions[claim.article]
        if found.type in ("PERSON", "ORG")
        and claim.sentence.start <= mention.span.start < at
        and not OWNED.match(text, mention.span.end, at)
    }
    return (
        Subject(entity=next(iter(able)), word=next(iter(able.values())))
        if len(able) == 1
        else Subject(entity=None)
    )


def one_person(story: Story, one: str, other: str) -> bool:
    """Are two entities one, or is one name the surname of the other?"""
    if one == other:
        return True
    first, second = sorted((story.entity[one], story.entity[other]), key=lambda entity: len(entity.name))
    return "PERSON" in (first.type, second.type) and second.name.endswith(f" {first.name}")
