from pathlib import Path

import pytest
from rich.style import Style
from textual.pilot import Pilot

from factcheck.tui.app import ReviewApp
from tests.factcheck.review.desks import desk, document, harbour, many
from tests.factcheck.tui.screens import app_at, press, rows, same_as_file, settle

SMALL, LARGE = (80, 24), (160, 45)
NAMES = {SMALL: "small", LARGE: "large"}

WALKS = {
    "first": (),
    "name": ("G", "g", "j"),
    "judged": ("a", "r", "p", "s"),
    "reasons": ("j", "j", "r"),
    "why": ("j", "j", "w"),
    "help": ("question_mark",),
    "note": ("j", "j", "c", "a", "s", "k"),
    "noted": ("j", "j", "c", "a", "s", "k", "enter"),
    "turned": ("j", "j", "t"),
    "whole_article": ("G",),
    "marked": ("space", "space", "j", "space"),
    "marked_reasons": ("space", "space", "r"),
    "all_dismissed": ("space", "space", "r", "p"),
    "all_taken_back": ("space", "space", "r", "p", "u"),
    "search": ("slash", *"safe"),
    "found": ("slash", *"safe", "enter"),
    "nothing_found": ("slash", *"zebra", "enter"),
    "filter": ("f",),
    "filter_chosen": ("f", "j", "space", "tab", "space", "down", "x"),
    "filtered": ("f", "j", "space", "enter"),
    "history": ("a", "k", "r", "p", "k", "u", "h"),
    "table": ("j", "m"),
    "article": ("j", "o"),
    "article_of_b": ("j", "2", "O"),
}


@pytest.mark.parametrize("size", [SMALL, LARGE])
@pytest.mark.parametrize("walk", WALKS)
async def test_screen(tmp_path: Path, walk: str, size: tuple[int, int]) -> None:
    async with app_at(desk(tmp_path, harbour()), *WALKS[walk], size=size) as app:
        same_as_file(app, f"{walk}_{NAMES[size]}")


async def test_all_judged(tmp_path: Path) -> None:
    async with app_at(desk(tmp_path, harbour()), *"aaaaaaa") as app:
        same_as_file(app, "all_judged_small")


@pytest.mark.parametrize(
    ("name", "articles"), [("empty_desk_small", []), ("nothing_flagged_small", harbour()["articles"])]
)
async def test_empty_queue(tmp_path: Path, name: str, articles: list[dict[str, object]]) -> None:
    made = desk(tmp_path, document("quiet", articles)) if articles else desk(tmp_path)
    async with app_at(made, "a", "r", "s", "u", "n", "j", "w", "c", "1", "t", "t") as app:
        same_as_file(app, name)


async def test_changed_since(tmp_path: Path) -> None:
    async with app_at(desk(tmp_path, harbour()), "j", "j", "a"):
        pass
    report = harbour()
    report["flags"][2]["sides"][0]["span"]["exact"] = "killing three"
    async with app_at(desk(tmp_path, report)) as app:
        same_as_file(app, "changed_since_small")


@pytest.mark.parametrize(
    "size", [(1, 1), (5, 3), (20, 8), (40, 12), (81, 25), (119, 30), (120, 30), (300, 90)]
)
async def test_any_size_can_be_drawn(tmp_path: Path, size: tuple[int, int]) -> None:
    async with app_at(
        desk(tmp_path, harbour()), "a", "t", "r", "e", "w", "j", "escape", "c", size=size
    ) as app:
        assert all(len(row) <= size[0] for row in rows(app))


@pytest.mark.parametrize("size", [(60, 20), (72, 24), (80, 24), (100, 30), (160, 45)])
@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ("", ("? help", "q leave")),
        ("ak", ("? help", "q quit")),
        ("r", ("esc keeps", "o other")),
        ("c", ("enter keeps it", "esc leaves it")),
        ("?", ("esc closes",)),
        ("aaaaaaa", ("kept: upheld", "No flag is open", "u undo", "q quit")),
    ],
)
async def test_the_way_on_is_never_cut_off(
    tmp_path: Path, keys: str, words: tuple[str, ...], size: tuple[int, int]
) -> None:
    names = {"?": "question_mark"}
    async with app_at(desk(tmp_path, harbour()), *(names.get(key, key) for key in keys), size=size) as app:
        bar = " ".join(rows(app)[-4:])
        assert all(word in bar for word in words)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (100, 30), (160, 45)])
async def test_a_headline_of_usual_length_is_there_in_full(tmp_path: Path, size: tuple[int, int]) -> None:
    async with app_at(desk(tmp_path, harbour()), size=size) as app:
        for flag in harbour()["flags"]:
            card = app.session.card()
            assert card is not None
            shown = " ".join(" ".join(rows(app)).split())
            assert card.headline in shown, flag["kind"]
            await press(app, "j")


async def test_a_long_headline_ends_with_an_ellipsis_and_stands_in_full_behind_why(tmp_path: Path) -> None:
    report = harbour()
    report["flags"][0]["headline"] = headline = " ".join(f"word{number}" for number in range(60))
    async with app_at(desk(tmp_path, report), "j") as app:
        assert rows(app)[9].endswith("…")
        await press(app, "w")
        assert headline in " ".join(" ".join(rows(app)).split())


async def test_a_change_of_size_draws_anew(tmp_path: Path) -> None:
    async with app_at(desk(tmp_path, harbour()), "j") as app:
        small = rows(app)
        await _resize(app, *LARGE)
        assert len(rows(app)) == LARGE[1]
        await _resize(app, *SMALL)
        assert rows(app) == small


async def _resize(app: ReviewApp, width: int, height: int) -> None:
    pilot: Pilot[None] = Pilot(app)
    await pilot.resize_terminal(width, height)
    await settle(app)


async def test_the_flag_at_hand_stays_in_sight_in_a_long_queue(tmp_path: Path) -> None:
    async with app_at(desk(tmp_path, many(500)), "G") as app:
        assert "flag 500 of 500" in rows(app)[0]
        assert rows(app)[6].startswith("▶")
        app.action_page(-1)
        app.action_page(-1)
        assert app.session.position == 487
    async with app_at(tmp_path, *["j"] * 9) as app:
        pointed = [number for number, row in enumerate(rows(app)) if row.startswith("▶")]
        assert pointed == [4]


@pytest.mark.parametrize("size", [SMALL, (60, 14), (40, 10)])
async def test_the_flag_at_hand_stays_in_sight_when_the_screen_shrinks(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with app_at(desk(tmp_path, many(35)), "G", size=LARGE) as app:
        await _resize(app, *size)
        assert any(row.startswith("▶") for row in rows(app))


def _colours(style: Style | None) -> set[str]:
    """Names of the colours that a stretch of the screen sets."""
    found = (style.color, style.bgcolor) if style is not None else ()
    return {colour.name for colour in found if colour is not None} - {"default"}


async def _styles(folder: Path) -> list[tuple[str, Style]]:
    async with app_at(folder, "j", "j") as app:
        strips = app.screen._compositor.render_strips()
        return [(segment.text, segment.style) for strip in strips for segment in strip if segment.style]


async def test_no_color_leaves_bold_underline_and_reverse(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    styles = await _styles(desk(tmp_path, harbour()))
    assert set().union(*(_colours(style) for _text, style in styles)) == set()
    assert {text for text, style in styles if style.underline} == {
        "four",
        "five",
        "killing four",
        "Five",
        "died",
    }
    assert any(style.reverse and "number" in text for text, style in styles)


async def test_the_sides_have_their_colours_and_their_letters(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    styles = await _styles(desk(tmp_path, harbour()))
    backgrounds = {(text, style.bgcolor.name) for text, style in styles if style.bgcolor}
    assert {(" A ", "#0072b2"), (" B ", "#e69f00"), ("killing four", "#0072b2")} <= backgrounds
