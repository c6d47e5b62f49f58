"""Keys that a user chooses are checked before the screen opens."""

import re
from pathlib import Path

import pytest

from factcheck.config import ReviewConfig
from factcheck.errors import FactcheckError
from factcheck.ledger.file import Ledger
from factcheck.tui.app import run
from factcheck.tui.keymap import checked, named
from factcheck.tui.keys import KEYS
from tests.factcheck.review.desks import desk, harbour
from tests.factcheck.tui.screens import app_at, press, rows


@pytest.mark.parametrize(
    ("chosen", "keymap"),
    [
        ({}, {}),
        ({"uphold": "y"}, {"uphold": "y"}),
        ({"uphold": "y, ctrl+y"}, {"uphold": "y,ctrl+y"}),
        ({"help": "f1,?"}, {"help": "f1,question_mark"}),
        ({"search": ","}, {"search": "comma"}),
        ({"uphold": "r", "dismiss": "a"}, {"uphold": "r", "dismiss": "a"}),
        ({"editor": "a"}, {"editor": "a"}),
        ({"mark": "shift+down"}, {"mark": "shift+down"}),
    ],
)
def test_what_may_be_chosen(chosen: dict[str, str], keymap: dict[str, str]) -> None:
    assert checked(chosen) == keymap


@pytest.mark.parametrize(
    ("chosen", "reason"),
    [
        ({"upheld": "y"}, "'upheld' is no key of the review: known are uphold, dismiss,"),
        ({"uphold": "r"}, "r would mean uphold and dismiss"),
        ({"uphold": "J"}, "J would mean uphold and scroll-down"),
        ({"reason-other": "e"}, "e would mean reason-other_event and reason-other"),
        ({"uphold": "escape"}, "esc would mean uphold and cancel"),
        ({"uphold": "hyper+q"}, "names no key"),
        ({"uphold": "enterr"}, "names no key"),
        ({"uphold": ""}, "names no key"),
        ({"uphold": "a,"}, "names no key"),
        ({"uphold": "\x1b"}, "names no key"),
        ({"cancel": "y"}, "y is written in a note"),
        ({"stop": "."}, "full_stop is written in a note"),
    ],
)
def test_what_may_not(chosen: dict[str, str], reason: str) -> None:
    with pytest.raises(FactcheckError, match=reason) as raised:
        checked(chosen)
    assert "\n" not in str(raised.value)
    assert "[review.keys]" in str(raised.value)


@pytest.mark.parametrize(
    ("key", "name"), [("?", "question_mark"), ("f12", "f12"), ("ctrl+x", "ctrl+x"), ("ä", "ä")]
)
def test_names_of_keys(key: str, name: str) -> None:
    assert named(key) == name


async def test_chosen_keys_act_and_help_and_bar_name_them(tmp_path: Path) -> None:
    config = ReviewConfig(keys={"uphold": "y", "next": "ctrl+n"})
    async with app_at(desk(tmp_path, harbour()), "a", "y", config=config) as app:
        assert "y uphold" in rows(app)[-1] or "kept: upheld" in rows(app)[-1]
        await press(app, "question_mark")
        assert any(row.startswith("         y  It does not fit") for row in rows(app))
        assert any(row.startswith("        ^n  Go to the next flag") for row in rows(app))
    with Ledger.open(tmp_path) as ledger:
        assert len(ledger.current()) == 1


def test_a_clash_is_refused_before_the_desk_is_opened(tmp_path: Path) -> None:
    with pytest.raises(FactcheckError, match="would mean"):
        run(tmp_path / "absent", config=ReviewConfig(keys={"uphold": "r"}))


def test_every_name_is_in_the_documentation_and_no_other() -> None:
    page = (Path(__file__).parents[3] / "docs" / "review.md").read_text(encoding="utf-8")
    section = page.partition("## Keys of your own")[2].partition("## ")[0]
    rows = [line for line in section.splitlines() if line.startswith("| ")]
    assert sorted(re.findall(r"`([^`]+)`", "".join(rows))) == sorted(binding.id or "" for binding in KEYS)
