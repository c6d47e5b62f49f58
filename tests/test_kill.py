"""Killed or stopped at any moment, a check leaves the desk as it was before a story or after it, never between."""

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import orjson
import pytest

from tests.bench import corpus

ROOT = Path(__file__).parents[1]


def check(folder: Path, stderr: int = subprocess.DEVNULL) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "factcheck", "check", str(folder / "articles.jsonl")]
    return subprocess.Popen(
        [*command, "--desk", str(folder / "desk"), "--json", str(folder / "r.json"), "--quiet"],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=stderr,
    )


def waits_for_readings(running: "subprocess.Popen[bytes]", file: Path, rows: int) -> None:
    """Return when the desk holds so many readings or the check has ended."""
    while running.poll() is None and readings(file) < rows:
        pass


def readings(file: Path) -> int:
    if not file.exists():
        return 0
    try:
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
            return int(connection.execute("SELECT count(*) FROM reading").fetchone()[0])
    except sqlite3.OperationalError:
        return 0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    lines = map(orjson.dumps, corpus.articles(140, words=80))
    (tmp_path / "articles.jsonl").write_bytes(b"\n".join(lines))
    return tmp_path


def test_a_killed_check_leaves_nothing_half_written_and_goes_on_where_it_was(folder: Path) -> None:
    file = folder / "desk" / "analysis.sqlite"
    running = check(folder)
    waits_for_readings(running, file, rows=1)
    running.send_signal(signal.SIGKILL)
    assert running.wait() == -signal.SIGKILL
    kept = readings(file)
    assert kept > 0
    assert len(list(folder.glob(".factcheck-*.tmp"))) == 1
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM story").fetchone() == (0,)
    assert check(folder).wait() == 0
    assert readings(file) == 140
    assert sorted(path.name for path in folder.iterdir()) == ["articles.jsonl", "desk", "r.json"]


def test_a_check_that_is_stopped_by_hand_keeps_what_it_read(folder: Path) -> None:
    file = folder / "desk" / "analysis.sqlite"
    running = check(folder, subprocess.PIPE)
    waits_for_readings(running, file, rows=1)
    running.send_signal(signal.SIGINT)
    _, said = running.communicate()
    assert (running.returncode, said) == (130, b"factcheck: interrupted: what was finished is kept\n")
    assert readings(file) > 0
    assert sorted(path.name for path in folder.iterdir()) == ["articles.jsonl", "desk"]


@pytest.mark.parametrize("delay", ["argparse", "rich", "spacy"])
def test_ctrl_c_while_the_program_starts_is_one_line(folder: Path, delay: str) -> None:
    """Stopped at the first import of a module, deep inside the imports of others."""
    source = (
        "import builtins, os, signal, sys\nplain = builtins.__import__\n"
        "def hooked(name, *rest, **named):\n"
        f"    if name.partition('.')[0] == {delay!r}:\n"
        "        builtins.__import__ = plain\n        os.kill(os.getpid(), signal.SIGINT)\n"
        "    return plain(name, *rest, **named)\n"
        "builtins.__import__ = hooked\nfrom factcheck.cli import main\nsys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", source, "check", str(folder / "articles.jsonl")]
    done = subprocess.run(
        [*command, "--desk", str(folder / "desk")], cwd=ROOT, capture_output=True, check=False
    )
    assert (done.returncode, done.stdout) == (130, b"")
    assert done.stderr == b"factcheck: interrupted: what was finished is kept\n"
