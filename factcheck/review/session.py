"""One reviewer's sitting at a desk: where they are in the queue, what they decide, what they take back."""

from collections.abc import Sequence
from pathlib import Path
from typing import Self

from attrs import frozen

from factcheck.closing import Closing
from factcheck.desk import ANALYSIS_FILE
from factcheck.desk_file import DeskError, present
from factcheck.desk_json import storable
from factcheck.ledger import Ledger
from factcheck.ledger_line import Answer, Clock, Decision, Judgement, utc_now
from factcheck.review.card import Card
from factcheck.review.labels import State
from factcheck.review.passage import Passage
from factcheck.review.queue import Progress, Queue
from factcheck.review.shelf import QueueRow, Shelf


@frozen(kw_only=True)
class Standing:
    """What was decided about a flag so far."""

    state: State
    """Where it stands for the reviewer."""
    own: Judgement | None
    """The reviewer's judgement that holds; in state `stale` it was about other words."""
    others: tuple[Judgement, ...]
    """What holds for other reviewers, by name."""


@frozen(kw_only=True)
class Undone:
    """What was taken back."""

    line: Judgement
    """The decision."""
    only_note: bool
    """True when a note alone was taken back, and the decision still stands."""
    shown: bool
    """False when the flag is no longer in the queue."""


class ReviewSession(Closing):
    """The state of a review, without any screen. A decision is on the disk when the method that takes it returns."""

    def __init__(self, ledger: Ledger, shelf: Shelf, reviewer: str) -> None:
        self.ledger = ledger
        """What people decided; the only thing that is written."""
        self.shelf = shelf
        """What was found."""
        self.reviewer = storable(reviewer)
        """Who sits here."""
        self.newcomer = not ledger.knows(reviewer)
        """True until this reviewer has decided something here."""
        self.flag: int | None = None
        """The flag at hand, as the queue numbers it; None in an empty queue."""
        self._load()
        if len(self.queue):
            self.flag = self.queue.at(0)
            if not self._waits(self.flag):
                self.next_open()

    @classmethod
    def open(cls, folder: Path, *, reviewer: str, story: str | None = None, clock: Clock = utc_now) -> Self:
        """Sit down at the desk in `folder`, at the first flag that waits (`story` None: all stories).

        Raises DeskError.
        """
        present(folder, ANALYSIS_FILE)
        ledger = Ledger.open(folder, clock=clock)
        try:
            return cls(ledger, Shelf.attach(ledger.connection, folder, story), reviewer)
        except DeskError:
            ledger.close()
            raise

    def close(self) -> None:
        """Leave the desk; nothing is pending."""
        self.ledger.close()

    def _load(self) -> None:
        self._version = self.shelf.version()
        self.queue = Queue(self.shelf.order(), self.shelf.states(self.reviewer))
        self._card: Card | None = None

    def refresh(self) -> bool:
        """Read the queue anew if a check changed the analysis meanwhile; True when it did.

        The flag at hand stays at hand; if it is gone, the one that has come into its place is.
        """
        if self.shelf.version() == self._version:
            return False
        position, row = self.position, None if self.flag is None else self.queue.rows[self.flag]
        shown = self._card.id if self._card is not None and self._card.row == row else None
        self.shelf.forget()
        self._load()
        same = self._flags(shown) if shown is not None else ()
        if same:
            self.flag = same[0]
        else:
            self.flag = self.queue.at(min(position, len(self.queue) - 1)) if len(self.queue) else None
        return True

    @property
    def position(self) -> int:
        """Place of the flag at hand, counted from 0; 0 in an empty queue."""
        return 0 if self.flag is None else self.queue.position(self.flag)

    @property
    def progress(self) -> Progress:
        """How far the review has come."""
        return self.queue.progress(self.flag)

    def card(self) -> Card | None:
        """The flag at hand; None in an empty queue, or when a check has just removed it (`refresh` tells)."""
        if self.flag is None:
            return None
        row = self.queue.rows[self.flag]
        if self._card is None or self._card.row != row:
            self._card = self.shelf.card(row)
        return self._card

    def state(self) -> State:
        """Where the flag at hand stands."""
        return "open" if self.flag is None else self.queue.state(self.flag)

    def lines(self, first: int, count: int) -> Sequence[tuple[State, QueueRow | None]]:
        """`count` lines of the queue from position `first` on, fewer at its end."""
        flags = [self.queue.at(place) for place in range(first, min(first + count, len(self.queue)))]
        rows = self.shelf.lines([self.queue.rows[flag] for flag in flags])
        return [(self.queue.state(flag), row) for flag, row in zip(flags, rows, strict=True)]

    def go(self, position: int) -> None:
        """Take the flag at a place of the queue in hand; places beyond an end mean the end."""
        if len(self.queue):
            self.flag = self.queue.at(max(0, min(position, len(self.queue) - 1)))

    def next_open(self, *, back: bool = False) -> bool:
        """Take the next flag (or the one before) in hand that waits; False when no other does."""
        found = None if self.flag is None else self.queue.next_open(self.flag, back=back)
        if found is not None:
            self.flag = found
        return found is not None

    def passage(self, card: Card, side: int, quote: int = 0) -> Passage:
        """The words of a side in their context, the words marked in which it differs from the other side."""
        return self.shelf.passage(card, side, quote)

    def standing(self, card: Card) -> Standing:
        """Where a flag stands for this reviewer, and what others said of it."""
        nearest: dict[str, Judgement] = {}
        for identifier in (card.id, *card.before):
            for one in self.ledger.current(identifier):
                nearest.setdefault(one.reviewer, one)
        own = nearest.pop(self.reviewer, None)
        return Standing(state=self.state(), own=own, others=tuple(nearest[name] for name in sorted(nearest)))

    def held(self, card: Card) -> Judgement | None:
        """What this reviewer decided about a flag, or about the nearest one that it continues."""
        for identifier in (card.id, *card.before):
            held = self.ledger.held(identifier, self.reviewer)
            if held is not None:
                return held
        return None

    def judge(self, card: Card, decision: Decision, reason: str | None = None) -> Judgement:
        """Record a decision about the flag as it was shown; an earlier note goes with it.

        What is decided already is not recorded again: a key held down must not cost as many to undo.
        Raises DeskError, and nothing is recorded, when the ledger cannot be written.
        """
        held = self.held(card)
        if held is not None and (held.decision, held.reason, held.words) == (decision, reason, card.words):
            return held
        return self._record(card, decision, reason, held.note if held else None)

    def note(self, card: Card, text: str) -> Judgement | None:
        """Record a note (empty: take it away) beside the decision that holds; an open flag becomes unsure by it.

        None when there is nothing to record. Raises DeskError as `judge` does.
        """
        held = self.held(card)
        words = text.strip() or None
        if words == (held.note if held else None):
            return None
        if held is None or held.decision == "withdrawn" or held.words != card.words:
            return self._record(card, "unsure", None, words)
        return self._record(card, held.decision, held.reason, words)

    def _record(self, card: Card, decision: Decision, reason: str | None, note: str | None) -> Judgement:
        answer = Answer(
            flag=card.id,
            story=card.story,
            decision=decision,
            reason=reason,
            note=note,
            words=card.words,
            ruleset=card.ruleset,
            score=card.confidence,
        )
        line = self.ledger.record(answer, reviewer=self.reviewer)
        self.newcomer = False
        self._put(card.id)
        return line

    def undo(self) -> Undone | None:
        """Take back this reviewer's last decision that stands, from this sitting or an earlier one.

        With one story under review it is the last decision in that story: none is taken back out of sight. Its flag is at hand afterwards, if it is in the queue. None when nothing is left. Raises DeskError.
        """
        line = self.ledger.undo(self.reviewer, story=self.shelf.story)
        if line is None:
            return None
        flags = self._put(line.flag)
        self.flag = flags[0] if flags else self.flag
        held = self.ledger.held(line.flag, self.reviewer)
        same = held is not None and (held.decision, held.reason) == (line.decision, line.reason)
        only_note = held is not None and same and held.note != line.note
        return Undone(line=line, only_note=only_note, shown=bool(flags))

    def _put(self, flag: str) -> tuple[int, ...]:
        """Bring the queue up to what the ledger says about a flag; gives its places in the queue's numbering."""
        flags = self._flags(flag)
        for number in flags:
            self.queue.put(number, self._standing(self.shelf.card(self.queue.rows[number])))
        return flags

    def _standing(self, card: Card | None) -> State:
        held = None if card is None else self.held(card)
        if card is None or held is None or held.decision == "withdrawn":
            return "open"
        return held.decision if card.words == held.words else "stale"

    def _flags(self, flag: str) -> tuple[int, ...]:
        """Where a flag stands in the queue; two stories that share articles can share a flag."""
        rows = self.shelf.rows_of(flag)
        if self.flag is not None and self.flag < len(self.queue) and rows == (self.queue.rows[self.flag],):
            return (self.flag,)
        known = self.queue.rows
        return tuple(known.index(row) for row in rows if row in known)

    def _waits(self, flag: int) -> bool:
        return self.queue.state(flag) in ("open", "stale")
