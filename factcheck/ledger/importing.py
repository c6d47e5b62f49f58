"""Lines of another copy of the ledger, taken in: whatever their order, as often as one likes."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from heapq import heapify, heappop, heappush
from itertools import islice

from attrs import asdict, define, field, frozen

from factcheck.ledger.file import Ledger
from factcheck.ledger.json_lines import LineError, parsed
from factcheck.ledger.row import Row, row_of

BATCH = 1_000
"""Lines written by one transaction: a reviewer beside it waits for no more than these."""
CHANGED = "is another decision than the one with the same 'uuid': none is ever changed, so remove the line"
STRAY = "replaces a decision that is neither here nor in the file: export the whole ledger again"
OTHERS = "replaces a decision on another flag, of another reviewer, or one that took back: remove the line"


@frozen(kw_only=True)
class Problem:
    """A line that was passed over."""

    line: int
    """Its number, counted from 1."""
    reason: str
    """What is wrong, and what to do."""


@frozen(kw_only=True)
class Imported:
    """What became of the lines of a file."""

    new: int
    """Decisions that this ledger did not know."""
    known: int
    """Decisions that it did, or that stood in the file before."""
    problems: tuple[Problem, ...]
    """The other lines, by number."""


def take_in(ledger: Ledger, data: bytes) -> Imported:
    """Add the decisions of a file that this ledger does not know. Raises DeskError when it cannot be written."""
    intake = _Intake(here=_rows(ledger))
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        if line.strip():
            intake.read(number, line)
    turn, new = intake.in_turn(), 0
    while batch := list(islice(turn, BATCH)):
        ledger.insert(batch)
        new += len(batch)
    problems = sorted(intake.problems.items())
    return Imported(
        new=new,
        known=intake.known,
        problems=tuple(Problem(line=number, reason=reason) for number, reason in problems),
    )


def _rows(ledger: Ledger) -> dict[str, Row]:
    """Every line that the ledger holds, by uuid."""
    return {
        line.uuid: row_of(asdict(line, filter=lambda one, _: one.name != "id")) for line in ledger.lines()
    }


@define(kw_only=True)
class _Intake:
    """The lines of a file while they are sorted out."""

    here: Mapping[str, Row]
    """What the ledger holds, by uuid."""
    fresh: dict[str, Row] = field(factory=dict)
    """What it does not, by uuid."""
    numbers: dict[str, int] = field(factory=dict)
    """Where these stand in the file."""
    known: int = 0
    """How many lines told nothing new."""
    problems: dict[int, str] = field(factory=dict)
    """Why a line is passed over, by its number."""

    def read(self, number: int, line: bytes) -> None:
        """Put a line where it belongs."""
        try:
            row = parsed(line)
        except LineError as error:
            self.problems[number] = str(error)
            return
        if row is None:
            return
        uuid = str(row["uuid"])
        same = self.here.get(uuid) or self.fresh.get(uuid)
        if same is None:
            self.fresh[uuid], self.numbers[uuid] = row, number
        elif same == row:
            self.known += 1
        else:
            self.problems[number] = CHANGED

    def in_turn(self) -> Iterator[Row]:
        """The new rows by time, but none before the one that it replaces; what cannot be placed is a problem."""
        waiting: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        ready: list[tuple[str, str]] = []
        for uuid, row in self.fresh.items():
            waits = row["replaces"] in self.fresh
            (waiting[str(row["replaces"])] if waits else ready).append((str(row["time"]), uuid))
        heapify(ready)
        while ready:
            _, uuid = heappop(ready)
            row = self.fresh[uuid]
            if reason := self._misplaced(row):
                self.problems[self.numbers[uuid]] = reason
                continue
            yield row
            for one in waiting.pop(uuid, ()):
                heappush(ready, one)
        for left in waiting.values():
            self.problems |= {self.numbers[uuid]: STRAY for _, uuid in left}

    def _misplaced(self, row: Row) -> str | None:
        """Why a row cannot stand in the ledger."""
        if row["replaces"] is None:
            return None
        uuid = str(row["replaces"])
        before = self.fresh.get(uuid) or self.here.get(uuid)
        if before is None:
            return STRAY
        one = before["decision"] != "withdrawn" and all(
            before[key] == row[key] for key in ("flag", "reviewer")
        )
        return None if one else OTHERS
