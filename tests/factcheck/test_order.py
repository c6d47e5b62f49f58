from pathlib import Path
from typing import Any, get_args

import pytest

from factcheck.desk.folder import Desk
from factcheck.order import RANK, SEVERITIES, Severity, concerned, group_of, place, place_of
from factcheck.report.summary import rendered, summarise
from factcheck.report.view import flags
from factcheck.review.session import ReviewSession
from tests.factcheck.review.desks import article, desk, document, flag, side

IN_ORDER = (
    ("error", 0.9, 1, "b"),
    ("error", None, 4, "z"),
    ("error", None, 1, "a"),
    ("error", None, 1, "b"),
    ("conflict", 0.8, 1, "z"),
    ("conflict", 0.7, 9, "a"),
    ("conflict", None, 9, "a"),
    ("tension", None, 2, "a"),
    ("note", 1.0, 9, "a"),
)


@pytest.mark.parametrize("severity", get_args(Severity))
def test_the_ranks_count_the_severities(severity: str) -> None:
    assert SEVERITIES[RANK[severity]] == severity


def test_severity_confidence_origins_and_id_decide_in_this_order() -> None:
    assert sorted((*IN_ORDER[4:], *IN_ORDER[:4]), key=lambda one: place(*one)) == list(IN_ORDER)


@pytest.mark.parametrize(
    ("groups", "number"),
    [({}, 3), ({"a": "1", "b": "1"}, 2), ({"a": "1", "b": "1", "c": "1", "d": "2"}, 1), ({"a": "1"}, 3)],
)
def test_copies_of_one_source_count_once(groups: dict[str, str], number: int) -> None:
    assert concerned({"sides": [{"article": one} for one in "abca"]}, groups) == number


def story() -> dict[str, Any]:
    """Flags of one severity on one, two and three articles, the first two of which are copies."""
    texts = [article(one, f"Words of {one}.", outlet=one.upper()) for one in "abcd"]
    sides = [side(one, "Words") for one in texts]
    made = [
        flag("number_conflict", "conflict", f"On {len(of)} articles.", of, identifier=name)
        for name, of in (("1", sides[:1]), ("2", sides[:2]), ("3", sides[1:4]), ("4", sides[2:3]))
    ]
    return document("s", texts, made) | {"origins": [{"id": "o", "articles": ["a", "b"], "why": "a copy"}]}


def test_the_check_the_report_and_the_review_show_one_order(tmp_path: Path) -> None:
    made = story()
    groups = group_of(made["origins"])
    wanted = [one["id"] for one in sorted(made["flags"], key=lambda one: place_of(one, groups))]
    assert wanted == ["3", "1", "2", "4"]
    assert [one.place[-1] for one in sorted(flags(made), key=lambda one: one.place)] == wanted
    with ReviewSession.open(desk(tmp_path, made), reviewer="ann") as session:
        cards = [session.shelf.card(row) for row in session.queue.rows]
    assert [card.id for card in cards if card] == wanted
    printed = [str(getattr(one, "text", "")) for one in rendered([summarise(made | {"totals": {}})])]
    assert [words for words in printed if words.startswith("On ")] == [
        "On 3 articles.",
        "On 1 articles.",
        "On 2 articles.",
        "On 1 articles.",
    ]


def test_an_older_desk_gets_the_order_with_the_next_check(tmp_path: Path) -> None:
    with Desk.open(desk(tmp_path, story())) as opened:
        opened.analysis.execute("UPDATE flag SET origins = 0")
        opened.save(story())
        found = opened.analysis.execute("SELECT id, origins FROM flag ORDER BY id").fetchall()
    assert found == [("1", 1), ("2", 1), ("3", 3), ("4", 1)]
