"""The last lines of the screen fit on it, however narrow it is."""

from pathlib import Path

import pytest

from factcheck.report.labels import REASONS
from factcheck.tui.bar import keys_of, reasons
from factcheck.tui.keys import KEYS
from tests.factcheck.review.desks import desk, harbour
from tests.factcheck.tui.screens import app_at, rows


@pytest.mark.parametrize("marked", [0, 7, 1_000])
@pytest.mark.parametrize("width", [30, 40, 60, 80, 160])
def test_no_line_of_the_reasons_is_wider_than_the_screen(width: int, marked: int) -> None:
    """A line that is too wide takes two rows, and pushes the last reasons off the screen."""
    shown = [line.plain.rstrip() for line in reasons(keys_of(KEYS), width, marked)]
    assert max(map(len, shown)) <= width
    assert all(reason.words in " ".join(shown) for reason in REASONS)


async def test_all_reasons_are_seen_on_a_narrow_screen(tmp_path: Path) -> None:
    async with app_at(desk(tmp_path, harbour()), "r", size=(40, 10)) as app:
        assert all(reason.words in " ".join(rows(app)) for reason in REASONS)


async def test_a_long_message_is_told_to_its_end(tmp_path: Path) -> None:
    async with app_at(desk(tmp_path, harbour()), "slash", *"zebracrossing" * 6, "enter") as app:
        assert "g”: the queue is as it was." in " ".join(rows(app))
        assert "flag 1 of 7" in rows(app)[0]
