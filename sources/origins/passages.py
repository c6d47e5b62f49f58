"""The passages that two texts have in common, though words in them were changed, put in or left out.

Words in a row that both texts hold are a run. Runs that follow each other in both texts, at nearly the same
distance, are one passage. The cost is linear in the two texts.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from attrs import define, frozen

SEED = 3
"""Words of the shortest run: of a passage in which four words of ten were changed, one run of three in five is left."""
GAP = 16
"""Most words between two runs of one passage."""
DRIFT = 3
"""Most words that may be put in or left out between two runs."""
FEWEST = 8
"""Words that both texts have in a passage, at the least. 17 of 2,444 pairs on one subject have one; see `origin_pairs` for
what is made of it."""
DENSITY = 0.4
"""Share of a passage's words that both texts have, at the least; where four words of ten were changed, most of the rest
is found."""
DROP = 6
"""Different words in a row at which a passage ends."""
DIAGONALS = (0, *(sign * step for step in range(1, DRIFT + 1) for sign in (1, -1)))
"""How far aside the run before may lie, the nearest first."""

REACH = 40
"""Most words that a passage goes on past its last run."""

Index = dict[tuple[int, ...], int]
"""Where each run of SEED words first stands. Later places are left out, or "a a a a" would cost the square of its
length; a passage that begins with words said before is found by the words after them."""


@frozen(kw_only=True)
class Passage:
    """One passage in two texts; ends are exclusive, all counted in words."""

    left: tuple[int, int]
    """Its place in the first text."""
    right: tuple[int, int]
    """Its place in the second text."""
    words: int
    """How many of its words stand in both, in this order."""
    run: tuple[int, int]
    """The longest run, in the first text."""

    @property
    def share(self) -> float:
        """Share of its words, where it is longer, that stand in both texts; above 0 to 1."""
        return min(1.0, self.words / max(self.left[1] - self.left[0], self.right[1] - self.right[0]))


@define(kw_only=True)
class Chain:
    """A passage that is still growing."""

    begin: tuple[int, int]
    """Its first word in both texts."""
    end: tuple[int, int]
    """The place after its last word in both texts."""
    words: int
    """Words that both texts have."""
    run: tuple[int, int]
    """The longest run, in the first text."""

    def add(self, here: int, there: int, length: int, between: int) -> None:
        """Go on with a run, and with so many words that are the same before it (fewer than 0: it overlaps)."""
        self.words += length + between
        self.end = here + length, there + length
        if length > self.run[1] - self.run[0]:
            self.run = here, here + length


def index(words: Sequence[int]) -> Index:
    """The index of a text."""
    found: Index = {}
    for place, seed in enumerate(_seeds(words)):
        found.setdefault(seed, place)
    return found


def _seeds(words: Sequence[int]) -> Iterator[tuple[int, ...]]:
    return zip(*(islice(words, start, None) for start in range(SEED)), strict=False)


def common(left: Sequence[int], right: Sequence[int], seeds: Index) -> tuple[Passage, ...]:
    """The passages of two texts, by their place in the first; `seeds` is the index of the first."""
    chains: list[Chain] = []
    on: dict[int, Chain] = {}
    for here, there, length in _runs(left, right, seeds):
        chain = _before(on, here, there)
        if chain is None:
            chain = Chain(begin=(here, there), end=(here, there), words=0, run=(here, here))
            chains.append(chain)
        gap = min(here - chain.end[0], there - chain.end[1])
        same = sum(left[here - back] == right[there - back] for back in range(1, gap + 1))
        chain.add(here, there, length, same if gap > 0 else gap)
        on[here - there] = chain
    found = (_passage(chain, left, right) for chain in chains if _counts(chain))
    return tuple(sorted(found, key=lambda one: (one.left, one.right)))


def _runs(left: Sequence[int], right: Sequence[int], seeds: Index) -> Iterator[tuple[int, int, int]]:
    """Places in both texts and length of the runs, by their place in the second text, of which each word is in one.

    Looking at a word once is what keeps the cost linear in texts that say the same words again and again.
    """
    reached = 0
    for there, here in enumerate(map(seeds.get, _seeds(right))):
        if here is not None and there + SEED > reached:
            length = _length(left, right, here, there)
            reached = there + length
            yield here, there, length


def _length(left: Sequence[int], right: Sequence[int], here: int, there: int) -> int:
    """How many words are the same from two places on, SEED of which are known to be."""
    length, most = SEED, min(len(left) - here, len(right) - there)
    while length < most and left[here + length] == right[there + length]:
        length += 1
    return length


def _before(on: dict[int, Chain], here: int, there: int) -> Chain | None:
    """The chain that a run goes on: one on its own diagonal, else on one nearby."""
    for drift in DIAGONALS:
        chain = on.get(here - there + drift)
        if chain is not None and -SEED < here - chain.end[0] <= GAP and -SEED < there - chain.end[1] <= GAP:
            return chain
    return None


def _counts(chain: Chain) -> bool:
    """Do the two texts have enough of the passage in common?"""
    length = max(chain.end[0] - chain.begin[0], chain.end[1] - chain.begin[1])
    return chain.words >= FEWEST and chain.words >= DENSITY * length


def _passage(chain: Chain, left: Sequence[int], right: Sequence[int]) -> Passage:
    """The passage with the words before its first run and after its last, as far as most of these go on alike."""
    (here, there), (end, far) = chain.begin, chain.end
    before = _beyond(left, right, (here - 1, there - 1), -1)
    after = _beyond(left, right, (end, far), 1)
    return Passage(
        left=(here - before, end + after),
        right=(there - before, far + after),
        words=chain.words,
        run=chain.run,
    )


def _beyond(left: Sequence[int], right: Sequence[int], start: tuple[int, int], step: int) -> int:
    """How many words a passage goes on past its last run, as long as every third word or more is the same."""
    here, there = start
    best = score = length = 0
    room = min(len(left) - here, len(right) - there) if step > 0 else min(here, there) + 1
    for gone in range(min(room, REACH)):
        score += 2 if left[here + gone * step] == right[there + gone * step] else -1
        if score > best:
            best, length = score, gone + 1
        if score < best - DROP:
            break
    return length
