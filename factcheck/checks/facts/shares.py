"""`scope_conflict` of how many it is told of: all in one article, none or a part in the other, of one group or place.

Survives: an article that tells both, another group, another act, a sentence denied in one of them, names that differ, two cases
or times told apart, two persons who say so.
"""

from collections.abc import Iterator
from itertools import combinations

from factcheck.checks.acts.together import again_in
from factcheck.checks.facts import shares_reading
from factcheck.checks.facts.fact import plain, two_people
from factcheck.checks.facts.shares_reading import Share
from factcheck.checks.rivals import Rival, quoted
from factcheck.checks.singles.same import times_apart
from factcheck.matching.contrasts import contrasted
from factcheck.story import Story

CROWD = 40
"""Shares beyond which a story tells of many groups."""
REST = frozenset({"other", "others", "also", "too", "third"})
"""What may tell of those of whom a share is not told, or is a share itself."""
COUNTED = 2
"""What it counts that both tell of equally many: "all 310 workers", "half of the 310"."""
SHARED = 3
"""Notions that two sentences must share to tell of one group."""


def rivals(story: Story) -> Iterator[Rival]:
    """Every group of which two articles tell two shares."""
    told = _told(story)
    for left, right in combinations(told, 2) if len(told) <= CROWD else ():
        if (
            left.level != right.level
            and _one_group(story, left, right)
            and not any(_tells_both(one, other, told) for one, other in ((left, right), (right, left)))
        ):
            yield _rival(story, left, right)


def _told(story: Story) -> list[Share]:
    found = []
    for (_, sentence), claims in sorted(story.by_sentence.items()):
        told = next((claim for claim in claims if plain(claim)), None) if sentence.field == "text" else None
        share = shares_reading.read(story, told) if told else None
        if share is not None and share.acts:
            found.append(share)
    return found


def _one_group(story: Story, left: Share, right: Share) -> bool:
    """Are they told of one group or place, alike in all but the share?"""
    if left.claim.article == right.claim.article or not _one_sense(story, left, right):
        return False
    shared = len(left.around & right.around) + (COUNTED if left.numbers & right.numbers else 0)
    if not left.acts & right.acts or shared < SHARED:
        return False
    strangers = left.names - right.names and right.names - left.names
    if not _alike(left, right) or (strangers and not (left.numbers and left.names & right.names)):
        return False
    cases = contrasted(left.around, right.around) or times_apart(left.claim, right.claim)
    return not cases and again_in(story, left.claim) - REST == again_in(story, right.claim) - REST


def _one_sense(story: Story, left: Share, right: Share) -> bool:
    """Are both affirmed, or denied? On one day all cannot have what some are without."""
    if left.negated == right.negated:
        return True
    days = story.days_apart(left.claim.article, right.claim.article)
    return {left.level, right.level} == {"all", "part"} and days is not None and not days


def _alike(left: Share, right: Share) -> bool:
    """Are both of one noun, of one whole, or each of a place?"""
    if left.numbers and right.numbers and not left.numbers & right.numbers:
        return False
    alike = left.head & right.head or left.whole & right.whole or left.numbers & right.numbers
    return bool(alike) or (left.place and right.place)


def _tells_both(one: Share, other: Share, told: list[Share]) -> bool:
    """Does the article of one tell the share of the other as well?"""
    return any(
        each.level == other.level and each.claim.article == one.claim.article and bool(each.acts & other.acts)
        for each in told
    )


def _rival(story: Story, left: Share, right: Share) -> Rival:
    return Rival(
        kind="scope_conflict",
        aspect="scope",
        severity="tension",
        subject="One thing is told of all, and not of all:",
        left=quoted(story, left.claim, left.span),
        right=quoted(story, right.claim, right.span),
        advice="Check how far it reaches.",
        excuse="other_speaker" if two_people(story, left.claim, right.claim) else None,
    )
