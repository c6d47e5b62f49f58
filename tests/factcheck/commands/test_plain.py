"""`factcheck review --plain` as it is called: a program with piped input."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.ledger.file import Ledger
from factcheck.review.plain.loop import PROMPT
from tests.factcheck.review.desks import desk, harbour

ROOT = Path(__file__).parents[3]


def call(folder: Path, *options: str) -> list[str]:
    return [sys.executable, "-m", "factcheck", "review", "--plain", "--desk", str(folder), *options]


def typed(folder: Path, keys: bytes, *options: str) -> tuple[int, str, str]:
    """Status, output and errors of a review into which these bytes are piped."""
    done = subprocess.run(call(folder, *options), input=keys, cwd=ROOT, capture_output=True, check=False)
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


def decided(folder: Path) -> list[tuple[str, str, str | None]]:
    with Ledger.read(folder) as ledger:
        return sorted((one.reviewer, one.decision, one.note) for one in ledger.current())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return desk(tmp_path / "desk", harbour())


def test_piped_keys_judge_and_the_end_of_input_leaves(folder: Path) -> None:
    status, out, err = typed(folder, b"a\nr\nb\n", "--reviewer", "ann")
    assert (status, err) == (0, "")
    assert out.startswith("\nFlag 1 of 7. 7 open, 0 upheld, 0 dismissed, 0 unsure.\n")
    assert out.endswith(f"{PROMPT}\n")
    assert decided(folder) == [("ann", "dismissed", None), ("ann", "upheld", None)]


def test_nothing_is_drawn_or_coloured(folder: Path) -> None:
    _, out, _ = typed(folder, b"a\nu\nm\nw\nh\n?\n", "--reviewer", "ann")
    assert "\x1b" not in out
    assert "\r" not in out


def test_input_that_is_no_text_does_no_harm(folder: Path) -> None:
    status, _, err = typed(folder, b"\xff\xfe\na\nk\nc\n\x00\xff\x1b]0;x\x07\nq\n", "--reviewer", "ann")
    assert (status, err) == (0, "")
    [(_, decision, note)] = decided(folder)
    assert decision == "upheld"
    assert note


def test_a_blind_review_and_one_story_are_asked_for_as_on_the_screen(folder: Path) -> None:
    typed(folder, b"a\na\na\n", "--reviewer", "ann")
    _, out, _ = typed(folder, b"h\n", "--reviewer", "bo", "--blind", "--story", "harbour")
    assert "ann" not in out
    assert "You have not judged this flag yet" in out


def test_ctrl_c_leaves_and_keeps_what_was_decided(folder: Path) -> None:
    running = subprocess.Popen(
        call(folder, "--reviewer", "ann"),
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert running.stdin is not None
    assert running.stdout is not None
    running.stdin.write(b"a\n")
    running.stdin.flush()
    shown = b""
    while shown.count(PROMPT.encode()) < 2:
        shown += os.read(running.stdout.fileno(), 4096)
    running.send_signal(signal.SIGINT)
    _, err = running.communicate(timeout=30)
    assert (running.returncode, err) == (130, b"factcheck: interrupted: what was finished is kept\n")
    assert decided(folder) == [("ann", "upheld", None)]


def test_a_reader_that_goes_away_is_no_error(folder: Path) -> None:
    running = subprocess.Popen(
        call(folder, "--reviewer", "ann"),
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert running.stdin is not None
    assert running.stdout is not None
    running.stdout.close()
    _, err = running.communicate(b"a\na\n", timeout=30)
    assert (running.returncode, err) == (0, b"")


def test_a_desk_that_is_not_there_is_told_in_a_line(tmp_path: Path) -> None:
    status, out, err = typed(tmp_path / "nowhere", b"")
    assert (status, out, err.count("\n")) == (2, "", 1)


def test_it_is_one_way_or_the_other(folder: Path) -> None:
    status, _, err = typed(folder, b"", "--serve", "0")
    assert status == 2
    assert "not allowed with argument --plain" in err
