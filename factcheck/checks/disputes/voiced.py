"""What two articles, or two parties in one, give otherwise, each in a voice of its own: a dispute, where it would else be a misfit.

So many marched, say the police, and four times as many, say those who called for it; it was arson, says the mayor, and a
faulty cable, says the insurer. The checks saw the difference and left it to the speakers; here it becomes a note.
"""

from collections.abc import Iterable, Iterator

from claims.claim import Claim
from factcheck.checks.disputes import notes
from factcheck.checks.disputes.opposed import of_one_time
from factcheck.checks.speech import voices
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


def notes_on(story: Story, seen: Iterable[Suppressed], told: Iterable[Misfit]) -> Iterator[Misfit]:
    """A note for each two claims of two voices that differ for no other reason, unless `told` has one on them already."""
    found = [one for one in seen if one.reason == "other_speaker" and len(one.claims) == 2]
    dated = {one.claims for one in found if one.kind == "date_conflict"}
    noted = {_claims(one) for one in told if one.kind == "disputed"}
    for one in found:
        left, right = (story.claim[id_] for id_ in one.claims)
        key = frozenset(one.claims)
        if one.kind in KINDS and one.claims not in dated and key not in noted and _two(story, left, right):
            noted.add(key)
            yield notes.difference(story, left, right, figures=one.kind == FIGURES)


def _claims(one: Misfit) -> frozenset[str | None]:
    return frozenset(side.claim for side in one.sides)


def _two(story: Story, left: Claim, right: Claim) -> bool:
    """Have the two claims two speakers, as far as the articles tell, who speak of one time?"""
    speakers = (left.speaker, right.speaker)
    if any(speaker is None or voices.is_pronoun(speaker) for speaker in speakers):
        return False
    return voices.compare(story, left, right) != "one" and of_one_time(story, left, right)
