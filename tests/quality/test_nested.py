"""The gate on nested speech: who says it, and who tells that he does. The floors only go up."""

from pathlib import Path

import pytest

from claims import extraction, tables
from claims.claim import Reading
from claims.language import Language
from claims.tables import Row
from tests import factory

TABLE = Path(__file__).parent / "nested.tsv"
FLOOR = {"dev": 0.93, "held": 0.94}
"""Measured dev 15 of 16, held 16 of 17."""
SAME = 0.8
"""Share of words, of all in the row's and the claim's, that both have."""


def rows(part: str) -> list[Row]:
    return [row for row in tables.read(TABLE.read_text("utf-8"), TABLE.name) if row["set"] == part]


def told(reading: Reading, row: Row) -> bool:
    """Is there a claim of these words with this speaker, told by these?"""
    words = factory.span(reading.article.text, row["content"])
    for claim in reading.claims:
        shared = min(claim.span.end, words.end) - max(claim.span.start, words.start)
        alike = shared >= SAME * (len(claim.span) + len(words) - shared)
        speaker = claim.speaker.text if claim.speaker else "-"
        through = "; ".join(outer.text for outer in claim.through) or "-"
        if alike and (speaker, through) == (row["speaker"], row["through"]):
            return True
    return False


@pytest.mark.parametrize("part", ["dev", "held"])
def test_who_tells_of_what_is_said(language: Language, part: str) -> None:
    wanted = rows(part)
    articles = [factory.article(row["text"], id=str(n)) for n, row in enumerate(wanted)]
    pairs = zip(wanted, extraction.read(articles, language), strict=True)
    missed = [row["text"] for row, reading in pairs if not told(reading, row)]
    assert 1 - len(missed) / len(wanted) >= FLOOR[part], missed
