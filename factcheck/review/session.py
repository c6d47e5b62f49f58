"""One reviewer's sitting at a desk: what they decide, and what they take back."""

from collections.abc import Sequence
from pathlib import Path
from typing import Self

from factcheck.desk.folder import ANALYSIS_FILE
from factcheck.ledger.file import Ledger
from factcheck.ledger.line import Answer, Clock, Decision, Judgement, utc_now
from factcheck.report.labels import State
from factcheck.review.card import Card
from factcheck.review.shelf import Shelf
from factcheck.review.sitting import Sitting
from factcheck.review.standing import Undone
from factcheck.store.files import DeskError, present


class ReviewSession(Sitting):
    """The state of a review, without any screen. A decision is on the disk when the method that takes it returns."""

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        reviewer: str,
        story: str | None = None,
        clock: Clock = utc_now,
        blind: bool = False,
    ) -> Self:
        """Sit down at the desk in `folder`, at the first flag that waits (`story` None: all stories).

        Raises DeskError.
        """
        present(folder, ANALYSIS_FILE)
        ledger = Ledger.open(folder, clock=clock)
        try:
            return cls(ledger, Shelf.open(folder, story), reviewer, blind=blind)
        except DeskError:
            ledger.close()
            raise

    def judge(self, card: Card, decision: Decision, reason: str | None = None) -> Judgement:
        """Record a decision about the flag as it was shown; an earlier note goes with it.

        What is decided already is not recorded again: a key held down must not cost as many to undo.
        Raises DeskError, and nothing is recorded, when the ledger cannot be written.
        """
        held = self.held(card)
        if held is not None and _says(held, card, decision, reason):
            return held
        return self._record([_answer(card, decision, reason, held.note if held else None)])[0]

    def judge_marked(self, decision: Decision, reason: str | None = None) -> tuple[Judgement, ...]:
        """Record one decision about all that is marked, in one act that `undo` takes back as a whole; then no mark is left.

        Gives the lines; those that said so already are left out. Raises DeskError as `judge` does.
        """
        answers = []
        for row in sorted(self.marked):
            card = self._shown(self.shelf.card(row))
            held = None if card is None else self.held(card)
            if card is not None and not (held and _says(held, card, decision, reason)):
                answers.append(_answer(card, decision, reason, held.note if held else None))
        lines = self._record(answers)
        self.marked = set()
        return lines

    def note(self, card: Card, text: str) -> Judgement | None:
        """Record a note (empty: take it away) beside the decision that holds; an open flag becomes unsure by it.

        None when there is nothing to record. Raises DeskError as `judge` does.
        """
        held = self.held(card)
        words = text.strip() or None
        if words == (held.note if held else None):
            return None
        if held is None or held.decision == "withdrawn" or held.words != card.words:
            return self._record([_answer(card, "unsure", None, words)])[0]
        return self._record([_answer(card, held.decision, held.reason, words)])[0]

    def _record(self, answers: Sequence[Answer]) -> tuple[Judgement, ...]:
        lines = self.ledger.record(*answers, reviewer=self.reviewer)
        self.newcomer = self.newcomer and not lines
        for line in lines:
            self._put(line.flag)
        return lines

    def undo(self) -> Undone | None:
        """Take back this reviewer's last act that stands, from this sitting or an earlier one.

        With one story under review it is the last act in that story: none is taken back out of sight. Its flag is at
        hand afterwards, if it is in the queue. None when nothing is left. Raises DeskError.
        """
        lines = self.ledger.undo(self.reviewer, story=self.shelf.story)
        if not lines:
            return None
        flags = [number for one in lines for number in self._put(one.flag)]
        self.flag = flags[-1] if flags else self.flag
        line = lines[0]
        held = self.ledger.held(line.flag, self.reviewer)
        same = held is not None and (held.decision, held.reason) == (line.decision, line.reason)
        only_note = held is not None and same and held.note != line.note
        return Undone(line=line, count=len(lines), only_note=only_note, shown=bool(flags))

    def _put(self, flag: str) -> tuple[int, ...]:
        """Bring the queue up to what the ledger says about a flag; gives its places in the queue's numbering."""
        for row in self.shelf.rows_of(flag):
            state = self._standing(self.shelf.card(row))
            self._states[row] = state
            for queue in (self._whole,) if self.queue is self._whole else (self._whole, self.queue):
                number = self.shelf.number(queue.rows, row)
                if number is not None:
                    queue.put(number, state)
        return self._numbers(flag)

    def _standing(self, card: Card | None) -> State:
        held = None if card is None else self.held(card)
        if card is None or held is None or held.decision == "withdrawn":
            return "open"
        return held.decision if card.words == held.words else "stale"


def _says(held: Judgement, card: Card, decision: Decision, reason: str | None) -> bool:
    """Is this what holds already, about the same words?"""
    return (held.decision, held.reason, held.words) == (decision, reason, card.words)


def _answer(card: Card, decision: Decision, reason: str | None, note: str | None) -> Answer:
    return Answer(
        flag=card.id,
        story=card.story,
        decision=decision,
        reason=reason,
        note=note,
        words=card.words,
        ruleset=card.ruleset,
        score=card.confidence,
        kind=card.kind,
        sides=card.basis,
    )
