"""A real terminal for tests: tmux with a shell in it. Conditions are waited for; nothing sleeps."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
PATIENCE = 30.0
"""Seconds until a screen must have come."""
START = (
    "from pathlib import Path; from factcheck.tui.app import run; "
    "print('status', run(Path({!r}), reviewer={!r}))"
)


class Terminal:
    """A terminal of so many columns and rows."""

    def __init__(self, socket: Path, width: int = 80, height: int = 24) -> None:
        self._tmux = ("tmux", "-f", "/dev/null", "-S", str(socket))
        environment = {**os.environ, "TERM": "xterm-256color", "PYTHONPATH": str(ROOT)}
        start = ("new-session", "-d", "-x", str(width), "-y", str(height), "-c", str(ROOT), "sh")
        subprocess.run([*self._tmux, *start], check=True, env=environment)

    def _ask(self, *command: str) -> str:
        asked = subprocess.run([*self._tmux, *command], check=True, capture_output=True, text=True)
        return asked.stdout

    def send(self, *keys: str) -> None:
        """Press keys by tmux's names."""
        self._ask("send-keys", *keys)

    def type(self, text: str) -> None:
        """Press the letters of a text."""
        self._ask("send-keys", "-l", text)

    def review(self, folder: Path, *, reviewer: str = "ann", instead: bool = False) -> None:
        """Start the review; `instead` of the shell, so that killing it ends the terminal."""
        program = f'{sys.executable} -c "{START.format(str(folder), reviewer)}"'
        self.type(f"exec {program}" if instead else f"clear; {program}")
        self.send("Enter")

    def screen(self) -> str:
        """What stands on the screen."""
        return self._ask("capture-pane", "-p")

    @property
    def title(self) -> str:
        """What the program made the terminal's title."""
        return self._ask("display-message", "-p", "#{pane_title}").strip()

    def resize(self, width: int, height: int) -> None:
        """Give the terminal another size."""
        self._ask("resize-window", "-x", str(width), "-y", str(height))

    def shows(self, *words: str) -> str:
        """Wait for all words to stand on the screen at once; gives the screen."""
        return self.until(lambda screen: all(one in screen for one in words), " and ".join(map(repr, words)))

    def until(self, holds: Callable[[str], bool], what: str) -> str:
        """Wait for something to hold of the screen; gives the screen."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            screen = self.screen()
            if holds(screen):
                return screen
        pytest.fail(f"{what} did not come; the screen shows:\n{screen}")

    def escape(self, words: str) -> None:
        """Press escape and wait for words to go: with a letter right behind it, it would be another key."""
        self.send("Escape")
        self.until(lambda screen: words not in screen, f"the end of {words!r}")

    def kill_program(self) -> None:
        """SIGKILL for the program that took the place of the shell."""
        os.kill(int(self._ask("display-message", "-p", "#{pane_pid}")), signal.SIGKILL)

    def close(self) -> None:
        """End it with all that runs in it."""
        subprocess.run([*self._tmux, "kill-server"], check=False, capture_output=True)
