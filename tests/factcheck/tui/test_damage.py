"""A desk that is damaged while it is reviewed ends the review with one line; the judgements stay."""

import asyncio
from pathlib import Path

import pytest
from textual.events import Key

from factcheck.ledger.file import Ledger
from factcheck.store.files import DeskError
from factcheck.tui import app as apps
from tests.factcheck.review.desks import desk, harbour, many
from tests.factcheck.tui.screens import app_at

TURNS = 100_000
"""Turns of the loop that a review may take to end; a few hundred were measured."""


def damage(folder: Path) -> None:
    """Overwrite all but the first page of the analysis, as a failing disk might."""
    file = folder / "analysis.sqlite"
    data = file.read_bytes()
    file.write_bytes(data[:4096] + b"\xff" * (len(data) - 4096))


async def ended(app: apps.ReviewApp) -> bool:
    """Let the program run until it ends; False when it does not think of it."""
    for _ in range(TURNS):
        if app._exit:
            return True
        await asyncio.sleep(0)
    return False


@pytest.mark.parametrize("keys", ["j", "G", "a", "u", "t", "w", "jjjj", "r"])
async def test_a_damaged_analysis_ends_the_review_in_one_line(tmp_path: Path, keys: str) -> None:
    async with app_at(desk(tmp_path, many(2_000)), "a") as app:
        app.session.shelf._connection.execute("PRAGMA cache_size = 0")
        damage(tmp_path)
        app.session.shelf._rows.clear()
        app.session.shelf._articles.clear()
        app.session._card = None
        for key in keys:
            app.post_message(Key(key, key))
        assert await ended(app)
        assert "the judgements are safe" in str(app.failed)
        assert app.return_code == 2
    with Ledger.open(tmp_path) as ledger:
        assert ledger.knows("ann")


def test_the_command_gives_the_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def ends(app: apps.ReviewApp) -> None:
        app._handle_exception(DeskError("it is damaged"))

    monkeypatch.setattr(apps.ReviewApp, "run", ends)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("sys.__stderr__.isatty", lambda: True, raising=False)
    with pytest.raises(DeskError, match="it is damaged"):
        apps.run(desk(tmp_path, harbour()), reviewer="ann")
