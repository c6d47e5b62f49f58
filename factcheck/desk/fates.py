"""What a new check makes of the decisions that were taken before it."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Literal, get_args

from factcheck.desk.descent import Descent
from factcheck.ledger.line import Judgement

Fate = Literal["applied", "moved", "stale", "gone"]
"""Applied: the flag is there as it was. Moved: its words stand in another sentence or article. Stale: its words
changed, and it is asked again. Gone: nothing is flagged in its place."""
FATES: tuple[Fate, ...] = get_args(Fate)
"""In the order in which they are told."""
Words = Mapping[str, str]
"""Digest of the words of each flag, by its id."""


def nearest(
    words: Words, chains: Descent, judgements: Iterable[Judgement]
) -> dict[tuple[str, str], Judgement]:
    """The decision of each reviewer on each flag, or on the nearest one that it continues; by flag and reviewer."""
    held: defaultdict[str, list[Judgement]] = defaultdict(list)
    for one in judgements:
        held[one.flag].append(one)
    found = {
        (flag, one.reviewer): one
        for flag in sorted(words)
        for before in reversed((flag, *chains.get(flag, ())))
        for one in held.get(before, ())
    }
    return dict(sorted(found.items()))


def fates(
    words: Words, chains: Descent, judgements: Iterable[Judgement], before: Collection[str]
) -> dict[Fate, int]:
    """How many earlier decisions of a story met each fate; empty where there was none.

    `before` holds the ids of the story's flags until this check. A decision that its reviewer replaced when the flag
    had another id is not counted.
    """
    earlier = list(judgements)
    count: dict[Fate, int] = dict.fromkeys(FATES, 0)
    for (flag, _), one in nearest(words, chains, earlier).items():
        if one.words != words[flag]:
            count["stale"] += 1
        else:
            count["applied" if flag in before or flag == one.flag else "moved"] += 1
    known = {*words, *(one for flag in words for one in chains.get(flag, ()))}
    count["gone"] = sum(one.flag not in known for one in earlier)
    return count if any(count.values()) else {}
