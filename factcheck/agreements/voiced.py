"""Is an amount given in both claims by one source: "according to police", "an analyst of Ludgate", "analysts at Ludgate"?"""

import re

from claims import concepts
from claims.claim import Claim, Speaker
from factcheck.story import Story

NOBODY = frozenset(
    map(
        concepts.of_word,
        (
            "spokesman", "spokeswoman", "spokesperson", "official", "officials", "analyst", "analysts", "expert", "experts",
            "source", "sources", "chief", "head", "director", "leader", "president", "minister", "people", "he", "she", "they",
            "it", "who", "some", "many", "other", "report", "statement",
        ),
    )
)  # fmt: skip
"""Notions of words for a source that any story has several of."""
WORD = re.compile(r"[^\W\d_]{3,}")


def one_source(story: Story, one: Claim, other: Claim) -> bool:
    """Have both claims a speaker, and these a name or a telling noun in common?"""
    if one.speaker is None or other.speaker is None:
        return False
    first, second = one.speaker.entity, other.speaker.entity
    if first is not None and second is not None and _person(story, first) and _person(story, second):
        return first == second
    return bool(story.once(_source, one) & story.once(_source, other))


def _person(story: Story, entity: str) -> bool:
    return entity in story.entity and story.entity[entity].type == "PERSON"


def _source(story: Story, claim: Claim) -> frozenset[str]:
    """The notions of the words for who speaks that tell who it is."""
    speaker: Speaker | None = claim.speaker
    said = f"{speaker.text} {story.name(speaker.entity) or ''}" if speaker else ""
    told = {concepts.of_word(word) for word in WORD.findall(said.lower())} - NOBODY
    return frozenset(word for word in told if word is not None)
