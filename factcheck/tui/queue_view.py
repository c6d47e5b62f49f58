"""The queue on the screen: draws only the rows in sight, however many there are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from factcheck.report.labels import SEVERITY_SIGNS, STATE_SIGNS, kind_words
from factcheck.review.standing import QueueLine
from factcheck.review.wrap import fit
from factcheck.tui.paint import SEVERITY

Lines = Callable[[int, int], Sequence[QueueLine]]
"""Gives the rows from a position on: (first, count)."""

KIND = 16
"""Cells for the kind."""
MARK = "*"
"""In front of a flag that the next judgement is about."""
CURSOR = Style(reverse=True, bold=True)
DONE = Style(dim=True)
MARGIN = 2
"""Rows kept in sight above and below the flag at hand."""


class QueueView(ScrollView):
    """One line a flag; the one at hand reversed and pointed at."""

    can_focus = False

    @dataclass
    class Chosen(Message):
        """A row was clicked."""

        position: int
        """Its place in the queue, counted from 0."""

    def __init__(self, lines: Lines) -> None:
        super().__init__(id="queue")
        self._lines = lines
        self._cursor = 0
        self._total = 0

    def show(self, cursor: int, total: int, height: int) -> None:
        """Draw the queue anew with the flag at hand in sight."""
        self._cursor, self._total = cursor, total
        self.virtual_size = Size(0, total)
        top = self.scroll_offset.y
        margin = min(MARGIN, (height - 1) // 2)
        lowest = cursor + margin - height + 1
        wanted = max(min(top, cursor - margin), lowest)
        self.scroll_to(y=max(0, min(wanted, total - height)), animate=False, force=True)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The row at a line of the widget."""
        width = self.size.width
        position = y + self.scroll_offset.y
        lines = self._lines(position, 1)
        if not lines:
            return Strip.blank(width, self.rich_style)
        segments = row_segments(lines[0], width, at_hand=position == self._cursor)
        return Strip(segments).adjust_cell_length(width).apply_style(self.rich_style)

    def on_resize(self, event: events.Resize) -> None:
        """Keep the flag at hand in sight: until its new size is known, a list cannot be scrolled to its new end."""
        self.show(self._cursor, self._total, event.size.height)

    def on_click(self, event: events.Click) -> None:
        """Take the flag of the row in hand."""
        self.post_message(self.Chosen(event.y + self.scroll_offset.y))


def row_segments(line: QueueLine, width: int, *, at_hand: bool) -> list[Segment]:
    """State, mark, severity, kind and headline of a flag."""
    pointer, row = "▶" if at_hand else " ", line.row
    if row is None:
        return [Segment(f"{pointer}   lost by the desk", DONE)]
    done = line.state in ("upheld", "dismissed")
    base = CURSOR if at_hand else DONE if done else Style()
    severity = SEVERITY[row.severity].rich_style if not (at_hand or done) else Style()
    return [
        Segment(f"{pointer}{STATE_SIGNS[line.state]}{MARK if line.marked else ' '}", base),
        Segment(f"{SEVERITY_SIGNS[row.severity]} {row.severity:<9}", base + severity),
        Segment(f"{fit(kind_words(row.kind).name, KIND - 1):<{KIND}}", base),
        Segment(fit(row.headline, width - 15 - KIND), base),
        Segment(" " * width, base),
    ]
