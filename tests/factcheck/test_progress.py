import io
from typing import Any

import pytest
from rich.console import Console

from factcheck.progress import progress


def watched(*, quiet: bool = False, **options: Any) -> str:
    """What a stream shows of two of three steps."""
    stream = io.StringIO()
    console = Console(file=stream, width=80, **options)
    with progress("reading [b]", 3, console=console, quiet=quiet) as tick:
        tick(1)
        tick(1)
    return stream.getvalue()


def test_a_terminal_shows_how_far_it_is() -> None:
    told = watched(force_terminal=True)
    assert "reading [b]" in told
    assert "2/3" in told


@pytest.mark.parametrize("options", [{}, {"force_terminal": True, "quiet": True}])
def test_nothing_is_shown_where_nobody_watches(options: dict[str, Any]) -> None:
    assert watched(**options) == ""


def test_nothing_is_shown_on_a_dumb_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    assert watched(force_terminal=True) == ""
