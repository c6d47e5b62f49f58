"""Two attributed statements on one thing, one of which negates what the other affirms.

Claims of two voices are proposed by the stems that they share; both must speak of one event of a known family, agree in
most of the shorter one's words, and differ in negation.
"""

import re
from collections.abc import Iterator
from datetime import timedelta

from claims.claim import Claim
from claims.events import predicates
from factcheck.checks.speech import voices
from factcheck.checks.speech import words as quoted_words
from factcheck.story import Story

NOT = re.compile(r"\b(?:not|never|no(?!\.? ?\d)|none|nobody|nothing|neither)\b|n['\u2019]t\b", re.IGNORECASE)
CROWD = 12
"""A stem that more attributed claims than this share proposes no pair."""
SHARED = 3
"""Stems and families that both must have."""
WEEKS = timedelta(days=21)
"""Statements in articles further apart answer different things."""
SHARE = 0.4
"""Share of the shorter claim's content that this must be."""


def find(story: Story) -> Iterator[tuple[Claim, Claim]]:
    """The pairs, in the order of the claims."""
    told = [claim for claim in story.claims if claim.speaker is not None and claim.kind != "headline"]
    content = [_content(story, claim) for claim in told]
    negated = [NOT.search(story.words(claim.article, claim.span)) is not None for claim in told]
    index: dict[str, list[int]] = {}
    for number, held in enumerate(content):
        for key in sorted(held):
            index.setdefault(key, []).append(number)
    near = {
        (min(one, other), max(one, other))
        for held in index.values()
        if len(held) <= CROWD
        for one in held
        if negated[one]
        for other in held
        if not negated[other]
    }
    for one, other in sorted(near):
        left, right = told[one], told[other]
        if _alike(content[one], content[other]) and _two(story, left, right):
            yield left, right


def _content(story: Story, claim: Claim) -> frozenset[str]:
    """Stems of the content words, events as their families."""
    words = quoted_words.words(story.words(claim.article, claim.span))
    found = set()
    for word in words:
        if quoted_words.is_content(word) and not NOT.fullmatch(word):
            known = predicates.of_noun(word) or predicates.of_verb(word)
            found.add(f"={known.family}" if known else quoted_words.stem(word))
    return frozenset(
        found
        | {f"={predicates.family(event.predicate)}" for event in claim.events if _known(event.predicate)}
    )


def _known(predicate: str) -> bool:
    return predicates.of_verb(predicate) is not None


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    shared = one & other
    return (
        len(shared) >= SHARED
        and any(key.startswith("=") for key in shared)
        and len(shared) >= SHARE * min(len(one), len(other))
    )


def _of_one_time(story: Story, left: Claim, right: Claim) -> bool:
    gap = story.days_apart(left.article, right.article)
    return gap is None or gap <= WEEKS


def _two(story: Story, left: Claim, right: Claim) -> bool:
    """Are they two voices, as far as can be told, and none of them denies a denial?"""
    if "denied" in (left.modality, right.modality) or (
        left.article == right.article and left.sentence == right.sentence
    ):
        return False
    if voices.compare(story, left, right) == "one" or not _of_one_time(story, left, right):
        return False
    first, second = left.speaker, right.speaker
    if first is None or second is None or voices.is_pronoun(first) or voices.is_pronoun(second):
        return False
    state = story.country(first.entity)
    return state is None or state != story.country(second.entity)
