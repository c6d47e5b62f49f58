import io
from typing import Any

import pytest
from rich.console import Console

from factcheck.output.progress import progress


class Terminal(io.StringIO):
    """Stands for a terminal."""

    def isatty(self) -> bool:
        return True


def watched(*, quiet: bool = False, terminal: bool = True, **options: Any) -> str:
    """What a stream shows of two of three steps."""
    stream = Terminal() if terminal else io.StringIO()
    console = Console(file=stream, width=80, **options)
    with progress("reading [b]", 3, console=console, quiet=quiet) as tick:
        tick(1)
        tick(1)
    return stream.getvalue()


def test_a_terminal_shows_how_far_it_is() -> None:
    told = watched(force_terminal=True)
    assert "reading [b]" in told
    assert "2/3" in told


@pytest.mark.parametrize(
    "options",
    [
        {"terminal": False},
        {"terminal": False, "force_terminal": True},
        {"force_terminal": True, "quiet": True},
        {"force_terminal": False},
    ],
)
def test_nothing_is_shown_where_nobody_watches(options: dict[str, Any]) -> None:
    assert watched(**options) == ""


@pytest.mark.parametrize("name", ["FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"])
def test_a_wish_for_colour_makes_no_terminal(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "1")
    assert watched(terminal=False) == ""


def test_nothing_is_shown_on_a_dumb_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    assert watched(force_terminal=True) == ""
