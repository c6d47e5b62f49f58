"""Which words of two values differ."""

import re

WORD = re.compile(r"\w+(?:[.,'\u2019\-]\w+)*")
LONGEST = 200
"""Words compared at most: two values are a few words, two sentences some forty."""

Stretch = tuple[int, int]
"""Start and end in code points."""


def differing(left: str, right: str) -> tuple[tuple[Stretch, ...], tuple[Stretch, ...]]:
    """Stretches of words in `left` and in `right` that the other has not, at its place in the order.

    Case does not count. Where the two share no word at all nothing is marked: all differs, and marking all says less.
    """
    ours, theirs = _words(left), _words(right)
    kept = _common([left[a:b].casefold() for a, b in ours], [right[a:b].casefold() for a, b in theirs])
    if not kept:
        return (), ()
    return _joined(ours, {i for i, _ in kept}), _joined(theirs, {j for _, j in kept})


def _words(text: str) -> list[Stretch]:
    return [found.span() for found, _ in zip(WORD.finditer(text), range(LONGEST), strict=False)]


def _common(left: list[str], right: list[str]) -> list[tuple[int, int]]:
    """Index pairs of a longest common subsequence."""
    longest = [[0] * (len(right) + 1) for _ in range(len(left) + 1)]
    for i in reversed(range(len(left))):
        for j in reversed(range(len(right))):
            same = left[i] == right[j]
            longest[i][j] = longest[i + 1][j + 1] + 1 if same else max(longest[i + 1][j], longest[i][j + 1])
    pairs, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if left[i] == right[j]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif longest[i + 1][j] >= longest[i][j + 1]:
            i += 1
        else:
            j += 1
    return pairs


def _joined(words: list[Stretch], kept: set[int]) -> tuple[Stretch, ...]:
    """Words that were not kept, neighbours as one stretch."""
    stretches: list[Stretch] = []
    for index, (start, end) in enumerate(words):
        if index in kept:
            continue
        if stretches and index - 1 not in kept:
            start = stretches.pop()[0]  # noqa: PLW2901 - the stretch before goes on
        stretches.append((start, end))
    return tuple(stretches)
