"""The review on a real terminal, from its first screen to its end."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.ledger import Ledger
from tests.factcheck.review.desks import desk, harbour

ROOT = Path(__file__).parents[3]
PATIENCE = 20.0
"""Seconds until a screen must have come."""
START = "from pathlib import Path; from factcheck.tui.app import run; print('status', run(Path({!r}), reviewer='ann'))"

pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not installed")


class Terminal:
    """A terminal of 80 by 24 with a shell in it."""

    def __init__(self, socket: Path) -> None:
        self._tmux = ("tmux", "-f", "/dev/null", "-S", str(socket))
        environment = {**os.environ, "TERM": "xterm-256color", "PYTHONPATH": str(ROOT)}
        start = ("new-session", "-d", "-x", "80", "-y", "24", "-c", str(ROOT), "sh")
        subprocess.run([*self._tmux, *start], check=True, env=environment)

    def send(self, *keys: str) -> None:
        subprocess.run([*self._tmux, "send-keys", *keys], check=True)

    def review(self, folder: Path) -> None:
        self.send("-l", f'clear; {sys.executable} -c "{START.format(str(folder))}"')
        self.send("Enter")

    def shows(self, words: str) -> str:
        """Wait for words to stand on the screen; gives the screen."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            screen = subprocess.run(
                [*self._tmux, "capture-pane", "-p"], check=True, capture_output=True, text=True
            ).stdout
            if words in screen:
                return screen
        pytest.fail(f"{words!r} did not come; the screen shows:\n{screen}")

    def kill_program(self) -> None:
        """SIGKILL for the program that took the place of the shell."""
        shown = subprocess.run(
            [*self._tmux, "display-message", "-p", "#{pane_pid}"], check=True, capture_output=True, text=True
        )
        os.kill(int(shown.stdout), signal.SIGKILL)

    def close(self) -> None:
        subprocess.run([*self._tmux, "kill-server"], check=False, capture_output=True)


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
    terminal.send("-l", f'exec {sys.executable} -c "{START.format(str(folder))}"')
    terminal.send("Enter")
    terminal.shows("flag 1 of 7")
    terminal.send("a", "a", "s")
    terminal.shows("kept: unsure")
    terminal.kill_program()
    with Ledger.open(folder) as ledger:
        assert sorted(one.decision for one in ledger.current()) == ["unsure", "upheld", "upheld"]
