"""Lines of a text, and lines that one sentence runs over put together again."""

import re
from collections.abc import Sequence
from itertools import pairwise

from attrs import frozen

from sources.headings import heading
from sources.menus import is_prompt
from sources.span import Span, stripped
from sources.tables import words

ENDING = re.compile(r"[.!?…。\uff01\uff1f؟\u06d4।]['\"”\u2019»\u203a)\]\s]{0,6}$")
REST = ",;.)\u2019”"
"""Marks with which no line of its own begins."""
ABOUT = re.compile(r"(?:by [A-Z]|(?:published|updated|posted|source|photo)\b)[^.?!]{0,60}")
"""A line about the article, which begins in small letters on some pages."""
BULLET = re.compile(r"[-*•·▪◦‣\u2013]\s|\d{1,2}[.)]\s")
LONGEST_LABEL = 60
"""Code points."""
PARTICLES = frozenset(["about", "in", "on", "over", "through", "under"])
"""Words that need another in some sentences and close others: "the soldiers called in"."""
WRAP = range(50, 101)
"""Widths at which mail programs and agencies break lines."""


@frozen(kw_only=True)
class Line:
    """A line, or several that form one paragraph, without white space at the edges."""

    span: Span
    """Its place in the text."""
    words: str
    """The words themselves, line breaks within included."""
    apart: bool
    """Does a blank line (or the text's edge) stand before it?"""

    @property
    def count(self) -> int:
        """Number of words."""
        return len(self.words.split())


def paragraphs(text: str) -> tuple[Line, ...]:
    """The paragraphs of a text in order; white space alone makes none."""
    joined: list[Line] = []
    for block in _blocks(_lines(text)):
        group = [block[0]]
        links = _links(block)
        for line, linked in zip(block[1:], links, strict=True):
            if linked:
                group.append(line)
            else:
                joined.append(_one(text, group))
                group = [line]
        joined.append(_one(text, group))
    return tuple(_across_gaps(text, joined))


def ends_sentence(words_: str) -> bool:
    """Does a line close a sentence, by a full stop or the like, quotation marks and brackets after it allowed?"""
    return ENDING.search(words_[-12:]) is not None


def _lines(text: str) -> list[Line]:
    """The lines that hold anything."""
    found: list[Line] = []
    start, apart = 0, True
    for raw in text.splitlines(keepends=True):
        span = stripped(text, start, start + len(raw))
        start += len(raw)
        if span:
            found.append(Line(span=span, words=span.of(text), apart=apart))
        apart = span is None
    return found


def _blocks(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines without a blank line between."""
    blocks: list[list[Line]] = []
    for line in lines:
        if line.apart or not blocks:
            blocks.append([])
        blocks[-1].append(line)
    return blocks


def _one(text: str, group: Sequence[Line]) -> Line:
    """Several lines as one."""
    if len(group) == 1:
        return group[0]
    span = Span(start=group[0].span.start, end=group[-1].span.end)
    return Line(span=span, words=span.of(text), apart=group[0].apart)


def _links(block: Sequence[Line]) -> list[bool]:
    """For each line but the first: does it go on where the line before stopped?"""
    if _wrapped(block):
        return [not BULLET.match(line.words) for line in block[1:]]
    links = [_goes_on(before.words, after.words) for before, after in pairwise(block)]
    for i, line in enumerate(block[1:-1]):
        # The words of a lost link stand alone: "said Minister / Ada Brink / on Monday".
        lone = links[i + 1] and not links[i] and line.count <= 5 and not ends_sentence(line.words)
        links[i] |= lone and block[i].count >= 4 and not ends_sentence(block[i].words)
    return links


def _wrapped(block: Sequence[Line]) -> bool:
    """Is this a paragraph that a program broke at a fixed width?"""
    widths = [len(line.words) for line in block[:-1]]
    if len(widths) < 2 or max(widths) not in WRAP or len(block[-1].words) > max(widths):
        return False
    full = sum(width >= max(widths) - 14 for width in widths)
    closed = sum(ends_sentence(line.words) for line in block[:-1])
    return full == len(widths) and closed * 3 <= len(widths)


def _goes_on(before: str, after: str) -> bool:
    """Is the second line the rest of the first line's sentence?"""
    if ends_sentence(before) or before.endswith(":") or BULLET.match(after) or ABOUT.fullmatch(after):
        return False
    if after[0] not in REST and _is_label(before):
        return False
    first = _first_word(after)
    if (first.islower() and first[0].isalpha()) or first[0] in REST:
        return True
    return _is_open(before) and not _is_heading(before, after)


def _is_label(line: str) -> bool:
    """Is it a label or a prompt of two words or more: "Log in", "Related topics"? One word alone can be a lost link."""
    if len(line) > LONGEST_LABEL or " " not in line or line.endswith(","):
        return False
    return heading(line) is not None or is_prompt(line)


def _is_heading(before: str, after: str) -> bool:
    """Is a short line before a whole sentence its heading, though its last word could need another: "Army called in"?"""
    whole = after[0].isupper() and len(after.split()) >= 8 and ends_sentence(after)
    return whole and len(before.split()) <= 5 and _last_word(before) in PARTICLES


def _is_open(line: str) -> bool:
    """Does the line break off after a comma, or after a word that needs another?"""
    return line.endswith(",") or (_last_word(line) in words("joints.tsv") and " " in line)


def _first_word(line: str) -> str:
    return line[:40].split(None, 1)[0]


def _last_word(line: str) -> str:
    return line[-40:].rsplit(None, 1)[-1]


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
    open_end = before.count >= 4 and _is_open(before.words)
    return open_end and _first_word(after.words).islower() and _goes_on(before.words, after.words)
