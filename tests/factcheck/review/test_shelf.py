"""The analysis as it was when it was read, and what stands beside a flag."""

from pathlib import Path

from factcheck.review.card import Card
from factcheck.review.session import ReviewSession
from factcheck.review.shelf import PassedOver, Shelf
from tests.factcheck.review.desks import Json, desk, document, harbour, many


def nearby(session: ReviewSession) -> tuple[PassedOver, ...]:
    card: Card | None = session.card()
    assert card is not None
    return session.shelf.nearby(card)


def passed(claims: list[str], detail: str) -> Json:
    return {"kind": "number_conflict", "claims": claims, "reason": "update", "detail": detail}


def test_what_was_passed_over_in_the_claims_of_a_flag_each_once(tmp_path: Path) -> None:
    made = harbour()
    ids = [one["id"] for one in made["claims"]]
    made["suppressed"] = [
        passed([ids[0], ids[1]], "both"),
        passed([ids[5]], "elsewhere"),
        passed([ids[1]], "one"),
        passed([ids[0]], "both"),
    ]
    with ReviewSession.open(desk(tmp_path, made), reviewer="ann") as session:
        session.go(2)
        assert [one.detail for one in nearby(session)] == ["both", "one"]
        session.go(0)
        assert nearby(session) == (PassedOver("number_conflict", "update", "elsewhere"),)


def test_what_is_read_stays_as_it_was_until_it_is_renewed(tmp_path: Path) -> None:
    with Shelf.open(desk(tmp_path, harbour()), None) as shelf:
        before = shelf.order()
        assert not shelf.outdated
        desk(tmp_path, document("harbour", []))
        assert shelf.outdated
        assert shelf.order() == before
        assert all(shelf.card(row) for row in before)
        shelf.renew()
        assert not shelf.outdated
        assert len(shelf.order()) == 0


def test_a_row_is_found_in_its_order(tmp_path: Path) -> None:
    with Shelf.open(desk(tmp_path, many(200)), None) as shelf:
        rows = shelf.order()
        assert [shelf.number(rows, row) for row in rows] == list(range(200))
        some = rows[::3]
        assert [shelf.number(some, row) for row in rows[:7]] == [0, None, None, 1, None, None, 2]
        assert shelf.number(rows, 10_000) is None


def test_zones_and_address_of_an_article_are_there(tmp_path: Path) -> None:
    made = harbour()
    made["articles"][0] |= {
        "url": "https://example.org/a",
        "zones": [
            {"kind": "title", "span": {"start": 0, "end": 40, "exact": "", "prefix": "", "suffix": ""}}
        ],
    }
    with Shelf.open(desk(tmp_path, made), None) as shelf:
        article = shelf.article("harbour", "courier.txt")
        assert (article.url, article.zones) == ("https://example.org/a", (("title", 0, 40),))
