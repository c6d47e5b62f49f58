"""Tables of short stories: what the gates on flags read and check.

A table has the columns set, kind and articles, and may have expect (flag, or anything else for silence) and published.
`||` parts the articles of a story; `DATE|` before one is its day of publication, `-|` none; `TITLE :: ` its headline.
"""

from functools import cache
from pathlib import Path

import attrs

from claims import extraction, tables
from claims.language import Language
from factcheck import pipeline
from factcheck.model import Flag, ModelInfo, Report
from sources.article import Article, Zone
from sources.span import Span
from tests import factory

FOLDER = Path(__file__).parent


@attrs.frozen(kw_only=True)
class Row:
    """One short story."""

    part: str
    """dev, or held: written before the checks (what is held in contradictions.tsv was read later on)."""
    kind: str
    """The kind of flag that it is about; "-" for none."""
    planted: bool
    """Has a flag of this kind to be found in it? Else it is a look-alike."""
    articles: tuple[tuple[str, str], ...]
    """Day of publication ("-" for none) and text of each article."""

    @property
    def text(self) -> str:
        """All its articles."""
        return " || ".join(text for _, text in self.articles)


@cache
def rows(table: str, part: str, *, planted: bool) -> tuple[Row, ...]:
    """The planted rows, or the look-alikes, of one half of tests/quality/TABLE.tsv."""
    read = tables.read((FOLDER / f"{table}.tsv").read_text("utf-8"), table)
    return tuple(row for line in read if (row := _row(line)).part == part and row.planted == planted)


def _row(line: tables.Row) -> Row:
    dated = [one.rpartition("|") for one in line["articles"].split("||")]
    return Row(
        part=line["set"],
        kind=line["kind"],
        planted=line.get("expect", "flag") == "flag" and line["kind"] != "-",
        articles=tuple((day or line.get("published", "-"), text) for day, _, text in dated),
    )


def flags(language: Language, row: Row) -> tuple[Flag, ...]:
    """Everything that is flagged in a short story."""
    return report(language, row.articles).flags


def report(language: Language, dated: tuple[tuple[str, str], ...]) -> Report:
    """All that is found out about articles, each given by its day of publication ("-" for none) and its text."""
    articles = [_article(f"{n}", day, text) for n, (day, text) in enumerate(dated)]
    readings = tuple(extraction.read(articles, language))
    return pipeline.check(readings, story="s", model=ModelInfo(name="m", version="1"))


def _article(name: str, day: str, text: str) -> Article:
    """An article of that day; "TITLE :: text" has its headline in the text."""
    published = None if day == "-" else day
    title, bar, body = text.partition(" :: ")
    if not bar:
        return factory.article(text, id=name, published=published, outlet=f"Paper {name}")
    whole = f"{title}\n\n{body}"
    head = Zone(kind="title", span=Span(start=0, end=len(title) + 2))
    zones = (head, Zone(kind="body", span=Span(start=len(title) + 2, end=len(whole))))
    place = Span(start=0, end=len(title))
    return factory.article(
        whole,
        id=name,
        published=published,
        outlet=f"Paper {name}",
        title=title,
        title_span=place,
        zones=zones,
    )
