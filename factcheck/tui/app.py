"""The review in the terminal: keys in, decisions out; what they mean is in `factcheck.review`."""

import sys
from pathlib import Path

from textual import constants, on
from textual.command import CommandPalette

from factcheck.config import ReviewConfig
from factcheck.login import login
from factcheck.review.filters import Filter
from factcheck.review.session import ReviewSession
from factcheck.store.files import DeskError
from factcheck.tui.acting import acting
from factcheck.tui.judging import Judging
from factcheck.tui.keymap import checked
from factcheck.tui.looking import Looking
from factcheck.tui.moving import Moving
from factcheck.tui.narrowing import Narrowed
from factcheck.tui.palette import palette


class ReviewApp(Moving, Judging, Narrowed, Looking):
    """One reviewer at one desk."""

    @acting
    def action_cancel(self) -> None:
        """One step back: out of a question, a page, the choices; then marks and the filter go. Nothing is recorded."""
        if self.mode in ("note", "search"):
            self.close_prompt()
        elif self.mode == "filter":
            self.panel.close()
        elif self.mode == "page":
            self.close_page()
        elif self.mode == "review":
            self._show_all()
        self.mode = "review"

    def _show_all(self) -> None:
        if self.session.marked:
            self.session.marked.clear()
        elif self.session.filter:
            self.forget_filter()

    @acting
    def action_submit(self) -> None:
        """What was written is meant; keys that come now are commands again."""
        if self.mode == "search":
            self.prompt.finish(self.search())
        elif self.asked is not None:
            self.prompt.finish(self.keep_note(self.asked))
        self.mode = "review"

    @acting
    def action_leave(self) -> None:
        """Close what is open, or leave."""
        if self.mode == "review":
            self.mode = "left"
            self.exit()
        else:
            self.action_cancel()

    @acting
    def action_stop(self) -> None:
        """Out of a question, else as leaving."""
        if self.mode == "review":
            self.action_leave()
        else:
            self.action_cancel()

    @acting
    def action_palette(self) -> None:
        """Show all commands; no key means anything else until they are gone."""
        self.mode = "palette"
        self.push_screen(palette())

    @on(CommandPalette.Closed)
    def leave_palette(self) -> None:
        """Back to the queue."""
        if self.mode == "palette":
            self.mode = "review"
            self.paint()

    async def command(self, action: str) -> None:
        """Do what was chosen from the list of commands."""
        await self.run_action(action)

    def set_theme(self, name: str) -> None:
        """Take other colours."""
        self.theme = name


def run(
    folder: Path,
    *,
    story: str | None = None,
    reviewer: str | None = None,
    blind: bool = False,
    config: ReviewConfig | None = None,
    shown: Filter | None = None,
) -> int:
    """Review the flags of the desk in `folder` on this terminal (`story` None: all stories); gives the exit status.

    `reviewer` None is the user's name on this machine, `shown` None all flags. Raises FactcheckError when a key is
    chosen that cannot be, DeskError when the desk cannot be used, or when there is no terminal to draw on.
    """
    chosen = config or ReviewConfig()
    checked(chosen.keys)
    if not _drawable():
        raise DeskError("factcheck review needs a terminal: run it in one, or read factcheck report instead")
    name = reviewer or login()
    with ReviewSession.open(folder, reviewer=name, story=story, blind=blind) as session:
        if shown:
            session.narrow(shown)
        app = ReviewApp(session, chosen)
        app.run()
        if app.failed is not None:
            raise app.failed
        return app.return_code or 0


def _drawable() -> bool:
    """Is there a terminal to draw on, or a browser: textual-serve names its driver in the environment?"""
    if constants.DRIVER:
        return True
    return sys.stdin.isatty() and sys.__stderr__ is not None and sys.__stderr__.isatty()
