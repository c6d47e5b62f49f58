"""`polarity_conflict` of two statements that are the same word for word but for a negation.

It needs no event: "were told before the mine was blasted" and "were not told before the mine was blasted".

Survives: everything that says a little else, another day of publication, two speakers, words in quotation marks,
two negations in one sentence ("nobody denies that …").
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from claims.claim import Claim
from factcheck.checks.acts.tellings import CROWD
from factcheck.checks.rivals import Rival, quoted
from factcheck.story import Story

WORD = re.compile(r"\w+(?:['\u2019]\w+)?")
NOT = frozenset({"not", "never"})
HELPERS = frozenset({"do", "does", "did"})
"""Words that a negation brings along."""
LEAST = 4
"""Words that both must have in common."""


def rivals(story: Story) -> Iterator[Rival]:
    """All statements in the outlets' own voice that differ in a negation only."""
    index: dict[tuple[str, ...], list[tuple[Claim, int]]] = {}
    for claim in story.claims:
        if (
            claim.kind == "statement"
            and not claim.quote
            and claim.speaker is None
            and claim.modality == "asserted"
        ):
            words, negations = _plain(story, claim)
            if len(words) >= LEAST and negations <= 1:
                index.setdefault(words, []).append((claim, negations))
    for _, sharing in sorted(index.items()):
        if len(sharing) <= CROWD:
            yield from _rivals(story, sharing)


def _plain(story: Story, claim: Claim) -> tuple[tuple[str, ...], int]:
    """The words without negations and what comes with them, sorted stems, and how many negations there were."""
    words = WORD.findall(
        story.words(claim.article, claim.span).casefold().replace("\u2019", "'").replace("n't", " not")
    )
    negations = sum(word in NOT for word in words)
    kept = [_stem(word) for word in words if word not in NOT and word not in HELPERS]
    return tuple(kept), negations


def _stem(word: str) -> str:
    """A word without the ending of the past, which "did not" takes off."""
    return word.removesuffix("ed").removesuffix("e") if len(word) > 4 else word


def _rivals(story: Story, sharing: Sequence[tuple[Claim, int]]) -> Iterator[Rival]:
    for (left, first), (right, second) in combinations(sharing, 2):
        if first == second or (left.sentence, left.article) == (right.sentence, right.article):
            continue
        values = [quoted(story, one, one.span) for one in (left, right)]
        yield Rival(
            kind="polarity_conflict",
            aspect="polarity",
            severity="conflict",
            subject="One statement is affirmed and denied:",
            left=values[0],
            right=values[1],
            advice="Check which of the two holds.",
            excuse=None if _same_day(story, left, right) else "update",
        )


def _same_day(story: Story, left: Claim, right: Claim) -> bool:
    days = [story.article[one.article].published.interval for one in (left, right)]
    return days[0] is None or days[1] is None or days[0].overlaps(days[1])
