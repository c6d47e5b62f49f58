"""Marks, judgements on all of them, and accepting a spelling."""

from pathlib import Path

import pytest

from factcheck.ledger.file import Ledger
from factcheck.review import sitting
from tests.factcheck.review.desks import desk, harbour
from tests.factcheck.tui.screens import app_at, press, rows


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return desk(tmp_path, harbour())


def decisions(folder: Path) -> list[tuple[str, str | None]]:
    with Ledger.open(folder) as ledger:
        return ledger.connection.execute("SELECT decision, reason FROM judgement ORDER BY id").fetchall()


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("  a", [("upheld", None)] * 2),
        ("  s", [("unsure", None)] * 2),
        ("  rp", [("dismissed", "update")] * 2),
        ("  r<", []),
        ("  <a", [("upheld", None)]),
        (" k a", [("upheld", None)]),
        ("  aa", [("upheld", None)] * 3),
        ("  au", [("upheld", None)] * 2 + [("withdrawn", None)] * 2),
        ("  auu", [("upheld", None)] * 2 + [("withdrawn", None)] * 2),
        ("*a", [("upheld", None)] * 7),
        ("**a", [("upheld", None)]),
    ],
)
async def test_what_marks_make_of_a_judgement(
    folder: Path, keys: str, expected: list[tuple[str, str | None]]
) -> None:
    names = {" ": "space", "<": "escape", "*": "asterisk"}
    async with app_at(folder, *(names.get(key, key) for key in keys)):
        pass
    assert decisions(folder) == expected


async def test_what_was_done_to_all_is_said(folder: Path) -> None:
    async with app_at(folder, "space", "space") as app:
        assert "All 2 marked:" in rows(app)[-1]
        await press(app, "r")
        assert any("Dismiss all 2 that are marked" in row for row in rows(app))
        await press(app, "p")
        assert "✓ kept: 2 dismissed   u takes them all back" in rows(app)[-1]
        await press(app, "u")
        assert "Taken back: all 2 that were dismissed at once" in rows(app)[-1]
        await press(app, "space", "a", "k", "k", "space", "a")
        assert "kept: 1 upheld   u takes it back" in rows(app)[-1] or "already" in rows(app)[-1]


async def test_a_whole_act_is_taken_back_after_a_restart(folder: Path) -> None:
    async with app_at(folder, "asterisk", "a"):
        pass
    async with app_at(folder, "u") as app:
        assert "Taken back: all 7 that were upheld at once" in rows(app)[-1]
        assert "open 7" in rows(app)[0]


async def test_too_many_are_not_marked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitting, "MOST_MARKED", 5)
    async with app_at(folder, "asterisk") as app:
        assert "too many to mark: f shows fewer" in rows(app)[-1]


async def test_a_spelling_is_accepted_by_one_key_and_nothing_else(folder: Path) -> None:
    async with app_at(folder, "v") as app:
        assert "Only a spelling of a name is accepted for good; r dismisses this." in rows(app)[-1]
        await press(app, "j", "v")
        assert "kept: dismissed: accepted variant" in rows(app)[-1]
    assert decisions(folder) == [("dismissed", "accepted_variant")]
