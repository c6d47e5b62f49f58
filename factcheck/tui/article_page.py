"""A whole article as a page: what makes no claims is dimmed, the words of a side are marked."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import overload

from textual.content import Content
from textual.style import Style

from factcheck.review.card import Place
from factcheck.review.passage import READ, ArticleText
from factcheck.review.wrap import Line, fit, wrap
from factcheck.tui.paint import BOLD, FAINT, LETTER, PLAIN, SIDE, Part, content, ruled

MARGIN = 3
"""Cells left of the words: a sign beside lines that make no claims, and space."""


class ArticleLines(Sequence[Content]):
    """The lines of an article for a width, each made when it is shown: a megabyte is wrapped once and never drawn."""

    def __init__(self, article: ArticleText, name: str, place: Place | None, which: int, width: int) -> None:
        self.width = width
        """Cells that they are made for."""
        self._text = article.text
        self._place = None if place is None or place.title else place
        self._which = which
        self._starts = [start for _, start, _ in article.zones]
        self._kinds = [kind for kind, _, _ in article.zones]
        self._lines = wrap(article.text, width - MARGIN - 1)
        self._head = _head(article, name, which, width)

    def __len__(self) -> int:
        return len(self._head) + len(self._lines)

    @overload
    def __getitem__(self, index: int) -> Content: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Content]: ...
    def __getitem__(self, index: int | slice) -> Content | Sequence[Content]:
        if isinstance(index, slice):
            return [self[one] for one in range(*index.indices(len(self)))]
        if index < len(self._head):
            return self._head[index]
        return self._line(self._lines[index - len(self._head)])

    @property
    def first(self) -> int:
        """The line in which the words of the side begin."""
        if self._place is None:
            return 0
        starts = [line.start for line in self._lines]
        return len(self._head) + max(0, bisect_right(starts, self._place.start) - 1)

    @property
    def place(self) -> int:
        """Number of the line of the text itself in which these words stand, counted from 1, for an editor."""
        return 1 if self._place is None else self._text.count("\n", 0, self._place.start) + 1

    def _line(self, line: Line) -> Content:
        sign: Part = "   " if self._read(line.start) else (" ┆ ", FAINT)
        return content(sign, " " * line.indent, *self._pieces(line))

    def _pieces(self, line: Line) -> Iterator[Part]:
        """The words of a line, cut where a zone or the words of the side begin or end."""
        marks = () if self._place is None else (self._place.start, self._place.end)
        first, last = (bisect_right(self._starts, at) for at in (line.start, line.end - 1))
        cuts = {at for at in (*marks, *self._starts[first:last]) if line.start < at < line.end}
        at = line.start
        for cut in (*sorted(cuts), line.end):
            yield self._text[at:cut], self._style(at)
            at = cut

    def _style(self, at: int) -> Style:
        if self._place is not None and self._place.start <= at < self._place.end:
            return SIDE[self._which]
        return PLAIN if self._read(at) else FAINT

    def _read(self, at: int) -> bool:
        """Does this place of the text make claims?"""
        zone = bisect_right(self._starts, at) - 1
        return zone < 0 or self._kinds[zone] in READ


def _head(article: ArticleText, name: str, which: int, width: int) -> list[Content]:
    """Who published it and when, its address, its title where it stands apart from the text."""
    told = f" {article.outlet or name} · {article.published}"
    lines = [ruled((LETTER[which], (fit(told, width - 6), BOLD)), width)]
    if article.url:
        lines.append(content((f" {fit(article.url, width - 2)}", FAINT)))
    if any(kind not in READ for kind, _, _ in article.zones):
        lines.append(
            content((fit(" ┆ is not read for claims: menus, bylines, captions, other stories", width), FAINT))
        )
    title = article.headline
    lines += [content("   ", (title[one.start : one.end], BOLD)) for one in wrap(title, width - MARGIN - 1)]
    return lines
