"""Article text is hostile: nothing in it may act on the program or on the terminal, or break the columns."""

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len
from textual.content import Content
from textual.events import Paste
from textual.widgets import Static

from factcheck.ledger.file import Ledger
from factcheck.tui.app import ReviewApp
from tests.factcheck.review.desks import article, claim, desk, document, flag, side, why
from tests.factcheck.tui.screens import app_at, press, rows, settle
from tests.hostile import HAND_MADE, MEGABYTE, generated, harmful

SMALL, LARGE = (80, 24), (130, 40)
AT_ONCE = 10
"""Strings in one desk."""


def story(name: str, texts: Sequence[str]) -> dict[str, Any]:
    """A report in which everything that can be read is one of the hostile texts; a flag of two sides for each."""
    articles, claims, flags, passed = [], [], [], []
    for number, text in enumerate(texts):
        left, right = (_article(f"{letter}{number}{text}", text) for letter in "lr")
        sentence = claim(left, f"The words {text} stand here.")
        sides = (side(left, text, claim_id=sentence["id"]), side(right, text, value=f"not {text}"))
        reasons = [why(text, text, text), why("name", "conflicts", text)]
        more: dict[str, Any] = {"suggestion": text, "why": reasons, "identifier": f"{number:04}"}
        flags.append(flag("name_variant", "error", text, sides, **more))
        passed.append({"kind": text, "claims": [sentence["id"]], "reason": text, "detail": text})
        articles += [left, right]
        claims.append(sentence)
    return document(name, articles, flags, claims) | {"suppressed": passed}


def _article(identifier: str, text: str) -> dict[str, Any]:
    body = f"Before it. The words {text} stand here. After it.\n\n{text}\n"
    made = article(identifier, body, outlet=text, day="2020-01-01", title=text)
    return made | {"url": f"https://example.org/{text}"}


def broken(app: ReviewApp) -> list[str]:
    """What is wrong with the screen: rows of another width, letters that harm, texts that do something at a click."""
    strips = app.screen._compositor.render_strips()
    texts = ["".join(segment.text for segment in strip) for strip in strips]
    wrong = [f"{cell_len(text)} cells: {text!r}" for text in texts if cell_len(text) != app.size.width]
    wrong += [
        f"{sum(map(cell_len, text))} cells alone: {text!r}"
        for text in texts
        if sum(map(cell_len, text)) != app.size.width
    ]
    wrong += [f"{letter!r} is shown" for letter in harmful("".join(texts))]
    return wrong + [f"{text!r} acts" for text in clickable(app)]


def clickable(app: ReviewApp) -> list[str]:
    """Texts on the screen that would do something or lead somewhere at a click."""
    segments = [one for strip in app.screen._compositor.render_strips() for one in strip]
    return [one.text for one in segments if one.style and (one.style.link or "@click" in one.style.meta)]


PANES = (
    (),
    ("w",),
    ("escape", "o"),
    ("O",),
    ("escape", "t"),
    ("r",),
    ("escape", "a", "k", "h"),
    ("escape", "j"),
)
"""Keys that open one pane after the other on a flag, and go on to the next."""
FEWER = ((), ("w",), ("escape", "o"), ("escape", "a"))
"""The panes that show most of a text."""


@pytest.mark.parametrize("size", [SMALL, LARGE])
@pytest.mark.parametrize("first", range(0, len(HAND_MADE), AT_ONCE))
async def test_every_pane_shows_the_text_and_nothing_acts(
    tmp_path: Path, first: int, size: tuple[int, int]
) -> None:
    await walk(tmp_path, HAND_MADE[first : first + AT_ONCE], size, PANES)


@pytest.mark.parametrize("first", range(0, 200, AT_ONCE))
async def test_texts_made_by_chance_are_shown_as_well(tmp_path: Path, first: int) -> None:
    size = SMALL if first % (2 * AT_ONCE) else LARGE
    await walk(tmp_path, generated()[first : first + AT_ONCE], size, FEWER)


async def walk(
    folder: Path, texts: Sequence[str], size: tuple[int, int], panes: Sequence[tuple[str, ...]]
) -> None:
    """Look at every pane for every text, then at what shows all of them."""
    async with app_at(desk(folder, story(texts[0], texts)), size=size) as app:
        for text in texts:
            for keys in panes:
                await press(app, *keys)
                assert broken(app) == [], (text, keys)
        for keys in (("m",), ("escape", "f"), ("escape", "ctrl+p"), ("escape",)):
            await press(app, *keys)
            assert broken(app) == [], keys
        assert app.session.progress.upheld == len(texts)
        assert (app.title, app.sub_title) == ("factcheck review", "")


@pytest.mark.parametrize("text", HAND_MADE)
async def test_a_text_pasted_into_a_note_and_a_search_is_only_text(tmp_path: Path, text: str) -> None:
    async with app_at(desk(tmp_path, story("s", [text])), "c") as app:
        app.post_message(Paste(text))
        await settle(app)
        assert broken(app) == []
        await press(app, "enter")
        assert broken(app) == []
        await press(app, "slash")
        app.post_message(Paste(text))
        await settle(app)
        await press(app, "enter")
        assert broken(app) == []
        await press(app, "h")
        assert broken(app) == []
    with Ledger.open(tmp_path) as ledger:
        assert {one.decision for one in ledger.current()} <= {"unsure"}


async def test_a_megabyte_in_one_paragraph_is_shown(tmp_path: Path) -> None:
    async with app_at(desk(tmp_path, story("s", [MEGABYTE, "short"]))) as app:
        for keys in PANES:
            start = time.process_time()
            await press(app, *keys)
            assert time.process_time() - start < 5
            assert broken(app) == []


async def test_names_of_stories_and_reviewers_are_text_too(tmp_path: Path) -> None:
    from factcheck.review.session import ReviewSession

    for number, text in enumerate(HAND_MADE[::3]):
        folder = tmp_path / str(number)
        with ReviewSession.open(desk(folder, story(text, [text])), reviewer=text) as session:
            app = ReviewApp(session)
            async with app.run_test(size=(80, 24)):
                await press(app, "a", "h")
                assert broken(app) == [], text


async def test_the_checks_can_fail(tmp_path: Path) -> None:
    async with app_at(desk(tmp_path, story("s", ["x"]))) as app:
        app.query_one("#card", Static).update(Content.from_markup("[@click=app.quit]go[/]"))
        await settle(app)
        assert clickable(app) == ["go"]
        app.query_one("#card", Static).update(Content("a\u202eb\u200bc"))
        await settle(app)
        assert len(broken(app)) >= 2
        assert any("a" in row for row in rows(app))
