"""How well names are compared on the labelled pairs of tests/quality/names.tsv."""

from pathlib import Path

import pytest

from claims.names import compare
from claims.tables import Row, read

TABLE = Path(__file__).with_name("names.tsv")
QUIET = ("same", "variant")
"""Levels that raise no flag."""


def rows(part: str) -> tuple[Row, ...]:
    return tuple(row for row in read(TABLE.read_text("utf-8"), TABLE.name) if row["set"] == part)


def hushed(level: str) -> str:
    """A level, those that raise no flag taken together."""
    return "quiet" if level in QUIET else level


@pytest.mark.parametrize(("part", "floor"), [("dev", 0.99), ("held", 0.99)])
def test_levels_are_right(part: str, floor: float) -> None:
    found = [hushed(compare(row["a"], row["b"]).level) == hushed(row["level"]) for row in rows(part)]
    assert len(found) >= 150
    assert sum(found) / len(found) >= floor


@pytest.mark.parametrize("part", ["dev", "held"])
def test_no_accepted_form_and_nobody_else_is_called_a_misspelling(part: str) -> None:
    wrong = [
        (row["a"], row["b"])
        for row in rows(part)
        if row["level"] != "misspelling" and compare(row["a"], row["b"]).level == "misspelling"
    ]
    assert wrong == []


@pytest.mark.parametrize(("part", "floor"), [("dev", 0.97), ("held", 0.97)])
def test_misspellings_are_found(part: str, floor: float) -> None:
    found = [
        compare(row["a"], row["b"]).level == "misspelling"
        for row in rows(part)
        if row["level"] == "misspelling"
    ]
    assert sum(found) / len(found) >= floor
