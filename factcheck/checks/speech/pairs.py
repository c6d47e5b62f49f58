"""Quotations that may give one utterance: they share two content words that stand side by side in few others.

The cost grows with the pairs that share something rare, never with all pairs.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from attrs import frozen

from factcheck.checks.speech import wording
from factcheck.checks.speech import words as quoted_words
from factcheck.checks.speech.quotations import Quotation
from factcheck.checks.speech.wording import Wording

CROWD = 24
"""Two words that more quotations than this have side by side propose no pair."""


@frozen(kw_only=True)
class QuotePair:
    """Two quotations that give one utterance, in the same words or not."""

    left: Quotation
    """The one whose article, or place in it, comes first."""
    right: Quotation
    """The other."""
    wording: Wording
    """How their words differ."""

    @property
    def both(self) -> tuple[Quotation, Quotation]:
        """The two."""
        return self.left, self.right


def pairs(quotations: Sequence[Quotation]) -> tuple[QuotePair, ...]:
    """All pairs that give one utterance, in the order of the quotations."""
    return tuple(
        QuotePair(left=left, right=right, wording=found)
        for left, right in proposed(quotations)
        if (found := wording.compare(left.words, right.words)).outcome != "other"
    )


def proposed(quotations: Sequence[Quotation]) -> Iterator[tuple[Quotation, Quotation]]:
    """Each two quotations with the same two content words side by side, in their order."""
    index: dict[tuple[str, str], list[int]] = {}
    for number, quotation in enumerate(quotations):
        for key in dict.fromkeys(pairwise(quoted_words.content(quotation.words))):
            index.setdefault(key, []).append(number)
    near = {pair for held in index.values() if len(held) <= CROWD for pair in combinations(held, 2)}
    for left, right in sorted(near):
        yield quotations[left], quotations[right]
