"""Do two places tell a milestone of one bearer?"""

import re
from collections.abc import Sequence
from typing import Literal

from claims import concepts
from factcheck.checks.acts.tellings import TIME_WORDS
from factcheck.checks.milestones.instances import Instance
from factcheck.matching import scenes_apart
from factcheck.matching.contrasts import contrasted
from factcheck.matching.gate import PLACES, apart
from factcheck.model import StoryEntity
from factcheck.story import Story

Sameness = Literal["sure", "likely"]
PRONOUNS = frozenset({"he", "she", "it", "they"})
BACK = 160
"""Code points before a pronoun in which what it means is looked for."""
WORD = re.compile(r"[^\W_]+")


def sameness(story: Story, told: Sequence[Instance], one: Instance, other: Instance) -> Sameness | None:
    """Are two milestones one? "sure" by name, "likely" by noun or as the only one of its kind; `told`: all of the kind."""
    first, second = one.bearer.entity, other.bearer.entity
    if first is not None and second is not None:
        return "sure" if first == second or _one_person(story, first, second) else None
    if _told_apart(story, one, other) or _other_doers(one, other):
        return None
    if first is None and second is None:
        scenes = scenes_apart.two(story, one.claim, other.claim)
        return "likely" if not scenes and _one_noun(story, one, other) else None
    named, unnamed = (one, other) if first is not None else (other, one)
    return "likely" if _understood(story, told, named, unnamed) else None


def _told_apart(story: Story, one: Instance, other: Instance) -> bool:
    """Do words of the two sentences tell two cases apart: the first and the second, east and west?"""
    return contrasted(*(set(_words(story, each)) - TIME_WORDS for each in (one, other)))


def _other_doers(one: Instance, other: Instance) -> bool:
    """Do different people do what its words alone name: teachers go on strike, and nurses?"""
    if one.milestone.noun is None or other.milestone.noun is None:
        return False
    heads = [
        {
            concepts.of_lemma(event.agent_head)
            for event in each.claim.events
            if event.agent_head and event.span.overlaps(each.span)
        }
        for each in (one, other)
    ]
    return bool(heads[0] and heads[1]) and not heads[0] & heads[1]


def _words(story: Story, one: Instance) -> list[str]:
    return WORD.findall(story.said(one.claim))


def _one_noun(story: Story, one: Instance, other: Instance) -> bool:
    """Is it one noun, or a pronoun and a noun that stands before it; and do the names beside them not differ?"""
    if apart(story, one.claim.entities, other.claim.entities) and not _named_in_both(story, one, other):
        return False
    if one.bearer.noun == other.bearer.noun:
        return one.bearer.noun not in PRONOUNS
    return any(
        mine.bearer.noun == "it" and yours.bearer.noun in _before(story, mine)
        for mine, yours in ((one, other), (other, one))
    )


def _before(story: Story, one: Instance) -> set[str | None]:
    """The notions that stand before a milestone."""
    text = story.article[one.claim.article].text
    return {
        concepts.of_word(word) for word in WORD.findall(text[max(0, one.span.start - BACK) : one.span.start])
    }


def _understood(story: Story, told: Sequence[Instance], named: Instance, unnamed: Instance) -> bool:
    """Is the named bearer the only one of whom the story tells it, and whom the other article names, last before a pronoun?"""
    entity = named.bearer.entity or ""
    others = {each.bearer.entity for each in told} - {None, entity}
    if not all(_one_person(story, entity, other or "") for other in others):
        return False
    noun = unnamed.bearer.noun
    if noun not in PRONOUNS:
        return story.country(entity) is None and entity in _named(story, unnamed)
    able = [
        found.id
        for mention, found in story.named[unnamed.claim.article]
        if mention.span.end <= unnamed.span.start and (found.id == entity or _may_be(found, noun))
    ]
    return bool(able) and able[-1] == entity


def _may_be(entity: StoryEntity, pronoun: str) -> bool:
    """Can a pronoun mean an entity, by its type?"""
    return (entity.type == "PERSON") == (pronoun in ("he", "she")) and entity.type not in PLACES


def _named(story: Story, one: Instance) -> set[str]:
    """Ids of all whom an article names."""
    return {found.id for _, found in story.named[one.claim.article]}


def _named_in_both(story: Story, one: Instance, other: Instance) -> bool:
    """Does either article name, anywhere, somebody or somewhere that the other's sentence names?"""
    first, second = set(one.claim.entities), set(other.claim.entities)
    return bool(first & _named(story, other) or second & _named(story, one))


def _one_person(story: Story, one: str, other: str) -> bool:
    """Is one name the surname of the other: "Lind" and "Ada Lind"?"""
    first, second = sorted((story.entity[one], story.entity[other]), key=lambda entity: len(entity.name))
    return "PERSON" in (first.type, second.type) and second.name.endswith(f" {first.name}")
