"""Two statements on like events that name nobody and nothing in common, or other days: twelve flights here, 40 there.

Where only nouns tell what happened to what, the names beside it tell which event is meant: those of the statement, and where
it says "there", those of the sentence before.
"""

import re

from claims.claim import Claim
from factcheck.matching.gate import apart
from factcheck.story import Story
from sources.interval import Interval

THERE = re.compile(
    r"\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|may|might|must|can|could|should)\b)"
)
"""A word for a place that was named before."""


def two(story: Story, left: Claim, right: Claim) -> bool:
    """Does each name somebody or some place, none of them that of the other, or days of which none is the other's?"""
    names = [story.once(_named, claim) for claim in (left, right)]
    return apart(story, *names) or _other_days(left, right)


def one_unplaced(story: Story, left: Claim, right: Claim) -> bool:
    """Has one alone a day, and do they share no name? "Eleven flights were cancelled", "on Tuesday 37 flights there were"."""
    names = [story.once(_named, claim) for claim in (left, right)]
    return not names[0] & names[1] and bool(_days(left)) != bool(_days(right))


def _named(story: Story, claim: Claim) -> frozenset[str]:
    """The entities that a statement names, without who says it; the place that its "there" means is among them."""
    speaker = {claim.speaker.entity} if claim.speaker else set()
    return frozenset({*claim.entities, *_before(story, claim)} - speaker)


def _before(story: Story, claim: Claim) -> frozenset[str]:
    """What the sentence before names, where the statement says "there"."""
    if not THERE.search(story.words(claim.article, claim.sentence)):
        return frozenset()
    sentences = story.sentences[claim.article]
    at = next((n for n, sentence in enumerate(sentences) if sentence == claim.sentence), 0)
    if at == 0:
        return frozenset()
    return frozenset(
        name for one in story.by_sentence.get((claim.article, sentences[at - 1]), ()) for name in one.entities
    )


def _other_days(left: Claim, right: Claim) -> bool:
    days = [_days(claim) for claim in (left, right)]
    return all(days) and not any(one.overlaps(other) for one in days[0] for other in days[1])


def _days(claim: Claim) -> list[Interval]:
    return [date.interval for date in claim.dates if date.interval and date.interval.granularity == "day"]
