"""The review in the terminal: keys in, decisions out; what they mean is in `factcheck.review`."""

import getpass
import sys
from pathlib import Path
from typing import ClassVar

from textual import events, on
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingsMap, BindingType
from textual.content import Content
from textual.geometry import Size
from textual.widgets import Input

from factcheck.desk_file import DeskError
from factcheck.ledger_line import Decision, Judgement
from factcheck.review.card import Card
from factcheck.review.session import ReviewSession
from factcheck.tui import bar, pages
from factcheck.tui.acting import acting
from factcheck.tui.keys import ALLOWED, BINDINGS, OURS, Mode, in_order
from factcheck.tui.note_input import NoteInput
from factcheck.tui.page import Page
from factcheck.tui.paint import content
from factcheck.tui.plan import Plan, plan
from factcheck.tui.queue_view import QueueView
from factcheck.tui.screen import ReviewParts


class ReviewApp(App[None]):
    """One reviewer at one desk.

    Colours are those of the terminal, light or dark, but for the sides; with NO_COLOR bold, underline and reverse
    remain. Keys are handled here in the order of typing and change the mode at once, so that no letter typed fast
    can land in a prompt that was not there yet.
    """

    BINDINGS: ClassVar[list[BindingType]] = BINDINGS
    CSS_PATH = "review.tcss"
    ENABLE_COMMAND_PALETTE = False
    AUTO_FOCUS = None
    TITLE = "factcheck review"

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(ansi_color=True)
        self.theme = "ansi-dark"
        self.animation_level = "none"
        self.session = session
        """What is reviewed."""
        self.mode: Mode = "review"
        """What the keys mean."""
        self.message: Content | None = None
        """What the last key did, until the next one."""
        self.failed: DeskError | None = None
        """Why the review had to end: the desk can no longer be read."""
        self._asked: Card | None = None
        self._beside: bool | None = None
        self._drawn = False
        self._extent = Size(80, 24)

    def compose(self) -> ComposeResult:
        """All parts of the screen."""
        yield ReviewParts(self.session)

    def _handle_exception(self, error: Exception) -> None:
        """End with one line when the desk is damaged while it is drawn; anything else is textual's to show."""
        if isinstance(error, DeskError):
            self.failed = self.failed or error
            self.exit(return_code=2)
        else:
            super()._handle_exception(error)

    def on_mount(self) -> None:
        """Draw the first screen."""
        self._drawn, self._extent = True, self.size
        self._divide()

    def on_resize(self, event: events.Resize) -> None:
        """Draw for the new size."""
        self._extent = event.size
        if self._drawn:
            self._divide()

    @property
    def plan(self) -> Plan:
        """How the screen is divided now."""
        return plan(self._extent.width, self._extent.height, len(self.session.queue), beside=self._beside)

    @property
    def parts(self) -> ReviewParts:
        """The parts of the screen."""
        return self.query_one(ReviewParts)

    @property
    def page(self) -> Page:
        """The page over the passages."""
        return self.query_one(Page)

    @property
    def bindings(self) -> list[Binding]:
        """The keys as they are now, remapped ones included, in the order of `keys.BINDINGS`."""
        current: BindingsMap = self._bindings.copy()
        current.apply_keymap(self._keymap)
        return in_order(binding for _key, binding in current)

    @property
    def keys(self) -> dict[str, str]:
        """The first key of each binding by its id, as a reader knows it."""
        return bar.keys_of(self.bindings)

    def _divide(self) -> None:
        self.parts.divide(self.plan)
        self.paint()

    def paint(self) -> None:
        """Draw everything, the bar last."""
        self.parts.paint(self.plan)
        asked = bar.lines(
            self.mode,
            self.keys,
            self.session.progress,
            self._extent.width,
            newcomer=self.session.newcomer,
            hidden=self.page.hidden,
        )
        if self.message is not None and self.mode == "review":
            asked = [self.message, *(asked if self.session.progress.finished else ())]
        self.parts.put_bar(asked)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only the actions of the mode are alive; those of textual itself always are."""
        del parameters
        return action not in OURS or action in ALLOWED[self.mode]

    @acting
    def action_move(self, by: int) -> None:
        """Go down or up the queue, or scroll the page that is open."""
        if self.mode == "page":
            self.page.scroll_lines(by)
        else:
            self.session.go(self.session.position + by)

    @acting
    def action_page(self, by: int) -> None:
        """Go down or up by a screenful."""
        if self.mode == "page":
            self.page.scroll_pages(by)
        else:
            self.session.go(self.session.position + by * self.plan.queue)

    @acting
    def action_edge(self, by: int) -> None:
        """Go to the first flag or the last."""
        self.session.go(0 if by < 0 else len(self.session.queue) - 1)

    @acting
    def action_next_open(self, by: int) -> None:
        """Go to the next flag that waits, or the one before."""
        if not self.session.next_open(back=by < 0):
            self.message = content(" No other flag is open.")

    @on(QueueView.Chosen)
    def choose(self, event: QueueView.Chosen) -> None:
        """Take the flag in hand that was clicked."""
        if self.mode == "review":
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
        self._beside = not self.plan.beside
        self.parts.divide(self.plan)

    @acting
    def action_judge(self, decision: Decision) -> None:
        """Uphold the flag at hand or put it off."""
        card = self.session.card()
        if card is not None:
            self._judged(self.session.judge(card, decision))

    @acting
    def action_dismiss(self) -> None:
        """Ask for the reason of a dismissal."""
        self._asked = self.session.card()
        if self._asked is not None:
            self.mode = "reason"

    @acting
    def action_reason(self, reason: str) -> None:
        """Dismiss, for a reason, the flag that the reason was asked for."""
        self.mode = "review"
        if self._asked is not None:
            self._judged(self.session.judge(self._asked, "dismissed", reason))

    def _judged(self, line: Judgement) -> None:
        """Say so, now that it is on the disk, and go on."""
        self.message = bar.judged(line, self.keys, self._extent.width)
        self.session.next_open()

    @acting
    def action_undo(self) -> None:
        """Take back the last judgement."""
        self.message = bar.undone(self.session.undo(), self._extent.width)

    @acting
    def action_note(self) -> None:
        """Ask for a note."""
        self._asked = self.session.card()
        if self._asked is not None:
            held = self.session.held(self._asked)
            self.mode = "note"
            self.query_one(NoteInput).ask((held and held.note) or "")

    @on(Input.Submitted)
    def keep_note(self, event: Input.Submitted) -> None:
        """Record the note that was written."""
        if self.mode == "note":
            self._keep(event.value)

    @acting
    def _keep(self, text: str) -> None:
        self._close_note()
        if self._asked is not None:
            line = self.session.note(self._asked, text)
            self.message = bar.noted(line, self._extent.width)

    def _close_note(self) -> None:
        self.query_one(NoteInput).close()
        self.mode = "review"

    @acting
    def action_why(self) -> None:
        """Show what was compared, or close that page."""
        card = self.session.card()
        if card is not None:
            self._open("why", pages.why_page(card, self._extent.width), self.plan.passages)

    @acting
    def action_help(self) -> None:
        """Show all keys, or close that page."""
        self._open("help", pages.help_page(self.bindings, self._extent.width), self._extent.height - 2)

    def _open(self, name: str, lines: list[Content], height: int) -> None:
        if self.page.name_shown == name:
            self._close_page()
        else:
            self.mode = "page"
            self.page.open(name, lines, max(height, 1))

    def _close_page(self) -> None:
        self.page.close()
        self.mode = "review"

    @acting
    def action_cancel(self) -> None:
        """Back to the queue; nothing is recorded."""
        if self.mode == "note":
            self._close_note()
        elif self.mode == "page":
            self._close_page()
        self.mode = "review"

    @acting
    def action_leave(self) -> None:
        """Close the page that is open, or leave."""
        if self.mode == "page":
            self._close_page()
        else:
            self.mode = "left"
            self.exit()

    @acting
    def action_stop(self) -> None:
        """Out of a note or the reasons, else as leaving."""
        if self.mode in ("note", "reason"):
            self.action_cancel()
        else:
            self.action_leave()


def run(folder: Path, *, story: str | None = None, reviewer: str | None = None) -> int:
    """Review the flags of the desk in `folder` on this terminal (`story` None: all stories); gives the exit status.

    `reviewer` None is the user's name on this machine. Raises DeskError when the desk cannot be used, or when there is
    no terminal to draw on.
    """
    if not (sys.stdin.isatty() and sys.__stderr__ is not None and sys.__stderr__.isatty()):
        raise DeskError("factcheck review needs a terminal: run it in one, or read factcheck report instead")
    with ReviewSession.open(folder, reviewer=reviewer or _user(), story=story) as session:
        app = ReviewApp(session)
        app.run()
        if app.failed is not None:
            raise app.failed
        return app.return_code or 0


def _user() -> str:
    """The user's name on this machine."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container without a list of users
        return "reviewer"
