"""Capitals and seats: when they stand for their state."""

from pathlib import Path

import pytest

from claims.entities import finding as entities
from claims.language import Language
from claims.places.metonyms import stands_for_state
from claims.tables import Row, read
from tests import factory

TABLE = Path(__file__).parents[2] / "quality" / "metonyms.tsv"
PRECISION = 0.90
"""Floor: the share of rightly told states among all that were told to be states."""
RECALL = 0.60
"""Floor: the share of states that were told."""
READ_PRECISION = {"dev": 0.98, "held": 0.91}
"""Floor of what extraction says with the parse: measured 0.986 and 0.910."""
READ_RECALL = {"dev": 0.98, "held": 0.94}
"""Floor: measured 0.986 and 0.947."""


def rows() -> tuple[Row, ...]:
    return read(TABLE.read_text("utf-8"), TABLE.name)


def told(row: Row) -> bool:
    """What the surface rule says of a row, from the words beside the name, articles left out."""
    before, _, after = row["sentence"].partition(row["name"])
    left = [word for word in before.split() if word.lower() not in ("the", "a")]
    right = after.strip().rstrip(".").split()
    return stands_for_state(left[-1] if left else "", row["name"], right[0].strip(",.") if right else "")


def test_a_state_is_rarely_made_of_a_place() -> None:
    said = [row["stands"] == "state" for row in rows() if told(row)]
    assert sum(said) / len(said) >= PRECISION


def test_most_states_are_told() -> None:
    found = [told(row) for row in rows() if row["stands"] == "state"]
    assert sum(found) / len(found) >= RECALL


def test_the_table_is_large_enough_to_measure_by() -> None:
    assert len(rows()) >= 150
    assert all(row["name"] in row["sentence"] for row in rows())


def is_state(language: Language, row: Row) -> bool:
    """Does extraction take the name for the state?"""
    [(article, paragraphs)] = language.parse([factory.article(row["sentence"])])
    at = row["sentence"].index(row["name"])
    states = [entity for entity in entities.find(article, paragraphs) if entity.country]
    return any(mention.span.start <= at < mention.span.end for one in states for mention in one.mentions)


@pytest.mark.parametrize("part", ["dev", "held"])
def test_the_parse_tells_states_from_places(language: Language, part: str) -> None:
    able = [row for row in rows() if row["set"] == part]
    said = [row["stands"] == "state" for row in able if is_state(language, row)]
    assert sum(said) / len(said) >= READ_PRECISION[part]
    assert sum(said) / sum(row["stands"] == "state" for row in able) >= READ_RECALL[part]


@pytest.mark.parametrize(
    ("before", "name", "after", "state"),
    [
        ("", "Lisbon", "said", True),
        ("in", "Lisbon", "said", False),
        ("", "Lisbon", "airport", False),
        ("", "Lisbon's", "decision", True),
        ("", "Lisbon's", "trams", False),
        ("", "Lisbon", "", False),
    ],
)
def test_the_words_beside_decide(before: str, name: str, after: str, state: bool) -> None:
    assert stands_for_state(before, name, after) is state


def test_the_subject_of_a_verb_stands_for_the_state() -> None:
    assert stands_for_state("", "Lisbon", "gleefully", "nsubj")
