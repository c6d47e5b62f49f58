"""Which of many articles may have text in common, by an index of their shingles.

Every run of SIZE words is a shingle; its number and that of its article fill 64 bits, so that one sort of plain
numbers is the whole index. Work and memory grow with the number of words, whatever the articles share: 100,000
articles of 500 words, a fifth of them copies, take about 80 s of CPU in all and 3 GB with their texts, 25,000 take about 20 s.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.uint64]

SIZE = 4
"""Words of a shingle: when four words of ten are changed, one shingle of eight is left."""
ARTICLE = 24
"""Bits for an article's place; the other 40 are the shingle's. Two shingles with one number cost a look, no more."""
FEWEST = 3
"""Shared shingles from which two articles are looked at."""
NEAR = 4
"""Of the articles that hold a shingle, each is paired with so many after it: copies of copies still hang together."""
BEST = 2
"""Partners of an article that are looked at, those with the most shared shingles first."""
PLENTY = 4000
"""Partners of all articles when there are few: of up to sixty articles, every pair is looked at."""
STOCK = 1000
"""A shingle in more articles is a stock phrase and pairs none."""
BLOCK = 4096
"""Articles whose shingles are reckoned at once."""
MIX = 0x9E3779B97F4A7C15
"""An odd number without pattern: multiplying by it spreads the bits."""


def candidates(texts: Sequence[Sequence[int]]) -> tuple[tuple[int, int], ...]:
    """Pairs of places in `texts` that share FEWEST shingles or more, sorted; each text is words as 32-bit numbers."""
    if len(texts) < 2:
        return ()
    import numpy as np  # noqa: PLC0415 - takes a while, and only a check needs it

    keys = _keys(texts)
    shingles, held = keys >> np.uint64(ARTICLE), keys & np.uint64((1 << ARTICLE) - 1)
    few = PLENTY // len(texts)
    pairs = []
    for step in range(1, min(max(NEAR, few), len(texts) - 1) + 1):
        same = shingles[step:] == shingles[:-step]
        pairs.append(held[:-step][same] << np.uint64(ARTICLE) | held[step:][same])
    found, times = np.unique(np.concatenate(pairs), return_counts=True)
    enough = times >= FEWEST
    return _best(found[enough], times[enough], max(BEST, few))


def _keys(texts: Sequence[Sequence[int]]) -> "Numbers":
    """Every shingle that two articles hold or more, with its article, sorted; each once an article."""
    import numpy as np  # noqa: PLC0415

    keys = np.concatenate(list(_blocks(texts)))
    keys.sort()
    keys = keys[np.concatenate([[True], keys[1:] != keys[:-1]])] if len(keys) else keys
    shingles = keys >> np.uint64(ARTICLE)
    starts = np.flatnonzero(np.concatenate([[len(keys) > 0], shingles[1:] != shingles[:-1]]))
    sizes = np.diff(np.append(starts, len(keys)))
    return cast("Numbers", keys[np.repeat((sizes > 1) & (sizes <= STOCK), sizes)])


def _blocks(texts: Sequence[Sequence[int]]) -> "Iterator[Numbers]":
    """Shingles with their article, of some articles at a time."""
    import numpy as np  # noqa: PLC0415

    for first in range(0, len(texts), BLOCK):
        block = texts[first : first + BLOCK]
        words = np.fromiter((word for text in block for word in text), dtype=np.uint64)
        places = np.repeat(
            np.arange(first, first + len(block), dtype=np.uint64), [len(text) for text in block]
        )
        count = max(0, len(words) - SIZE + 1)
        found = np.zeros(count, dtype=np.uint64)
        for step in range(SIZE):
            found = (found ^ words[step : step + count]) * np.uint64(MIX)
            found ^= found >> np.uint64(29)
        inside = places[:count] == places[SIZE - 1 :][:count]
        yield (found >> np.uint64(ARTICLE) << np.uint64(ARTICLE) | places[:count])[inside]


def _best(pairs: "Numbers", times: "NDArray[np.int64]", best: int) -> tuple[tuple[int, int], ...]:
    """The pairs that are among the best of one of their articles."""
    import numpy as np  # noqa: PLC0415

    left, right = pairs >> np.uint64(ARTICLE), pairs & np.uint64((1 << ARTICLE) - 1)
    kept = np.zeros(len(pairs), dtype=bool)
    for one, other in ((left, right), (right, left)):
        order = np.lexsort((other, -times, one))
        ranked = one[order]
        first = np.searchsorted(ranked, ranked)
        kept[order[np.arange(len(ranked)) - first < best]] = True
    return tuple(zip(left[kept].tolist(), right[kept].tolist(), strict=True))
