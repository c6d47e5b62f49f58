"""Text that a program broke over lines: at which width, and which breaks are the program's.

A break at a fixed width leaves a mark: the next word would not have fitted. Every break inside a sentence votes for the
widths that explain it; the width with the most votes is the text's, when few breaks speak against it. Other texts are
broken at no fixed width, but then every paragraph is, and that is told by the paragraphs between blank lines.
"""

from collections.abc import Sequence
from itertools import accumulate, pairwise

from attrs import frozen

from sources.lines.joints import goes_on
from sources.lines.rows import BULLET, Line, ends_sentence, stops, unquoted

NARROWEST, WIDEST = 30, 110
"""Code points at which mail programs, agencies and columns break lines."""
FEWEST_VOTES = 3
"""Breaks that must agree on a width; two lines of links agree by chance in one page of ten."""
SENTENCE = 60
"""Code points from which a sentence in one line shows that paragraphs are not broken."""


@frozen(kw_only=True)
class Wrap:
    """How a text is broken over lines."""

    width: int = 0
    """Code points at which lines are broken; 0 for none."""
    loose: bool = False
    """Are paragraphs broken at no fixed width, with blank lines between them?"""

    def breaks(self, before: Line, after: Line) -> bool:
        """Is the break between two lines the program's, so that the second goes on where the first stopped?"""
        if _is_point(before, after):
            return False
        head, tail = unquoted(before.words), unquoted(after.words)
        if not head or not tail:
            return False
        if after.indent > before.indent and stops(head):
            return False  # a paragraph that begins set in
        length = len(head) + before.indent
        if self.width and length <= self.width:
            return length + 1 + len(_first(tail)) > self.width
        return self.loose and not stops(head) and NARROWEST // 2 < len(head) <= WIDEST


def wrap_of(blocks: Sequence[Sequence[Line]]) -> Wrap:
    """How a text is broken over lines, by all its lines."""
    pairs = [
        (len(unquoted(before.words)) + before.indent, _first(unquoted(after.words)))
        for block in blocks
        for before, after in pairwise(block)
        if not stops(before.words) and not _is_point(before, after)
    ]
    width = _width([(length, first) for length, first in pairs if length and first])
    return Wrap(width=width, loose=not width and _is_loose(blocks))


def _is_point(before: Line, after: Line) -> bool:
    """Is the second line a point of a list? A dash inside a sentence can come to stand first in a line."""
    if not BULLET.match(after.words):
        return False
    dash = after.words[0] in "-\u2013"
    return (
        not dash
        or before.words[0] == after.words[0]
        or ends_sentence(before.words)
        or before.words[-1] == ":"
    )


def _first(words: str) -> str:
    return words[:60].split(None, 1)[0] if words.strip() else ""


def _width(pairs: Sequence[tuple[int, str]]) -> int:
    """The width that most breaks inside a sentence agree on; 0 when they do not."""
    votes = [0] * (WIDEST + 2)
    for length, first in pairs:
        if NARROWEST <= length <= WIDEST:
            votes[length] += 1
            votes[min(WIDEST, length + len(first)) + 1] -= 1
    total = list(accumulate(votes))
    best = max(total)
    width = total.index(best)
    if best < FEWEST_VOTES:
        return 0
    fitting = [first for length, first in pairs if length <= width < length + 1 + len(first)]
    against = sum(
        length > width or length + 1 + len(first) <= width for length, first in pairs if 2 * length >= width
    )
    small = sum(first[0].islower() for first in fitting)
    return width if best >= 2 * against and 2 * small >= best else 0


def _is_loose(blocks: Sequence[Sequence[Line]]) -> bool:
    """Is every paragraph broken over lines, though not at one width?"""
    told = [block for block in blocks if ends_sentence(block[-1].words)]
    torn = [block for block in told if len(block) > 1 and all(len(line.words) <= WIDEST for line in block)]
    whole = sum(len(block[0].words) >= SENTENCE for block in told if len(block) == 1)
    breaks = [pair for block in torn for pair in pairwise(block)]
    inside = [pair for pair in breaks if not stops(pair[0].words)]
    linked = sum(goes_on(before.words, after.words) for before, after in inside)
    return (
        len(torn) >= 2 and not whole and 4 * len(inside) >= 3 * len(breaks) and 2 * linked >= len(inside) > 0
    )
