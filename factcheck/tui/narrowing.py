"""Keys that choose what the queue shows: search, filter, and what a check or a search has found meanwhile.

What takes time runs in a thread that touches no widget. What it finds is shown at once only when no key was pressed
meanwhile: the queue never moves under the reviewer's hand.
"""

from array import array
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from attrs import evolve
from textual import on
from textual.message import Message

from factcheck.review.choosing import Chooser, choices_of
from factcheck.review.filters import Filter
from factcheck.review.narrowing import Choices, Narrowing, choices
from factcheck.tui.acting import acting
from factcheck.tui.base import ReviewBase
from factcheck.tui.filter_panel import FilterPanel


class Narrowed(ReviewBase):
    """Which flags are in the queue."""

    @dataclass
    class Found(Message):
        """A thread has found the flags of a filter."""

        filter: Filter
        """The filter."""
        rows: "array[int]"
        """Rows that pass it, in the order of the queue."""
        pressed: int
        """Keys that had been pressed when it was asked for."""

    @dataclass
    class Counted(Message):
        """A thread has counted what a filter can choose from."""

        choices: Choices
        """The choices."""

    waiting: "Narrowed.Found | None" = None
    """Found, but not shown, because a key was pressed meanwhile."""

    @acting
    def action_search(self) -> None:
        """Ask for words to search for."""
        self.mode = "search"
        self.prompt.ask(self.session.filter.words)

    def search(self) -> Callable[[str], None]:
        """Search for words as soon as they are there; for none: show what the filter alone lets pass."""
        return partial(self._search, self.pressed + 1)

    @acting
    def _search(self, pressed: int, words: str) -> None:
        self._find(evolve(self.session.filter, words=" ".join(words.split())), pressed)

    def _find(self, wanted: Filter, pressed: int) -> None:
        """Find the flags of a filter; shown at once if no more keys than `pressed` were pressed until then."""
        self.waiting, self.parts.found = None, ""
        if not wanted:
            self.forget_filter()
            return
        self.say(f"Looking for {wanted} …")
        narrowing = self.session.narrowing(wanted)
        self.in_thread(lambda: self._narrowed(narrowing, pressed), "find")

    def forget_filter(self) -> None:
        """Show all flags."""
        self.session.narrow(Filter())
        self.say(f"All {self.session.total} flags are shown.")

    @staticmethod
    def _narrowed(narrowing: Narrowing, pressed: int) -> Message:
        return Narrowed.Found(narrowing.filter, narrowing.found(), pressed)

    @on(Found)
    def take_found(self, event: Found) -> None:
        """Show what was found, or say that it is there."""
        if not event.rows:
            self.say(f"No flag passes {event.filter}: the queue is as it was.")
        elif event.pressed == self.pressed:
            self._show(event)
        else:
            self.waiting, self.parts.found = event, f"{len(event.rows)} found"
        self.paint()

    def _show(self, found: Found) -> None:
        self.session.show(found.filter, found.rows)
        shown = f"{len(found.rows)} of {self.session.total} flags: {found.filter}"
        self.say(f"{shown} · {self.keys['cancel']} shows all")

    @acting
    def action_take(self) -> None:
        """Take in what a search found, or what a check has changed."""
        waiting, self.waiting, self.parts.found = self.waiting, None, ""
        if waiting is not None:
            self._show(waiting)
            return
        before = self.session.total
        if not self.session.refresh():
            self.say("Nothing new: no check has ended since.")
            return
        changed = self.session.stale
        more = f", {changed} changed since you judged {'it' if changed == 1 else 'them'}" if changed else ""
        self.say(f"Taken in: {self.session.total} flags, {before} before{more}.")

    @acting
    def action_filter(self) -> None:
        """Open the choices of the filter."""
        self.mode = "filter"
        self.panel.open(self.width, self.plan.passages)
        folder, story = self.session.shelf.folder, self.session.shelf.story
        self.in_thread(lambda: self.Counted(choices(folder, story)), "count")

    @on(Counted)
    def offer(self, event: Counted) -> None:
        """Show the choices that were counted."""
        if self.mode == "filter":
            made = choices_of(self.session, event.choices)
            self.panel.offer(Chooser(made, self.session.filter))

    @acting
    def action_choose(self) -> None:
        """Choose what the arrow points at, or leave it out."""
        self.panel.do(Chooser.toggle)

    @on(FilterPanel.Clicked)
    def click_choice(self, event: FilterPanel.Clicked) -> None:
        """Choose what was clicked."""
        self.panel.do(lambda chooser: chooser.move(event.number - chooser.at))
        self.panel.do(Chooser.toggle)

    @acting
    def action_group(self) -> None:
        """On to the next group of choices."""
        self.panel.do(Chooser.next_field)

    @acting
    def action_clear(self) -> None:
        """Choose nothing."""
        self.panel.do(Chooser.clear)

    @acting
    def action_apply(self) -> None:
        """Show the flags that were chosen."""
        self.panel.do(self._applied)

    def _applied(self, chooser: Chooser) -> None:
        self.panel.close()
        self.mode = "review"
        self._find(chooser.filter, self.pressed)
        self.paint()
