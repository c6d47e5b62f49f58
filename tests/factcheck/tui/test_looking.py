"""Pages over the passages: whole articles, the table of the story, the history."""

import stat
import sys
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.style import Style

from factcheck.review.card import Place
from factcheck.review.passage import ArticleText
from factcheck.tui import elsewhere
from factcheck.tui.article_page import ArticleLines
from factcheck.tui.paint import FAINT, SIDE
from tests.factcheck.review.desks import desk, document, harbour, span
from tests.factcheck.tui.screens import app_at, press, rows, settle

TEXT = "Menu Home\n\nThe quay is closed until Friday.\n\nSign up for our letter"
ARTICLE = ArticleText(
    outlet="The Post",
    published="1 May 2021",
    title="Quay closed",
    text=TEXT,
    url="https://example.org/quay",
    zones=(("boilerplate", 0, 11), ("body", 11, 45), ("related", 45, len(TEXT))),
)


def page(article: ArticleText = ARTICLE, place: Place | None = None, width: int = 40) -> ArticleLines:
    return ArticleLines(article, "quay.txt", place, 0, width)


def plain(lines: ArticleLines) -> list[str]:
    return [line.plain for line in lines]


def styles(lines: ArticleLines, words: str) -> list[Style | str]:
    return [one.style for line in lines for one in line.spans if line.plain[one.start : one.end] == words]


def test_an_article_has_a_head_and_signs_beside_what_is_not_read() -> None:
    shown = plain(page())
    assert shown[0].startswith(" A  The Post · 1 May 2021 ─")
    assert shown[1:5] == [
        " https://example.org/quay",
        " ┆ is not read for claims: menus, bylin…",
        "   Quay closed",
        " ┆ Menu Home",
    ]
    assert shown[5:] == ["     The quay is closed until Friday.", " ┆   Sign up for our letter"]


def test_the_words_of_a_side_are_marked_and_their_line_is_known() -> None:
    made = page(place=Place(start=15, end=19))
    assert styles(made, "quay") == [SIDE[0]]
    assert styles(made, "Menu Home") == [FAINT]
    assert (made.first, made.place) == (5, 3)
    assert page(place=Place(start=0, end=4, title=True)).first == 0


def test_a_zone_may_end_inside_a_line() -> None:
    text = "Share this. The quay is closed."
    article = ArticleText(
        outlet=None, published="", title=None, text=text, zones=(("boilerplate", 0, 12), ("body", 12, 31))
    )
    made = ArticleLines(article, "a.txt", Place(start=16, end=20), 1, 60)
    assert plain(made)[-1] == " ┆ Share this. The quay is closed."
    assert styles(made, "Share this. ") == [FAINT]
    assert styles(made, "quay") == [SIDE[1]]


def test_a_megabyte_is_a_page_like_any_other() -> None:
    made = page(ArticleText(outlet=None, published="", title=None, text="word " * 200_000))
    assert len(made) > 20_000
    assert len(made[10_000:10_010]) == 10


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("HTTP://example.org/", "HTTP://example.org/"),
        ("file:///etc/passwd", None),
        ("javascript:alert(1)", None),
        ("-version", None),
        ("https://example.org/\x1b]0;x", None),
        ("https://example.org/a b", None),
        ("https://[bad", None),
        ("", None),
        (None, None),
    ],
)
def test_only_addresses_of_the_web_go_to_a_browser(url: str | None, address: str | None) -> None:
    assert elsewhere.address(url) == address


@pytest.mark.parametrize(
    ("visual", "editor", "command"),
    [(None, None, ()), (None, "vi", ("vi",)), ("code -w", "vi", ("code", "-w")), (None, "'", ())],
)
def test_the_editor_is_the_users(
    visual: str | None, editor: str | None, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("VISUAL", visual), ("EDITOR", editor)):
        monkeypatch.delenv(name, raising=False)
        if value is not None:
            monkeypatch.setenv(name, value)
    assert elsewhere.editor() == command


def test_an_editor_gets_a_copy_at_the_line(tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    script = tmp_path / "vi"
    script.write_text(
        f"#!{sys.executable}\nimport sys, os\nmode = oct(os.stat(sys.argv[-1]).st_mode)[-3:]\n"
        f"open({str(seen)!r}, 'w').write(repr((sys.argv[1:-1], mode, open(sys.argv[-1]).read())))\n"
    )
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    elsewhere.edit((str(script),), "one\ntwo \ud800", 2)
    assert seen.read_text() == repr((["+2"], "400", "one\ntwo ?"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = harbour()
    for one in made["articles"]:
        one["url"] = f"https://example.org/{one['id']}"
    made["articles"][0]["zones"] = [
        {
            "kind": "title",
            "span": span(made["articles"][0]["text"], "Crane collapse at Port Merrin kills four\n\n"),
        },
    ]
    return desk(tmp_path, made)


async def test_an_article_opens_at_the_words_and_the_other_side_follows(folder: Path) -> None:
    async with app_at(folder, "j", "o") as app:
        assert rows(app)[1].startswith(" A  The Northern Gazette · 3 Mar 2021")
        await press(app, "O")
        assert rows(app)[1].startswith(" B  Merrin Courier · 4 Mar 2021")
        await press(app, "O", "a")
        assert [app.mode] == ["review"]
        assert app.session.progress.upheld == 1


async def test_a_flag_of_one_side_has_no_article_b(folder: Path) -> None:
    async with app_at(folder, "O") as app:
        assert [app.mode] == ["review"]


async def test_the_browser_gets_the_address(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    answers = iter((True, False))

    def opens(url: str) -> bool:
        opened.append(url)
        return next(answers)

    monkeypatch.setattr(webbrowser, "open", opens)
    async with app_at(folder, "o", "b") as app:
        assert "Opened in the browser: https://example.org/evening.txt" in rows(app)[-1]
        await press(app, "b")
        assert "No browser here; the address is https://example.org/evening.txt" in rows(app)[-1]
        await press(app, "escape", "b")
    assert opened == ["https://example.org/evening.txt"] * 2


async def test_an_article_without_an_address_stays_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webbrowser, "open", lambda _url: pytest.fail("opened"))
    made = harbour()
    made["articles"][2]["url"] = "javascript:alert(1)"
    async with app_at(desk(tmp_path, made), "o", "b") as app:
        assert "This article gives no address of the web." in rows(app)[-1]


async def test_the_editor_gets_the_article_and_the_review_goes_on(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edited: list[tuple[Any, ...]] = []
    monkeypatch.setenv("VISUAL", "vi")
    monkeypatch.setattr(elsewhere, "edit", lambda *given: edited.append(given))
    async with app_at(folder, "j", "o") as app:
        await press(app, "e")
        assert "! vi cannot be started here" in " ".join(rows(app)[-4:])

        @contextmanager
        def suspended() -> Iterator[None]:
            yield

        monkeypatch.setattr(app, "suspend", suspended)
        await press(app, "e", "escape", "a")
        assert app.session.progress.upheld == 1
    command, text, line = edited[0]
    assert (command, text.splitlines()[line - 1][:16]) == (("vi",), "Thomas Brandvold")


async def test_without_an_editor_the_variable_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)
    async with app_at(folder, "o", "e") as app:
        assert "No editor is named: set $EDITOR." in rows(app)[-1]


async def test_a_page_is_made_anew_for_another_size_and_stays_where_it_was(folder: Path) -> None:
    async with app_at(folder, "j", "o") as app:
        await Pilot(app).resize_terminal(60, 14)
        await settle(app)
        assert all(len(row) <= 60 for row in rows(app))
        assert any("Thomas Brandvold" in row for row in rows(app))
        await Pilot(app).resize_terminal(160, 45)
        await settle(app)
        assert rows(app)[1].rstrip("─").endswith("3 Mar 2021 ")


async def test_the_table_points_at_the_flag_at_hand(folder: Path) -> None:
    async with app_at(folder, "j", "m", size=(160, 45)) as app:
        pointed = [row for row in rows(app) if row.startswith("▶≠")]
        assert len(pointed) == 1
        assert "Brandvold" in pointed[0]
        await press(app, "m")
        assert [app.mode] == ["review"]


async def test_a_narrow_table_shows_further_articles_to_the_right(folder: Path) -> None:
    async with app_at(folder, "j", "m", size=(40, 24)) as app:
        assert "articles 1 to 1 of 3" in rows(app)[1]
        assert "further right" not in rows(app)[-1] or len(rows(app)[-1]) <= 40
        await press(app, "right", "right", "right")
        assert "articles 3 to 3 of 3" in rows(app)[1]
        await press(app, "left")
        assert "articles 2 to 2 of 3" in rows(app)[1]


async def test_a_story_without_a_common_fact_says_so(tmp_path: Path) -> None:
    made = harbour()
    made["flags"] = made["flags"][1:2]
    async with app_at(desk(tmp_path, made), "m") as app:
        assert any("No fact is told by two articles." in row for row in rows(app))


async def test_a_table_that_comes_after_the_page_was_closed_changes_nothing(folder: Path) -> None:
    async with app_at(folder, "m", "escape") as app:
        assert [app.mode] == ["review"]
        assert "flag 1 of 7" in rows(app)[0]
        assert " Facts" not in " ".join(rows(app))


async def test_why_tells_what_was_passed_over_nearby(tmp_path: Path) -> None:
    made = harbour()
    ids = [one["id"] for one in made["claims"][:2]]
    made["suppressed"] = [
        {"kind": "date_conflict", "claims": ids, "reason": "coarser", "detail": "Tuesday, 3 March."}
    ]
    async with app_at(desk(tmp_path, made), "j", "j", "w", size=(100, 30)) as app:
        shown = [row.strip() for row in rows(app)]
        assert "date · less exact, and it fits" in shown
        assert "Tuesday, 3 March." in shown


async def test_an_empty_queue_opens_no_page_but_the_help(tmp_path: Path) -> None:
    async with app_at(desk(tmp_path, document("quiet", [])), "w", "h", "m", "o", "O") as app:
        assert [app.mode] == ["review"]
        await press(app, "question_mark")
        assert app.page.name_shown == "help"
