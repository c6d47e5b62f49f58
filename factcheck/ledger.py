"""What people decided about flags: an append-only table, and what of it holds now."""

import os
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Self

from factcheck.closing import Closing
from factcheck.desk_file import Format, open_file, read_file, readable, transaction
from factcheck.desk_json import storable
from factcheck.ledger_line import Answer, Clock, Judgement, in_utc, utc_now
from factcheck.migrations import JUDGEMENTS

JUDGEMENTS_FILE = Format(
    name="judgements.sqlite",
    migrations=JUDGEMENTS,
    synchronous="FULL",
    remedy="it holds the reviewers' decisions: bring it back from a backup, or move it away to begin anew",
)
"""What people decided: never rebuilt."""

INSERT = """INSERT INTO judgement
    (uuid, flag, story, decision, reason, note, reviewer, time, words, ruleset, score, replaces, act)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""

LAST = """SELECT * FROM judgement AS j WHERE j.reviewer = ?1 AND j.decision <> 'withdrawn'
    AND (?2 IS NULL OR j.story = ?2)
    AND NOT EXISTS (SELECT 1 FROM judgement AS w WHERE w.decision = 'withdrawn' AND w.replaces = j.uuid)
    ORDER BY j.id DESC LIMIT 1"""
"""The reviewer's last decision (in a story, if one is given) that was not taken back."""

TOGETHER = """SELECT * FROM judgement AS j WHERE j.act = ?
    AND NOT EXISTS (SELECT 1 FROM judgement AS w WHERE w.decision = 'withdrawn' AND w.replaces = j.uuid)
    ORDER BY j.id DESC"""
"""What was decided in one act and not taken back, the last line first."""


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

    def record(self, answer: Answer, *, reviewer: str) -> Judgement:
        """Append a decision. Raises DeskError, and nothing is recorded, when the file cannot be written."""
        return self.record_all((answer,), reviewer=reviewer)[0]

    def record_all(self, answers: Sequence[Answer], *, reviewer: str) -> tuple[Judgement, ...]:
        """Append decisions that were taken in one act: all of them or, with a DeskError, none."""
        act = os.urandom(16).hex() if len(answers) > 1 else None
        with readable(self.path, JUDGEMENTS_FILE), transaction(self.connection, self.path):
            return tuple(self._answer(answer, reviewer, act) for answer in answers)

    def _answer(self, answer: Answer, reviewer: str, act: str | None) -> Judgement:
        before = self.held(answer.flag, reviewer)
        return self._append(
            *(answer.flag, answer.story, answer.decision, answer.reason, answer.note),
            *(reviewer, in_utc(self.clock()), answer.words, answer.ruleset, answer.score),
            *(before.uuid if before else None, act),
        )

    def undo(self, reviewer: str, *, story: str | None = None) -> Judgement | None:
        """Take back the reviewer's last decision that still stands, by appending; what it replaced holds again.

        `story` None: of all stories.

        Gives the line taken back, or None when nothing is left to take back. Raises DeskError.
        """
        with readable(self.path, JUDGEMENTS_FILE), transaction(self.connection, self.path):
            last = self._last(reviewer, story)
            if last is not None:
                self._withdraw(last)
        return last

    def undo_act(self, reviewer: str, *, story: str | None = None) -> tuple[Judgement, ...]:
        """Take back as `undo` does, with all that was decided in the same act; gives the lines, the last one first."""
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
        self._append(
            *(line.flag, line.story, "withdrawn", None, None),
            *(line.reviewer, in_utc(self.clock()), line.words, line.ruleset, line.score, line.uuid, None),
        )

    def history(self, flag: str) -> tuple[Judgement, ...]:
        """Every line about a flag, oldest first."""
        return self._read("SELECT * FROM judgement WHERE flag = ? ORDER BY id", flag)

    def current(self, flag: str | None = None) -> tuple[Judgement, ...]:
        """What holds now (about one flag, or about all), one line a flag and reviewer, sorted by these."""
        if flag is None:
            return self._read("SELECT * FROM holding ORDER BY flag, reviewer")
        return self._read("SELECT * FROM holding WHERE flag = ? ORDER BY reviewer", flag)

    def held(self, flag: str, reviewer: str) -> Judgement | None:
        """What holds now about a flag for one reviewer."""
        return self._one("SELECT * FROM holding WHERE flag = ? AND reviewer = ?", flag, storable(reviewer))

    def knows(self, reviewer: str) -> bool:
        """Has this reviewer ever decided anything here?"""
        return self._one("SELECT * FROM judgement WHERE reviewer = ? LIMIT 1", storable(reviewer)) is not None

    def _append(self, *values: str | float | None) -> Judgement:
        """Insert a line (without its id and uuid) inside the caller's transaction."""
        clean = [storable(value) if isinstance(value, str) else value for value in values]
        number = self.connection.execute(INSERT, [os.urandom(16).hex(), *clean]).lastrowid
        return self._read("SELECT * FROM judgement WHERE id = ?", number)[0]

    def _one(self, query: str, *values: str | None) -> Judgement | None:
        found = self._read(query, *values)
        return found[0] if found else None

    def _read(self, query: str, *values: str | int | None) -> tuple[Judgement, ...]:
        with readable(self.path, JUDGEMENTS_FILE):
            cursor = self.connection.execute(query, values)
            names = [column[0] for column in cursor.description]
            return tuple(Judgement(**dict(zip(names, row, strict=True))) for row in cursor)
