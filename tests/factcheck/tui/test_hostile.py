"""Article text is hostile: nothing in it may act on the program or on the terminal."""

import unicodedata
from pathlib import Path
from typing import Any

import pytest
from textual.content import Content
from textual.widgets import Static

from factcheck.tui.app import ReviewApp
from tests.factcheck.review.desks import article, claim, desk, document, flag, side, why
from tests.factcheck.tui.screens import app_at, press, rows, settle

HOSTILE = (
    "[/b]",
    "[@click=app.quit]x[/]",
    "[@click=app.judge('upheld')]x[/]",
    "[link=file:///etc/passwd]x[/link]",
    "[bold red on blue]",
    "[",
    "\\[",
    "\x1b]0;title\x07",
    "\x1b[2J\x1b[31m",
    "\x9b31m\x90\x9d",
    "a\x00b",
    "\u202eesrever\u2066x",
    "zero\u200bwidth\ufeff",
    "back\x08space\x7f",
    "tab\tline\rfeed\x0b\x0c",
    "\u65e5\u672c\u8a9e\u306e\u6587\u7ae0" * 30,
    "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
    "e" + "\u0301" * 50,
    "\U0001f468\u200d\U0001f469\u200d\U0001f467 \u2764\ufe0f \U0001f1ef\U0001f1f5",
    "x" * 5_000,
    "lone \ud800 surrogate",
    "%s {0} $PATH `id`",
)


def story(text: str) -> dict[str, Any]:
    """A report in which everything that can be read is the hostile text."""
    body = f"Before it. The words {text} stand here. After it.\n\n{text}\n"
    left = article(f"l{text}", body, outlet=text, day="2020-01-01", title=text)
    right = article(f"r{text}", body, outlet=text, title=text)
    sentence = claim(left, f"The words {text} stand here.")
    flags = [
        flag(
            "name_variant",
            "error",
            text,
            (side(left, text, claim_id=sentence["id"]), side(right, text, value=f"not {text}")),
            suggestion=text,
            why=[why(text, text, text), why("name", "conflicts", text)],
        ),
        flag("unclear_reference", "note", f"second {text}", (side(left, None, value=text),)),
    ]
    return document(text, (left, right), flags, [sentence])


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("size", [(80, 24), (130, 40)])
async def test_text_is_shown_and_does_nothing(tmp_path: Path, text: str, size: tuple[int, int]) -> None:
    made = desk(tmp_path, story(text))
    keys = (
        "j",
        "w",
        "escape",
        "question_mark",
        "escape",
        "k",
        "w",
        "escape",
        "t",
        "r",
        "escape",
        "c",
        "x",
        "enter",
    )
    async with app_at(made, *keys, size=size) as app:
        await press(app, "a")
        assert app.is_running
        assert app.session.progress.upheld == 1
        assert _printable(app)
        assert not _clickable(app)


def _printable(app: ReviewApp) -> bool:
    """Is there no character that a terminal would obey or hide?"""
    shown = "".join(rows(app))
    forbidden = {"\u200b", "\u202e", "\u2066", "\ufeff", "\u200d"}
    return not forbidden & set(shown) and all(unicodedata.category(one) not in {"Cc", "Cs"} for one in shown)


def _clickable(app: ReviewApp) -> list[str]:
    """Texts on the screen that would do something or lead somewhere at a click."""
    segments = [one for strip in app.screen._compositor.render_strips() for one in strip]
    return [one.text for one in segments if one.style and (one.style.link or "@click" in one.style.meta)]


async def test_the_check_for_clicks_can_fail(tmp_path: Path) -> None:
    async with app_at(desk(tmp_path, story("x"))) as app:
        app.query_one("#card", Static).update(Content.from_markup("[@click=app.quit]go[/]"))
        await settle(app)
        assert _clickable(app) == ["go"]
