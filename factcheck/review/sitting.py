"""Where a reviewer is in the queue of a desk, which flags it shows, and which of them are marked."""

from collections.abc import Iterable, Sequence

from attrs import evolve

from factcheck.ledger.file import Ledger
from factcheck.ledger.line import Judgement
from factcheck.report.labels import State
from factcheck.review.card import Card
from factcheck.review.decisions import decided, reviewers
from factcheck.review.filters import Filter
from factcheck.review.narrowing import Narrowing, contradicted
from factcheck.review.passage import Passage
from factcheck.review.queue import Progress, Queue
from factcheck.review.shelf import Shelf
from factcheck.review.standing import QueueLine, Standing
from factcheck.store.closing import Closing
from factcheck.store.encoding import storable

MOST_MARKED = 10_000
"""Flags that may be marked at once: a judgement on so many takes seconds."""


class Sitting(Closing):
    """One reviewer at one desk, without any screen; decides nothing."""

    def __init__(self, ledger: Ledger, shelf: Shelf, reviewer: str, *, blind: bool = False) -> None:
        self.ledger = ledger
        """What people decided; the only thing that is written."""
        self.shelf = shelf
        """What was found."""
        self.reviewer = storable(reviewer)
        """Who sits here."""
        self.blind = blind
        """Are other reviewers' judgements, and how sure such flags are, kept from this one?"""
        self.newcomer = not ledger.knows(reviewer)
        """True until this reviewer has decided something here."""
        self.flag: int | None = None
        """The flag at hand, as the queue numbers it; None in an empty queue."""
        self.filter = Filter()
        """Which flags are in the queue."""
        self.marked: set[int] = set()
        """Rows of the flags that the next judgement is about; empty for the one at hand."""
        self._load()
        self._take_first()

    def close(self) -> None:
        """Leave the desk; nothing is pending."""
        self.shelf.close()
        self.ledger.close()

    def _load(self) -> None:
        """Read the queue: all flags of it, and where they stand."""
        self._states = self.shelf.states(decided(self.ledger, self.reviewer))
        self._whole = self.queue = Queue(self.shelf.order(), self._states)
        """All flags, and those that the filter lets pass."""
        self._card: Card | None = None

    def _take_first(self) -> None:
        """Take the first flag in hand that waits, or the first."""
        self.flag = self.queue.at(0) if len(self.queue) else None
        if self.flag is not None and self.queue.state(self.flag) not in ("open", "stale"):
            self.next_open()

    @property
    def outdated(self) -> bool:
        """Has a check ended since the queue was read? It stays as it is until `refresh`."""
        return self.shelf.outdated

    def refresh(self) -> bool:
        """Take in what a check found meanwhile; True when one had ended.

        The flag at hand stays at hand; if it is gone, the one that has come into its place is.
        """
        if not self.shelf.outdated:
            return False
        card, position = self.card(), self.position
        marked = {found.id for row in self.marked if (found := self.shelf.card(row))}
        self.shelf.renew()
        self._load()
        self.marked = {row for flag in marked for row in self.shelf.rows_of(flag)}
        if self.filter:
            self.queue = self._queue_of(self.narrowing(self.filter).found())
        same = () if card is None else self._numbers(card.id)
        if same:
            self.flag = same[0]
        else:
            self.flag = self.queue.at(min(position, len(self.queue) - 1)) if len(self.queue) else None
        return True

    def narrow(self, wanted: Filter) -> None:
        """Show the flags that a filter lets pass, found at once. Raises DeskError."""
        self.show(wanted, self.narrowing(wanted).found() if wanted else None)

    def narrowing(self, wanted: Filter) -> Narrowing:
        """What is needed to find the flags of a filter in another thread; `show` takes what it finds."""
        others = () if self.blind else wanted.reviewers
        return Narrowing(
            folder=self.shelf.folder,
            story=self.shelf.story,
            filter=wanted,
            rows=self._whole.rows,
            states=self._whole.codes,
            judged={one: frozenset(self.shelf.states(decided(self.ledger, one))) for one in others},
            disagreed=self._disagreed() if "disagreed" in wanted.states else frozenset(),
        )

    def show(self, wanted: Filter, rows: "Iterable[int] | None") -> None:
        """Make the queue of some rows, in their order; None: of all. The flag at hand stays so if it is among them."""
        row = None if self.flag is None else self.queue.rows[self.flag]
        self.filter = wanted
        self.queue = self._whole if rows is None else self._queue_of(rows)
        same = None if row is None else self.shelf.number(self.queue.rows, row)
        if same is None:
            self._take_first()
        else:
            self.flag = same

    def _queue_of(self, rows: Iterable[int]) -> Queue:
        return Queue(rows, self._states)

    def _disagreed(self) -> frozenset[int]:
        """Rows that one reviewer upholds and another dismisses; none in a blind review."""
        names = () if self.blind else [name for name, _ in reviewers(self.ledger)]
        return contradicted(self.shelf.states(decided(self.ledger, name)) for name in names)

    @property
    def position(self) -> int:
        """Place of the flag at hand, counted from 0; 0 in an empty queue."""
        return 0 if self.flag is None else self.queue.position(self.flag)

    @property
    def progress(self) -> Progress:
        """How far the review of the queue has come."""
        return self.queue.progress(self.flag)

    @property
    def total(self) -> int:
        """Flags without the filter."""
        return len(self._whole)

    @property
    def counted(self) -> dict[State, int]:
        """How many flags stand where, without the filter."""
        return self._whole.counted

    @property
    def stale(self) -> int:
        """Flags whose words changed since they were judged, without the filter."""
        return self.counted["stale"]

    def card(self) -> Card | None:
        """The flag at hand; None in an empty queue."""
        if self.flag is None:
            return None
        row = self.queue.rows[self.flag]
        if self._card is None or self._card.row != row:
            self._card = self._shown(self.shelf.card(row))
        return self._card

    def _shown(self, card: Card | None) -> Card | None:
        return evolve(card, confidence=None) if card is not None and self.blind else card

    def state(self) -> State:
        """Where the flag at hand stands."""
        return "open" if self.flag is None else self.queue.state(self.flag)

    def lines(self, first: int, count: int) -> Sequence[QueueLine]:
        """`count` lines of the queue from position `first` on, fewer at its end."""
        flags = [self.queue.at(place) for place in range(first, min(first + count, len(self.queue)))]
        numbers = [self.queue.rows[flag] for flag in flags]
        return [
            QueueLine(self.queue.state(flag), number in self.marked, row)
            for flag, number, row in zip(flags, numbers, self.shelf.lines(numbers), strict=True)
        ]

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

    def mark(self) -> None:
        """Mark the flag at hand, or take its mark away."""
        if self.flag is not None:
            self.marked ^= {self.queue.rows[self.flag]}

    @property
    def at_mark(self) -> bool:
        """Is the flag at hand marked?"""
        return self.flag is not None and self.queue.rows[self.flag] in self.marked

    def mark_all(self) -> bool:
        """Mark all flags in the queue, or take all marks away if they are marked; False when they are too many."""
        rows = set(self.queue.rows[: MOST_MARKED + 1])
        if len(rows) > MOST_MARKED:
            return False
        self.marked = set() if rows <= self.marked else self.marked | rows
        return True

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
        others = () if self.blind else tuple(nearest[name] for name in sorted(nearest))
        return Standing(state=self.state(), own=own, others=others)

    def history(self, card: Card) -> tuple[Judgement, ...]:
        """Every line about a flag and those that it continues, oldest first; in a blind review the reviewer's own."""
        lines = [one for identifier in (card.id, *card.before) for one in self.ledger.history(identifier)]
        seen = (one for one in lines if not self.blind or one.reviewer == self.reviewer)
        return tuple(sorted(seen, key=lambda one: one.id))

    def held(self, card: Card) -> Judgement | None:
        """What this reviewer decided about a flag, or about the nearest one that it continues."""
        for identifier in (card.id, *card.before):
            held = self.ledger.held(identifier, self.reviewer)
            if held is not None:
                return held
        return None

    def _numbers(self, flag: str) -> tuple[int, ...]:
        """Where a flag stands in the queue; two stories that share articles can share a flag."""
        found = (self.shelf.number(self.queue.rows, row) for row in self.shelf.rows_of(flag))
        return tuple(number for number in found if number is not None)
