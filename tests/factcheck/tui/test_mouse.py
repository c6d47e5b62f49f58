"""What a mouse can do: click a flag, a key in the bar; the wheel."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from factcheck.tui.app import ReviewApp
from tests.factcheck.review.desks import desk, harbour, many
from tests.factcheck.tui.screens import app_at, press, rows, settle


async def click_word(app: ReviewApp, word: str) -> None:
    """Click the last row that has a word."""
    row = max(number for number, shown in enumerate(rows(app)) if word in shown)
    await Pilot(app).click(offset=(rows(app)[row].rindex(word), row))
    await settle(app)


async def test_a_key_in_the_bar_can_be_clicked(tmp_path: Path) -> None:
    async with app_at(desk(tmp_path, harbour()), "a") as app:
        await press(app, "j")
        await click_word(app, "dismiss")
        assert [app.mode] == ["reason"]
        await click_word(app, "an update")
        assert app.session.progress.dismissed == 1
        await press(app, "j")
        await click_word(app, "undo")
        assert app.session.progress.dismissed == 0
        await press(app, "question_mark")
        await click_word(app, "closes")
        assert [app.mode] == ["review"]


async def test_space_between_keys_does_nothing(tmp_path: Path) -> None:
    async with app_at(desk(tmp_path, harbour()), "a") as app:
        await Pilot(app).click("#bar", offset=(78, 0))
        assert app.session.progress.upheld == 1


@pytest.mark.parametrize(("keys", "row"), [("", 15), ("o", 10), ("f", 15)])
async def test_the_wheel_scrolls_what_is_under_it_and_judges_nothing(
    tmp_path: Path, keys: str, row: int
) -> None:
    async with app_at(desk(tmp_path, many(30)), *keys) as app:
        before = rows(app)
        pilot = Pilot(app)
        await pilot._post_mouse_events([_down()], offset=(10, row), times=1)
        await settle(app)
        assert rows(app) != before
        assert app.session.position == 0
        await pilot._post_mouse_events([_up()], offset=(10, row), times=1)
        await settle(app)
        assert rows(app) == before


def _down() -> type:
    from textual.events import MouseScrollDown

    return MouseScrollDown


def _up() -> type:
    from textual.events import MouseScrollUp

    return MouseScrollUp


async def test_the_queue_scrolls_without_another_flag_at_hand(tmp_path: Path) -> None:
    async with app_at(desk(tmp_path, many(300))) as app:
        for _ in range(5):
            await Pilot(app)._post_mouse_events([_down()], offset=(10, 3), times=1)
        await settle(app)
        assert not any(row.startswith("▶") for row in rows(app))
        assert app.session.position == 0
        await press(app, "j")
        assert rows(app)[2].startswith("▶")
