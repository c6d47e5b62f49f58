"""The flags that a filter lets pass, found without holding up the review: with a connection of its own."""

import json
import sqlite3
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from attrs import frozen

from factcheck.desk.folder import ANALYSIS_FILE
from factcheck.order import RANK
from factcheck.report.labels import STATES, State
from factcheck.review.filters import Filter, query_of
from factcheck.store.encoding import storable
from factcheck.store.files import read_file, readable


@frozen(kw_only=True)
class Narrowing:
    """All that is needed to find the flags of a filter; `found` may be called in any thread."""

    folder: Path
    """The desk."""
    story: str | None
    """The story under review; None for all."""
    filter: Filter
    """What is wanted."""
    rows: "array[int]"
    """Rows of all flags in the order of the queue; never changed."""
    states: bytes
    """Where each of them stands, as a number in STATES."""
    judged: Mapping[str, frozenset[int]]
    """Rows that each reviewer has judged; only of the reviewers that the filter names."""
    disagreed: frozenset[int]
    """Rows that reviewers disagree on; empty unless the filter asks for them."""

    def found(self) -> "array[int]":
        """Rows that the filter lets pass, in the order of the queue. Raises DeskError."""
        rows = self._standing() if self.filter.states else self.rows
        for test in self._tests():
            rows = _passing(test, rows)
        return rows

    def _tests(self) -> Iterator[Callable[[int], bool]]:
        """One after the other, so that only one set of a million rows is in memory at a time."""
        if self.filter.reviewers:
            by_them = frozenset[int]().union(*(self.judged.get(name, ()) for name in self.filter.reviewers))
            yield by_them.__contains__
        for query, value in _asked(self.filter):
            with reading(self.folder) as connection:
                said = {row for (row,) in connection.execute(query, [value])}
            yield said.__contains__

    def _standing(self) -> "array[int]":
        """Rows in the wanted states; one that changed since it was judged is open too."""
        wanted = {"stale", *self.filter.states} if "open" in self.filter.states else {*self.filter.states}
        codes = {code for code, state in enumerate(STATES) if state in wanted}
        return array(
            "q",
            (
                row
                for row, code in zip(self.rows, self.states, strict=True)
                if code in codes or row in self.disagreed
            ),
        )


AT_ONCE: Final = 10_000
"""Rows looked at before other threads have their turn: a million at once held a key up for half a second."""


def _passing(test: Callable[[int], bool], rows: "array[int]") -> "array[int]":
    """The rows that pass a test."""
    passing = array("q")
    for start in range(0, len(rows), AT_ONCE):
        passing.extend(filter(test, rows[start : start + AT_ONCE]))
    return passing


KINDS: Final = "SELECT row FROM flag WHERE kind IN (SELECT value FROM json_each(?))"
SEVERITIES: Final = "SELECT row FROM flag WHERE rank IN (SELECT value FROM json_each(?))"
OUTLETS: Final = "SELECT flag FROM flag_outlet WHERE outlet IN (SELECT value FROM json_each(?))"
WORDS: Final = "SELECT rowid FROM flag_text WHERE flag_text MATCH ?"
NOTHING: Final = "SELECT row FROM flag WHERE row = ?"


def _asked(wanted: Filter) -> Iterator[tuple[str, str | int]]:
    """Questions to the analysis, each with its value; a row has to be in every answer."""
    if wanted.kinds:
        yield KINDS, json.dumps(wanted.kinds)
    if wanted.severities:
        yield SEVERITIES, json.dumps([RANK[one] for one in wanted.severities])
    if wanted.outlets:
        yield OUTLETS, json.dumps(wanted.outlets)
    if wanted.words:
        query = query_of(storable(wanted.words).replace("\0", " "))
        yield (NOTHING, -1) if query is None else (WORDS, query)


@contextmanager
def reading(folder: Path) -> Iterator[sqlite3.Connection]:
    """A connection to the analysis for this thread. Raises DeskError."""
    connection = read_file(folder, ANALYSIS_FILE)
    try:
        with readable(folder / ANALYSIS_FILE.name, ANALYSIS_FILE):
            yield connection
    finally:
        connection.close()


@frozen(kw_only=True)
class Choices:
    """What a filter can ask for in a desk, each with the number of flags."""

    kinds: tuple[tuple[str, int], ...]
    """By number, the most frequent first, then by name."""
    severities: tuple[tuple[str, int], ...]
    """Most harmful first."""
    outlets: tuple[tuple[str, int], ...]
    """By number, the most frequent first, then by name."""


def choices(folder: Path, story: str | None) -> Choices:
    """Count what there is to choose from; may be called in any thread. Raises DeskError."""
    with reading(folder) as connection:
        return _counted(connection, story)


COUNTED: Final = "SELECT kind, rank, count(*) FROM flag WHERE ?1 IS NULL OR story = ?1 GROUP BY kind, rank"
COUNTED_OUTLETS: Final = "SELECT outlet, count(*) FROM flag_outlet GROUP BY outlet"
COUNTED_OUTLETS_OF_STORY: Final = """
    SELECT outlet, count(*) FROM flag_outlet JOIN flag ON row = flag WHERE story = ? GROUP BY outlet
"""


def _counted(connection: sqlite3.Connection, story: str | None) -> Choices:
    kinds: dict[str, int] = {}
    ranks: dict[int, int] = {}
    for kind, rank, count in connection.execute(COUNTED, [story]):
        kinds[kind] = kinds.get(kind, 0) + count
        ranks[rank] = ranks.get(rank, 0) + count
    outlets = (
        connection.execute(COUNTED_OUTLETS)
        if story is None
        else connection.execute(COUNTED_OUTLETS_OF_STORY, [story])
    )
    return Choices(
        kinds=_frequent(kinds.items()),
        severities=tuple((name, ranks[rank]) for name, rank in RANK.items() if rank in ranks),
        outlets=_frequent(outlets),
    )


def _frequent(counted: Iterable[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counted, key=lambda one: (-one[1], one[0])))


def contradicted(states: Iterable[Mapping[int, State]]) -> frozenset[int]:
    """Rows that one reviewer upheld and another dismissed, given where the rows stand for each reviewer."""
    sides: dict[State, set[int]] = {"upheld": set(), "dismissed": set()}
    for one in states:
        for row, state in one.items():
            if state in sides:
                sides[state].add(row)
    return frozenset(sides["upheld"] & sides["dismissed"])
