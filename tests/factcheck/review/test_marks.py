"""One decision about several flags, taken back in one step."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.review import sitting
from factcheck.review.filters import Filter
from factcheck.review.session import ReviewSession
from tests.factcheck.review.desks import desk, document, harbour


@pytest.fixture
def session(tmp_path: Path) -> Iterator[ReviewSession]:
    with ReviewSession.open(desk(tmp_path, harbour()), reviewer="ann") as opened:
        yield opened


def mark(session: ReviewSession, *positions: int) -> None:
    for position in positions:
        session.go(position)
        session.mark()


def progress(session: ReviewSession) -> str:
    return session.progress.line.partition(" · ")[2]


def test_all_that_is_marked_is_judged_and_taken_back_at_once(session: ReviewSession) -> None:
    mark(session, 0, 2, 4)
    assert [line.marked for line in session.lines(0, 7)] == [True, False, True, False, True, False, False]
    assert len(session.judge_marked("dismissed", "update")) == 3
    assert (progress(session), session.marked) == ("open 4 · ✓0 ✗3 \N{EN DASH}0", set())
    undone = session.undo()
    assert undone is not None
    assert (undone.count, undone.line.decision, undone.shown) == (3, "dismissed", True)
    assert (progress(session), session.position) == ("open 7 · ✓0 ✗0 \N{EN DASH}0", 0)


def test_an_act_is_taken_back_in_the_next_sitting(session: ReviewSession, tmp_path: Path) -> None:
    mark(session, 0, 1)
    session.judge_marked("upheld")
    with ReviewSession.open(tmp_path, reviewer="ann") as later:
        undone = later.undo()
        assert undone is not None
        assert undone.count == 2
        assert later.undo() is None


def test_what_says_so_already_is_left_out(session: ReviewSession) -> None:
    card = session.card()
    assert card is not None
    session.judge(card, "upheld")
    session.note(card, "see page 3")
    mark(session, 0, 1)
    assert len(session.judge_marked("upheld")) == 1
    mark(session, 0, 1)
    assert session.judge_marked("upheld") == ()
    mark(session, 0)
    assert session.judge_marked("dismissed", "other")[0].note == "see page 3"


def test_a_mark_goes_as_it_came(session: ReviewSession) -> None:
    mark(session, 3, 3)
    assert session.marked == set()


def test_all_that_is_shown_is_marked_or_nothing(
    session: ReviewSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.narrow(Filter(severities=("error",)))
    assert session.mark_all()
    session.narrow(Filter())
    assert [line.marked for line in session.lines(0, 3)] == [True, True, False]
    assert session.mark_all()
    assert len(session.marked) == 7
    assert session.mark_all()
    assert session.marked == set()
    monkeypatch.setattr(sitting, "MOST_MARKED", 6)
    assert not session.mark_all()


def test_marks_stay_with_their_flags_over_a_new_check(session: ReviewSession, tmp_path: Path) -> None:
    mark(session, 1, 2, 6)
    report = harbour()
    desk(tmp_path, {**report, "flags": report["flags"][:5]})
    assert session.refresh()
    lines = [line.row.kind for line in session.lines(0, 9) if line.marked and line.row]
    assert lines == ["name_variant", "number_conflict"]
    desk(tmp_path, document("harbour", []))
    assert session.refresh()
    assert session.marked == set()


def test_without_marks_nothing_is_recorded(session: ReviewSession) -> None:
    assert session.judge_marked("upheld") == ()
    assert session.newcomer
