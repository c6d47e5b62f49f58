"""The parts of the review screen, and what each of them shows for a session; takes no keys."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from factcheck.review.card import Card
from factcheck.review.session import ReviewSession
from factcheck.tui import pages, passage_pane
from factcheck.tui.bar import Bar
from factcheck.tui.card_lines import card_lines, difference
from factcheck.tui.filter_panel import FilterPanel
from factcheck.tui.page import Page
from factcheck.tui.paint import content, stacked
from factcheck.tui.plan import Plan, Size
from factcheck.tui.prompt import Prompt
from factcheck.tui.queue_view import QueueView
from factcheck.tui.status import status


class ReviewParts(Widget):
    """Status, queue, card, difference, two passages; over them a page of text, the bar, the line for a note."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(id="review")
        self.session = session
        """What is shown."""
        self.places = [0, 0]
        """Which place of A, and which of all other sides, is shown."""
        self.scrolled = 0
        """Lines that the passages were scrolled down."""
        self.found = ""
        """What a search has found that is not shown yet, in a few words."""
        self.take = "?"
        """The key that takes in what is new."""
        self._shown: int | None = None
        self._divided: Plan | None = None

    def compose(self) -> ComposeResult:
        """The parts, top to bottom, then what stands over them."""
        yield _static("status")
        yield QueueView(self.session.lines)
        yield _static("card")
        yield _static("difference")
        with Container(id="passages"):
            yield _static("pane-0")
            yield _static("pane-1")
        yield Page()
        yield FilterPanel()
        yield Bar()
        yield Prompt()

    def divide(self, plan: Plan) -> None:
        """Give every part its size, if it has another one."""
        if plan == self._divided:
            return
        self._divided = plan
        heights = {"queue": plan.queue, "card": plan.card, "passages": plan.passages}
        for name, height in heights.items():
            self.query_one(f"#{name}").styles.height = height
        self.query_one("#passages").set_class(plan.beside, "beside")
        for which, size in enumerate(plan.panes):
            pane = self.query_one(f"#pane-{which}")
            pane.styles.width, pane.styles.height = size.width, size.height

    def paint(self, plan: Plan) -> None:
        """Draw everything for the flag at hand."""
        card = self.session.card()
        if self.session.flag != self._shown:
            self._shown, self.places, self.scrolled = self.session.flag, [0, 0], 0
        self.paint_status(plan.width)
        self.query_one(QueueView).show(self.session.position, len(self.session.queue), plan.queue)
        if card is None:
            self._paint_nothing(plan)
            return
        self.put("card", card_lines(card, self.session.standing(card), Size(plan.width, plan.card)))
        self.put("difference", difference(card, self._side_and_quote(card, 1)[0], plan.width))
        for which in (0, 1):
            self.put(f"pane-{which}", self._pane(card, which, plan.panes[which]))

    def put(self, name: str, shown: Content) -> None:
        """Show something in a part; its size stays."""
        self.query_one(f"#{name}", Static).update(shown, layout=False)

    def put_bar(self, lines: Sequence[Content]) -> None:
        """Show the last lines of the screen; more than one covers the passages and moves nothing."""
        bar = self.query_one(Bar)
        if bar.styles.height is None or bar.styles.height.value != len(lines):
            bar.styles.height = len(lines)
        bar.update(stacked(lines), layout=False)

    def step(self, which: int) -> None:
        """Show the next place of A (0) or of the other sides (1), round the end."""
        card = self.session.card()
        if card is not None:
            self.places[which] = (self.places[which] + 1) % max(1, len(_places(card, which)))
            self.scrolled = 0

    def paint_status(self, width: int) -> None:
        """Draw the first line."""
        card = self.session.card()
        story = card.story if card else self.session.shelf.story or "factcheck"
        news = self.found or ("new check" if self.session.outdated else "")
        told = f"{news}: {self.take}" if news else ""
        self.put("status", status(self.session, story, told, width))

    def _paint_nothing(self, plan: Plan) -> None:
        for name in ("card", "difference", "pane-1"):
            self.put(name, content(""))
        if self.session.filter:
            page = pages.filtered_page(str(self.session.filter), plan.width)
        else:
            page = pages.empty_page(*self.session.shelf.counts(), self.session.shelf.story, plan.width)
        self.put("pane-0", stacked(page[: plan.panes[0].height]))

    def place_of(self, card: Card, which: int) -> tuple[int, int] | tuple[None, None]:
        """Side and quote that a pane shows; nothing for B when the flag has one side."""
        places = _places(card, which)
        return places[self.places[which]] if places else (None, None)

    def _side_and_quote(self, card: Card, which: int) -> tuple[int, int]:
        places = _places(card, which)
        return places[self.places[which]] if places else (0, 0)

    def _pane(self, card: Card, which: int, size: Size) -> Content:
        """A passage with its header; beside the only side of a flag, why it was raised."""
        if which >= len(card.sides):
            return stacked(pages.why_page(card, (), size.width)[: size.height])
        side, quote = self._side_and_quote(card, which)
        passage = self.session.passage(card, side, quote)
        place = self.places[which] + 1, len(_places(card, which))
        return stacked(
            (
                passage_pane.header(card.sides[side], passage, which, place, size.width),
                passage_pane.body(passage, which, Size(size.width, size.height - 1), self.scrolled),
            )
        )


def _static(name: str) -> Static:
    return Static(id=name, markup=False)


def _places(card: Card, which: int) -> Sequence[tuple[int, int]]:
    """Side and quote of every place shown in a pane: the first side above, all others below."""
    sides = range(1) if which == 0 else range(1, len(card.sides))
    return [(side, quote) for side in sides for quote in range(len(card.sides[side].quotes))]
