"""A passage on the screen: a header that says who, and the words in their context."""

from textual.content import Content

from factcheck.review import telling
from factcheck.review.card import SideCard
from factcheck.review.passage import Passage
from factcheck.review.wrap import Line, cells, fit, wrap
from factcheck.tui.paint import (
    BOLD,
    DIFFERS,
    FAINT,
    GUTTER,
    LETTER,
    PLAIN,
    SIDE,
    Part,
    content,
    ruled,
    stacked,
)
from factcheck.tui.plan import Size

MARGIN = 3
"""Cells left of the words: a bar beside the sentence, and space."""
SHORTEST = 10
"""Cells that an outlet keeps; where there are fewer the date goes first."""


def header(side: SideCard, passage: Passage, which: int, place: tuple[int, int], width: int) -> Content:
    """Side, outlet, date, who else says so, and which of several places this is."""
    number, of = place
    step: tuple[Part, ...] = ((f"  {which + 1}", BOLD), (f" next ({number}/{of})", FAINT)) if of > 1 else ()
    room = width - 5 - sum(len(part[0]) for part in step)
    said = f" · {passage.published} · {telling.support(side)}"
    if cells(said) + SHORTEST > room:
        said = f" · {telling.support(side)}"
    outlet = fit(passage.outlet, max(room - cells(said), 1))
    return ruled((LETTER[which], (f" {fit(outlet + said, room)}", BOLD), *step), width)


def body(passage: Passage, which: int, size: Size, scroll: int) -> Content:
    """The lines around the words of the side; `scroll` counts lines down from where they stand in the middle."""
    lines = wrap(passage.text, size.width - MARGIN - 1)
    first = top(lines, passage, size.height) + scroll
    first = max(0, min(first, len(lines) - size.height))
    return stacked(_line(line, passage, which) for line in lines[first : first + size.height])


def top(lines: tuple[Line, ...], passage: Passage, height: int) -> int:
    """The first line to show: the whole sentence if it fits, the marked words a third from the top if not."""
    if passage.sentence is None or not passage.marks:
        return 0
    words = _line_at(lines, passage.marks[0].start)
    start, last = (_line_at(lines, at) for at in (passage.sentence[0], passage.sentence[1] - 1))
    if last - start < height:
        return max(0, start - (height - (last - start + 1)) // 2)
    return max(0, words - height // 3)


def _line_at(lines: tuple[Line, ...], at: int) -> int:
    return next((number for number, line in enumerate(lines) if at < line.end), max(0, len(lines) - 1))


def _line(line: Line, passage: Passage, which: int) -> Content:
    """One line: the bar when it belongs to the sentence, then the words with their marks."""
    sentence = passage.sentence
    belongs = sentence is not None and line.start < sentence[1] and sentence[0] < line.end
    parts: list[Part] = [(" ▌ ", GUTTER[which]) if belongs else "   ", " " * line.indent]
    at = line.start
    for mark in passage.marks:
        start, end = max(mark.start, line.start), min(mark.end, line.end)
        if start < end:
            style = DIFFERS[which] if mark.mark == "differs" else SIDE[which]
            parts += [passage.text[at:start], (passage.text[start:end], style)]
            at = end
    parts.append((passage.text[at : line.end], PLAIN))
    return content(*parts)
