"""What a check leaves for the review to find its flags by."""

from pathlib import Path

import pytest

from factcheck.desk.folder import Desk
from tests.factcheck.review.desks import claim, desk, document, harbour, many


def found(folder: Path, words: str) -> list[str]:
    query = "SELECT kind FROM flag WHERE row IN (SELECT rowid FROM flag_text WHERE flag_text MATCH ?) ORDER BY kind"
    with Desk.open(folder) as opened:
        return [kind for (kind,) in opened.analysis.execute(query, [words])]


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("brandvold", ["name_variant"]),
        ("inspected", ["date_conflict"]),
        ("lantern", ["missing_provenance", "name_variant", "self_relation"]),
        ("outlets:lantern AND headline:date", ["missing_provenance"]),
        ("zebra", []),
    ],
)
def test_flags_are_found_by_headline_words_sentence_and_outlet(
    tmp_path: Path, words: str, kinds: list[str]
) -> None:
    assert found(desk(tmp_path, harbour()), words) == kinds


def test_a_new_check_takes_what_was_found_before_away(tmp_path: Path) -> None:
    desk(tmp_path, harbour())
    desk(tmp_path, document("harbour", harbour()["articles"]))
    assert found(tmp_path, "brandvold") == []
    with Desk.open(tmp_path) as opened:
        for table in ("flag_text", "flag_outlet", "suppressed"):
            assert opened.analysis.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)  # noqa: S608 - ours


def test_outlets_of_a_flag_are_kept_once_each(tmp_path: Path) -> None:
    with Desk.open(desk(tmp_path, harbour())) as opened:
        rows = opened.analysis.execute(
            "SELECT outlet FROM flag_outlet JOIN flag ON row = flag WHERE kind = 'name_variant' ORDER BY outlet"
        ).fetchall()
    assert [outlet for (outlet,) in rows] == ["Evening Lantern", "Merrin Courier", "The Northern Gazette"]


def test_what_was_passed_over_is_kept_by_each_of_its_claims(tmp_path: Path) -> None:
    made = harbour()
    ids = [one["id"] for one in made["claims"][:2]]
    passed = {"kind": "number_conflict", "claims": ids, "reason": "update", "detail": "Four, then five."}
    with Desk.open(desk(tmp_path, made | {"suppressed": [passed]})) as opened:
        rows = opened.analysis.execute(
            "SELECT claim, reason, detail FROM suppressed ORDER BY claim"
        ).fetchall()
    assert rows == [(one, "update", "Four, then five.") for one in sorted(ids)]


def test_every_check_that_is_kept_counts(tmp_path: Path) -> None:
    numbers = []
    for _ in range(3):
        with Desk.open(desk(tmp_path, harbour())) as opened:
            numbers.append(opened.analysis.execute("SELECT number FROM edition").fetchone()[0])
    assert numbers == [2, 3, 4]


def test_text_that_no_encoding_can_write_is_kept(tmp_path: Path) -> None:
    made = harbour()
    made["flags"][0]["headline"] = "lone \ud800 surrogate"
    made["articles"][0]["outlet"] = "odd \udfff outlet"
    made["claims"].append(claim(made["articles"][2], "A crane came down"))
    assert found(desk(tmp_path, made), "surrogate") == ["name_variant"]


def test_the_words_of_many_flags_go_into_the_index_together(tmp_path: Path) -> None:
    """A statement on another table in between makes FTS5 write what it holds: thrice the time of a whole check."""
    written = 0

    def count(statement: str) -> None:
        nonlocal written
        written += "flag_text_data" in statement

    with Desk.open(tmp_path) as opened:
        opened.analysis.set_trace_callback(count)
        opened.save(many(300))
    assert 0 < written < 30
