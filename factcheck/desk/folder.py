"""The desk: a folder with what was found (rebuilt at will) and what people decided about it (never rebuilt)."""

import sqlite3
import zlib
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Any, Self

from factcheck.desk.descent import Descent, descent
from factcheck.desk.fates import Fate, fates, nearest
from factcheck.desk.learning import Lessons, covered, lessons, surer, without
from factcheck.desk.rows import Rows, rows_of
from factcheck.desk.search import make_findable
from factcheck.desk.words import words_digest
from factcheck.ledger.file import JUDGEMENTS_FILE, Ledger
from factcheck.ledger.line import Judgement
from factcheck.ledger.tally import Decided, questions
from factcheck.store.closing import Closing
from factcheck.store.encoding import pack, storable, unpack
from factcheck.store.files import DeskError, Format, open_file, read_file, readable, transaction
from factcheck.store.migrations import ANALYSIS

__all__ = ["ANALYSIS_FILE", "Desk", "DeskError"]

ANALYSIS_FILE = Format(
    name="analysis.sqlite",
    migrations=ANALYSIS,
    synchronous="NORMAL",
    remedy="the judgements are safe, and this file can be made again: delete it and run factcheck check",
)
"""Articles, claims, matches, flags: derived."""

LEVEL = 3
"""Compression of reports: a tenth of the size, at 230 MB/s; the best takes three times as long for a fifth less."""


class Desk(Closing):
    """An open desk; a context manager that closes it."""

    def __init__(self, folder: Path, analysis: sqlite3.Connection) -> None:
        self.folder = folder
        """Where both files lie."""
        self.analysis = analysis
        """Connection to `analysis.sqlite`, in autocommit mode."""

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the desk in a folder, made if need be.

        Raises DeskError when the folder is no desk, cannot be written, or holds a file that is broken or of a newer
        version; the judgements are looked at too, so that nothing is done that could not be joined with them.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DeskError(
                f"{folder} cannot be made ({error.strerror}): name another folder with --desk"
            ) from error
        if (folder / JUDGEMENTS_FILE.name).exists():
            Ledger.read(folder).close()
        return cls(folder, open_file(folder, ANALYSIS_FILE))

    @classmethod
    def read(cls, folder: Path) -> Self:
        """Open the desk in a folder for reading; it may be one that cannot be written. Raises DeskError."""
        return cls(folder, read_file(folder, ANALYSIS_FILE))

    def close(self) -> None:
        """Close the file; writes were finished before."""
        self.analysis.close()

    def save(self, document: Mapping[str, Any]) -> None:
        """Put a report (as `factcheck.report` makes it) in the place of the story's earlier one.

        One transaction: whoever reads, or comes back after a crash, meets the old report or the new one whole.
        Judgements are not touched. Raises DeskError when the file cannot be written.
        """
        rows = rows_of(document)
        packed = zlib.compress(pack({**document, "judgements": []}), LEVEL)
        path = self.folder / ANALYSIS_FILE.name
        with readable(path, ANALYSIS_FILE), transaction(self.analysis, path):
            continued = self._continued(rows)
            self.analysis.execute("DELETE FROM story WHERE name = ?", [rows.story])
            self.analysis.execute("INSERT INTO story(name, document) VALUES (?, ?)", [rows.story, packed])
            self._insert(rows)
            make_findable(self.analysis, rows.story, document)
            self.analysis.executemany(
                "INSERT INTO descent(story, flag, distance, before) VALUES (?, ?, ?, ?)",
                (
                    (rows.story, flag, distance, before)
                    for flag, chain in sorted(continued.items())
                    for distance, before in enumerate(chain, start=1)
                ),
            )

    def _continued(self, rows: Rows) -> Descent:
        """What the flags of a report continue, held against those that it is about to replace."""
        found = self.analysis.execute("SELECT id, row FROM flag WHERE story = ?", [rows.story])
        before: dict[str, int] = dict(found)
        now = {row[1]: row[-1] for row in rows.flags}
        gone = [before[flag] for flag in sorted(before.keys() - now.keys())]
        old = [
            unpack(self.analysis.execute("SELECT data FROM flag WHERE row = ?", [row]).fetchone()[0])
            for row in gone
        ]
        fresh = [unpack(now[flag]) for flag in sorted(now.keys() - before.keys())] if old else []
        return descent(old, fresh, self._descent(rows.story))

    def _descent(self, story: str) -> Descent:
        """What the flags of a story continue."""
        chains: dict[str, tuple[str, ...]] = {}
        for flag, before in self.analysis.execute(
            "SELECT flag, before FROM descent WHERE story = ? ORDER BY flag, distance", [story]
        ):
            chains[flag] = (*chains.get(flag, ()), before)
        return chains

    def _insert(self, rows: Rows) -> None:
        self.analysis.executemany(
            "INSERT INTO article(story, position, id, data) VALUES (?, ?, ?, ?)", rows.articles
        )
        self.analysis.executemany(
            "INSERT INTO flag(story, id, kind, rank, doubt, origins, headline, position, words, data)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows.flags,
        )

    def stories(self) -> tuple[str, ...]:
        """Names of the stories, sorted."""
        return tuple(name for (name,) in self.analysis.execute("SELECT name FROM story ORDER BY name"))

    def flags(self, story: str | None = None) -> frozenset[str]:
        """Ids of the flags of a story (None: of all). Raises DeskError when the file is damaged."""
        with readable(self.folder / ANALYSIS_FILE.name, ANALYSIS_FILE):
            found = self.analysis.execute("SELECT id FROM flag WHERE ?1 IS NULL OR story = ?1", [story])
            return frozenset(flag for (flag,) in found)

    def document(self, story: str | None = None) -> dict[str, Any]:
        """The report of a story (None: of the only one) with the judgements that hold now.

        Raises DeskError when there is no such story, or several to choose from.
        """
        with readable(self.folder / ANALYSIS_FILE.name, ANALYSIS_FILE):
            name = self._chosen(story)
            found = self.analysis.execute("SELECT document FROM story WHERE name = ?", [name]).fetchone()
            document: dict[str, Any] = unpack(zlib.decompress(found[0]))
        return self.joined(document, name)

    def joined(self, document: Mapping[str, Any], story: str) -> dict[str, Any]:
        """A report that was just saved, with the judgements that hold now; the same as reading it again, but cheaper."""
        with readable(self.folder / ANALYSIS_FILE.name, ANALYSIS_FILE):
            chains = self._descent(storable(story))
        words = {flag["id"]: words_digest(flag) for flag in document["flags"]}
        found = nearest(words, chains, self._judgements(words, chains, story))
        told = [_told(flag, one) for (flag, _), one in found.items() if one.words == words[flag]]
        return {**document, "judgements": told}

    def lessons(self) -> Lessons:
        """What the decisions until now teach the checks to come. Raises DeskError when a file is damaged."""
        return lessons(self._current(), self.names())

    def learned(self, document: Mapping[str, Any], taught: Lessons) -> dict[str, Any]:
        """A report before it is saved, with what was learned: confidence, and flags that were accepted before."""
        surely = surer(document, taught.shares)
        settled = covered(surely, taught.settled) if taught.settled else {}
        if settled:
            with readable(self.folder / ANALYSIS_FILE.name, ANALYSIS_FILE):
                chains = self._continued(rows_of(surely))
            settled = {
                flag: one
                for flag, one in settled.items()
                if taught.judged.isdisjoint((flag, *chains.get(flag, ())))
            }
        return without(surely, settled) if settled else surely

    def fates(self, document: Mapping[str, Any], before: Collection[str]) -> dict[Fate, int]:
        """What became of the earlier decisions on a story by a report that was just saved.

        `before` holds the ids of its flags until then.
        """
        story = storable(document["story"])
        with readable(self.folder / ANALYSIS_FILE.name, ANALYSIS_FILE):
            chains = self._descent(story)
        words = {flag["id"]: words_digest(flag) for flag in document["flags"]}
        return fates(words, chains, self._judgements(words, chains, story), before)

    def decided(self) -> Decided:
        """What holds of each question that was judged at this desk. Raises DeskError when a file is damaged."""
        return questions(self._current(), self.names())

    def names(self) -> dict[str, str]:
        """The present id of each flag that had another before, by that one."""
        with readable(self.folder / ANALYSIS_FILE.name, ANALYSIS_FILE):
            return dict(
                self.analysis.execute("SELECT before, flag FROM descent ORDER BY story DESC, distance DESC")
            )

    def _chosen(self, story: str | None) -> str:
        stories = self.stories()
        if story is not None and storable(story) in stories:
            return storable(story)
        if not stories:
            raise DeskError(f"the desk {self.folder} holds no story: run factcheck check PATH… first")
        if story is None and len(stories) == 1:
            return stories[0]
        names = ", ".join(stories)
        if story is None:
            raise DeskError(
                f"the desk {self.folder} holds {len(stories)} stories: choose one with --story: {names}"
            )
        raise DeskError(f"the desk {self.folder} holds no story {story!r}: choose one of {names}")

    def _judgements(self, flags: Iterable[str], chains: Descent, story: str) -> tuple[Judgement, ...]:
        """What holds about these flags and those that they continue, and what was judged in the story."""
        wanted = {*flags, *(one for flag in flags for one in chains.get(flag, ()))}
        if not (self.folder / JUDGEMENTS_FILE.name).is_file():
            return ()
        with Ledger.read(self.folder) as ledger:
            return ledger.about(wanted, story)

    def _current(self) -> tuple[Judgement, ...]:
        """Everything that holds now."""
        if not (self.folder / JUDGEMENTS_FILE.name).is_file():
            return ()
        with Ledger.read(self.folder) as ledger:
            return ledger.current()


def _told(flag: str, judgement: Judgement) -> dict[str, Any]:
    """A judgement as the report gives it, about a flag that may have had another id then."""
    return {
        "flag": flag,
        "decision": judgement.decision,
        "reason": judgement.reason,
        "note": judgement.note,
        "reviewer": judgement.reviewer,
        "time": judgement.time,
    }
