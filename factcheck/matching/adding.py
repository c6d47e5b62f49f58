"""Amounts beside each other that add up to the one that another article gives: 112 passengers and nine crew, 121 people."""

import re
from collections.abc import Sequence
from itertools import pairwise

from claims.claim import Claim
from claims.mention import QuantityMention
from factcheck.matching import counted
from factcheck.matching.amounts.around import figure_at
from factcheck.story import Story
from sources.span import Span

MOST = 4
"""Amounts in a row that may be parts of one whole."""
BESIDE = re.compile(r"[^.;:()\n]{1,45}")
"""What may stand between two of them."""
Place = tuple[Claim, Span | None]
"""A claim, and where in it an amount stands."""


def parts_and_whole(story: Story, left: Place, right: Place) -> bool:
    """Is one of two amounts one of several in a row whose sum is the other?"""
    return _adds(story, left, right) or _adds(story, right, left)


def _adds(story: Story, part: Place, whole: Place) -> bool:
    total, one = figure_at(*whole), figure_at(*part)
    if total is None or one is None or not total.closed or total.unit or total.low != total.high:
        return False
    rows = story.once(_rows, part[0])
    return any(
        one in row and sum(each.low or 0 for each in row) == total.low and _of(row, total) for row in rows
    )


def _rows(story: Story, claim: Claim) -> tuple[tuple[QuantityMention, ...], ...]:
    """The exact counts that stand in a row in the sentence of a claim, as every stretch of two or more of them."""
    places = story.by_sentence[claim.article, claim.sentence]
    known = {one.span: one for each in places for one in each.quantities if _exact(one)}
    row = [known[span] for span in sorted(known)]
    text = story.article[claim.article].text
    tied = [
        BESIDE.fullmatch(text, one.span.end, other.span.start) is not None for one, other in pairwise(row)
    ]
    return tuple(
        tuple(row[first:last])
        for first in range(len(row))
        for last in range(first + 2, min(len(row), first + MOST) + 1)
        if all(tied[first : last - 1])
    )


def _exact(one: QuantityMention) -> bool:
    return one.closed and one.low == one.high and one.unit is None and not one.approximate


def _of(row: Sequence[QuantityMention], total: QuantityMention) -> bool:
    """Do the parts count one thing, that of the whole, or none of them what the whole counts?"""
    nouns = [one.counted for one in row if one.counted]
    alike = [counted.alike(noun, total.counted) for noun in nouns] if total.counted else []
    return all(alike) or not any(alike)
