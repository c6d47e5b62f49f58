"""How many independent origins give a fact, and in whose voice."""

import re
from collections.abc import Sequence
from itertools import combinations

from claims.claim import Claim, Speaker
from factcheck.agreements.voiced import one_source
from factcheck.story import Story

VIEW = re.compile(
    r"\b(?:expect|think|believe|reckon|guess|estimat|predict|forecast|fear|hope|suspect)(?:s|es|ed|ing)?\b|\bthought\b",
    re.IGNORECASE,
)
"""How a sentence gives what somebody holds likely, and nobody but that source can know."""


def independent(story: Story, claims: Sequence[Claim]) -> int:
    """How many independent origins give these claims.

    Articles that share a passage, a statement or the view of one source count once for it. A headline repeats its article: it is looked at only where it stands alone.
    """
    told = {claim.article for claim in claims if claim.kind != "headline"}
    clusters = story.sources(
        (claim.article, claim.span)
        for claim in claims
        if claim.kind != "headline" or claim.article not in told
    )
    quoted = [(claim, _letters(story, claim)) for claim in claims if claim.quote]
    for (one, words), (other, more) in combinations(quoted, 2):
        if words in more or more in words:
            clusters.join(story.group[one.article], story.group[other.article])
    views = [claim for claim in claims if claim.speaker and story.once(_is_view, claim)]
    for one, other in combinations(views, 2):
        if one_source(story, one, other):
            clusters.join(story.group[one.article], story.group[other.article])
    return len(clusters.sets())


def _is_view(story: Story, claim: Claim) -> bool:
    """Does the sentence of a claim give what its speaker holds likely?"""
    return VIEW.search(story.words(claim.article, claim.sentence)) is not None


def _letters(story: Story, claim: Claim) -> str:
    """The quoted words without case, marks and white space."""
    return "".join(char for char in story.words(claim.article, claim.span).casefold() if char.isalnum())


def voices(story: Story, claims: Sequence[Claim]) -> str:
    """In whose voice the claims stand: "the articles themselves; Ada Holm (named); “a friend” (unnamed)"."""
    own = any(claim.speaker is None for claim in claims)
    speakers = {(voice(story, c.speaker), c.speaker.entity is not None) for c in claims if c.speaker}
    told = sorted(f"{name} (named)" if named else f"“{name}” (unnamed)" for name, named in speakers)
    return "; ".join([*(["the articles themselves"] if own else []), *told])


def voice(story: Story, speaker: Speaker) -> str:
    """A speaker as people know him; what stands for a state as it is printed."""
    name = story.name(speaker.entity)
    return speaker.text if name is None or story.country(speaker.entity) else name
