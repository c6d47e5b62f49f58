"""What all keys of the review share: its state, its screen, and what is drawn on it."""

import gc
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import ClassVar

from textual import events, on
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingsMap, BindingType
from textual.content import Content
from textual.css.query import NoMatches
from textual.geometry import Size
from textual.message import Message

from factcheck.config import ReviewConfig
from factcheck.review.card import Card
from factcheck.review.session import ReviewSession
from factcheck.review.wrap import fit
from factcheck.store.files import DeskError
from factcheck.tui import bar, themes
from factcheck.tui.bar import Bar
from factcheck.tui.filter_panel import FilterPanel
from factcheck.tui.keymap import checked
from factcheck.tui.keys import ALLOWED, BINDINGS, OURS, Mode, in_order
from factcheck.tui.page import Page
from factcheck.tui.paint import BOLD, content
from factcheck.tui.plan import Plan, plan
from factcheck.tui.prompt import Prompt
from factcheck.tui.screen import ReviewParts

LOOK = 1.0
"""Seconds between two looks whether a check has ended."""
LONGEST = 300
"""Cells of a message at most: four lines of a small screen."""

Lines = Callable[[int], Sequence[Content]]
"""Makes the lines of a page for a width in cells."""


class ReviewBase(App[None]):
    """The screen of a review without its keys.

    Keys are handled in the order of typing and change the mode at once, so that no letter typed fast can land in a
    prompt that was not there yet.
    """

    @dataclass
    class Failed(Message):
        """A thread could not read the desk."""

        error: DeskError
        """Why."""

    BINDINGS: ClassVar[list[BindingType]] = BINDINGS
    CSS_PATH = "review.tcss"
    ENABLE_COMMAND_PALETTE = False
    AUTO_FOCUS = None
    TITLE = "factcheck review"

    def __init__(self, session: ReviewSession, config: ReviewConfig | None = None) -> None:
        super().__init__(ansi_color=True if themes.colourless() else None)
        self.config = config or ReviewConfig()
        """Theme and keys that the user chose."""
        themes.take(self, self.config.theme)
        self.set_keymap(checked(self.config.keys))
        self.animation_level = "none"
        self.session = session
        """What is reviewed."""
        self.mode: Mode = "review"
        """What the keys mean."""
        self.message: Content | None = None
        """What the last key did, until the next one."""
        self.failed: DeskError | None = None
        """Why the review had to end: the desk can no longer be read."""
        self.pressed = 0
        """Keys that did something so far: what takes time may move the screen only when none came meanwhile."""
        self.asked: Card | None = None
        """The flag that a question is about."""
        self.beside: bool | None = None
        """Passages side by side or stacked, as the reviewer wants them; None: by the width."""
        self._drawn = False
        self._extent = Size(80, 24)
        self._shown: tuple[Lines, bool] | None = None

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
        gc.freeze()  # what was imported and read stays: walking it again took 40 ms of a key now and then
        self._drawn, self._extent = True, self.size
        self.divide()
        self.set_interval(LOOK, self.look)

    def on_resize(self, event: events.Resize) -> None:
        """Draw for the new size."""
        self._extent = event.size
        if self._drawn:
            self.divide()

    def look(self) -> None:
        """Say it when a check has ended; nothing else on the screen changes.

        It may be time for it while the screen is taken down, part after part: then there is nobody to tell.
        """
        with suppress(NoMatches, IndexError):
            self.parts.paint_status(self.plan.width)

    @property
    def width(self) -> int:
        """Columns of the screen."""
        return self._extent.width

    @property
    def plan(self) -> Plan:
        """How the screen is divided now."""
        return plan(self._extent.width, self._extent.height, len(self.session.queue), beside=self.beside)

    @property
    def parts(self) -> ReviewParts:
        """The parts of the screen."""
        return self.screen_stack[0].query_one(ReviewParts)

    @property
    def page(self) -> Page:
        """The page over the passages."""
        return self.parts.query_one(Page)

    @property
    def panel(self) -> FilterPanel:
        """The choices of the filter."""
        return self.parts.query_one(FilterPanel)

    @property
    def prompt(self) -> Prompt:
        """The line in which something is written."""
        return self.parts.query_one(Prompt)

    @property
    def bindings(self) -> list[Binding]:
        """The keys as they are now, remapped ones included, in the order of `keys.KEYS`."""
        current: BindingsMap = self._bindings.copy()
        current.apply_keymap(self._keymap)
        return in_order(binding for _key, binding in current)

    @property
    def keys(self) -> dict[str, str]:
        """The first key of each binding by its id, as a reader knows it."""
        return bar.keys_of(self.bindings)

    def say(self, *told: str) -> None:
        """Put a message into the bar until the next key."""
        self.message = content((fit(f" {''.join(told)}", LONGEST), BOLD))

    def divide(self) -> None:
        """Give all parts their places, and draw them."""
        self.lay_page()
        self.panel.lay(self.width, self._page_height(whole=False))
        self.paint()

    def paint(self) -> None:
        """Draw everything, the bar last."""
        self.parts.take = self.keys["take"]
        self.parts.divide(self.plan)
        self.parts.paint(self.plan)
        self.parts.put_bar(self._bar())

    @property
    def page_kind(self) -> str:
        """What the page that is open can do, by a word of `bar.PAGES`."""
        return self.page.name_shown.partition(" ")[0]

    def _bar(self) -> list[Content]:
        """The last lines of the screen."""
        asked = bar.lines(
            self.mode, self.keys, self.session, self.width, hidden=self.page.hidden, page=self.page_kind
        )
        if self.message is not None and self.mode in ("review", "page"):
            finished = self.mode == "review" and self.session.progress.finished
            return [*bar.in_lines(self.message, self.width), *(asked if finished else ())]
        return asked

    def open_page(self, name: str, make: Lines, *, whole: bool = False, first: int = 0) -> None:
        """Show a page over the passages (`whole`: over all but the status line), or close it if it is the open one."""
        if self.page.name_shown == name:
            self.close_page()
            return
        self.mode, self._shown = "page", (make, whole)
        self.page.open(name, make(self.width), self._page_height(whole=whole), first)

    def lay_page(self) -> None:
        """Make the lines of the open page anew."""
        if self._shown is not None:
            make, whole = self._shown
            self.page.lay(make(self.width), self._page_height(whole=whole))

    def close_page(self) -> None:
        """Back to the queue."""
        self.page.close()
        self.mode, self._shown = "review", None

    def _page_height(self, *, whole: bool) -> int:
        return max(1, self._extent.height - 2 if whole else self.plan.passages)

    def close_prompt(self) -> None:
        """Take the line away in which something was written."""
        self.prompt.close()
        self.mode = "review"

    def in_thread(self, work: Callable[[], Message], group: str) -> None:
        """Do something in a thread that touches no widget, and send what it gives.

        Newer work of the same group makes the older of no interest.
        """

        def run() -> None:
            try:
                self.post_message(work())
            except DeskError as error:
                self.post_message(self.Failed(error))

        self.run_worker(run, thread=True, group=group, exclusive=True)

    @on(Failed)
    def tell_failure(self, event: Failed) -> None:
        """Say why nothing came of it."""
        self.say(f"! {event.error}")
        self.paint()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only the actions of the mode are alive; those of textual itself always are."""
        del parameters
        return action not in OURS or action in ALLOWED[self.mode]

    @on(Bar.Pressed)
    async def press(self, event: Bar.Pressed) -> None:
        """Do what a key in the bar does that was clicked."""
        binding = next((one for one in self.bindings if one.id == event.binding), None)
        if binding is not None:
            await self.run_action(binding.action)
