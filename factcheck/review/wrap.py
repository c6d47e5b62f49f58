"""Lines of a text for a given width in terminal cells, each knowing its place in the text."""

import re
from collections.abc import Iterator
from functools import lru_cache
from unicodedata import category

from attrs import frozen
from rich.cells import cell_len

from factcheck.review.visible import visible

PARAGRAPH = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
PIECE = re.compile(r"\S{1,2000}|\s+")
"""A word or the space between two; a word of a megabyte in pieces, so that its first lines are soon there."""
SPACE = re.compile(r"\s*")
INDENT = 2
"""Cells before the first line of a paragraph but the first: blank lines would cost a fifth of a small screen."""


@frozen
class Line:
    """A line of a wrapped text."""

    start: int
    """First code point in the text."""
    end: int
    """Code point after the last that is shown."""
    indent: int = 0
    """Empty cells in front."""


def wrap(text: str, width: int) -> tuple[Line, ...]:
    """Lines at most `width` cells wide (never less than 4 are assumed); blank lines are left out.

    Breaks stand at white space; a word longer than a line is cut. Widths are those of the text made visible.
    """
    return tuple(wrapping(text, width))


def wrapping(text: str, width: int) -> Iterator[Line]:
    """The same line by line: the first lines of a long text cost no more than those of a short one."""
    indent = 0
    for found in PARAGRAPH.finditer(text):
        if not SPACE.fullmatch(text, *found.span()):
            yield from _paragraph(text, *found.span(), max(width, 4), indent)
            indent = INDENT


def _paragraph(text: str, start: int, end: int, width: int, indent: int) -> Iterator[Line]:
    """Lines of one paragraph, filled greedily."""
    room = width - indent
    line, reach, used = start, start, 0
    for piece in PIECE.finditer(text, start, end):
        words = piece.group()
        if words.isspace():
            used += cells(words) if reach > line else 0
            line = piece.end() if reach == line else line
            continue
        size = cells(words)
        if used + size > room and reach > line:
            yield Line(line, reach, indent)
            line, used, indent, room = piece.start(), 0, 0, width
        at = piece.start()
        for cut in _cuts(words, room - used) if size > room - used else ():
            yield Line(line, at + cut, indent)
            line, indent, room, used = at + cut, 0, width, 0
            size = cells(text[line : piece.end()])
        reach, used = piece.end(), used + size
    if reach > line:
        yield Line(line, reach, indent)


def _cuts(word: str, room: int) -> Iterator[int]:
    """Where to cut a word that no line can hold."""
    used = 0
    for at, letter in enumerate(word):
        size = cells(letter)
        if used + size > room and at:
            yield at
            used = 0
        used += size


def cells(text: str) -> int:
    """Width on the terminal after `visible`, rather too much than too little.

    Vowel signs of Indian scripts are no cell by Unicode's clusters and one on many terminals: they count as one.
    """
    if text.isascii():
        return len(text)
    return _cells_of_word(text) if len(text) <= WORD else _cells(text)


def _cells(text: str) -> int:
    shown = visible(text)
    return cell_len(shown) + sum(category(letter) == "Mc" for letter in shown)


WORD = 64
"""Code points of a text whose width is remembered: words come again."""
_cells_of_word = lru_cache(maxsize=1 << 14)(_cells)


def fit(text: str, width: int) -> str:
    """A text made visible, on one line, cut to at most `width` cells with an ellipsis."""
    most = MARKS * max(width, 0) + WORD
    shown = visible(text[:most])
    if cells(shown) <= width:
        return shown if len(text) <= most else f"{shown[:-1]}…"
    used = 0
    for at, letter in enumerate(shown):
        used += cells(letter)
        if used >= width:
            return shown[:at] + "…" if width > 0 else ""
    return shown


MARKS = 60
"""Code points a cell that are looked at: a letter with more marks above it is cut, so that no text costs more than its line."""
