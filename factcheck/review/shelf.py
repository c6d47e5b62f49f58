"""What the review reads of a desk: flags in order, one flag at a time, articles; never written to."""

import json
import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from itertools import chain
from pathlib import Path
from typing import Any, Final, Self, TypeVar, cast

from attrs import frozen

from factcheck.desk.folder import ANALYSIS_FILE
from factcheck.order import SEVERITIES
from factcheck.report.labels import State
from factcheck.report.published import published
from factcheck.review.card import Card, card_of
from factcheck.review.decisions import Decided
from factcheck.review.difference import differing
from factcheck.review.passage import ArticleText, Passage, passage_of, words_of
from factcheck.store.closing import Closing
from factcheck.store.encoding import storable, unpack
from factcheck.store.files import DeskError, read_file, readable

KEPT: Final = 4_096
"""Rows of the queue kept in memory: many screens, one megabyte."""
ARTICLES_KEPT: Final = 32
"""Articles kept in memory."""
MISSING = ArticleText(outlet=None, published="date unknown", title=None, text="")
"""Stands for an article that the desk lost."""

STATES: Final = """
    SELECT f.row AS row, j.key, f.words, 0 AS distance
    FROM json_each(?1) AS j JOIN flag AS f ON f.id = j.value
    UNION ALL
    SELECT f.row, j.key, f.words, d.distance
    FROM json_each(?1) AS j JOIN descent AS d ON d.before = j.value
    JOIN flag AS f ON f.story = d.story AND f.id = d.flag
    ORDER BY distance DESC
"""
"""The rows that some flags stand in, or those that continue them: the last line on a row is the nearest."""
QUEUE: Final = "SELECT row FROM flag ORDER BY rank, doubt, origins DESC, id, row"
"""The order of `factcheck.order`, by columns of the desk."""
QUEUE_OF_STORY: Final = "SELECT row FROM flag WHERE story = ? ORDER BY rank, doubt, origins DESC, id, row"
PLACE: Final = "SELECT rank, doubt, -origins, id, row FROM flag WHERE row = ?"
ROWS: Final = """
    SELECT row FROM flag WHERE id = ?1
    UNION
    SELECT f.row FROM descent AS d JOIN flag AS f ON f.story = d.story AND f.id = d.flag
    WHERE d.before = ?1 ORDER BY row
"""
NEARBY: Final = """
    SELECT DISTINCT position, kind, reason, detail FROM suppressed
    WHERE story = ?1 AND claim IN (SELECT value FROM json_each(?2)) ORDER BY position
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


@frozen
class PassedOver:
    """A difference that was seen and not flagged."""

    kind: str
    """What it would have been."""
    reason: str
    """The rule that took it out."""
    detail: str
    """One sentence with both values."""


Method = TypeVar("Method", bound=Callable[..., Any])


def reading(method: Method) -> Method:
    """Wrap a method of `Shelf` that reads the analysis: it raises DeskError when the file is damaged or in use."""

    @wraps(method)
    def read(shelf: "Shelf", *given: Any) -> Any:
        with readable(shelf.path, ANALYSIS_FILE):
            return method(shelf, *given)

    return cast("Method", read)


class Shelf(Closing):
    """The analysis of a desk as it was at one moment: a check that ends meanwhile is seen after `renew`.

    Every method that reads raises DeskError when the file is damaged.
    """

    def __init__(self, folder: Path, story: str | None) -> None:
        self.folder = folder
        """The desk."""
        self.path = folder / ANALYSIS_FILE.name
        """The file, for messages."""
        self.story = story
        """The story that is read; None for all."""
        self._rows: dict[int, QueueRow] = {}
        self._articles: dict[tuple[str, str], ArticleText] = {}
        self._connection = _reader(folder)
        try:
            self._watcher = _reader(folder)
        except DeskError:
            self._connection.close()
            raise

    @classmethod
    def open(cls, folder: Path, story: str | None) -> Self:
        """Open `analysis.sqlite` of the desk in `folder` for reading; `story` None: all stories.

        Raises DeskError when the file is absent, of another version, or holds no such story.
        """
        shelf = cls(folder, None if story is None else storable(story))
        try:
            shelf.renew()
            shelf._known()
        except DeskError:
            shelf.close()
            raise
        return shelf

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
        self._watcher.close()

    @reading
    def renew(self) -> None:
        """See the analysis as it is now, and from then on as it was now: the read transaction stays open."""
        self._rows.clear()
        self._articles.clear()
        if self._connection.in_transaction:
            self._connection.execute("COMMIT")
        self._connection.execute("BEGIN")
        self._edition = _edition(self._connection)

    @property
    def outdated(self) -> bool:
        """Has a check ended since `renew`? Raises DeskError."""
        with readable(self.path, ANALYSIS_FILE):
            return _edition(self._watcher) != self._edition

    @reading
    def _known(self) -> None:
        """Refuse a story that is not there."""
        stories = {name for (name,) in self._connection.execute("SELECT name FROM story")}
        if self.story is not None and self.story not in stories:
            choice = ", ".join(sorted(stories)) or "none"
            raise DeskError(
                f"the desk {self.folder} holds no story {self.story!r}: choose one of those in it: {choice}"
            )

    @reading
    def order(self) -> "array[int]":
        """Row numbers of the flags in their order."""
        if self.story is None:
            found = self._connection.execute(QUEUE)
        else:
            found = self._connection.execute(QUEUE_OF_STORY, [self.story])
        return array("q", chain.from_iterable(found))

    @reading
    def number(self, rows: "array[int]", row: int) -> int | None:
        """The place of a row among rows that stand in the order of the queue; None when it is not among them."""
        wanted = self._connection.execute(PLACE, [row]).fetchone()
        if wanted is None:
            return None
        place = bisect_left(rows, wanted, key=self._place)
        return place if place < len(rows) and rows[place] == row else None

    def _place(self, row: int) -> tuple[int, float, int, str, int]:
        """What a flag of the queue is ordered by."""
        found: tuple[int, float, int, str, int] = self._connection.execute(PLACE, [row]).fetchone()
        return found

    @reading
    def states(self, decided: Sequence[Decided]) -> dict[int, State]:
        """Where flags stand by what a reviewer decided, by row; an earlier judgement on other words is `stale`."""
        flags = json.dumps([flag for flag, _, _ in decided])
        found = self._connection.execute(STATES, [flags])
        return {
            row: decided[index][1] if decided[index][2] == words else "stale"
            for row, index, words, _ in found
        }

    @reading
    def rows_of(self, flag: str) -> tuple[int, ...]:
        """Rows of a flag and of those that continue it, by its id; two stories that share articles can share one."""
        return tuple(row for (row,) in self._connection.execute(ROWS, [flag]))

    def lines(self, rows: Sequence[int]) -> list[QueueRow | None]:
        """Lines of the queue for some rows, None for one that the analysis has not."""
        missing = [row for row in rows if row not in self._rows]
        if len(self._rows) + len(missing) > KEPT:
            self._rows.clear()
            missing = list(rows)
        for row in missing:
            self._fetch(row)
        return [self._rows.get(row) for row in rows]

    @reading
    def _fetch(self, row: int) -> None:
        query = "SELECT rank, kind, headline FROM flag WHERE row = ?"
        found = self._connection.execute(query, [row]).fetchone()
        if found is not None:
            rank, kind, headline = found
            self._rows[row] = QueueRow(SEVERITIES[rank], kind, headline)

    @reading
    def card(self, row: int) -> Card | None:
        """Everything about one flag; None when the analysis has it not."""
        query = "SELECT story, words, data FROM flag WHERE row = ?"
        found = self._connection.execute(query, [row]).fetchone()
        if found is None:
            return None
        story, words, data = found
        flag = unpack(data)
        before = self._connection.execute(
            "SELECT before FROM descent WHERE story = ? AND flag = ? ORDER BY distance", [story, flag["id"]]
        )
        return card_of(row, story, words, flag, tuple(one for (one,) in before))

    @reading
    def nearby(self, card: Card) -> tuple[PassedOver, ...]:
        """What was seen in the claims of a flag and not flagged, in the order of the report; the same words once."""
        claims = sorted({quote.claim for side in card.sides for quote in side.quotes if quote.claim})
        found = self._connection.execute(NEARBY, [card.story, json.dumps(claims)])
        return tuple(dict.fromkeys(PassedOver(kind, reason, detail) for _, kind, reason, detail in found))

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
        query = "SELECT data FROM article WHERE story = ? AND id = ?"
        found = self._connection.execute(query, [story, storable(article)]).fetchone()
        return MISSING if found is None else _article(unpack(found[0]))

    @reading
    def counts(self) -> tuple[int, int]:
        """How many stories and articles the review is about."""
        stories, articles = self._connection.execute(
            "SELECT count(DISTINCT name), count(a.id) FROM story LEFT JOIN article AS a"
            " ON a.story = name WHERE ? IS NULL OR name = ?",
            [self.story, self.story],
        ).fetchone()
        return stories, articles


def _reader(folder: Path) -> sqlite3.Connection:
    """A connection that writes nothing, so that a check can write meanwhile."""
    connection = read_file(folder, ANALYSIS_FILE)
    connection.execute("PRAGMA query_only = ON")
    return connection


def _edition(connection: sqlite3.Connection) -> int:
    number: int = connection.execute("SELECT number FROM edition").fetchone()[0]
    return number


def _article(data: Mapping[str, Any]) -> ArticleText:
    return ArticleText(
        outlet=data["outlet"],
        published=published(data["published"]),
        title=data["title"],
        text=data["text"],
        url=data.get("url"),
        zones=tuple((kind, start, end) for kind, start, end in data.get("zones", ())),
    )
