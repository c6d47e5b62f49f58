from collections import Counter
from pathlib import Path

import pytest
from textual.binding import Binding
from textual.events import Paste
from textual.pilot import Pilot

from factcheck.ledger.file import Ledger
from factcheck.store.files import DeskError
from factcheck.tui.app import ReviewApp, run
from factcheck.tui.keys import ALLOWED, BINDINGS, OURS, Mode
from factcheck.tui.prompt import Prompt
from tests.factcheck.review.desks import desk, document, harbour
from tests.factcheck.tui.screens import app_at, press, rows, settle


def decisions(folder: Path) -> list[tuple[str, str | None]]:
    """Every line of the ledger, oldest first."""
    with Ledger.open(folder) as ledger:
        return ledger.connection.execute("SELECT decision, reason FROM judgement ORDER BY id").fetchall()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return desk(tmp_path, harbour())


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("a", [("upheld", None)]),
        ("s", [("unsure", None)]),
        ("r", []),
        ("re", [("dismissed", "other_event")]),
        ("rb", [("dismissed", "both_right")]),
        ("rp", [("dismissed", "update")]),
        ("ruz*", []),
        ("rv", [("dismissed", "accepted_variant")]),
        ("rx", [("dismissed", "extraction")]),
        ("ro", [("dismissed", "other")]),
        ("rasnj", []),
        ("raa*a", [("upheld", None)]),
        ("r*e", []),
        ("ebvxo", []),
        ("au", [("upheld", None), ("withdrawn", None)]),
        ("az", [("upheld", None), ("withdrawn", None)]),
        ("u", []),
        ("arpuu", [("upheld", None), ("dismissed", "update"), ("withdrawn", None), ("withdrawn", None)]),
        ("wasr*a", [("upheld", None)]),
        ("?asr?a", [("upheld", None)]),
        ("wq", []),
        ("wqa", [("upheld", None)]),
        ("qa", []),
    ],
)
async def test_keys_and_what_they_record(
    folder: Path, keys: str, expected: list[tuple[str, str | None]]
) -> None:
    names = {"*": "escape", "?": "question_mark"}
    async with app_at(folder) as app:
        await press(app, *(names.get(key, key) for key in keys))
    assert decisions(folder) == expected


async def test_letters_of_a_note_judge_nothing_however_fast(folder: Path) -> None:
    async with app_at(folder) as app:
        await press(app, "c", *"arsuq", "space", *"ok")
        assert [app.mode] == ["note"]
        await press(app, "enter")
        assert [app.mode] == ["review"]
    with Ledger.open(folder) as ledger:
        assert [(one.decision, one.note) for one in ledger.current()] == [("unsure", "arsuq ok")]


async def test_a_key_held_down_on_a_finished_review_records_nothing_more(folder: Path) -> None:
    async with app_at(folder, *["a"] * 7) as app:
        assert "open 0" in rows(app)[0]
        await press(app, *["a"] * 30)
        assert any("No flag is open any more" in row for row in rows(app))
    assert len(decisions(folder)) == 7


async def test_undo_says_what_was_taken_back(folder: Path) -> None:
    async with app_at(folder, "a", "k", "c", "x", "enter") as app:
        await press(app, "u")
        assert "Taken back: the note; still upheld" in rows(app)[-1]
        await press(app, "u")
        assert "Taken back: upheld, of" in rows(app)[-1]
        await press(app, "a")
        desk(folder, document("harbour", []))
        await press(app, "ctrl+r", "u")
        assert "on a flag of harbour that is no longer here" in rows(app)[-1]


@pytest.mark.parametrize("question", ["r", "c"])
async def test_control_c_leaves_a_question_and_then_the_program(folder: Path, question: str) -> None:
    modes: list[Mode] = []
    async with app_at(folder, question) as app:
        modes.append(app.mode)
        for _ in range(2):
            await press(app, "ctrl+c")
            modes.append(app.mode)
    assert modes == [{"r": "reason", "c": "note"}[question], "review", "left"]
    assert decisions(folder) == []


async def test_a_note_can_be_left_and_comes_back_to_be_changed(folder: Path) -> None:
    async with app_at(folder, "c", "x", "escape") as app:
        assert decisions(folder) == []
        await press(app, "c", "y", "enter")
        await press(app, "c")
        assert app.query_one(Prompt).value == "y"
        await press(app, "z", "enter")
        await press(app, "a")
    with Ledger.open(folder) as ledger:
        assert [(one.decision, one.note) for one in ledger.current()] == [("upheld", "yz")]


async def test_pasted_text_judges_nothing_and_is_made_safe_in_a_note(folder: Path) -> None:
    async with app_at(folder) as app:
        app.post_message(Paste("aaa rrr"))
        await settle(app)
        assert decisions(folder) == []
        await press(app, "c")
        app.post_message(Paste("one\x1b]0;title\x07 \u202etwo"))
        await settle(app)
        assert app.query_one(Prompt).value == "one␛]0;title␇ \ufffdtwo"


async def test_a_click_takes_a_flag_in_hand(folder: Path) -> None:
    async with app_at(folder) as app:
        await Pilot(app).click("#queue", offset=(10, 3))
        assert app.session.position == 3
        await press(app, "r")
        await Pilot(app).click("#queue", offset=(10, 0))
        assert app.session.position == 3


async def test_places_of_a_side_are_stepped_through(folder: Path) -> None:
    async with app_at(folder, "j", "2") as app:
        assert any("Evening Lantern" in row and "next (2/2)" in row for row in rows(app))
        await press(app, "2", "1")
        assert any("Merrin Courier" in row and "next (1/2)" in row for row in rows(app))


async def test_passages_scroll_and_come_back_at_the_next_flag(folder: Path) -> None:
    async with app_at(folder, "j") as app:
        first = rows(app)
        await press(app, "K")
        assert rows(app) != first
        await press(app, "j", "k")
        assert rows(app) == first


async def test_a_check_meanwhile_moves_nothing_until_it_is_taken_in(folder: Path) -> None:
    async with app_at(folder, "j") as app:
        before = rows(app)
        desk(folder, {**harbour(), "flags": harbour()["flags"][3:]})
        app.look()
        await settle(app)
        assert rows(app)[1:] == before[1:]
        assert "new check: ^r" in rows(app)[0]
        await press(app, "G", "g", "j", "o", "escape")
        assert rows(app)[1:-1] == before[1:-1]
        await press(app, "ctrl+r")
        assert "flag 2 of 4" in rows(app)[0]
        assert "Taken in: 4 flags, 7 before" in rows(app)[-1]
        await press(app, "ctrl+r")
        assert "Nothing new" in rows(app)[-1]


async def test_nothing_is_told_on_a_screen_that_is_taken_down(tmp_path: Path) -> None:
    async with app_at(desk(tmp_path)) as app:
        await app.parts.query_one("#status").remove()
        app.look()
    app.look()


async def test_a_judgement_during_a_check_is_about_the_words_that_are_shown(folder: Path) -> None:
    async with app_at(folder, "j") as app:
        report = harbour()
        report["flags"][0]["sides"][0]["span"]["exact"] = "Thom Brandvold"
        desk(folder, report)
        await press(app, "a", "ctrl+r")
        assert "Taken in: 7 flags, 7 before, 1 changed since you judged it" in rows(app)[-1]
        assert rows(app)[1].startswith(" ↻ ■ error    name variant")
        await press(app, "g")
        assert "changed since (was upheld)" in rows(app)[7]


@pytest.mark.parametrize(("question", "answer"), [("r", "e"), ("c", "enter")])
async def test_an_answer_goes_to_the_flag_that_was_asked_about(
    folder: Path, question: str, answer: str
) -> None:
    async with app_at(folder, "j", question) as app:
        asked = app.session.card()
        assert asked is not None
        await press(app, *("y" if question == "c" else ""))
        desk(folder, {**harbour(), "flags": harbour()["flags"][3:]})
        await press(app, answer)
        assert [app.mode] == ["review"]
    with Ledger.open(folder) as ledger:
        assert [(one.flag, one.words) for one in ledger.current()] == [(asked.id, asked.words)]


async def test_a_check_that_removed_everything(folder: Path) -> None:
    async with app_at(folder) as app:
        desk(folder, document("harbour", []))
        await press(app, "ctrl+r", "a", "a", "r", "c", "w", "G", "u", "space", "h", "m", "o")
        assert decisions(folder) == []
        assert "flag 0 of 0" in rows(app)[0]


async def test_a_ledger_that_cannot_be_written_is_said_and_nothing_shown_as_taken(folder: Path) -> None:
    async with app_at(folder) as app:
        app.session.ledger.connection.execute("PRAGMA busy_timeout = 0")
        with Ledger.open(folder) as other:
            other.connection.execute("BEGIN IMMEDIATE")
            await press(app, "a")
            assert "! nothing was written" in " ".join(rows(app)[-4:])
            assert "open 7" in rows(app)[0]
            other.connection.execute("ROLLBACK")
        await press(app, "a")
        assert "open 6" in rows(app)[0]


async def test_keys_can_be_remapped_and_the_help_follows(folder: Path) -> None:
    async with app_at(folder) as app:
        app.set_keymap({"uphold": "y"})
        await press(app, "question_mark")
        assert any(row.strip().startswith("y  It does not fit") for row in rows(app))
        await press(app, "escape", "y")
    assert decisions(folder) == [("upheld", None)]


def test_every_key_has_an_id_and_a_sentence_and_one_meaning_a_mode() -> None:
    bindings = [binding for binding in BINDINGS if isinstance(binding, Binding)]
    assert len(bindings) == len(BINDINGS) == len({binding.id for binding in bindings})
    assert all(binding.id and binding.tooltip for binding in bindings)
    for allowed in ALLOWED.values():
        alive = [binding for binding in bindings if binding.action.partition("(")[0] in allowed]
        keys = Counter(key for binding in alive for key in binding.key.split(","))
        assert set(keys.values()) <= {1}


def test_every_action_exists_and_is_alive_in_some_mode() -> None:
    actions = {binding.action.partition("(")[0] for binding in BINDINGS if isinstance(binding, Binding)}
    assert actions == set(OURS)
    assert all(callable(getattr(ReviewApp, f"action_{name}")) for name in actions)


def test_without_a_terminal_the_message_says_what_to_do(folder: Path) -> None:
    with pytest.raises(DeskError, match="needs a terminal"):
        run(folder, reviewer="ann")
