"""The review on a real terminal, from its first screen to its end."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.ledger.file import Ledger
from tests.factcheck.review.desks import desk, harbour
from tests.factcheck.tui.terminal import Terminal

pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not installed")


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    opened = Terminal(tmp_path / "tmux")
    yield opened
    opened.close()


def test_judge_undo_leave_and_go_on(tmp_path: Path, terminal: Terminal) -> None:
    folder = desk(tmp_path / "desk", harbour())
    terminal.review(folder)
    terminal.shows("flag 1 of 7 · open 7")
    terminal.send("a")
    terminal.shows("kept: upheld")
    terminal.send("r")
    terminal.shows("not the same event")
    terminal.send("e")
    terminal.shows("kept: dismissed: not the same event")
    terminal.send("u")
    terminal.shows("Taken back: dismissed")
    terminal.send("q")
    terminal.shows("status 0")
    terminal.review(folder)
    terminal.shows("flag 2 of 7 · open 6")
    terminal.send("u")
    assert "flag 1 of 7 · open 7" in terminal.shows("Taken back: upheld")
    terminal.send("s")
    terminal.shows("kept: unsure")
    terminal.send("q")
    terminal.shows("status 0")
    with Ledger.open(folder) as ledger:
        assert [one.decision for one in ledger.current()] == ["unsure"]


def test_a_review_that_is_killed_loses_nothing(tmp_path: Path, terminal: Terminal) -> None:
    folder = desk(tmp_path / "desk", harbour())
    terminal.review(folder, instead=True)
    terminal.shows("flag 1 of 7")
    terminal.send("a", "a", "s")
    terminal.shows("kept: unsure")
    terminal.kill_program()
    with Ledger.open(folder) as ledger:
        assert sorted(one.decision for one in ledger.current()) == ["unsure", "upheld", "upheld"]
