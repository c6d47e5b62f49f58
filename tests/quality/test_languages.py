"""Short texts in many languages: no English one is refused, and hardly another one is read."""

from functools import cache
from pathlib import Path

import pytest

from claims import tables
from sources.languages import foreign_language

TABLE = Path(__file__).with_name("languages.tsv")
READ = 3
"""Foreign texts that are read all the same: headlines with fewer words than a language can be told from."""
NAMED = 0.97
"""Share of the refused texts whose language is named rightly; the misses are nearest kin."""


@cache
def texts() -> tuple[tables.Row, ...]:
    return tables.read(TABLE.read_text("utf-8"), TABLE.name)


def names() -> dict[str, str]:
    lines = (Path(__file__).parents[2] / "sources" / "data" / "languages.tsv").read_text("utf-8").splitlines()
    return dict(line.split("\t") for line in lines if not line.startswith("#"))


def test_the_table_is_wide_enough() -> None:
    assert len(texts()) >= 230
    assert len({row["language"] for row in texts()}) >= 50
    assert sum(row["language"] == "en" for row in texts()) >= 100


@pytest.mark.parametrize("kind", ["headline", "paragraph", "names", "quotes", "capitals", "numbers"])
def test_no_english_text_is_refused(kind: str) -> None:
    mine = [row["text"] for row in texts() if row["language"] == "en" and row["kind"] == kind]
    assert mine
    assert [(text, language) for text in mine if (language := foreign_language([text]))] == []


def test_other_languages_are_refused_by_name() -> None:
    foreign = [row for row in texts() if row["language"] not in ("en", "en?")]
    found = [(row, foreign_language([row["text"]])) for row in foreign]
    read = [(row["language"], row["text"]) for row, language in found if language is None]
    assert len(read) <= READ, read
    assert all(row["kind"] == "headline" for row, language in found if language is None)
    wrong = [
        (row["language"], language)
        for row, language in found
        if language not in (None, names()[row["language"]])
    ]
    assert 1 - len(wrong) / len(found) >= NAMED, wrong
