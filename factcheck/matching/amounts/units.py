"""Units that are said once for two amounts: "from 25 percent to 27", "28 percent, up from 25"."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

import attrs

from factcheck.matching.frames import Frame
from factcheck.story import Story

REACH = 30
"""Code points between two amounts of which only the first has its unit."""
FROM = re.compile(r"^[^.;:]*(?<!\w)(?:to|up from|down from|against|instead of|rather than)\s+$")
"""What stands between them."""
TIMES = 10
"""So many times each other two such amounts are at most: "from 3 million euros to 4" leaves out more than the unit."""


def completed(story: Story, frames: Sequence[Frame]) -> Iterator[Frame]:
    """The frames of an article in the order of the text, bare numbers with the unit of the amount that they go with."""
    last: Frame | None = None
    for frame in sorted(frames, key=lambda one: one.figure.span):
        found = _completed(story, last, frame) if last is not None else frame
        yield found
        last = found


def _completed(story: Story, last: Frame, frame: Frame) -> Frame:
    first, bare = last.amount, frame.amount
    if (
        first.unit is None
        or bare.unit is not None
        or bare.counted is not None
        or not _near(first.low, bare.low)
    ):
        return frame
    start, end = first.span.end, bare.span.start
    if last.claim.sentence != frame.claim.sentence or not 0 < end - start <= REACH:
        return frame
    between = story.article[frame.claim.article].text[start:end]
    return attrs.evolve(frame, figure=attrs.evolve(bare, unit=first.unit)) if FROM.match(between) else frame


def _near(first: Decimal | None, second: Decimal | None) -> bool:
    """Are two numbers of one size?"""
    if not first or not second:
        return False
    return max(first, second) <= TIMES * min(first, second)
