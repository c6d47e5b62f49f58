"""The choices of the filter over the passages: a list to walk through, every choice with its box."""

from collections.abc import Callable
from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from factcheck.review.choosing import TITLES, Chooser
from factcheck.review.wrap import cells, fit
from factcheck.tui.paint import BOLD, FAINT, REVERSED, content, ruled, stacked

COUNT = 9
"""Cells for a number of flags."""


class FilterPanel(Static):
    """Hidden until it is opened; keeps the choice that the arrow points at in sight."""

    @dataclass
    class Clicked(Message):
        """A choice was clicked."""

        number: int
        """Its place among all choices."""

    def __init__(self) -> None:
        super().__init__(id="filter", markup=False)
        self.chooser: Chooser | None = None
        """What is chosen from; None while it is being counted."""
        self._width = self._height = 1
        self._top = 0
        self._waiting: list[Callable[[Chooser], None]] = []

    def open(self, width: int, height: int) -> None:
        """Show it; the choices come when they are counted."""
        self.chooser, self._waiting, self._top, self.display = None, [], 0, True
        self.lay(width, height)

    def close(self) -> None:
        """Take it away."""
        self.display = False

    def lay(self, width: int, height: int) -> None:
        """Draw it for a size."""
        self._width, self._height = width, height
        self.styles.height = height
        self.draw()

    def offer(self, chooser: Chooser) -> None:
        """Show what was counted, and do what was asked for meanwhile."""
        self.chooser, waiting, self._waiting = chooser, self._waiting, []
        for action in waiting:
            self.do(action)
        self.draw()

    def do(self, action: Callable[[Chooser], None]) -> None:
        """Do something with the choices; as soon as they are counted, if they are not yet."""
        if self.chooser is None:
            self._waiting.append(action)
        else:
            action(self.chooser)
            self.draw()

    def draw(self) -> None:
        """Draw as many choices as there is room for."""
        room = max(1, self._height - 1)
        if self.chooser is None:
            head = ruled(((" Show only", BOLD),), self._width)
            self.update(stacked((head, content("  counting …"))), layout=False)
            return
        head = self._head(self.chooser)
        rows = self._rows(self.chooser)
        at = next((place for place, number in enumerate(rows) if number == self.chooser.at), 0)
        self._top = max(min(self._top, max(0, at - 1)), at - room + 1)
        self._top = max(0, min(self._top, len(rows) - room))
        lines = [self._line(self.chooser, number) for number in rows[self._top : self._top + room]]
        self.update(stacked((head, *lines)), layout=False)

    def _head(self, chooser: Chooser) -> Content:
        """What is chosen so far, and which of how many choices the arrow points at."""
        place = f" {chooser.at + 1} of {len(chooser.offered)} "
        shown = fit(str(chooser.filter) or "everything", max(1, self._width - cells(place) - 16))
        made = ruled(((" Show only", BOLD), f"  {shown}"), self._width - cells(place))
        return Content.assemble(made, (place, FAINT))

    @staticmethod
    def _rows(chooser: Chooser) -> list[int]:
        """What stands in each row: a choice by its number, the heading before choice n as -n - 1."""
        starts = set(chooser.starts())
        return [
            row
            for number in range(len(chooser.offered))
            for row in ((-number - 1, number) if number in starts else (number,))
        ]

    def _line(self, chooser: Chooser, row: int) -> Content:
        if row < 0:
            return content(" ", (TITLES[chooser.offered[-row - 1].field], BOLD))
        one = chooser.offered[row]
        box = "[x]" if chooser.taken(one) else "[ ]"
        label = fit(one.label, max(1, min(40, self._width - COUNT - 8)))
        count = "" if one.count is None else f"{one.count:>{COUNT}}"
        gap = " " * (max(1, min(40, self._width - COUNT - 8)) - cells(label))
        told = f"{box} {label}{gap}{count} "
        if row == chooser.at:
            return content(" ▶ ", (told, REVERSED))
        return content("   ", (told, BOLD) if chooser.taken(one) else told)

    def on_click(self, event: events.Click) -> None:
        """Take a choice, or leave it out."""
        if self.chooser is None:
            return
        rows = self._rows(self.chooser)
        place = event.y - 1 + self._top
        if event.y > 0 and place < len(rows) and rows[place] >= 0:
            self.post_message(self.Clicked(rows[place]))
