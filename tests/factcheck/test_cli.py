import io
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import pytest

from claims.errors import ClaimError
from factcheck import cli
from factcheck.commands import call
from factcheck.commands.arguments import parser
from factcheck.desk.folder import DeskError
from factcheck.errors import FactcheckError
from factcheck.model import FlagKind
from factcheck.report.labels import kind_words
from sources.errors import SourceError

ROOT = Path(__file__).parents[2]
COMMANDS = ("check", "review", "report", "judgements", "stats", "diff", "demo", "schema")


def program(*arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
    """Run factcheck as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        **options,
    )


def closed(arguments: str, streams: str) -> subprocess.CompletedProcess[str]:
    """Run factcheck from a shell with some of its streams closed."""
    line = f'"{sys.executable}" -m factcheck {arguments} {streams}'
    return subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=False, shell=True)  # noqa: S602 - the shell closes them


@pytest.mark.parametrize("arguments", ["schema", "--version", "stats --desk nowhere"])
def test_a_closed_standard_output_is_said_in_a_line(arguments: str) -> None:
    done = closed(arguments, ">&-")
    assert (done.returncode, done.stderr) == (2, f"factcheck: {call.CLOSED}\n")


def test_without_standard_error_the_status_still_tells() -> None:
    done = closed("report --desk nowhere", "2>&-")
    assert (done.returncode, done.stdout, done.stderr) == (2, "", "")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ("check -", "factcheck: standard input: holds no articles: give one JSON object a line"),
        ("judgements import -", "0 decisions taken in, 0 known already"),
        ("review", "factcheck: factcheck review needs a terminal"),
    ],
)
def test_a_closed_standard_input_is_an_empty_one(tmp_path: Path, arguments: str, told: str) -> None:
    done = closed(f'{arguments} --desk "{tmp_path}"', "<&-")
    assert told in done.stdout + done.stderr
    assert done.returncode in (0, 2)


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Callable[[BaseException], None]:
    """Makes every command raise."""

    def fail_with(error: BaseException) -> None:
        def run(_options: object) -> int:
            raise error

        monkeypatch.setattr(call, "command", lambda _name: run)

    return fail_with


@pytest.mark.parametrize(
    ("error", "status", "line"),
    [
        (SourceError("x.txt is empty"), 2, "factcheck: x.txt is empty\n"),
        (ClaimError("no model"), 2, "factcheck: no model\n"),
        (FactcheckError("no desk"), 2, "factcheck: no desk\n"),
        (DeskError("newer desk"), 2, "factcheck: newer desk\n"),
        (FactcheckError("two\nlines \x1b[2J"), 2, "factcheck: two lines ␛[2J\n"),
        (
            OSError(36, "File name too long", "x" * 9),
            2,
            "factcheck: xxxxxxxxx: File name too long: see that the place is right, and that you may use it\n",
        ),
        (
            OSError(28, "No space left on device"),
            2,
            "factcheck: No space left on device: see that the place is right, and that you may use it\n",
        ),
        (KeyboardInterrupt(), 130, "factcheck: interrupted: what was finished is kept\n"),
        (
            KeyError("gone"),
            3,
            "factcheck: internal error, please report it (KeyError: 'gone'); FACTCHECK_DEBUG=1 shows where\n",
        ),
        (
            RuntimeError(),
            3,
            "factcheck: internal error, please report it (RuntimeError); FACTCHECK_DEBUG=1 shows where\n",
        ),
    ],
)
def test_an_error_is_one_line_and_a_status(
    error: BaseException,
    status: int,
    line: str,
    failing: Callable[[BaseException], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    failing(error)
    assert cli.main(["schema"]) == status
    assert capsys.readouterr() == ("", line)


def test_an_internal_error_shows_its_place_on_demand(
    failing: Callable[[BaseException], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTCHECK_DEBUG", "1")
    failing(KeyError("gone"))
    with pytest.raises(KeyError, match="gone"):
        cli.main(["schema"])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "required: COMMAND"),
        (["chekc"], "invalid choice: 'chekc'"),
        (["check"], "required: PATH"),
        (["check", "x", "--fail-on", "doubt"], "invalid choice: 'doubt'"),
        (["check", "x", "--published", "yesterday"], "'yesterday' is no date: write it as 2024-05-03"),
        (["check", "x", "--pub", "2024-05-03"], "unrecognized arguments"),
        (["report", "--format", "pdf"], "invalid choice: 'pdf'"),
        (["check", ""], "argument PATH: an empty name: name a file or folder"),
        (["check", "x", "--desk", ""], "argument --desk: an empty name"),
        (["check", "x", "--json", ""], "argument --json: an empty name"),
        (["check", "x", "--reports", " "], "argument --reports: an empty name"),
        (["check", "x", "--story", "  "], "argument --story: an empty name: give one, or leave"),
        (["check", "x", "--outlet", ""], "argument --outlet: an empty name"),
        (["check", "x", "--model", ""], "argument --model: an empty name"),
        (["review", "--reviewer", " "], "argument --reviewer: an empty name"),
        (["report", "-o", ""], "argument -o/--output: an empty name"),
        (["demo", "--desk", ""], "argument --desk: an empty name"),
    ],
)
def test_bad_usage_is_said(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    assert ended.value.code == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err


def test_names_are_trimmed_and_can_be_written() -> None:
    given = parser().parse_args(["check", "x", "--story", " caf\udce9 ", "--outlet", "L\u2019Avis"])
    assert (given.story, given.outlet) == ("caf\\udce9", "L\u2019Avis")


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_every_command_has_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main([command, "--help"])
    assert ended.value.code == 0
    out, _ = capsys.readouterr()
    assert re.search(rf"examples?:\n  factcheck {command}", out)


def test_the_help_names_every_command_and_no_other(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["--help"])
    out, _ = capsys.readouterr()
    listed = out.split("commands:")[1].split("start here")[0]
    assert tuple(re.findall(r"^    (\w+) ", listed, re.MULTILINE)) == COMMANDS


def test_the_kinds_in_the_help_are_called_as_in_the_review(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["check", "--help"])
    listed = capsys.readouterr().out.split("kinds of flag:\n")[1].split("\n\n")[0]
    names = {kind_words(kind).name for kind in get_args(FlagKind)}
    assert {line[2:20].strip() for line in listed.splitlines()} <= names


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["--version"])
    assert capsys.readouterr().out == "factcheck 0.1.0\n"


def test_a_character_that_the_terminal_lacks_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(call, "command", lambda _name: lambda _options: call._say("“Zoë”", 2))
    assert cli.main(["schema"]) == 2
    stream.seek(0)
    assert stream.read() == "factcheck: ?Zo??\n"


def test_a_reader_that_goes_away_is_no_error() -> None:
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", "schema"],
        cwd=ROOT,
        stdout=write,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("arguments", [["--help"], ["review", "--help"], ["check", "--help"], ["schema"]])
def test_start_up_is_quick(arguments: list[str]) -> None:
    code = (
        "import sys, time\nfrom factcheck.cli import main\n"
        f"try:\n    main({arguments!r})\nexcept SystemExit:\n    pass\n"
        "print(time.process_time(), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert float(done.stderr) < 0.4


def test_the_module_runs_like_the_command() -> None:
    assert program("--version").stdout == "factcheck 0.1.0\n"
    assert program("nonsense").returncode == 2


def test_the_review_asks_for_a_terminal() -> None:
    done = program("review", stdin=subprocess.DEVNULL)
    assert done.returncode == 2
    assert done.stderr.startswith("factcheck: factcheck review needs a terminal")
