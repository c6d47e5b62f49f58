"""Figures that are one figure mistyped: two neighbouring digits changed places between two articles.

"Shed 2,300 jobs" and "shed 3,200 jobs" hardly ever are two true figures of one story: where unit or counted noun are the
same, a shared notion beside them is enough to hold them together, whatever verbs the sentences are built with.
"""

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

from factcheck.matching import compare
from factcheck.matching.compare import PEOPLE
from factcheck.matching.contrasts import contrasted
from factcheck.matching.frames import Frame, Frames
from factcheck.matching.twins import Twin, fit, given_by, is_age
from factcheck.story import Story

CROWD = 12
"""Digits with a unit that more frames than this share propose no pair."""
SHARED = 2
"""Notions that two frames have in common where what is counted says little: people, years."""
LOOSE = frozenset({"year", "month", "week", "day", "hour", "minute", "person"})
"""Units of which every story gives several figures."""
Key = tuple[str, str, int]
"""Unit, sorted digits, digits behind the point."""


def slips(story: Story, frames: Frames) -> Iterator[Twin]:
    """Pairs of amounts of two articles that differ by two digits changed round, by place."""
    index: dict[Key, list[Frame]] = {}
    for article in sorted(frames.of):
        for frame in frames.of[article]:
            if (key := _key(frame)) is not None:
                index.setdefault(key, []).append(frame)
    for _, sharing in sorted(index.items()):
        for one, other in combinations(sharing, 2) if len(sharing) <= CROWD else ():
            if one.claim.article != other.claim.article and (found := _slip(story, frames, one, other)):
                yield found


def changed_round(one: Decimal, other: Decimal) -> bool:
    """Do two values differ by two neighbouring digits that changed places: 2,300 and 3,200, 6.4 and 4.6?"""
    (first, point), (second, its_point) = _digits(one), _digits(other)
    apart = [place for place, (a, b) in enumerate(zip(first, second, strict=False)) if a != b]
    if point != its_point or len(first) != len(second) or not apart or apart[1:] != [apart[0] + 1]:
        return False
    return first[apart[0]] == second[apart[1]] and first[apart[1]] == second[apart[0]]


def _digits(value: Decimal) -> tuple[str, int]:
    """The digits of a value, and how many stand behind the point."""
    whole, _, rest = f"{value.normalize():f}".partition(".")
    return whole + rest, len(rest)


def _key(frame: Frame) -> Key | None:
    """What two figures have in common of which one is the other mistyped; None for a range."""
    amount = frame.amount
    if amount.low is None or amount.low != amount.high:
        return None
    digits, point = _digits(amount.low)
    return (amount.unit or "", "".join(sorted(digits)), point)


def _slip(story: Story, frames: Frames, one: Frame, other: Frame) -> Twin | None:
    first, second = one.amount, other.amount
    both = compare.commensurable(first, second)
    if both is None or first.low is None or second.low is None or not changed_round(first.low, second.low):
        return None
    if not _beside(story, one, other) or given_by(frames, one, other) or given_by(frames, other, one):
        return None
    says = story.words(one.claim.article, first.span), story.words(other.claim.article, second.span)
    found = compare.numbers(first, second, both, says)
    if found.level != "conflicts":
        return None
    return Twin(left=one, right=other, comparison=found, fit=fit(one, other), sure=True, events=None)


def _beside(story: Story, one: Frame, other: Frame) -> bool:
    """Is enough the same around two figures, and does nothing tell two cases apart?"""
    if contrasted(one.words, other.words) or is_age(story, one) or is_age(story, other):
        return False
    first, second = one.amount, other.amount
    plain = first.counted in (None, *PEOPLE) and (first.unit is None or first.unit in LOOSE)
    named = first.counted is not None and not plain
    return len(one.near & other.near) + named >= (SHARED if plain else 1)
