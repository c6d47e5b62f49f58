"""A report as a table: one row a fact, one column an article, in the cell what that article says."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Any

from attrs import frozen

from factcheck.output.text import many
from factcheck.report.facts.agreed import STATEMENT, agreed
from factcheck.report.facts.fact import Fact, Place, Said
from factcheck.report.facts.flagged import flagged
from factcheck.report.facts.index import Index
from factcheck.report.published import published
from factcheck.report.view import outlet

ROWS = 200
"""Rows at most: a page that an editor can still read."""
COLUMNS = 40
"""Columns at most, those that say most; a story of a thousand articles has no table of a thousand columns."""
MOST_LEFT = 1_000
"""Facts without room that are counted: a story of a million flags must not take minutes for one figure."""
FEWEST = 2
"""A fact that fewer articles tell is no row: there is nothing to hold it against."""


@frozen(kw_only=True)
class Column:
    """An article at the head of a column, safe to print."""

    article: str
    """Its id, as in the report."""
    outlet: str
    """The outlet's name, or the article's id where none is known."""
    published: str
    """Its date in words."""


@frozen(kw_only=True)
class Row:
    """One fact, and what each article says of it."""

    fact: Fact
    """What it is, how the articles stand to each other in it, and where it comes from."""
    cells: tuple[tuple[Said, ...], ...]
    """One cell a column, in their order; an empty one where the article says nothing of it."""


@frozen(kw_only=True)
class FactTable:
    """The table of a story: what disagrees first, in the order of the flags, then what agrees, most origins first."""

    story: str
    """Name of the story, as in the report."""
    columns: tuple[Column, ...]
    """In the order of the report; an article that says nothing of any fact has none."""
    rows: tuple[Row, ...]
    """Each with two cells or more that say something."""
    rows_left: int
    """How many facts are not shown, for want of room; MOST_LEFT + 1 stands for any number beyond."""
    columns_left: int
    """How many articles are not shown, for want of room."""

    @property
    def left(self) -> str:
        """What is not shown, in a sentence; "" when all is."""
        counted = (self.rows_left, "fact"), (self.columns_left, "article")
        told = [
            many(number, f"more {one}") if number <= MOST_LEFT else f"over {MOST_LEFT} more {one}s"
            for number, one in counted
            if number
        ]
        return f"Not shown: {' and '.join(told)}." if told else ""


def table(document: Mapping[str, Any], *, rows: int = ROWS, columns: int = COLUMNS) -> FactTable:
    """The table of a report in the form of the contract, with at most so many rows and columns."""
    index = Index(document=document)
    every = _facts(index)
    kept = list(islice(every, rows))
    left = sum(1 for _ in islice(every, MOST_LEFT + 1))
    shown = _columns(index, kept, columns)
    ids = [column.article for column in shown]
    made = [Row(fact=fact, cells=tuple(fact.said_by(one) for one in ids)) for fact in kept]
    full = tuple(row for row in made if sum(map(bool, row.cells)) >= FEWEST)
    return FactTable(
        story=str(document["story"]),
        columns=shown,
        rows=full,
        rows_left=min(left + len(made) - len(full), MOST_LEFT + 1),
        columns_left=len({one for fact in kept for one in fact.articles}) - len(shown),
    )


def _facts(index: Index) -> Iterator[Fact]:
    """All facts that several articles tell, in their order, each once."""
    seen: set[tuple[str, Place]] = set()
    for fact in chain(flagged(index), agreed(index)):
        places = {(fact.aspect, place) for place in fact.places}
        told = places <= seen if fact.aspect == STATEMENT else bool(places & seen)
        if len(fact.articles) >= FEWEST and not (fact.standing == "agree" and told):
            seen |= places
            yield fact


def _columns(index: Index, facts: Sequence[Fact], most: int) -> tuple[Column, ...]:
    """The articles that say most of these facts, in the order of the report."""
    said: dict[str, int] = {}
    for fact in facts:
        for article in fact.articles:
            said[article] = said.get(article, 0) + 1
    order = {one: place for place, one in enumerate(index.articles)}
    chosen = sorted(said.keys() & order.keys(), key=lambda one: (-said[one], order[one]))[:most]
    return tuple(
        Column(
            article=one,
            outlet=outlet(index.articles[one]),
            published=published(index.articles[one]["published"]),
        )
        for one in sorted(chosen, key=order.__getitem__)
    )
