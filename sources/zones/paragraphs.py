"""Lines of a text, and lines that one sentence runs over put together again."""

from collections.abc import Sequence
from itertools import pairwise

from sources.credits.bylines import byline
from sources.credits.persons import is_office
from sources.dates.stamps import is_stamp
from sources.lines.figures import is_figures
from sources.lines.joints import LONGEST_LABEL, first_word, goes_on, is_label, is_open
from sources.lines.rows import Line, blocks_of, ends_sentence, lines_of
from sources.lines.wrapping import Wrap, wrap_of
from sources.span import Span
from sources.zones.captions import OPENING


def paragraphs(text: str) -> tuple[Line, ...]:
    """The paragraphs of a text in order; white space alone makes none."""
    blocks = blocks_of(lines_of(text))
    wrap = wrap_of(blocks)
    joined: list[Line] = []
    for block in blocks:
        group = [block[0]]
        links = _links(block, wrap)
        for line, linked in zip(block[1:], links, strict=True):
            if linked:
                group.append(line)
            else:
                joined.append(_one(text, group))
                group = [line]
        joined.append(_one(text, group))
    return tuple(_across_gaps(text, joined))


def _one(text: str, group: Sequence[Line]) -> Line:
    """Several lines as one."""
    if len(group) == 1:
        return group[0]
    span = Span(start=group[0].span.start, end=group[-1].span.end)
    return Line(span=span, words=span.of(text), apart=group[0].apart)


def _links(block: Sequence[Line], wrap: Wrap) -> list[bool]:
    """For each line but the first: does it go on where the line before stopped?"""
    links = [goes_on(before.words, after.words) for before, after in pairwise(block)]
    for i, line in enumerate(block[1:-1]):
        # The words of a lost link stand alone: "said Minister / Ada Brink / on Monday".
        lone = links[i + 1] and not links[i] and line.count <= 5 and not ends_sentence(line.words)
        links[i] |= (
            lone
            and block[i].count >= 4
            and not ends_sentence(block[i].words)
            and _is_link(line, block[i + 2])
        )
    if wrap.width or wrap.loose:
        signed = {i + k for i, line in enumerate(block[1:]) if is_office(line.words) for k in (-1, 0)}
        for i, (before, after) in enumerate(pairwise(block)):
            broken = i not in signed and wrap.breaks(before, after)
            links[i] = links[i] or (broken and not _apart(before.words, after.words))
    return links


def _is_link(line: Line, after: Line) -> bool:
    """Can the words of a line, which the next line goes on from in small letters, be those of a lost link?"""
    return first_word(after.words)[0].islower() and byline(line.words) is None


def _apart(before: str, after: str) -> bool:
    """Does one of two lines stand for itself, whatever the width: a label, a byline, a date, a headline in capitals?"""
    if before.isupper() and not after.isupper() and len(before) <= 2 * LONGEST_LABEL:
        return True
    return any(
        is_figures(line)
        or OPENING.match(line)
        or is_label(line)
        or is_stamp(line)
        or byline(line) is not None
        for line in (before, after)
    )


def _across_gaps(text: str, lines: Sequence[Line]) -> list[Line]:
    """Join lines across a blank one where both edges show that a sentence was torn apart."""
    joined: list[Line] = []
    for line in lines:
        if joined and line.apart and _torn(joined[-1], line):
            joined[-1] = _one(text, (joined[-1], line))
        else:
            joined.append(line)
    return joined


def _torn(before: Line, after: Line) -> bool:
    """Does a sentence stop at a word that needs another, and go on with one that needs a beginning?"""
    open_end = before.count >= 4 and is_open(before.words)
    return open_end and first_word(after.words).islower() and goes_on(before.words, after.words)
