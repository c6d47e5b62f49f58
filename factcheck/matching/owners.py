"""Whose a figure is where a sentence gives several: "Keller at 52 percent and Dragan at 44", "47 percent said Dragan, 42 percent Keller"."""

import re
from collections.abc import Iterator

from attrs import frozen

from claims.claim import Claim
from claims.mention import QuantityMention
from factcheck.matching.counted import PEOPLE
from factcheck.story import Story

Figure = tuple[Claim, QuantityMention]
"""An amount in its claim."""

OF = re.compile(r"(?: \w+)? (?P<of>of) (?:the )?")
"""What stands between a figure and whose it is: "38 members of the House"."""


@frozen(kw_only=True)
class Owners:
    """The names that a figure stands with."""

    names: frozenset[str]
    """Ids of the entities."""
    several: bool
    """Does the sentence give several such figures, and several names?"""


def two(story: Story, left: Figure, right: Figure) -> bool:
    """Are two figures, of which at least one stands in a row of them, those of other names?"""
    first, second = (story.once(_owners, *each) for each in (left, right))
    if not (first.several or second.several) or not (first.names and second.names):
        return False
    return first.names.isdisjoint(second.names)


def _owners(story: Story, claim: Claim, figure: QuantityMention) -> Owners:
    """The names between the figure before and this one, or behind it where the sentence begins with a figure."""
    row = sorted({one.span for one in _row(story, claim, figure)})
    named = sorted(_named(story, claim))
    several = len(row) > 1 and len({name for _, name in named}) > 1
    if not several:
        return Owners(names=frozenset(name for _, name in named), several=False)
    at = row.index(figure.span)
    if named[0][0] < row[0].start:
        first, last = (row[at - 1].end if at else claim.sentence.start), figure.span.start
    else:
        first, last = figure.span.end, (row[at + 1].start if at + 1 < len(row) else claim.sentence.end)
    names = frozenset(name for start, name in named if first <= start < last)
    text = story.article[claim.article].text
    linked = OF.match(text, figure.span.end)
    whose = (name for start, name in named if linked and start in (linked.end(), linked.end("of") + 1))
    return Owners(names=names.union(whose), several=True)


def _row(story: Story, claim: Claim, figure: QuantityMention) -> Iterator[QuantityMention]:
    """The amounts of the sentence that are of one measure with a figure, itself included; none of people, who may be counted by anybody."""
    yield figure
    if figure.counted in PEOPLE:
        return
    for each in story.by_sentence[claim.article, claim.sentence]:
        for one in each.quantities:
            bare = one.unit is None and one.counted is None
            if bare or (one.unit, one.counted) == (figure.unit, figure.counted):
                yield one


def _named(story: Story, claim: Claim) -> Iterator[tuple[int, str]]:
    """Where the sentence of a claim names or means somebody, but who speaks, and what is counted: "ten World Cups"."""
    spoken = {
        one.speaker.entity
        for one in story.by_sentence[claim.article, claim.sentence]
        if one.speaker is not None
    }
    for mention, entity in story.mentions[claim.article]:
        counted = any(one.span.overlaps(mention.span) for one in claim.quantities)
        if entity.id not in spoken and claim.sentence.holds(mention.span) and not counted:
            yield mention.span.start, entity.id
