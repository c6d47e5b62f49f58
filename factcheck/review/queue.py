"""The order in which flags are asked, and where each of them stands; knows no database and no screen."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from factcheck.report.labels import STATE_SIGNS, STATES, State

OPEN, STALE, UNSURE = (STATES.index(state) for state in ("open", "stale", "unsure"))
JUDGED: tuple[State, ...] = ("upheld", "dismissed", "unsure")


@frozen(kw_only=True)
class Progress:
    """How far a review has come."""

    position: int
    """Place of the flag at hand, counted from 1; 0 in an empty queue."""
    total: int
    """Flags in the queue."""
    open: int
    """Flags still to be judged, those whose words changed among them."""
    upheld: int
    """Flags found to be right."""
    dismissed: int
    """Flags found to be wrong."""
    unsure: int
    """Flags put off."""

    @property
    def finished(self) -> bool:
        """Is there something in the queue, and nothing of it open?"""
        return self.total > 0 and self.open == 0

    @property
    def line(self) -> str:
        """As the status line shows it."""
        judged = " ".join(
            f"{STATE_SIGNS[state]}{count}"
            for state, count in zip(JUDGED, (self.upheld, self.dismissed, self.unsure), strict=True)
        )
        return f"flag {self.position} of {self.total} · open {self.open} · {judged}"


class Queue:
    """Flags by number (`flag` below: 0 for the first in the order of `factcheck.order`), in three groups.

    Changed since they were judged; all others; at the end those that the reviewer is unsure of. Each group is
    sorted by number, so that a place is found by bisection and a million flags cost eight megabytes.
    """

    def __init__(self, rows: Iterable[int], states: Mapping[int, State]) -> None:
        self.rows = rows = rows if isinstance(rows, array) else array("q", rows)
        """Row in the desk of each flag."""
        self._states = bytearray(len(rows))
        judged = [flag for flag, row in enumerate(rows) if row in states] if states else []
        for flag in judged:
            self._states[flag] = STATES.index(states[rows[flag]])
        self._stale_at_start = frozenset(flag for flag in judged if self._states[flag] == STALE)
        self._changed = array("q", sorted(self._stale_at_start))
        self._unsure = array("q", (flag for flag in judged if self._states[flag] == UNSURE))
        apart = self._stale_at_start.union(self._unsure)
        self._others = array(
            "q", (flag for flag in range(len(rows)) if flag not in apart) if apart else range(len(rows))
        )

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def codes(self) -> bytes:
        """Where each flag stands, as a number in STATES."""
        return bytes(self._states)

    @property
    def _groups(self) -> "tuple[array[int], array[int], array[int]]":
        return self._changed, self._others, self._unsure

    def at(self, position: int) -> int:
        """The flag at a place of the queue, counted from 0. Raises IndexError beyond its end."""
        for group in self._groups:
            if position < len(group):
                return group[position]
            position -= len(group)
        raise IndexError("the queue is shorter")

    def position(self, flag: int) -> int:
        """The place of a flag."""
        before = 0
        for group in self._groups:
            place = bisect_left(group, flag)
            if place < len(group) and group[place] == flag:
                return before + place
            before += len(group)
        raise ValueError(f"no flag {flag} in the queue")

    def state(self, flag: int) -> State:
        """Where a flag stands."""
        return STATES[self._states[flag]]

    def put(self, flag: int, state: State) -> None:
        """Change where a flag stands; one that the reviewer is unsure of goes to the end, and comes back from there."""
        home = self._changed if flag in self._stale_at_start else self._others
        if (state == "unsure") != (self._states[flag] == UNSURE):
            source, target = (home, self._unsure) if state == "unsure" else (self._unsure, home)
            source.pop(bisect_left(source, flag))
            target.insert(bisect_left(target, flag), flag)
        self._states[flag] = STATES.index(state)

    def next_open(self, flag: int, *, back: bool = False) -> int | None:
        """The next flag (or the one before) that waits for a judgement, round the end of the queue.

        Those put off come only when no other is left. None when nothing waits but `flag` itself.
        """
        found = next((one for one in self._waiting(flag, back=back) if one not in (-1, flag)), None)
        if found is None and self._states[flag] in (OPEN, STALE):
            return None
        return found if found is not None else _after(self._unsure, flag, back=back)

    def _waiting(self, flag: int, *, back: bool) -> Iterator[int]:
        """Candidates by their turn, -1 where there is none; the two searches of a group are its parts and its whole."""
        changed = [one for one in self._changed if self._states[one] == STALE]
        among_changed = flag in self._stale_at_start
        beyond = [one for one in changed if (one < flag if back else one > flag)]
        yield from (_edge(beyond, back=back),) if among_changed else (self._open_from(flag, back=back),)
        yield from (self._open_from(None, back=back), _edge(changed, back=back))[
            :: 1 if among_changed else -1
        ]

    def _open_from(self, flag: int | None, *, back: bool) -> int:
        """The next open flag by number, from one end when `flag` is None; -1 for none. Runs at the speed of memory."""
        if back:
            return self._states.rfind(OPEN, 0, len(self) if flag is None else flag)
        return self._states.find(OPEN, 0 if flag is None else flag + 1)

    @property
    def counted(self) -> dict[State, int]:
        """How many flags stand where."""
        return {state: self._states.count(code) for code, state in enumerate(STATES)}

    def progress(self, flag: int | None) -> Progress:
        """How far the review has come, `flag` being at hand."""
        count = self.counted
        return Progress(
            position=0 if flag is None else self.position(flag) + 1,
            total=len(self),
            open=count["open"] + count["stale"],
            upheld=count["upheld"],
            dismissed=count["dismissed"],
            unsure=count["unsure"],
        )


def _edge(flags: list[int], *, back: bool) -> int:
    if not flags:
        return -1
    return flags[-1] if back else flags[0]


def _after(flags: Iterable[int], flag: int, *, back: bool) -> int | None:
    """The neighbour of a flag in a sorted group, round its end; None when the group holds no other."""
    ordered = [one for one in flags if one != flag]
    if not ordered:
        return None
    beyond = [one for one in ordered if (one < flag if back else one > flag)]
    return _edge(beyond or ordered, back=back)
