"""Keys that show more: why, the history, the table of the story, whole articles, the help."""

import webbrowser
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on
from textual.app import SuspendNotSupported
from textual.content import Content
from textual.message import Message

from factcheck.tui import elsewhere, pages
from factcheck.tui.acting import acting
from factcheck.tui.article_page import ArticleLines
from factcheck.tui.base import ReviewBase
from factcheck.tui.table_page import columns_shown, table_page

if TYPE_CHECKING:
    from factcheck.report.facts.table import FactTable


class Looking(ReviewBase):
    """What the reviewer reads besides the passages."""

    @dataclass
    class Tabled(Message):
        """A thread has made the table of a story."""

        table: "FactTable"
        """The table."""

    tabled: "FactTable | None" = None
    """The table that is shown; None while it is being made."""
    about = ""
    """Id of the flag that it was opened at."""
    column = 0
    """The first article that the table shows."""
    article: ArticleLines | None = None
    """The article that is open."""
    url: str | None = None
    """Its address."""
    text = ""
    """What it says."""

    @acting
    def action_why(self) -> None:
        """Show what was compared, or close that page."""
        card = self.session.card()
        if card is not None:
            nearby = self.session.shelf.nearby(card)
            self.open_page("why", lambda width: pages.why_page(card, nearby, width))

    @acting
    def action_history(self) -> None:
        """Show who decided what, or close that page."""
        card = self.session.card()
        if card is not None:
            lines = self.session.history(card)
            self.open_page(
                "history", lambda width: pages.history_page(lines, width, blind=self.session.blind)
            )

    @acting
    def action_help(self) -> None:
        """Show all keys, or close that page."""
        self.open_page("help", lambda width: pages.help_page(self.bindings, width), whole=True)

    @acting
    def action_table(self) -> None:
        """Show the table of the story, or close it; it is made in a thread."""
        card = self.session.card()
        if card is None:
            return
        self.tabled, self.column, self.about = None, 0, card.id
        self.open_page("table", self._table_lines, whole=True)
        if self.mode == "page":
            folder, story = self.session.shelf.folder, card.story
            self.in_thread(lambda: self.Tabled(_table(folder, story)), "table")

    def _table_lines(self, width: int) -> Sequence[Content]:
        return table_page(self.tabled, self.about, self.column, width)

    @on(Tabled)
    def show_table(self, event: Tabled) -> None:
        """Show the table that was made, if it is still wanted."""
        self.tabled = event.table
        self._again()

    @acting
    def action_column(self, by: int) -> None:
        """Show further articles of the table."""
        if self.tabled is not None:
            self.column = max(0, min(self.column + by, self._further))
            self._again()

    @property
    def _further(self) -> int:
        """Articles of the table that there is no room for."""
        return len(self.tabled.columns) - columns_shown(self.width) if self.tabled is not None else 0

    @property
    def page_kind(self) -> str:
        """A table that fits has nothing further to the right."""
        kind = super().page_kind
        return "" if kind == "table" and self._further <= 0 else kind

    def _again(self) -> None:
        if self.page.name_shown == "table":
            self.lay_page()
            self.paint()

    @acting
    def action_article(self, which: int) -> None:
        """Open the article of side A or B, or close it if it is the open one."""
        card = self.session.card()
        side, quote = self.parts.place_of(card, which) if card is not None else (None, None)
        if card is None or side is None or quote is None:
            return
        chosen = card.sides[side].quotes[quote]
        article = self.session.shelf.article(card.story, chosen.article)

        def make(width: int) -> ArticleLines:
            return ArticleLines(article, chosen.article, chosen.place, which, width)

        made = make(self.width)
        self.article, self.url, self.text = made, article.url, article.text
        self.open_page(
            f"article {'AB'[which]}",
            lambda width: made if width == made.width else make(width),
            whole=True,
            first=max(0, made.first - self.plan.passages // 3),
        )

    @acting
    def action_editor(self) -> None:
        """Open a copy of the article in the user's editor."""
        command = elsewhere.editor()
        if not self._reading or self.article is None:
            return
        if not command:
            self.say("No editor is named: set $EDITOR.")
            return
        try:
            with self.suspend():
                elsewhere.edit(command, self.text, self.article.place)
        except (SuspendNotSupported, OSError) as error:
            self.say(f"! {command[0]} cannot be started here ({error}).")

    @acting
    def action_browser(self) -> None:
        """Open the article's address in the browser."""
        if not self._reading:
            return
        address = elsewhere.address(self.url)
        if address is None:
            self.say("This article gives no address of the web.")
        elif webbrowser.open(address):
            self.say(f"Opened in the browser: {address}")
        else:
            self.say(f"No browser here; the address is {address}")

    @property
    def _reading(self) -> bool:
        return self.page.name_shown.startswith("article")


def _table(folder: Path, story: str) -> "FactTable":
    """The table of a story; what makes it knows words of claims, which a review loads for nothing else."""
    made: FactTable = import_module("factcheck.report.facts.desk").of_desk(folder, story)
    return made
