"""Are two speakers one voice? A body and its spokesman, a state and its ministry, a person and a pronoun may be."""

from typing import Literal

from claims import names
from claims.claim import Claim, Speaker
from factcheck.model import StoryEntity
from factcheck.story import Story

Voices = Literal["one", "maybe", "two"]
"""The same speaker; that cannot be told; two that are surely different."""
PRONOUNS = frozenset({"he", "she", "it", "they", "i", "we", "who", "which"})


def compare(story: Story, left: Claim | None, right: Claim | None) -> Voices:
    """Hold the speakers of two claims together; None is a claim of which nobody knows the speaker."""
    first = left.speaker if left else None
    second = right.speaker if right else None
    if first is None or second is None:
        return "maybe"
    if first.entity is not None and first.entity == second.entity:
        return "one"
    if first.entity is None or second.entity is None:
        return "one" if one_by_words(first, second) else "maybe"
    return "two" if _apart(story, first.entity, second.entity) else "maybe"


def one_by_words(first: Speaker, second: Speaker) -> bool:
    """Are both told by one name or noun, or one more fully: "the water agency", "the water agency of the state"?"""
    short, long = sorted((first.text.casefold(), second.text.casefold()), key=len)
    return short == long or long.startswith(f"{short} of ")


def _apart(story: Story, one: str, other: str) -> bool:
    """Two people of unlike names, or two states; a person may speak for a body."""
    first, second = story.entity.get(one), story.entity.get(other)
    if first is None or second is None:
        return False
    if _is_person(first) and _is_person(second):
        return names.compare(first.name, second.name).level == "different"
    return bool(first.country and second.country and first.country != second.country)


def _is_person(entity: StoryEntity) -> bool:
    """Is it a person, by its type or by an office in front of its name: "the foreman Udo Rapp"?"""
    return entity.type == "PERSON" or any(one.mention.how == "title" for one in entity.mentions)


def is_person(story: Story, speaker: Speaker) -> bool:
    """Is a speaker known as a person, by name?"""
    entity = story.entity.get(speaker.entity or "")
    return entity is not None and _is_person(entity)


def told(story: Story, claim: Claim | None) -> str:
    """What to call who speaks in a claim."""
    if claim is None or claim.speaker is None:
        return "somebody whom the article does not name"
    return story.name(claim.speaker.entity) or claim.speaker.text


def is_pronoun(speaker: Speaker) -> bool:
    """Is it a "he" of which nobody knows who is meant?"""
    return speaker.entity is None and speaker.text.casefold() in PRONOUNS
