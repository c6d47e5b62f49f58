"""Keys that move: in the queue, in a page, in the passages, in the list of the filter."""

from textual import events, on

from factcheck.review import telling
from factcheck.tui.acting import acting
from factcheck.tui.base import ReviewBase
from factcheck.tui.queue_view import QueueView

WHEEL = 3
"""Lines that a notch of the wheel scrolls."""


class Moving(ReviewBase):
    """Where the reviewer is."""

    @acting
    def action_move(self, by: int) -> None:
        """Go down or up the queue or the choices, or scroll the page that is open."""
        self._move(by)

    @acting
    def action_page(self, by: int) -> None:
        """Go down or up by a screenful."""
        if self.mode == "page":
            self.page.scroll_pages(by)
        else:
            self._move(by * self.plan.queue)

    @acting
    def action_edge(self, by: int) -> None:
        """Go to the first or the last."""
        if self.mode == "page":
            self.page.scroll_edge(by)
        else:
            self._move(by * self.session.total)

    def _move(self, by: int) -> None:
        if self.mode == "page":
            self.page.scroll_lines(by)
        elif self.mode == "filter":
            self.panel.do(lambda chooser: chooser.move(by))
        else:
            self.session.go(self.session.position + by)

    @acting
    def action_next_open(self, by: int) -> None:
        """Go to the next flag that waits, or the one before."""
        if not self.session.next_open(back=by < 0):
            self.say(telling.NO_OTHER)

    @on(QueueView.Chosen)
    def choose_flag(self, event: QueueView.Chosen) -> None:
        """Take the flag in hand that was clicked."""
        if self.mode == "review":
            self.pressed += 1
            self.message = None
            self.session.go(event.position)
            self.paint()

    @acting
    def action_place(self, which: int) -> None:
        """Show the next place that says what a side says."""
        self.parts.step(which)

    @acting
    def action_scroll(self, by: int) -> None:
        """Scroll both passages."""
        self.parts.scrolled += by

    @acting
    def action_turn(self) -> None:
        """Passages side by side, or stacked."""
        self.beside = not self.plan.beside

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll the page or the passages; the queue scrolls itself."""
        self._wheel(event, 1)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """The same upwards."""
        self._wheel(event, -1)

    def _wheel(self, event: events.MouseEvent, by: int) -> None:
        event.stop()
        if self.mode == "review" and event.screen_y > self.plan.queue:
            self.action_scroll(by * WHEEL)
        elif self.mode == "page":
            self.action_move(by * WHEEL)
        elif self.mode == "filter":
            self.action_move(by)
