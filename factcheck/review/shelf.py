"""What the review reads of a desk: flags in order, one flag at a time, articles; never written to."""

import sqlite3
from array import array
from collections.abc import Callable, Sequence
from functools import wraps
from pathlib import Path
from typing import Any, Final, Self, TypeVar, cast

from attrs import frozen

from factcheck.desk import ANALYSIS_FILE
from factcheck.desk_file import DeskError, check_version, migrated, present, readable, uri
from factcheck.desk_json import storable, unpack
from factcheck.order import SEVERITIES
from factcheck.review.card import Card, card_of
from factcheck.review.difference import differing
from factcheck.review.labels import State
from factcheck.review.passage import ArticleText, Passage, passage_of, words_of
from factcheck.review.published import published

KEPT: Final = 4_096
"""Rows of the queue kept in memory: many screens, one megabyte."""
ARTICLES_KEPT: Final = 32
"""Articles kept in memory."""
MISSING = ArticleText(outlet=None, published="date unknown", title=None, text="")
"""Stands for an article that the desk lost."""

STATES: Final = """
    SELECT f.row AS row, h.decision, h.words = f.words, 0 AS distance
    FROM holding AS h JOIN analysis.flag AS f ON f.id = h.flag WHERE h.reviewer = ?1
    UNION ALL
    SELECT f.row, h.decision, h.words = f.words, d.distance
    FROM holding AS h JOIN analysis.descent AS d ON d.before = h.flag
    JOIN analysis.flag AS f ON f.story = d.story AND f.id = d.flag WHERE h.reviewer = ?1
    ORDER BY distance DESC
"""
"""What holds about a flag, or about the nearest one that it continues: the last line on a row counts."""
QUEUE: Final = "SELECT row FROM analysis.flag ORDER BY rank, doubt, origins DESC, id, row"
"""The order of `factcheck.order`, by columns of the desk."""
QUEUE_OF_STORY: Final = (
    "SELECT row FROM analysis.flag WHERE story = ? ORDER BY rank, doubt, origins DESC, id, row"
)
ROWS: Final = """
    SELECT row FROM analysis.flag WHERE id = ?1
    UNION
    SELECT f.row FROM analysis.descent AS d JOIN analysis.flag AS f ON f.story = d.story AND f.id = d.flag
    WHERE d.before = ?1 ORDER BY row
"""


@frozen
class QueueRow:
    """What a line of the queue shows of a flag."""

    severity: str
    """error, conflict, tension or note."""
    kind: str
    """Kind, as in the report."""
    headline: str
    """One plain sentence."""


Method = TypeVar("Method", bound=Callable[..., Any])


def reading(method: Method) -> Method:
    """Wrap a method of `Shelf` that reads the analysis: it raises DeskError when the file is damaged or in use."""

    @wraps(method)
    def read(shelf: "Shelf", *given: Any) -> Any:
        with readable(shelf.path, ANALYSIS_FILE):
            return method(shelf, *given)

    return cast("Method", read)


class Shelf:
    """The analysis of a desk, attached for reading to the connection of its ledger.

    Every method that reads raises DeskError when the file is damaged.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, story: str | None) -> None:
        self._connection = connection
        self.path = path
        """The file, for messages."""
        self.story = story
        """The story that is read; None for all."""
        self._rows: dict[int, QueueRow] = {}
        self._articles: dict[tuple[str, str], ArticleText] = {}

    @classmethod
    def attach(cls, connection: sqlite3.Connection, folder: Path, story: str | None) -> Self:
        """Attach `analysis.sqlite` of the desk in `folder`; `story` None: all stories.

        Read only, so that BEGIN IMMEDIATE locks the ledger alone and a check can write meanwhile.
        Raises DeskError when the file is absent, of another version, or holds no such story.
        """
        path = present(folder, ANALYSIS_FILE)
        with readable(path, ANALYSIS_FILE):
            connection.execute("ATTACH ? AS analysis", [uri(path, "ro")])
            check_version(connection, path, ANALYSIS_FILE, "analysis")
            migrated(connection, folder, ANALYSIS_FILE, "analysis")
            stories = {name for (name,) in connection.execute("SELECT name FROM analysis.story")}
        if story is not None and storable(story) not in stories:
            choice = ", ".join(sorted(stories)) or "none"
            raise DeskError(
                f"the desk {folder} holds no story {story!r}: choose one of those in it: {choice}"
            )
        return cls(connection, path, None if story is None else storable(story))

    @reading
    def version(self) -> int:
        """A number that changes when another process writes to the analysis."""
        number: int = self._connection.execute("PRAGMA analysis.data_version").fetchone()[0]
        return number

    def forget(self) -> None:
        """Drop what was kept in memory, after the analysis changed."""
        self._rows.clear()
        self._articles.clear()

    @reading
    def order(self) -> "array[int]":
        """Row numbers of the flags in their order."""
        if self.story is None:
            found = self._connection.execute(QUEUE)
        else:
            found = self._connection.execute(QUEUE_OF_STORY, [self.story])
        return array("q", (row for (row,) in found))

    @reading
    def states(self, reviewer: str) -> dict[int, State]:
        """Where the judged flags stand for a reviewer, by row; an earlier judgement on other words is `stale`."""
        found = self._connection.execute(STATES, [storable(reviewer)])
        return {row: decision if same else "stale" for row, decision, same, _ in found}

    @reading
    def rows_of(self, flag: str) -> tuple[int, ...]:
        """Rows of a flag and of those that continue it, by its id; two stories that share articles can share one."""
        found = self._connection.execute(ROWS, [flag])
        return tuple(row for (row,) in found)

    def lines(self, rows: Sequence[int]) -> list[QueueRow | None]:
        """Lines of the queue for some rows, None for one that a new check removed."""
        missing = [row for row in rows if row not in self._rows]
        if len(self._rows) + len(missing) > KEPT:
            self._rows.clear()
            missing = list(rows)
        for row in missing:
            self._fetch(row)
        return [self._rows.get(row) for row in rows]

    @reading
    def _fetch(self, row: int) -> None:
        found = self._connection.execute(
            "SELECT rank, kind, headline FROM analysis.flag WHERE row = ?", [row]
        ).fetchone()
        if found is not None:
            rank, kind, headline = found
            self._rows[row] = QueueRow(SEVERITIES[rank], kind, headline)

    @reading
    def card(self, row: int) -> Card | None:
        """Everything about one flag; None when a new check removed it."""
        found = self._connection.execute(
            "SELECT story, words, data FROM analysis.flag WHERE row = ?", [row]
        ).fetchone()
        if found is None:
            return None
        story, words, data = found
        flag = unpack(data)
        before = self._connection.execute(
            "SELECT before FROM analysis.descent WHERE story = ? AND flag = ? ORDER BY distance",
            [story, flag["id"]],
        )
        return card_of(row, story, words, flag, tuple(one for (one,) in before))

    def passage(self, card: Card, side: int, quote: int) -> Passage:
        """The words of a quote of a side in context, marked where they differ from the first quote of the other side."""
        chosen = card.sides[side].quotes[quote]
        article = self.article(card.story, chosen.article)
        if len(card.sides) == 1:
            return passage_of(article, chosen)
        other = card.sides[1 if side == 0 else 0].quotes[0]
        theirs = words_of(self.article(card.story, other.article), other)
        return passage_of(article, chosen, differing(words_of(article, chosen), theirs)[0])

    def article(self, story: str, article: str) -> ArticleText:
        """An article of a story; an empty one when the desk has lost it."""
        key = (story, article)
        if key not in self._articles:
            if len(self._articles) >= ARTICLES_KEPT:
                self._articles.clear()
            self._articles[key] = self._read_article(story, article)
        return self._articles[key]

    @reading
    def _read_article(self, story: str, article: str) -> ArticleText:
        found = self._connection.execute(
            "SELECT data FROM analysis.article WHERE story = ? AND id = ?", [story, storable(article)]
        ).fetchone()
        if found is None:
            return MISSING
        data = unpack(found[0])
        return ArticleText(
            outlet=data["outlet"],
            published=published(data["published"]),
            title=data["title"],
            text=data["text"],
        )

    @reading
    def counts(self) -> tuple[int, int]:
        """How many stories and articles the review is about."""
        stories, articles = self._connection.execute(
            "SELECT count(DISTINCT name), count(a.id) FROM analysis.story LEFT JOIN analysis.article AS a"
            " ON a.story = name WHERE ? IS NULL OR name = ?",
            [self.story, self.story],
        ).fetchone()
        return stories, articles
