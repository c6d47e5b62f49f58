"""The list of commands: ours and no other; while it is open no letter judges."""

from pathlib import Path

import pytest

from factcheck.ledger.file import Ledger
from tests.factcheck.review.desks import desk, harbour
from tests.factcheck.tui.screens import app_at, press, rows, settle


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return desk(tmp_path, harbour())


async def test_letters_typed_fast_into_the_list_judge_nothing(folder: Path) -> None:
    async with app_at(folder, "ctrl+p", *"aarsuq") as app:
        assert [app.mode] == ["palette"]
        await press(app, "escape")
        assert [app.mode] == ["review"]
        await press(app, "a")
    with Ledger.open(folder) as ledger:
        assert len(ledger.current()) == 1


async def test_a_command_is_done(folder: Path) -> None:
    async with app_at(folder, "j", "ctrl+p") as app:
        for key in "history":
            await press(app, key)
        await press(app, "enter")
        await settle(app)
        assert (app.mode, app.page.name_shown) == ("page", "history")


@pytest.mark.parametrize("theme", ["dark", "light", "high-contrast", "terminal"])
async def test_a_theme_is_taken(folder: Path, theme: str) -> None:
    async with app_at(folder, "ctrl+p") as app:
        for key in theme:
            await press(app, {"-": "minus"}.get(key, key))
        await press(app, "enter")
        await settle(app)
        assert app.theme == theme
        assert "flag 1 of 7" in rows(app)[0]


async def test_the_list_has_our_commands_and_nothing_of_the_articles(folder: Path) -> None:
    async with app_at(folder, "ctrl+p", size=(100, 45)) as app:
        shown = " ".join(rows(app))
        assert "uphold (a)" in shown
        assert "undo (u)" in shown
        assert "Screenshot" not in shown


async def test_a_theme_says_how_it_is_kept(folder: Path) -> None:
    """Helps go through the markup of textual: what stands in square brackets would be taken out."""
    async with app_at(folder, "ctrl+p", *"light", size=(100, 45)) as app:
        assert 'Until you leave; theme = "light" under [review] in factcheck.toml keeps it' in " ".join(
            rows(app)
        )
