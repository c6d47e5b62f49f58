"""Two articles held against each other: how much of one is in the other."""

from collections.abc import Iterable, Sequence

from attrs import frozen

from sources.origins.passages import Index, Passage, common
from sources.origins.words import Words

SHARE = 0.55
"""Share of the shorter text, quotations left out, from which two texts are one report. Of 24,271 pairs of generated
reports on one event, which share facts, a passage and what a firm says about itself, none has more than 0.54 in common;
98 % of the 3,000 copies have, though up to 60 % was cut and 40 % of the words were changed."""
BRIEF = 60
"""Words in common up to which they may be no more than what a firm says about itself at the end of its releases."""
BRIEF_SHARE = 0.65
"""The share that so few words must be."""
FEWEST = 12
"""Words in common below which a share says nothing."""
RUN = 12
"""Words in a row, without any change, from which a passage shows that the words are somebody's. Independent reports of one
event have up to eleven: the full name of a law, a ship with the place and the day of its sinking. Of 1,574 pairs of
paragraphs on four questions four have more, all copied; of 870 pairs of articles on four firms, none."""
LONG = 20
"""Words in common from which a passage shows it without such a run."""
THICK = 0.6
"""The share of such a passage that they must be."""


@frozen(kw_only=True)
class Likeness:
    """What two texts have in common."""

    share: float
    """Share of the shorter text's words, quotations left out, that stand in common passages; 0 to 1."""
    words: int
    """How many words that is."""
    passages: tuple[Passage, ...]
    """All of them, quotations too."""

    @property
    def is_copy(self) -> bool:
        """Is one text the other's, or both a third's?"""
        return self.words >= FEWEST and self.share >= (SHARE if self.words >= BRIEF else BRIEF_SHARE)

    @property
    def telling(self) -> tuple[Passage, ...]:
        """The passages that two writers do not come by on their own."""
        return tuple(one for one in self.passages if _tells(one))


def _tells(passage: Passage) -> bool:
    thick = passage.words >= LONG and passage.share >= THICK
    return thick or passage.run[1] - passage.run[0] >= RUN


def likeness(left: Words, right: Words, seeds: Index) -> Likeness:
    """What two texts have in common; `seeds` is the index of the first."""
    passages = common(left.numbers, right.numbers, seeds)
    if _own(left) <= _own(right):
        words, of = _covered(left, (one.left for one in passages)), _own(left)
    else:
        words, of = _covered(right, (one.right for one in passages)), _own(right)
    return Likeness(share=words / of if of else 0.0, words=words, passages=passages)


def _own(words: Words) -> int:
    """Words outside quotations; all of them in a text that is hardly anything else."""
    own = words.said.count(0)
    return own if own >= FEWEST else len(words)


def _covered(words: Words, ranges: Iterable[tuple[int, int]]) -> int:
    """How many of the words that `_own` counts stand in these ranges."""
    own = words.said if words.said.count(0) >= FEWEST else bytes(len(words))
    return sum(own.count(0, start, end) for start, end in disjoint(sorted(ranges)))


def disjoint(ranges: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sorted ranges without what an earlier one covers."""
    found: list[tuple[int, int]] = []
    reached = 0
    for start, end in ranges:
        if end > reached:
            found.append((max(start, reached), end))
            reached = end
    return found
