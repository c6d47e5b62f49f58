"""The ledger as lines for git: what they hold, how they merge, and which lines are refused."""

import json
import random
import subprocess
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson
import pytest

from factcheck.ledger.file import Ledger
from factcheck.ledger.json_lines import RULES, LineError, parsed, told
from factcheck.ledger.line import Answer, Decision
from tests.factcheck.review.desks import digest

FLAGS = tuple(sorted(digest(n) for n in range(40)))


def noon() -> datetime:
    return datetime(2024, 5, 1, 12, tzinfo=UTC)


def decide(
    folder: Path, flags: Iterable[str], *, reviewer: str = "ana", decision: Decision = "upheld"
) -> None:
    reason = "update" if decision == "dismissed" else None
    with Ledger.open(folder, clock=noon) as ledger:
        for flag in flags:
            answer = Answer(
                flag=flag,
                story="s",
                decision=decision,
                reason=reason,
                words="w",
                kind="spelling",
                sides=(("Wen", "Wen."),),
            )
            ledger.record(answer, reviewer=reviewer)


def exported(folder: Path, flags: Iterable[str] = FLAGS) -> bytes:
    with Ledger.open(folder) as ledger:
        return b"".join(told(ledger.lines(), flags))


@pytest.fixture
def copy(tmp_path: Path) -> Callable[[str], Path]:
    """Makes a folder whose ledger holds what that of `base` does."""

    def made(name: str) -> Path:
        folder = tmp_path / name
        folder.mkdir()
        base = tmp_path / "base" / "judgements.sqlite"
        if base.exists():
            with Ledger.open(base.parent) as ledger:
                ledger.connection.execute("VACUUM INTO ?", [str(folder / "judgements.sqlite")])
        return folder

    return made


def merged(folder: Path, ours: bytes, base: bytes, theirs: bytes) -> bytes:
    """What git makes of two files with one ancestor; fails on a conflict."""
    names = ("ours.jsonl", "base.jsonl", "theirs.jsonl")
    for name, data in zip(names, (ours, base, theirs), strict=True):
        (folder / name).write_bytes(data)
    done = subprocess.run(["git", "merge-file", "-p", *names], cwd=folder, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout.decode()
    return done.stdout


def test_a_line_tells_a_decision_below_the_line_of_its_flag(tmp_path: Path) -> None:
    decide(tmp_path, ["f1"], decision="dismissed")
    first, second = exported(tmp_path, ["f1"]).splitlines()
    found = json.loads(second)
    assert first == b'{"flag":"f1"}'
    assert found.pop("uuid")
    assert found == {
        "act": None, "decision": "dismissed", "flag": "f1", "kind": "spelling", "note": None, "reason": "update",
        "replaces": None, "reviewer": "ana", "ruleset": "", "score": None, "sides": [["Wen", "Wen."]], "story": "s",
        "time": "2024-05-01T12:00:00Z", "words": "w",
    }  # fmt: skip
    assert found.keys() | {"uuid"} == RULES.keys()


def test_lines_are_sorted_and_the_same_each_time(tmp_path: Path) -> None:
    decide(tmp_path, reversed(FLAGS[::3]))
    data = exported(tmp_path)
    assert data == exported(tmp_path, reversed(FLAGS))
    flags = [json.loads(line)["flag"] for line in data.splitlines()]
    assert flags == sorted(flags)
    assert len(flags) == len(FLAGS) + len(FLAGS[::3])


@pytest.mark.parametrize("seed", range(60))
def test_reviewers_who_judged_different_flags_merge_in_git(
    tmp_path: Path, copy: Callable[[str], Path], seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same cases every time
    flags = list(FLAGS[: chance.randint(2, len(FLAGS))])
    chance.shuffle(flags)
    before, first, second = (flags[turn::3] for turn in range(3))
    decide(copy("base"), before if chance.random() < 0.5 else ())
    base = exported(tmp_path / "base", flags)
    for name, judged in (("ours", first), ("theirs", second)):
        decide(copy(name), judged, reviewer=name, decision=chance.choice(["upheld", "dismissed", "unsure"]))
        with Ledger.open(tmp_path / name) as ledger:
            for _ in range(chance.randint(0, 2)):
                ledger.undo(name)
    ours, theirs = (exported(tmp_path / name, flags) for name in ("ours", "theirs"))
    result = merged(tmp_path, ours, base, theirs)
    assert sorted(result.splitlines()) == sorted({*ours.splitlines(), *theirs.splitlines()})


def test_branches_merge_in_git(tmp_path: Path, copy: Callable[[str], Path]) -> None:
    def git(*arguments: str) -> None:
        who = ("-c", "user.name=ana", "-c", "user.email=ana@example.org", "-c", "init.defaultBranch=main")
        subprocess.run(["git", *who, *arguments], cwd=tmp_path, check=True, capture_output=True)

    def commit(name: str) -> None:
        (tmp_path / "judgements.jsonl").write_bytes(exported(tmp_path / name))
        git("add", "judgements.jsonl")
        git("commit", "-m", name)

    git("init")
    copy("base")
    commit("base")
    for name, judged in (("ana", FLAGS[::2]), ("bo", FLAGS[1::2])):
        git("checkout", "-b", name, "main")
        decide(copy(name), judged, reviewer=name)
        commit(name)
    git("merge", "ana")
    lines = (tmp_path / "judgements.jsonl").read_bytes().splitlines()
    assert sum(b'"decision"' in line for line in lines) == len(FLAGS)


def test_hostile_words_are_escaped_and_come_back(tmp_path: Path) -> None:
    hostile = "\x1b]0;x\x07\x9b2J\u202e\u2028\U000e0041 é 朝"
    with Ledger.open(tmp_path) as ledger:
        answer = Answer(
            flag="f", story="s", decision="unsure", note=hostile, words="w", sides=((hostile, ""),)
        )
        [line] = ledger.record(answer, reviewer=hostile)
        [_, data] = told([line], ())
    assert not set("\x1b\x07\x9b\u202e\u2028\U000e0041") & set(data.decode())
    assert "é 朝" in data.decode()
    assert orjson.loads(data)["note"] == hostile
    row = parsed(data)
    assert row is not None
    assert (row["note"], row["reviewer"]) == (hostile, hostile)


GOOD: dict[str, Any] = {
    "act": None, "decision": "upheld", "flag": "f1", "kind": "spelling", "note": None, "reason": None,
    "replaces": None, "reviewer": "ana", "ruleset": "1", "score": 0.5, "sides": [["a", "b"]], "story": "s",
    "time": "2024-05-01T12:00:00Z", "uuid": "0" * 32, "words": "w",
}  # fmt: skip


def test_a_good_line_is_a_row() -> None:
    assert parsed(orjson.dumps(GOOD)) == GOOD | {"sides": '[["a","b"]]'}


def test_a_line_of_a_flag_alone_says_nothing() -> None:
    assert parsed(b'{"flag": "f1"}') is None


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (
            {"decision": "maybe"},
            "has 'maybe' as 'decision', which must be one of upheld, dismissed, unsure, withdrawn",
        ),
        ({"decision": None}, "'decision'"),
        ({"decision": []}, "'decision'"),
        ({"flag": ""}, "'flag'"),
        ({"flag": 5}, "'flag'"),
        ({"reviewer": " "}, "'reviewer'"),
        ({"note": 5}, "'note'"),
        ({"score": 2}, "'score'"),
        ({"score": True}, "'score'"),
        ({"score": "0.5"}, "'score'"),
        ({"sides": "x"}, "'sides'"),
        ({"sides": [["a"]]}, "'sides'"),
        ({"sides": [["a", None]]}, "'sides'"),
        ({"time": "yesterday"}, "'time'"),
        ({"time": "2024-02-30T12:00:00Z"}, "'time'"),
        ({"time": "2024-05-01T12:00:00"}, "'time'"),
        ({"time": None}, "'time'"),
        ({"uuid": "0" * 31}, "'uuid'"),
        ({"uuid": "G" * 32}, "'uuid'"),
        ({"replaces": "x"}, "'replaces'"),
        ({"act": "x"}, "'act'"),
        ({"words": None}, "'words'"),
        ({"kind": None}, "'kind'"),
        ({"story": 1}, "'story'"),
        ({"ruleset": 1}, "'ruleset'"),
        ({"reason": "update"}, "a reason without a dismissal"),
        ({"decision": "dismissed"}, "a dismissal without one"),
        ({"decision": "withdrawn"}, "names none in 'replaces'"),
        ({"mood": "good"}, "has 'mood', which is not known: upgrade factcheck"),
    ],
)
def test_a_line_that_makes_no_sense_says_what_and_what_to_do(change: dict[str, Any], reason: str) -> None:
    with pytest.raises(LineError) as raised:
        parsed(orjson.dumps(GOOD | change))
    assert reason in str(raised.value)
    assert ": " in str(raised.value)


@pytest.mark.parametrize("key", sorted(GOOD))
def test_a_line_that_lacks_something_says_what(key: str) -> None:
    without = {one: value for one, value in GOOD.items() if one != key}
    with pytest.raises(LineError, match=f"lacks '{key}'"):
        parsed(orjson.dumps(without))


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"<<<<<<< ours", "a mark that git left"),
        (b"=======", "a mark that git left"),
        (b">>>>>>> theirs", "a mark that git left"),
        (b"{", "no JSON"),
        (b"\xff\xfe", "no JSON"),
        (b"[" * 100_000, "no JSON"),
        (b"[]", "no object"),
        (b"null", "no object"),
        (b'"x"', "no object"),
    ],
)
def test_what_is_no_line_says_so(line: bytes, reason: str) -> None:
    with pytest.raises(LineError, match=reason):
        parsed(line)
