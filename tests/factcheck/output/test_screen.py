import io
import os

import pytest
from rich.console import Console
from rich.text import Text

from factcheck.output.screen import Screen, screen


def streams(*, quiet: bool) -> Screen:
    """Streams that keep what is printed."""
    return Screen(out=Console(file=io.StringIO()), err=Console(file=io.StringIO()), quiet=quiet)


def printed(console: Console) -> str:
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


@pytest.mark.parametrize(
    ("quiet", "out", "err"),
    [(False, "result\n", "factcheck: wrong\nnext\n"), (True, "", "factcheck: wrong\n")],
)
def test_quiet_leaves_problems(*, quiet: bool, out: str, err: str) -> None:
    both = streams(quiet=quiet)
    both.show([Text("result")])
    both.problem("wrong")
    both.hint("next")
    assert (printed(both.out), printed(both.err)) == (out, err)


def test_a_problem_is_one_safe_line() -> None:
    both = streams(quiet=False)
    both.problem("[b]a\nb\x1b[2J" + " long" * 40)
    assert printed(both.err).count("\n") == 1
    assert printed(both.err).startswith("factcheck: [b]a b␛[2J long")


def test_a_reader_who_leaves_does_not_decide_the_status() -> None:
    both, (read, write) = screen(), os.pipe()
    os.close(read)
    with os.fdopen(write, "w") as unread:
        both.out.file = unread
        both.show([Text("a line"), Text("and another")])
    assert both.out.quiet


def test_no_colour_may_be_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert screen(no_color=True).out.no_color
    assert not screen().out.no_color
    monkeypatch.setenv("NO_COLOR", "")
    assert not screen().out.no_color
    monkeypatch.setenv("NO_COLOR", "1")
    assert screen().err.no_color


def test_results_and_the_rest_go_to_streams_of_their_own() -> None:
    both = screen()
    assert (both.out.stderr, both.err.stderr) == (False, True)
