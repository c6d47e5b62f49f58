"""Themes change colours and nothing else; NO_COLOR goes before any of them."""

from pathlib import Path

import pytest
from rich.color import ColorType
from rich.style import Style

from factcheck.config import THEMES, ReviewConfig
from factcheck.tui.themes import OWN
from tests.factcheck.review.desks import desk, harbour
from tests.factcheck.tui.screens import app_at, rows


async def drawn(folder: Path, theme: str) -> tuple[list[str], list[Style]]:
    async with app_at(folder, "j", "j", config=ReviewConfig(theme=theme)) as app:
        strips = app.screen._compositor.render_strips()
        return rows(app), [one.style for strip in strips for one in strip if one.style]


def grounds(styles: list[Style]) -> set[str]:
    return {style.bgcolor.name for style in styles if style.bgcolor is not None}


def test_all_themes_of_the_configuration_are_there() -> None:
    assert tuple(theme.name for theme in OWN) == THEMES


@pytest.mark.parametrize("theme", THEMES)
async def test_a_theme_changes_no_word(tmp_path: Path, theme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    folder = desk(tmp_path, harbour())
    shown, styles = await drawn(folder, theme)
    assert shown == (await drawn(folder, "terminal"))[0]
    wanted = {"terminal": "default", "dark": "#1c1c1c", "light": "#fafaf8", "high-contrast": "#000000"}[theme]
    assert wanted in grounds(styles)
    assert {"#0072b2", "#e69f00"} <= grounds(styles)


@pytest.mark.parametrize("theme", THEMES)
async def test_without_colours_no_theme_has_any(
    tmp_path: Path, theme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    _rows, styles = await drawn(desk(tmp_path, harbour()), theme)
    colours = {one for style in styles for one in (style.color, style.bgcolor) if one is not None}
    assert {one.type for one in colours} <= {ColorType.DEFAULT}
    assert any(style.underline for style in styles)


async def test_a_variable_without_a_value_takes_no_colours_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "")
    _rows, styles = await drawn(desk(tmp_path, harbour()), "light")
    assert "#fafaf8" in grounds(styles)


SIDES = ("#0072b2", "#e69f00")
"""Colours of the sides, the same in all themes."""


def luminance(name: str) -> float:
    parts = (int(name[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(("theme", "least"), [("dark", 4.5), ("light", 4.5), ("high-contrast", 7.0)])
async def test_all_words_stand_out_from_their_ground(
    tmp_path: Path, theme: str, least: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    async with app_at(desk(tmp_path, harbour()), "j", "j", config=ReviewConfig(theme=theme)) as app:
        cells = [one for strip in app.screen._compositor.render_strips() for one in strip]
    low = []
    for text, style, _control in cells:
        if not style or not text.strip(" ─▌┆▁▂▃▄▅▆▇█") or style.color is None or style.bgcolor is None:
            continue
        first, second = sorted((luminance(style.color.name), luminance(style.bgcolor.name)))
        contrast = (second + 0.05) / (first + 0.05)
        if contrast < (4.5 if style.bgcolor.name in SIDES else least):
            low.append((text.strip(), style.color.name, style.bgcolor.name, round(contrast, 1)))
    assert low == []


@pytest.mark.parametrize("theme", ["dark", "light", "high-contrast"])
async def test_a_theme_paints_the_whole_screen(
    tmp_path: Path, theme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A row without a ground has that of the terminal: dark letters on a dark one."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    async with app_at(desk(tmp_path, harbour()), "j", "j", config=ReviewConfig(theme=theme)) as app:
        cells = [one for strip in app.screen._compositor.render_strips() for one in strip]
    assert [text for text, style, _control in cells if text and not (style and style.bgcolor)] == []
    assert [text for text, style, _control in cells if text.strip() and not (style and style.color)] == []
