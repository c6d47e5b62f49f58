"""Killed or stopped at any moment, a check leaves the desk as it was before a story or after it, never between.

A review that is killed has lost nothing that it had told to be done.
"""

import random
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from itertools import islice
from pathlib import Path

import orjson
import pytest

from factcheck.desk.folder import Desk
from factcheck.ledger.file import Ledger
from tests.bench import corpus
from tests.factcheck.review.desks import many

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
    return with_articles(tmp_path, 140)


def with_articles(folder: Path, number: int) -> Path:
    lines = map(orjson.dumps, corpus.articles(number, words=80))
    (folder / "articles.jsonl").write_bytes(b"\n".join(lines))
    return folder


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


REVIEW = """
import sys
from pathlib import Path
from factcheck.review.session import ReviewSession
with ReviewSession.open(Path(sys.argv[1]), reviewer=sys.argv[2]) as session:
    for turn in range(200):
        session.refresh()
        card = session.card()
        if card is None:  # the desk was saved since `refresh`
            continue
        if turn % 10 == 9:
            undone = session.undo()
            print("undone", undone.line.uuid, flush=True)
        else:
            decision = ("upheld", "unsure", "dismissed")[turn % 3]
            line = session.judge(card, decision, "update" if decision == "dismissed" else None)
            print("judged", line.uuid, flush=True)
            session.next_open()
"""
CHECK = """
import sys
from factcheck.cli import main
while main(sys.argv[1:]) == 0:
    print("checked", flush=True)
"""
KILLS = 20


def started(source: str, *arguments: object) -> "subprocess.Popen[str]":
    """A program of ours, its output to be read line by line."""
    return subprocess.Popen(
        [sys.executable, "-c", source, *map(str, arguments)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def acknowledged(reviewing: "subprocess.Popen[str]", lines: int) -> list[tuple[str, str]]:
    """What a reviewer was told had been done until the kill, after so many lines; all of it when that is never reached."""
    assert reviewing.stdout is not None
    told = list(islice(reviewing.stdout, lines))
    reviewing.send_signal(signal.SIGKILL)
    rest, errors = reviewing.communicate()
    assert errors == ""
    whole = "".join((*told, rest)).rpartition("\n")[0].splitlines()
    return [(did, uuid) for did, _, uuid in (line.partition(" ") for line in whole)]


def test_reviews_killed_beside_a_check_keep_every_acknowledged_judgement(tmp_path: Path) -> None:
    folder, desk = with_articles(tmp_path, 10), tmp_path / "desk"
    with Desk.open(desk) as opened:
        opened.save(many(300))
    assert check(folder).wait() == 0
    checking = started(CHECK, "check", folder / "articles.jsonl", "--desk", desk, "--quiet")
    chance = random.Random(4)  # noqa: S311 - the same moments every time, as far as a machine allows
    done = []
    for turn in range(KILLS):
        done += acknowledged(started(REVIEW, desk, f"reviewer {turn}"), chance.randint(1, 199))
        assert checking.poll() is None
    checking.send_signal(signal.SIGKILL)
    checks, errors = checking.communicate()
    assert (errors, checks.count("checked") > 0) == ("", True)
    with Ledger.open(desk) as ledger:
        lines = {line.uuid: line for line in ledger.lines()}
        assert ledger.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert {uuid for _, uuid in done} <= lines.keys()
    assert all(line.kind and line.sides for line in lines.values())
    taken_back = {line.replaces for line in lines.values() if line.decision == "withdrawn"}
    assert {uuid for did, uuid in done if did == "undone"} <= taken_back
    assert 0 <= len(lines) - len(done) <= KILLS
    assert len(done) > KILLS * 50
    with closing(sqlite3.connect(desk / "analysis.sqlite")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
