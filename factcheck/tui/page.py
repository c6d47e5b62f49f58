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

    def open(self, name: str, lines: Sequence[Content], height: int) -> None:
        """Show a page from its top."""
        self.name_shown, self._lines, self._first, self._height = name, lines, 0, height
        self.styles.height = height
        self.display = True
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
        """Move down or up by all that is in sight."""
        self.scroll_lines(by * self._height)

    def close(self) -> None:
        """Take the page away."""
        self.name_shown = ""
        self.display = False
