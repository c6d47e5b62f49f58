"""The gate on polarity and modality. The floors only go up."""

from pathlib import Path

import pytest

from claims import modality, polarity, tables
from claims.language import Language
from claims.parse import Token
from claims.tables import Row
from tests import factory

TABLE = Path(__file__).parent / "polarity.tsv"
POLARITY = {"dev": 1.0, "held": 0.98}
"""Measured dev 100 of 100, held 84 of 85."""
MODALITY = {"dev": 1.0, "held": 1.0}
"""Measured dev 100 of 100, held 85 of 85."""


def parsed(language: Language, part: str) -> list[tuple[Row, Token]]:
    rows = [row for row in tables.read(TABLE.read_text("utf-8"), TABLE.name) if row["set"] == part]
    articles = [factory.article(row["text"], id=str(n)) for n, row in enumerate(rows)]
    pairs = zip(rows, language.parse(articles), strict=True)
    return [(row, paragraphs[0].sentences[0].root) for row, (_, paragraphs) in pairs]


@pytest.mark.parametrize("part", ["dev", "held"])
def test_polarity(language: Language, part: str) -> None:
    rows = parsed(language, part)
    misses = [row["text"] for row, head in rows if polarity.of(head) != row["polarity"]]
    assert 1 - len(misses) / len(rows) >= POLARITY[part], misses


@pytest.mark.parametrize("part", ["dev", "held"])
def test_modality(language: Language, part: str) -> None:
    rows = parsed(language, part)
    misses = [row["text"] for row, head in rows if modality.of(head) != row["modality"]]
    assert 1 - len(misses) / len(rows) >= MODALITY[part], misses
