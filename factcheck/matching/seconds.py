"""Equal figures in like words: two articles that give one amount or one time for one thing."""

from collections.abc import Hashable, Iterator
from itertools import combinations

from claims import concepts
from claims.mention import QuantityMention
from factcheck.matching import compare
from factcheck.matching.counted import PEOPLE
from factcheck.matching.frames import Frame, Frames
from factcheck.matching.twins import Twin, fit, told_apart
from factcheck.model import Aspect, Comparison
from factcheck.story import Story

CROWD = 24
"""A value that more frames than this give proposes no pair."""
TELLING = 3
"""Digits, without zeros at the end, from which a value is hardly given twice by chance."""
FINE = frozenset({"day", "month"})
"""How finely a time is told that two articles may agree on."""


def seconds(story: Story, frames: Frames) -> Iterator[Twin]:
    """Pairs of equal amounts or times of two articles with enough around them in common, by place."""
    for kept, value in ((frames.of, _amount), (frames.times, _time)):
        index: dict[Hashable, list[Frame]] = {}
        for article in sorted(kept):
            for frame in kept[article]:
                if (key := value(frame)) is not None:
                    index.setdefault(key, []).append(frame)
        for sharing in index.values():
            for one, other in combinations(sharing, 2) if len(sharing) <= CROWD else ():
                if one.claim.article != other.claim.article and (found := _second(story, one, other)):
                    yield found


def _amount(frame: Frame) -> Hashable:
    figure = frame.figure
    if not isinstance(figure, QuantityMention) or not figure.closed:
        return None
    return figure.unit, figure.low, figure.high


def _time(frame: Frame) -> Hashable:
    when = None if isinstance(frame.figure, QuantityMention) else frame.figure.interval
    return (when.first, when.last) if when and when.granularity in FINE else None


def _second(story: Story, one: Frame, other: Frame) -> Twin | None:
    shared = (one.near & other.near) - _names(story, one) - _names(story, other)
    if len(shared) < _needed(one, other) or told_apart(story, one, other):
        return None
    says = tuple(story.words(frame.claim.article, frame.figure.span) for frame in (one, other))
    aspect: Aspect = "number" if isinstance(one.figure, QuantityMention) else "date"
    detail = f"both say “{says[0]}”" if says[0] == says[1] else f"“{says[0]}” and “{says[1]}” are equal"
    found = Comparison(
        aspect=aspect, level="agrees", detail=detail, left=one.figure.span, right=other.figure.span
    )
    return Twin(left=one, right=other, comparison=found, fit=fit(one, other), sure=True, events=None)


def _names(story: Story, frame: Frame) -> set[str | None]:
    """The words of the names in a claim, as notions: that two claims name one body tells nothing of a figure."""
    return {
        concepts.of_word(word)
        for entity in frame.claim.entities
        for word in (story.name(entity) or "").split()
    }


def _needed(one: Frame, other: Frame) -> int:
    """Notions that have to be shared: fewer for a telling value, more for a time where both name nothing in common."""
    first, second = one.figure, other.figure
    if not isinstance(first, QuantityMention) or not isinstance(second, QuantityMention):
        return 2 if set(one.claim.entities) & set(other.claim.entities) else 3
    if compare.commensurable(first, second) is None or first.low is None:
        return 2
    digits = str(first.low).replace(".", "").strip("0")
    money = first.unit is not None and first.unit.isupper()
    counted = first.counted is not None and first.counted == second.counted and first.counted not in PEOPLE
    return (1 if len(digits) >= TELLING or money else 2) - counted
