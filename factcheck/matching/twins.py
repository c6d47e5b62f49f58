"""Figures that stand in like words in two articles and differ: one statement given twice with another value.

The gate on events cannot see it where no event is read ("a ratio of 13.8 per cent at the end of the quarter"). So the
words around each figure are held together, and much is asked of them: no other figure of the article may be the one
that is meant, and nothing near it may tell two cases apart.
"""

from collections.abc import Iterator
from itertools import combinations

import attrs
from attrs import frozen

from claims import concepts
from claims.claim import Event
from claims.mention import DateMention, QuantityMention
from factcheck.matching import compare, owners
from factcheck.matching.contrasts import contrasted
from factcheck.matching.frames import Frame, Frames
from factcheck.matching.gate import apart
from factcheck.matching.still_open import FUTURE
from factcheck.model import Comparison
from factcheck.story import Story

CROWD = 24
"""A notion with a unit that more frames than this share proposes no pair."""
FEWEST = 2
"""Notions that two frames have in common at least, where the figures stand between the same two."""
SHARED = 3
"""Notions that they have in common elsewhere."""
PART = 0.5
"""Part of the smaller frame that these make, where the notions next to the figures differ."""
SURE = 0.55
"""Part of the smaller frame that is alike in figures that surely are of one thing."""
FURTHER = frozenset({"other", "others", "another", "further", "additional", "extra", "rest", "remaining"})
"""Words of a figure that is counted beside another one."""
SCALE = 50
"""So many times each other two figures of one thing are at most, unless they have the same digits: 3 million, 3 billion."""
CLOSE = 2
"""Notions to either side that count as next to a figure."""
Key = tuple[str, str]


@frozen(kw_only=True)
class Twin:
    """Two figures of one statement."""

    left: Frame
    """The one whose article comes first."""
    right: Frame
    """The other."""
    comparison: Comparison
    """How they stand."""
    fit: float
    """How well the words around them fit, up to 2."""
    sure: bool
    """Does everything that can be read around them fit? Otherwise they may be two things after all."""
    events: tuple[Event, Event] | None
    """The events that the figures belong to, where both have one and these are of one family."""


def twins(story: Story, frames: Frames) -> tuple[Twin, ...]:
    """The figures that stand in like words and cannot both hold, by place."""
    best: dict[tuple[str, int, str], tuple[float, Frame, Frame]] = {}
    for one, other in _pairs(frames):
        close = fit(one, other)
        if (
            close > 0
            and one.amount.unit == other.amount.unit
            and compare.commensurable(one.amount, other.amount)
            and not told_apart(story, one, other)
        ):
            for mine, yours in ((one, other), (other, one)):
                place = (*_place(mine), yours.claim.article)
                if place not in best or best[place][0] < close:
                    best[place] = (close, mine, yours)
    found = (
        _twin(story, frames, one, other)
        for (article, _, another), (_, one, other) in sorted(best.items(), key=lambda item: item[0])
        if article < another
    )
    return tuple(twin for twin in found if twin and _mutual(best, twin))


def _place(frame: Frame) -> tuple[str, int]:
    return frame.claim.article, frame.figure.span.start


def _mutual(best: dict[tuple[str, int, str], tuple[float, Frame, Frame]], twin: Twin) -> bool:
    back = best.get((*_place(twin.right), twin.left.claim.article))
    return back is not None and _place(back[2]) == _place(twin.left)


def _pairs(frames: Frames) -> Iterator[tuple[Frame, Frame]]:
    """Frames of two articles that share a unit and a notion next to the figure, each pair once."""
    index: dict[Key, list[Frame]] = {}
    for article in sorted(frames.of):
        for frame in frames.of[article]:
            unit = frame.amount.unit or ""
            for notion in sorted({*frame.before[:CLOSE], *frame.after[:CLOSE]}):
                index.setdefault((unit, notion), []).append(frame)
    seen: set[tuple[tuple[str, int], tuple[str, int]]] = set()
    for _, sharing in sorted(index.items(), key=lambda one: one[0]):
        for one, other in combinations(sharing, 2) if len(sharing) <= CROWD else ():
            pair = (_place(one), _place(other))
            if one.claim.article != other.claim.article and pair not in seen:
                seen.add(pair)
                yield one, other


def fit(one: Frame, other: Frame) -> float:
    """How well two frames fit: 0 when they do not, up to 2 for equal words next to the figures."""
    shared = len(one.near & other.near)
    if shared < FEWEST:
        return 0.0
    part = shared / min(len(one.near), len(other.near))
    sides = ((one.before, other.before), (one.after, other.after))
    between = all(mine and yours and mine[0] == yours[0] for mine, yours in sides)
    beside = [len(mine) >= CLOSE and mine[:CLOSE] == yours[:CLOSE] for mine, yours in sides]
    if between or (shared >= SHARED and (part >= PART or any(beside))):
        return part + sum(beside) / 2
    return 0.0


def told_apart(story: Story, one: Frame, other: Frame) -> bool:
    """Does something near tell two cases apart: other names, another time, an opposite, an age?"""
    if is_age(story, one) or is_age(story, other) or contrasted(one.words, other.words):
        return True
    if apart(story, one.claim.entities, other.claim.entities) or _of_others(story, one, other):
        return True
    times = [[d.interval for d in frame.claim.dates if d.interval is not None] for frame in (one, other)]
    return all(times) and not any(
        compare.loosened(a).overlaps(compare.loosened(b)) for a in times[0] for b in times[1]
    )


def _of_others(story: Story, one: Frame, other: Frame) -> bool:
    """Are they two amounts, each told of other names of its sentence?"""
    if isinstance(one.figure, DateMention) or isinstance(other.figure, DateMention):
        return False
    return owners.two(story, (one.claim, one.figure), (other.claim, other.figure))


def is_age(story: Story, frame: Frame) -> bool:
    """Does a bare number give somebody's age?"""
    figure = frame.figure
    says = story.words(frame.claim.article, figure.span)
    return isinstance(figure, QuantityMention) and compare.is_age(figure, says)


def _twin(story: Story, frames: Frames, left: Frame, right: Frame) -> Twin | None:
    """The two, when they conflict and neither value stands anywhere in the other article."""
    if given_by(frames, left, right) or given_by(frames, right, left):
        return None
    both = compare.commensurable(left.amount, right.amount)
    if both is None or not compare.of_one_size(left.amount, right.amount, SCALE):
        return None
    says = tuple(story.words(f.claim.article, f.figure.span) for f in (left, right))
    found = compare.numbers(left.amount, right.amount, both, (says[0], says[1]))
    if found.level != "conflicts" and not _other_range(left, right):
        return None
    found = attrs.evolve(found, level="conflicts", detail=f"“{says[0]}” against “{says[1]}”")
    first, second = _event(left), _event(right)
    events = (first, second) if first and second else None
    alike = events is None or _alike(story, *events)
    return Twin(
        left=left,
        right=right,
        comparison=found,
        fit=fit(left, right),
        sure=alike and _firm(left, right),
        events=events if alike else None,
    )


def given_by(frames: Frames, one: Frame, other: Frame) -> bool:
    """Does the article of the second figure give the value of the first anywhere?"""
    return any(_holds(one, each) for each in frames.of[other.claim.article])


def _event(frame: Frame) -> Event | None:
    """The event that a figure belongs to, if its claim tells one."""
    return next((event for event in frame.claim.events if frame.figure.span in event.amounts), None)


def _alike(story: Story, one: Event, other: Event) -> bool:
    """Are two events of one kind, done by parties that are not told apart?"""
    if (
        concepts.of_lemma(one.predicate) != concepts.of_lemma(other.predicate)
        or one.polarity != other.polarity
    ):
        return False
    heads = [
        (one.agent or one.agent_head, other.agent or other.agent_head),
        (one.patient or one.patient_head, other.patient or other.patient_head),
    ]
    return not any(first and second and not _one_party(story, first, second) for first, second in heads)


def _one_party(story: Story, first: str, second: str) -> bool:
    if first in story.entity and second in story.entity:
        return first == second
    return (
        True
        if first in story.entity or second in story.entity
        else concepts.of_lemma(first) == concepts.of_lemma(second)
    )


def _firm(left: Frame, right: Frame) -> bool:
    """Are the frames alike for the most part, both told as facts or both as plans, and neither a further number?"""
    part = len(left.near & right.near) / min(len(left.near), len(right.near))
    plans = {frame.claim.modality in FUTURE for frame in (left, right)}
    return part >= SURE and len(plans) == 1 and FURTHER.isdisjoint(left.words | right.words)


def _other_range(left: Frame, right: Frame) -> bool:
    """Do both give two ends, and not the same?"""
    one, other = left.amount, right.amount
    if not (one.closed and other.closed) or one.low == one.high or other.low == other.high:
        return False
    return (one.low, one.high) != (other.low, other.high)


def _holds(one: Frame, other: Frame) -> bool:
    """Can two figures be one value? "At least 3" elsewhere is no value that one could have been taken from."""
    if not other.amount.closed or _other_range(one, other):
        return False
    both = compare.commensurable(one.amount, other.amount)
    return both is not None and compare.can_be_one(one.amount, other.amount, both, ("", ""))
