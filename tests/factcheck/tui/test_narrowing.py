"""Search, filter, and what came meanwhile: found in a thread, shown only when no key was pressed since."""

import threading
from pathlib import Path

import pytest
from textual.pilot import Pilot

from factcheck.ledger.file import Ledger
from factcheck.review.narrowing import Narrowing
from factcheck.review.session import ReviewSession
from factcheck.store.files import DeskError
from tests.factcheck.review.desks import desk, document, harbour
from tests.factcheck.tui.screens import app_at, press, rows, settle


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return desk(tmp_path, harbour())


def search(words: str) -> tuple[str, ...]:
    return ("slash", *("space" if letter == " " else letter for letter in words), "enter")


async def test_a_search_shows_what_it_finds_and_escape_shows_all(folder: Path) -> None:
    async with app_at(folder, *search("tomas")) as app:
        assert "flag 1 of 1" in rows(app)[0]
        assert "│ of 7: “tomas”" in rows(app)[0]
        assert "1 of 7 flags: “tomas” · esc shows all" in rows(app)[-1]
        await press(app, "escape")
        assert "flag 2 of 7" in rows(app)[0]
        assert "All 7 flags are shown" in rows(app)[-1]


async def test_letters_of_a_search_judge_nothing_and_escape_leaves_it(folder: Path) -> None:
    async with app_at(folder, "slash", *"arsuq", "escape") as app:
        assert [app.mode] == ["review"]
        assert "flag 1 of 7" in rows(app)[0]
        await press(app, *search("tomas"))
        await press(app, "slash", "enter")
        assert "flag 1 of 1" in rows(app)[0]
        await press(app, "slash", *["backspace"] * 5, "enter")
        assert "of 7" in rows(app)[0]
    with Ledger.open(folder) as ledger:
        assert ledger.current() == ()


async def test_keys_after_the_end_of_a_line_are_commands_however_fast(folder: Path) -> None:
    async with app_at(folder, *search("safe"), "a", "c", *"ok", "enter", "j") as app:
        assert "3 found: ^r" in rows(app)[0]
    with Ledger.open(folder) as ledger:
        assert {(one.decision, one.note) for one in ledger.current()} == {("unsure", "ok"), ("upheld", None)}


async def test_nothing_found_leaves_the_queue_as_it_was(folder: Path) -> None:
    async with app_at(folder, "j", *search("zebra")) as app:
        assert "No flag passes “zebra”: the queue is as it was." in rows(app)[-1]
        assert "flag 2 of 7" in rows(app)[0]


async def test_keys_act_while_a_search_runs_and_the_queue_waits_for_the_reviewer(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    found = Narrowing.found

    def slow(narrowing: Narrowing) -> object:
        gate.wait(20)
        return found(narrowing)

    monkeypatch.setattr(Narrowing, "found", slow)
    async with app_at(folder) as app:
        await Pilot(app).press("slash", *"safe", "enter")
        await Pilot(app).press("j")
        assert app.session.position == 1
        gate.set()
        await settle(app)
        assert "flag 2 of 7" in rows(app)[0]
        assert "3 found: ^r" in rows(app)[0]
        await press(app, "ctrl+r")
        assert "flag 1 of 3" in rows(app)[0]
        assert "found: ^r" not in rows(app)[0]


async def test_a_desk_that_cannot_be_read_is_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_narrowing: Narrowing) -> object:
        raise DeskError("it is damaged: do this")

    monkeypatch.setattr(Narrowing, "found", fails)
    async with app_at(folder, *search("safe")) as app:
        assert "! it is damaged: do this" in rows(app)[-1]


async def test_a_filter_is_chosen_shown_and_taken_away(folder: Path) -> None:
    async with app_at(folder, "f", "j", "space", "enter") as app:
        assert "flag 1 of 2" in rows(app)[0]
        assert "│ of 7: conflict" in rows(app)[0]
        await press(app, *search("12"))
        assert "│ of 7: “12” · conflict" in rows(app)[0]
        await press(app, "f", "c", "enter")
        assert "flag 4 of 7" in rows(app)[0]


async def test_the_filter_can_be_left_as_it_was(folder: Path) -> None:
    async with app_at(folder, "f", "space", "a", "s", "escape") as app:
        assert "flag 1 of 7" in rows(app)[0]
        await press(app, "f", "space", "q", "a")
    with Ledger.open(folder) as ledger:
        assert [one.decision for one in ledger.current()] == ["upheld"]


async def test_a_choice_can_be_clicked(folder: Path) -> None:
    async with app_at(folder, "f") as app:
        await Pilot(app).click("#filter", offset=(6, 3))
        await Pilot(app).click("#filter", offset=(6, 1))
        await press(app, "enter")
        assert "│ of 7: conflict" in rows(app)[0]


async def test_a_finished_filter_says_how_to_go_on(folder: Path) -> None:
    async with app_at(folder, *search("tomas")) as app:
        await press(app, "a", "j")
        shown = " ".join(rows(app)[-2:])
        assert "No flag that is shown is open any more." in shown
        assert "esc shows all 7" in shown


async def test_a_check_that_empties_the_filter_says_so(folder: Path) -> None:
    async with app_at(folder, *search("tomas")) as app:
        desk(folder, document("harbour", harbour()["articles"], harbour()["flags"][1:]))
        await press(app, "ctrl+r")
        assert any("No flag passes the filter (“tomas”)." in row for row in rows(app))
        await press(app, "a", "escape")
        assert "of 6" in rows(app)[0]


async def test_flags_that_reviewers_disagree_on_are_shown_with_what_they_said(folder: Path) -> None:
    for reviewer, decision in (("ben", "upheld"), ("cy", "dismissed")):
        with ReviewSession.open(folder, reviewer=reviewer) as session:
            card = session.card()
            assert card is not None
            session.judge(
                card,
                "upheld" if decision == "upheld" else "dismissed",
                None if decision == "upheld" else "update",
            )
    to_disagreed = ("f", *["tab"] * 3, *["j"] * 5, "space", "enter")
    async with app_at(folder, *to_disagreed) as app:
        assert "│ of 7: reviewers disagree" in rows(app)[0]
        assert "ben: upheld · cy: dismissed: an update" in rows(app)[7]
    async with app_at(folder, "f", *["tab"] * 3, blind=True) as app:
        shown = " ".join(rows(app))
        assert "(blind)" in rows(app)[0]
        assert "reviewers disagree" not in shown
        assert "Judged by" not in shown
        assert "ben" not in shown


async def test_marks_and_then_the_filter_are_taken_away_by_escape(folder: Path) -> None:
    async with app_at(folder, *search("safe")) as app:
        await press(app, "asterisk")
        assert "│ 3 marked" in rows(app)[0]
        await press(app, "escape")
        assert "marked" not in rows(app)[0]
        assert "of 3" in rows(app)[0]
        await press(app, "escape")
        assert "of 7" in rows(app)[0]
