"""Killed at any moment, a check leaves the desk as it was before a story or after it, never between."""

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


def check(folder: Path) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "factcheck", "check", str(folder / "articles.jsonl")]
    return subprocess.Popen(
        [*command, "--desk", str(folder / "desk"), "--quiet"], cwd=ROOT, stdout=subprocess.DEVNULL
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
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM story").fetchone() == (0,)
    assert check(folder).wait() == 0
    assert readings(file) == 140
