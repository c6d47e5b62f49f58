"""A whole sitting on a real terminal, small and large, and what hostile text may not do to it."""

import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from factcheck.ledger.file import Ledger
from tests.factcheck.review.desks import desk, harbour
from tests.factcheck.tui.terminal import Terminal
from tests.factcheck.tui.test_hostile import story
from tests.hostile import HAND_MADE

pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not installed")

SIZES = ((80, 24), (160, 45))


@pytest.fixture(params=SIZES)
def terminal(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Terminal]:
    opened = Terminal(tmp_path / "tmux", *request.param)
    yield opened
    opened.close()


def test_a_sitting_from_start_to_end(tmp_path: Path, terminal: Terminal) -> None:
    folder = desk(tmp_path / "desk", harbour())
    _judge_five_and_undo_two(terminal, folder)
    _leave(terminal)
    terminal.review(folder)
    terminal.shows("open 4", "✓2 ✗1")
    _filter_and_search(terminal)
    _dismiss_in_bulk(terminal)
    _write_a_note(terminal)
    _look_at_the_table(terminal)
    _leave(terminal)
    with Ledger.open(folder) as ledger:
        held = [(one.decision, one.note) for one in ledger.current()]
    assert [note for _, note in held if note] == ["ask the desk"]
    assert [decision for decision, _ in held].count("dismissed") == 4


def _judge_five_and_undo_two(terminal: Terminal, folder: Path) -> None:
    terminal.review(folder)
    terminal.shows("flag 1 of 7 · open 7", "Judge: a does not fit")
    for key, told in (
        ("a", "open 6"),
        ("a", "open 5"),
        ("r", "why does it fit?"),
        ("p", "✗1"),
        ("a", "✓3"),
        ("s", "unsure   u takes it back"),
    ):
        terminal.send(key)
        terminal.shows(told)
    terminal.send("u")
    terminal.shows("Taken back: unsure")
    terminal.send("u")
    terminal.shows("Taken back: upheld", "✓2 ✗1")


def _leave(terminal: Terminal) -> None:
    terminal.send("q")
    terminal.shows("status 0")


def _filter_and_search(terminal: Terminal) -> None:
    terminal.send("f")
    terminal.shows("Show only", "Severity", "[ ] ■ error")
    terminal.send("Space", "Enter")
    terminal.shows("of 7: error", "flag 1 of 2")
    terminal.send("Escape")
    terminal.shows("All 7 flags are shown")
    terminal.send("/")
    terminal.shows("Search: words")
    terminal.type("safe")
    terminal.send("Enter")
    terminal.shows("of 7: “safe”", "of 3")


def _dismiss_in_bulk(terminal: Terminal) -> None:
    terminal.send("f")
    terminal.shows("[ ] ◆ tension")
    terminal.escape("[ ]")
    terminal.send("*")
    terminal.shows("3 marked")
    terminal.send("r")
    terminal.shows("Dismiss all 3 that are marked")
    terminal.send("b")
    terminal.shows("dismissed   u takes them all back")
    terminal.send("u")
    terminal.shows("Taken back: all")
    terminal.send("*", "r", "b")
    terminal.shows("dismissed   u takes them all back")
    terminal.send("Escape")
    terminal.shows("All 7 flags are shown")


def _write_a_note(terminal: Terminal) -> None:
    terminal.send("G", "c")
    terminal.shows("Note: enter keeps it")
    terminal.type("ask the desk")
    terminal.send("Enter")
    terminal.shows("kept: the note")


def _look_at_the_table(terminal: Terminal) -> None:
    terminal.send("m")
    terminal.shows("Facts", "Merrin Courier", "≠")
    terminal.escape("Facts")


def test_another_size_at_any_moment(tmp_path: Path, terminal: Terminal) -> None:
    terminal.review(desk(tmp_path / "desk", harbour()))
    terminal.shows("flag 1 of 7")
    for key, words in (("f", "Show only"), ("o", "esc closes"), ("c", "Note:")):
        terminal.send(key)
        terminal.shows(words)
        for size in ((100, 30), (40, 12), (81, 25)):
            terminal.resize(*size)
            terminal.until(partial(_fills, *size), f"a screen of {size}")
            terminal.shows(words[:9])
        terminal.escape(words)
    terminal.shows("Judge:")
    _leave(terminal)


def _fills(width: int, height: int, screen: str) -> bool:
    """Does a line reach the right edge, and is there a bar at the bottom?"""
    lines = screen.splitlines()
    ruled = any(len(line) == width and line.endswith("─") for line in lines)
    return ruled and len(lines) == height and bool(lines[-1].strip() or lines[-2].strip())


def test_hostile_text_changes_neither_title_nor_columns(tmp_path: Path, terminal: Terminal) -> None:
    folder = desk(tmp_path / "desk", story("hostile", HAND_MADE))
    terminal.review(folder)
    terminal.shows("flag 1 of 30")
    title = terminal.title
    for number in range(1, len(HAND_MADE) + 1):
        screen = terminal.shows(f"flag {number} of 30")
        assert screen.splitlines()[0].endswith("ann")
        terminal.send("w")
        terminal.shows("Why this was flagged")
        terminal.escape("Why this was flagged")
        terminal.send("a")
        terminal.shows(f"✓{number} ")
    assert terminal.title == title
    _leave(terminal)
    assert terminal.title == title
