"""What two parties tell otherwise, each in a voice of its own: a dispute, where it would else be a misfit.

So many marched, say the police, and four times as many, say those who called for it; it was arson, says the mayor, and a
faulty cable, says the insurer. The checks saw the difference and left it to the speakers; here it becomes a note.

Survives: what a speaker tells of himself ("it cancelled 12 flights"), two speakers who may be one voice (a person and the body
he may speak for, "the mayor" and "Mayor Ada Lind"), voices of nobody ("officials"), two days.
"""

import re
from collections.abc import Iterable, Iterator

from claims.claim import Claim, Speaker
from factcheck.checks.disputes import notes
from factcheck.checks.disputes.opposed import of_one_time
from factcheck.checks.speech import voices
from factcheck.checks.speech import words as quoted_words
from factcheck.model import FlagKind, Misfit, Suppressed
from factcheck.story import Story

FIGURES: FlagKind = "number_conflict"
KINDS: frozenset[FlagKind] = frozenset(
    {
        FIGURES, "party_conflict", "place_conflict", "polarity_conflict", "reason_conflict", "role_reversal",
        "scope_conflict",
    }
)  # fmt: skip
"""Differences that two voices can have with each other; two days told by two voices may be two events."""
OWN = re.compile(
    r"\b(?:I|me|my|we|us|our|ours|it|its|he|him|his|she|her|hers|they|them|their|theirs|the (?:company|firm|group|party))\b",
    re.IGNORECASE,
)
"""Words by which a speaker may tell of himself."""
ANYBODY = re.compile(
    r"\b(?:officials?|authorit(?:y|ies)|sources?|spokes(?:man|woman|person|people)|reports?|media|people|experts?|analysts?|observers?)\b",
    re.IGNORECASE,
)
"""Voices of which nobody knows whose they are."""


def notes_on(story: Story, seen: Iterable[Suppressed], told: Iterable[Misfit]) -> Iterator[Misfit]:
    """A note for every two voices that differ in one way for no other reason, unless `told` has one of them already."""
    found = [one for one in seen if one.reason == "other_speaker" and len(one.claims) == 2]
    dated = {frozenset(one.claims) for one in found if one.kind == "date_conflict"}
    noted = {_voices(story, [side.claim for side in one.sides]) for one in told if one.kind == "disputed"}
    for one in found:
        left, right = (story.claim[id_] for id_ in one.claims)
        both = _voices(story, one.claims)
        if (
            one.kind in KINDS
            and frozenset(one.claims) not in dated
            and both not in noted
            and _two(story, left, right)
        ):
            noted.add(both)
            yield notes.difference(story, left, right, figures=one.kind == FIGURES)


def _voices(story: Story, claims: Iterable[str | None]) -> frozenset[str]:
    """What to call those who speak in some claims."""
    return frozenset(notes.named(story, story.claim[id_]) for id_ in claims if id_ in story.claim)


def _two(story: Story, left: Claim, right: Claim) -> bool:
    """Have the two claims two speakers, as far as the articles tell, who speak of one time, and of others than themselves?"""
    first, second = left.speaker, right.speaker
    if first is None or second is None or not _may_differ(story, first, second):
        return False
    if any(OWN.search(story.words(claim.article, claim.span)) for claim in (left, right)):
        return False
    return voices.compare(story, left, right) != "one" and of_one_time(story, left, right)


def _may_differ(story: Story, first: Speaker, second: Speaker) -> bool:
    """Are they two parties: no "he", nobody in particular, nor a person and a body, or two with a word in common?"""
    if any(voices.is_pronoun(one) or ANYBODY.search(one.text) for one in (first, second)):
        return False
    if voices.is_person(story, first) != voices.is_person(story, second):
        return False
    said = [set(quoted_words.content(quoted_words.words(one.text))) for one in (first, second)]
    return said[0].isdisjoint(said[1])
