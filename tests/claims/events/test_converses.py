"""Acts that are told from either side, by the table tests/quality/converses.tsv."""

from pathlib import Path

import pytest

from claims.events import finding as events
from claims.language import Language
from claims.tables import Row, read
from tests import factory

TABLE = Path(__file__).parents[2] / "quality" / "converses.tsv"
ROWS = read(TABLE.read_text("utf-8"), TABLE.name)


class NoNames:
    """A text in which nothing is named."""

    def entity_at(self, start: int) -> str | None:
        return None if start >= 0 else ""

    def antecedent(self, token: object) -> str | None:
        return None if token else ""


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["text"])
def test_both_sides_of_an_act_are_told(language: Language, row: Row) -> None:
    [(_, [paragraph, *_])] = language.parse([factory.article(row["text"])])
    found = events.find(paragraph.sentences[0], NoNames())
    told = {
        f"{event.predicate} {event.agent_head} {event.patient_head}"
        + (" not" if event.polarity == "negated" else "")
        for event in found
    }
    wanted = row["events"].split("; ")
    barred = {one.removeprefix("!") for one in wanted if one.startswith("!")}
    assert {one for one in wanted if not one.startswith("!")} <= told
    assert barred.isdisjoint(event.predicate for event in found)


def test_a_part_that_nobody_plays_makes_no_converse(language: Language) -> None:
    [(_, [paragraph, *_])] = language.parse([factory.article("The mill was sold to Lumeris.")])
    found = events.find(paragraph.sentences[0], NoNames())
    assert [(event.predicate, event.patient_head) for event in found] == [("sell", "mill"), ("buy", "mill")]
