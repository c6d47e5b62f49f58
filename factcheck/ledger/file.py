"""What people decided about flags: an append-only table, and what of it holds now."""

import os
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Self

from attrs import asdict

from factcheck.ledger.line import Answer, Clock, Judgement, in_utc, utc_now
from factcheck.ledger.row import Row, judgement_of, row_of
from factcheck.store.closing import Closing
from factcheck.store.encoding import pack, storable
from factcheck.store.files import Format, open_file, read_file, readable, transaction
from factcheck.store.migrations import JUDGEMENTS

JUDGEMENTS_FILE = Format(
    name="judgements.sqlite",
    migrations=JUDGEMENTS,
    synchronous="FULL",
    remedy="it holds the reviewers' decisions: bring it back from a backup, or move it away to begin anew",
)
"""What people decided: never rebuilt."""

INSERT = """INSERT INTO judgement
    (uuid, flag, story, decision, reason, note, reviewer, time, words, ruleset, score, kind, sides, replaces, act)
    SELECT :uuid, :flag, :story, :decision, :reason, :note, :reviewer, :time, :words, :ruleset, :score, :kind, :sides,
    :replaces, :act WHERE NOT EXISTS (SELECT 1 FROM judgement WHERE uuid = :uuid)"""

LAST = """SELECT * FROM last_standing WHERE reviewer = ?1 AND (?2 IS NULL OR story = ?2)
    ORDER BY id DESC LIMIT 1"""
"""The reviewer's last decision (in a story, if one is given) that was not taken back."""

TOGETHER = "SELECT * FROM standing WHERE act = ? ORDER BY id DESC"
"""What was decided in one act and not taken back, the last line first."""

ABOUT = """SELECT * FROM holding WHERE flag IN (SELECT value FROM json_each(?1))
    UNION SELECT * FROM holding WHERE story = ?2 ORDER BY flag, reviewer"""


class Ledger(Closing):
    """An open `judgements.sqlite`. A line is on the disk when `record` or `undo` returns."""

    def __init__(self, connection: sqlite3.Connection, path: Path, clock: Clock = utc_now) -> None:
        self.connection = connection
        """In autocommit mode, with the tables of `migrations.JUDGEMENTS` as schema `main`."""
        self.path = path
        """The file, for messages."""
        self.clock = clock
        """Tells the time of a judgement."""

    @classmethod
    def open(cls, folder: Path, *, clock: Clock = utc_now) -> Self:
        """Open the ledger of the desk in `folder`, made if need be. Raises DeskError."""
        return cls(open_file(folder, JUDGEMENTS_FILE), folder / JUDGEMENTS_FILE.name, clock)

    @classmethod
    def read(cls, folder: Path) -> Self:
        """Open the ledger of the desk in `folder`, which is there, for reading. Raises DeskError."""
        return cls(read_file(folder, JUDGEMENTS_FILE), folder / JUDGEMENTS_FILE.name)

    def close(self) -> None:
        """Close the file."""
        self.connection.close()

    def record(self, *answers: Answer, reviewer: str) -> tuple[Judgement, ...]:
        """Append decisions that were taken in one act: all of them or, with a DeskError, none."""
        act = os.urandom(16).hex() if len(answers) > 1 else None
        with readable(self.path, JUDGEMENTS_FILE), transaction(self.connection, self.path):
            return tuple(self._answer(answer, reviewer, act) for answer in answers)

    def _answer(self, answer: Answer, reviewer: str, act: str | None) -> Judgement:
        before = self.held(answer.flag, reviewer)
        return self._append(
            **asdict(answer),
            reviewer=reviewer,
            replaces=before.uuid if before else None,
            act=act,
        )

    def undo(self, reviewer: str, *, story: str | None = None) -> tuple[Judgement, ...]:
        """Take back the reviewer's last act that still stands, by appending; what it replaced holds again.

        `story` None: of all stories. Gives the lines taken back, the last one first; none when nothing is left.
        Raises DeskError.
        """
        with readable(self.path, JUDGEMENTS_FILE), transaction(self.connection, self.path):
            last = self._last(reviewer, story)
            if last is None:
                return ()
            lines = self._read(TOGETHER, last.act) if last.act else (last,)
            for line in lines:
                self._withdraw(line)
        return lines

    def _last(self, reviewer: str, story: str | None) -> Judgement | None:
        return self._one(LAST, storable(reviewer), story if story is None else storable(story))

    def _withdraw(self, line: Judgement) -> None:
        same = asdict(line, filter=lambda one, _: one.name not in {"id", "uuid", "time"})
        taken_back = {
            "decision": "withdrawn",
            "reason": None,
            "note": None,
            "replaces": line.uuid,
            "act": None,
        }
        self._append(**same | taken_back)

    def history(self, flag: str) -> tuple[Judgement, ...]:
        """Every line about a flag, oldest first."""
        return self._read("SELECT * FROM judgement WHERE flag = ? ORDER BY time, id", flag)

    def lines(self) -> tuple[Judgement, ...]:
        """Every line, by flag, time and uuid: in the same order in every copy of the ledger."""
        return self._read("SELECT * FROM judgement ORDER BY flag, time, uuid")

    def insert(self, lines: Iterable[Row]) -> None:
        """Add lines of another copy, in an order in which none comes before the one that it replaces.

        A line that is here already changes nothing. Raises DeskError, and nothing is recorded, when one makes no sense.
        """
        with readable(self.path, JUDGEMENTS_FILE), transaction(self.connection, self.path):
            self.connection.executemany(INSERT, lines)

    def current(self, flag: str | None = None) -> tuple[Judgement, ...]:
        """What holds now (about one flag, or about all), one line a flag and reviewer, sorted by these."""
        if flag is None:
            return self._read("SELECT * FROM holding ORDER BY flag, reviewer")
        return self._read("SELECT * FROM holding WHERE flag = ? ORDER BY reviewer", flag)

    def about(self, flags: Iterable[str], story: str) -> tuple[Judgement, ...]:
        """What holds now about these flags, and about any flag that was judged in a story; by flag and reviewer."""
        return self._read(ABOUT, pack(sorted(flags)).decode("utf-8"), storable(story))

    def held(self, flag: str, reviewer: str) -> Judgement | None:
        """What holds now about a flag for one reviewer."""
        return self._one("SELECT * FROM holding WHERE flag = ? AND reviewer = ?", flag, storable(reviewer))

    def knows(self, reviewer: str) -> bool:
        """Has this reviewer ever decided anything here?"""
        return self._one("SELECT * FROM judgement WHERE reviewer = ? LIMIT 1", storable(reviewer)) is not None

    def _append(self, **values: Any) -> Judgement:
        """Insert a line (without its id, uuid and time) inside the caller's transaction."""
        fresh = {"uuid": os.urandom(16).hex(), "time": in_utc(self.clock())}
        number = self.connection.execute(INSERT, row_of(values | fresh)).lastrowid
        return self._read("SELECT * FROM judgement WHERE id = ?", number)[0]

    def _one(self, query: str, *values: str | None) -> Judgement | None:
        found = self._read(query, *values)
        return found[0] if found else None

    def _read(self, query: str, *values: str | int | None) -> tuple[Judgement, ...]:
        with readable(self.path, JUDGEMENTS_FILE):
            cursor = self.connection.execute(query, values)
            names = [column[0] for column in cursor.description]
            return tuple(judgement_of(dict(zip(names, row, strict=True))) for row in cursor)
