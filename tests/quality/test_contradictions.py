"""The gate on contradictions of acts, offices and statements: planted ones are found, look-alikes stay silent.

The floors only go up. The held rows were written before the checks.
"""

from pathlib import Path

import attrs
import pytest

from claims import extraction
from claims.language import Language
from factcheck import pipeline
from factcheck.model import Flag, ModelInfo
from tests import factory

TABLE = Path(__file__).parent / "contradictions.tsv"
FOUND = {"dev": 46, "held": 36}
"""Planted contradictions that are found, of 46 (dev) and 42 (held)."""
ALARMS = {"dev": 0, "held": 0}
"""Loud flags of these kinds in look-alikes, of 77 (dev) and 71 (held)."""
KINDS = frozenset(
    {
        "role_conflict", "party_conflict", "role_reversal", "place_conflict", "polarity_conflict", "reason_conflict",
        "scope_conflict",
    }
)  # fmt: skip


@attrs.frozen(kw_only=True)
class Row:
    part: str
    kind: str
    planted: bool
    published: str
    articles: tuple[str, ...]


def rows(part: str, *, planted: bool) -> list[Row]:
    lines = [line.split("\t") for line in TABLE.read_text("utf-8").splitlines() if not line.startswith("#")]
    every = [
        Row(
            part=name,
            kind=kind,
            planted=expect == "flag",
            published=day,
            articles=tuple(articles.split("||")),
        )
        for name, kind, expect, day, articles in lines[1:]
    ]
    return [row for row in every if row.part == part and row.planted == planted]


def loud(language: Language, row: Row) -> list[Flag]:
    """The flags of these kinds that are louder than a note."""
    dated = [text.rpartition("|") for text in row.articles]
    articles = [
        factory.article(text, id=f"{n}", published=day or row.published, outlet=f"Paper {n}")
        for n, (day, _, text) in enumerate(dated)
    ]
    readings = tuple(extraction.read(articles, language))
    report = pipeline.check(readings, story="s", model=ModelInfo(name="m", version="1"))
    return [flag for flag in report.flags if flag.severity != "note" and flag.kind in KINDS]


@pytest.mark.parametrize("part", ["dev", "held"])
def test_planted_contradictions_are_found(language: Language, part: str) -> None:
    planted = rows(part, planted=True)
    missed = [row for row in planted if row.kind not in {flag.kind for flag in loud(language, row)}]
    assert len(planted) - len(missed) >= FOUND[part], [f"{row.kind}: {row.articles}" for row in missed]


@pytest.mark.parametrize("part", ["dev", "held"])
def test_look_alikes_stay_silent(language: Language, part: str) -> None:
    alarms = [
        f"{flag.kind}: {flag.headline}" for row in rows(part, planted=False) for flag in loud(language, row)
    ]
    assert len(alarms) <= ALARMS[part], alarms


def test_every_kind_has_rows_of_both_sorts_in_both_halves() -> None:
    for part in ("dev", "held"):
        for planted, least in ((True, 6), (False, 8)):
            kinds = [row.kind for row in rows(part, planted=planted)]
            assert {kind: kinds.count(kind) >= least for kind in KINDS} == dict.fromkeys(KINDS, True)
