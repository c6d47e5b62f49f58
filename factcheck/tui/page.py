"""A page of text over the passages, scrolled by lines."""

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import Static

from factcheck.tui.paint import stacked


class Page(Static):
    """Hidden until it is opened; shows as many of its lines as fit."""

    def __init__(self) -> None:
        super().__init__(id="page", markup=False)
        self.name_shown = ""
        """Which page is open ("help"); empty when none is."""
        self._lines: Sequence[Content] = ()
        self._first = 0
        self._height = 1

    def open(self, name: str, lines: Sequence[Content], height: int, first: int = 0) -> None:
        """Show a page, `first` being its topmost line where there are enough after it."""
        self.name_shown, self._first = name, first
        self.display = True
        self.lay(lines, height)

    def lay(self, lines: Sequence[Content], height: int) -> None:
        """Show other lines, or for another size, without moving more than needed."""
        self._lines, self._height = lines, height
        self.styles.height = height
        self.scroll_lines(0)

    def scroll_lines(self, by: int) -> None:
        """Move down or up by lines, never beyond the ends."""
        self._first = max(0, min(self._first + by, len(self._lines) - self._height))
        self.update(stacked(self._lines[self._first : self._first + self._height]), layout=False)

    @property
    def hidden(self) -> int:
        """Lines below the last one in sight."""
        return max(0, len(self._lines) - self._height - self._first) if self.name_shown else 0

    def scroll_pages(self, by: int) -> None:
        """Move down or up by all that is in sight but one line, which the eye holds on to."""
        self.scroll_lines(by * max(1, self._height - 1))

    def scroll_edge(self, by: int) -> None:
        """Move to the first line or the last."""
        self.scroll_lines(by * len(self._lines))

    def close(self) -> None:
        """Take the page away."""
        self.name_shown = ""
        self.display = False
