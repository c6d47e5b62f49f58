import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from factcheck.desk.folder import Desk, DeskError
from factcheck.ledger.file import Ledger
from factcheck.review.session import ReviewSession
from tests.factcheck.review.desks import article, desk, document, flag, harbour, many, side

BACK_TO_1 = (
    "DROP TRIGGER flag_text_goes",
    "DROP TABLE flag_text",
    "DROP TABLE flag_outlet",
    "DROP INDEX flag_by_kind",
    "DROP TABLE suppressed",
    "DROP TRIGGER edition_counts",
    "DROP TABLE edition",
    "DROP TABLE descent",
    "DROP INDEX flag_queue",
    "DROP INDEX flag_queue_of_story",
    "ALTER TABLE flag DROP COLUMN origins",
    "CREATE INDEX flag_queue ON flag(rank, doubt, id)",
    "CREATE INDEX flag_queue_of_story ON flag(story, rank, doubt, id)",
    "PRAGMA user_version = 1",
)
"""Makes the analysis of today one of the first version."""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[ReviewSession]:
    with ReviewSession.open(desk(tmp_path, harbour()), reviewer="ann") as opened:
        yield opened


def kinds(session: ReviewSession) -> list[str]:
    return [line.row.kind for line in session.lines(0, 100) if line.row is not None]


def judge(session: ReviewSession, *decisions: str) -> None:
    """Judge flag after flag as the keys do."""
    for decision in decisions:
        card = session.card()
        assert card is not None
        if decision == "upheld":
            session.judge(card, "upheld")
        elif decision == "unsure":
            session.judge(card, "unsure")
        else:
            session.judge(card, "dismissed", decision)
        session.next_open()


def at_hand(session: ReviewSession) -> str:
    card = session.card()
    return card.kind if card else ""


def changed(words: str) -> dict[str, Any]:
    """The story with the words of its name flag changed."""
    report = harbour()
    report["flags"][0]["sides"][0]["span"]["exact"] = words
    return report


def test_the_worst_and_surest_come_first(session: ReviewSession) -> None:
    assert kinds(session)[2:5] == ["number_conflict", "date_conflict", "quote_mismatch"]
    assert {*kinds(session)[:2]} == {"name_variant", "self_relation"}


def test_equal_flags_are_ordered_by_id(session: ReviewSession) -> None:
    ids = [
        card.id
        for row in session.queue.rows
        if (card := session.shelf.card(row)) and card.severity == "error"
    ]
    assert ids == sorted(ids)


def test_a_judgement_goes_on_to_the_next_open_flag(session: ReviewSession) -> None:
    judge(session, "upheld", "update")
    assert at_hand(session) == "number_conflict"
    assert session.progress.line == "flag 3 of 7 · open 5 · ✓1 ✗1 \N{EN DASH}0"


def test_a_flag_put_off_waits_at_the_end(session: ReviewSession) -> None:
    first = at_hand(session)
    judge(session, "unsure")
    assert kinds(session)[-1] == first
    judge(session, *["upheld"] * 6)
    assert (at_hand(session), session.state()) == (first, "unsure")


def test_when_all_is_judged_nothing_is_next(session: ReviewSession) -> None:
    judge(session, *["upheld"] * 7)
    assert (session.next_open(), session.progress.open) == (False, 0)


def test_undo_brings_the_flag_back_to_hand(session: ReviewSession) -> None:
    first = at_hand(session)
    judge(session, "upheld", "upheld")
    session.undo()
    session.undo()
    assert (at_hand(session), session.state(), session.undo()) == (first, "open", None)


def test_undo_of_a_flag_put_off_takes_it_from_the_end(session: ReviewSession) -> None:
    before = kinds(session)
    judge(session, "unsure")
    session.undo()
    assert (kinds(session), session.position) == (before, 0)


def test_a_review_goes_on_where_it_was_left(tmp_path: Path) -> None:
    with ReviewSession.open(desk(tmp_path, harbour()), reviewer="ann") as first:
        judge(first, "upheld", "update", "unsure")
        line = first.progress.line
    with ReviewSession.open(tmp_path, reviewer="ann") as second:
        assert second.progress.line == line
        assert at_hand(second) == "date_conflict"
        assert (second.undo() or second).line.decision == "unsure"  # type: ignore[union-attr]


def test_another_reviewer_starts_at_the_beginning_and_sees_what_was_said(tmp_path: Path) -> None:
    with ReviewSession.open(desk(tmp_path, harbour()), reviewer="ann") as first:
        judge(first, "upheld")
    with ReviewSession.open(tmp_path, reviewer="bo") as second:
        card = second.card()
        assert card is not None
        standing = second.standing(card)
        assert (second.progress.open, standing.state, standing.own) == (7, "open", None)
        assert [(one.reviewer, one.decision) for one in standing.others] == [("ann", "upheld")]


def test_a_judged_flag_whose_words_changed_comes_back_first(tmp_path: Path) -> None:
    with ReviewSession.open(desk(tmp_path, harbour()), reviewer="ann") as first:
        first.go(kinds(first).index("name_variant"))
        judge(first, "upheld")
    desk(tmp_path, changed("Tomás Brandvold"))
    with ReviewSession.open(tmp_path, reviewer="ann") as second:
        assert (at_hand(second), second.state(), second.position) == ("name_variant", "stale", 0)
        judge(second, "update")
        assert second.queue.state(second.queue.at(0)) == "dismissed"
        second.undo()
        assert second.state() == "stale"


def edited(identifier: str, words: str | None = None) -> dict[str, Any]:
    """The story with another id for its name flag, as an edit of its sentence or one more reprint makes one."""
    report = harbour() if words is None else changed(words)
    report["flags"][0]["id"] = identifier
    return report


@pytest.mark.parametrize(
    ("words", "counts"),
    [
        (None, (3, 5, 1, 1)),
        ("Theodor Brandvold", (1, 6, 1, 0)),
    ],
)
def test_an_edit_round_the_words_keeps_the_judgement_and_one_of_them_asks_again(
    tmp_path: Path, words: str | None, counts: tuple[int, ...]
) -> None:
    with ReviewSession.open(desk(tmp_path, harbour()), reviewer="ann") as first:
        judge(first, "upheld", "update")
        assert kinds(first)[1] == "name_variant"
    desk(tmp_path, edited("second", words))
    desk(tmp_path, edited("third", words))
    with ReviewSession.open(tmp_path, reviewer="ann") as second:
        found = second.progress
        assert (found.position, found.open, found.upheld, found.dismissed) == counts
        second.go(kinds(second).index("name_variant"))
        card = second.card()
        assert card is not None
        assert (card.id, card.before[0], len(card.before)) == ("third", "second", 2)
        own = second.standing(card).own
        assert own is not None
        assert (own.decision, own.reason) == ("dismissed", "update")


def test_a_judgement_on_the_words_before_can_be_taken_back_and_noted(tmp_path: Path) -> None:
    with ReviewSession.open(desk(tmp_path, harbour()), reviewer="ann") as session:
        judge(session, "upheld", "update")
        desk(tmp_path, edited("second"))
        assert session.refresh()
        session.go(1)
        card = session.card()
        assert card is not None
        noted = session.note(card, "see page 3")
        assert noted is not None
        assert (noted.flag, noted.decision, noted.reason) == ("second", "dismissed", "update")
        first, second = session.undo(), session.undo()
        assert first is not None
        assert second is not None
        assert (first.line.flag, second.shown, second.line.reason) == ("second", True, "update")
        assert at_hand(session) == "name_variant"
        assert session.state() == "open"


def test_a_check_that_edits_the_flag_at_hand_keeps_it_at_hand(session: ReviewSession, tmp_path: Path) -> None:
    session.go(1)
    assert at_hand(session) == "name_variant"
    desk(tmp_path, edited("second"))
    assert session.refresh()
    assert at_hand(session) == "name_variant"


def test_what_others_said_of_the_words_before_is_known(tmp_path: Path) -> None:
    with ReviewSession.open(desk(tmp_path, harbour()), reviewer="ben") as other:
        judge(other, "upheld", "update")
    desk(tmp_path, edited("second", "Theodor Brandvold"))
    with ReviewSession.open(tmp_path, reviewer="ann") as session:
        session.go(1)
        card = session.card()
        assert card is not None
        others = session.standing(card).others
        assert [(one.reviewer, one.decision, one.words == card.words) for one in others] == [
            ("ben", "dismissed", False)
        ]


def test_the_same_judgement_again_is_not_recorded_again(session: ReviewSession) -> None:
    card = session.card()
    assert card is not None
    lines = {session.judge(card, "upheld").uuid for _ in range(5)}
    assert len(lines) == len(session.ledger.history(card.id)) == 1
    assert session.judge(card, "dismissed", "update").uuid not in lines
    assert session.judge(card, "dismissed", "other").reason == "other"


def test_a_note_taken_back_is_told_from_a_judgement(session: ReviewSession) -> None:
    card = session.card()
    assert card is not None
    session.judge(card, "upheld")
    session.note(card, "see page 3")
    found = [session.undo() for _ in range(3)]
    assert [one and one.only_note for one in found] == [True, False, None]


def test_undo_stays_in_the_story_under_review(tmp_path: Path) -> None:
    with ReviewSession.open(desk(tmp_path, harbour(), many(4)), reviewer="ann", story="harbour") as one:
        judge(one, "upheld")
    with ReviewSession.open(tmp_path, reviewer="ann", story="series") as other:
        assert other.undo() is None
    with ReviewSession.open(tmp_path, reviewer="ann") as both:
        assert both.undo() is not None


def test_a_judgement_on_a_flag_that_is_gone_is_taken_back_and_said_so(
    session: ReviewSession, tmp_path: Path
) -> None:
    judge(session, "upheld")
    desk(tmp_path, document("harbour", []))
    session.refresh()
    undone = session.undo()
    assert undone is not None
    assert not undone.shown


def test_an_analysis_of_an_older_version_is_brought_up(tmp_path: Path) -> None:
    with Desk.open(desk(tmp_path, harbour())) as opened:
        for statement in BACK_TO_1:
            opened.analysis.execute(statement)
    with ReviewSession.open(tmp_path, reviewer="ann") as session:
        judge(session, "upheld")
        assert session.progress.upheld == 1


def test_a_note_stands_beside_the_judgement(session: ReviewSession) -> None:
    card = session.card()
    assert card is not None
    session.judge(card, "dismissed", "update")
    session.note(card, "  see page 3 ")
    held = session.held(card)
    assert held is not None
    assert (held.decision, held.reason, held.note) == ("dismissed", "update", "see page 3")
    session.judge(card, "upheld")
    held = session.held(card)
    assert held is not None
    assert (held.decision, held.note) == ("upheld", "see page 3")


def test_a_note_on_an_open_flag_puts_it_off(session: ReviewSession) -> None:
    card = session.card()
    assert card is not None
    session.note(card, "ask the desk")
    assert session.state() == "unsure"


def test_an_empty_note_takes_the_note_away_and_an_equal_one_does_nothing(session: ReviewSession) -> None:
    card = session.card()
    assert card is not None
    assert session.note(card, "   ") is None
    session.note(card, "one")
    assert session.note(card, "one") is None
    line = session.note(card, "")
    assert line is not None
    assert line.note is None


def test_a_check_meanwhile_is_noticed_and_the_flag_stays_at_hand(
    session: ReviewSession, tmp_path: Path
) -> None:
    session.go(kinds(session).index("date_conflict"))
    assert at_hand(session) == "date_conflict"
    report = harbour()
    desk(tmp_path, {**report, "flags": report["flags"][2:]})
    assert session.refresh()
    assert (at_hand(session), session.progress.total) == ("date_conflict", 5)
    assert not session.refresh()


def test_a_flag_that_a_check_removed_gives_way_to_its_neighbour(
    session: ReviewSession, tmp_path: Path
) -> None:
    session.go(6)
    assert session.card()
    desk(tmp_path, document("harbour", harbour()["articles"], harbour()["flags"][2:4]))
    assert session.refresh()
    assert session.position == 1


def test_a_check_that_clears_everything_leaves_an_empty_queue(session: ReviewSession, tmp_path: Path) -> None:
    desk(tmp_path, document("harbour", []))
    assert session.refresh()
    assert (session.card(), session.flag, session.next_open()) == (None, None, False)


def test_what_is_judged_during_a_check_is_what_was_shown(session: ReviewSession, tmp_path: Path) -> None:
    card = session.card()
    assert card is not None
    desk(tmp_path, document("harbour", []))
    line = session.judge(card, "upheld")
    assert (line.flag, line.words) == (card.id, card.words)


def test_what_was_shown_is_recorded(session: ReviewSession) -> None:
    session.go(kinds(session).index("number_conflict"))
    card = session.card()
    assert card is not None
    line = session.judge(card, "upheld")
    assert (line.story, line.ruleset, line.score, line.words) == ("harbour", "7", 0.81, card.words)


def test_one_story_of_several(tmp_path: Path) -> None:
    desk(tmp_path, harbour(), many(8))
    with ReviewSession.open(tmp_path, reviewer="ann", story="series") as session:
        assert session.progress.total == 8
    with ReviewSession.open(tmp_path, reviewer="ann") as session:
        assert session.progress.total == 15


def test_a_flag_that_two_stories_share_is_judged_once(tmp_path: Path) -> None:
    desk(tmp_path, harbour(), {**harbour(), "story": "harbour, again"})
    with ReviewSession.open(tmp_path, reviewer="ann") as session:
        judge(session, "upheld")
        assert session.progress.line == "flag 3 of 14 · open 12 · ✓2 ✗0 \N{EN DASH}0"
        session.undo()
        assert session.progress.open == 14


def test_places_that_say_the_same_are_one_side(session: ReviewSession) -> None:
    session.go(kinds(session).index("name_variant"))
    card = session.card()
    assert card is not None
    assert [(one.value, len(one.quotes), one.outlets) for one in card.sides] == [
        ("Thomas Brandvold", 1, 1),
        ("Tomas Brandvold", 2, 2),
    ]


def test_passages_mark_what_differs(session: ReviewSession) -> None:
    session.go(kinds(session).index("name_variant"))
    card = session.card()
    assert card is not None
    for which, name in ((0, "Thomas"), (1, "Tomas")):
        passage = session.passage(card, which)
        marks = [(passage.text[one.start : one.end], one.mark) for one in passage.marks]
        assert marks == [(name, "differs"), (" Brandvold", "words")]


def test_a_lost_article_is_an_empty_passage(tmp_path: Path) -> None:
    lost = article("lost.txt", "Words.")
    report = document("s", [], [flag("spelling", "error", "odd", [side(lost, "Words")])])
    with ReviewSession.open(desk(tmp_path, report), reviewer="ann") as session:
        card = session.card()
        assert card is not None
        assert (session.passage(card, 0).text, session.passage(card, 0).outlet) == ("", "lost.txt")


@pytest.mark.parametrize("folder", ["absent", "empty"])
def test_without_a_desk_the_message_says_what_to_run(tmp_path: Path, folder: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(DeskError, match="run factcheck check"):
        ReviewSession.open(tmp_path / folder, reviewer="ann")
    assert list(tmp_path.rglob("*.sqlite")) == []


def test_an_unknown_story_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match=r"no story 'x'.*: harbour"):
        ReviewSession.open(desk(tmp_path, harbour()), reviewer="ann", story="x")


def test_an_analysis_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    with Desk.open(desk(tmp_path, harbour())) as opened:
        opened.analysis.execute("PRAGMA user_version = 99")
    with pytest.raises(DeskError, match="newer factcheck"):
        ReviewSession.open(tmp_path, reviewer="ann")


def test_the_analysis_cannot_be_written_from_here(session: ReviewSession) -> None:
    from sqlite3 import OperationalError

    with pytest.raises(OperationalError, match="readonly"):
        session.shelf._connection.execute("DELETE FROM flag")


def test_nothing_here_knows_of_a_screen_or_a_language_model() -> None:
    source = "import sys, factcheck.review.session; print(*sys.modules)"
    found = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, check=True, cwd=ROOT
    )
    loaded = {name.partition(".")[0] for name in found.stdout.split()}
    assert loaded.isdisjoint({"textual", "spacy", "numpy", "claims"})


ROOT = Path(__file__).parents[3]


def test_a_ledger_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    with Ledger.open(desk(tmp_path, harbour())) as ledger:
        ledger.connection.execute("PRAGMA user_version = 99")
    with pytest.raises(DeskError, match="newer factcheck"):
        ReviewSession.open(tmp_path, reviewer="ann")
