"""Keys that decide: about the flag at hand, or about all that are marked."""

from collections.abc import Callable
from functools import partial

from factcheck.ledger.line import Decision
from factcheck.report.labels import NAMES
from factcheck.review import telling
from factcheck.review.card import Card
from factcheck.review.sitting import MOST_MARKED
from factcheck.tui import told
from factcheck.tui.acting import acting
from factcheck.tui.base import ReviewBase


class Judging(ReviewBase):
    """What the reviewer decides."""

    @acting
    def action_judge(self, decision: Decision) -> None:
        """Uphold the flag at hand, or all that are marked, or put them off."""
        self.asked = self.session.card()
        self._judge(decision)

    @acting
    def action_dismiss(self) -> None:
        """Ask for the reason of a dismissal."""
        self.asked = self.session.card()
        if self.asked is not None or self.session.marked:
            self.mode = "reason"

    @acting
    def action_reason(self, reason: str) -> None:
        """Dismiss, for a reason, what the reason was asked for."""
        self.mode = "review"
        self._judge("dismissed", reason)

    def _judge(self, decision: Decision, reason: str | None = None) -> None:
        """Decide, say so now that it is on the disk, and go on."""
        if self.session.marked:
            lines = self.session.judge_marked(decision, reason)
            self.message = told.judged_all(lines, decision, self.keys, self.width)
            if self.session.state() not in ("open", "stale"):
                self.session.next_open()
        elif self.asked is not None:
            line = self.session.judge(self.asked, decision, reason)
            self.message = told.judged(line, self.keys, self.width)
            self.session.next_open()

    @acting
    def action_accept(self) -> None:
        """Accept both spellings of a name, in this story and the next."""
        card = self.session.card()
        if card is not None and card.kind in NAMES:
            line = self.session.judge(card, "dismissed", "accepted_variant")
            self.message = told.judged(line, self.keys, self.width)
            self.session.next_open()
        elif card is not None:
            self.say(telling.not_a_name(self.keys["dismiss"]))

    @acting
    def action_mark(self) -> None:
        """Mark the flag at hand, or take its mark away, and go one down."""
        self.session.mark()
        self.session.go(self.session.position + 1)

    @acting
    def action_mark_all(self) -> None:
        """Mark all flags that are shown, or none."""
        if not self.session.mark_all():
            self.say(telling.too_many(MOST_MARKED, self.keys["filter"]))

    @acting
    def action_undo(self) -> None:
        """Take back the last judgement, or all of one act."""
        self.message = told.undone(self.session.undo(), self.width)

    @acting
    def action_note(self) -> None:
        """Ask for a note."""
        self.asked = self.session.card()
        if self.asked is not None:
            held = self.session.held(self.asked)
            self.mode = "note"
            self.prompt.ask((held and held.note) or "")

    def keep_note(self, card: Card) -> Callable[[str], None]:
        """Record a note on a flag, as soon as its words are there."""
        return partial(self._keep, card)

    @acting
    def _keep(self, card: Card, text: str) -> None:
        self.message = told.noted(self.session.note(card, text), self.width)
