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

    def open(self, name: str, lines: Sequence[Content], height: int) -> None:
        """Show a page from its top."""
        self.name_shown, self._lines, self._first = name, lines, 0
        self.styles.height = height
        self.display = True
        self.scroll_lines(0, height)

    def scroll_lines(self, by: int, height: int) -> None:
        """Move down or up by lines, never beyond the ends."""
        self._first = max(0, min(self._first + by, len(self._lines) - height))
        self.update(stacked(self._lines[self._first : self._first + height]), layout=False)

    def close(self) -> None:
        """Take the page away."""
        self.name_shown = ""
        self.display = False
