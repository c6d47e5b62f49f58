import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from attrs import evolve

from factcheck.desk.folder import Desk, DeskError
from factcheck.ledger.file import Ledger
from factcheck.ledger.line import Answer, Decision, Judgement, in_utc
from factcheck.store.migrations import JUDGEMENTS
from tests.factcheck.review.desks import many

ROOT = Path(__file__).parents[3]


def noon() -> datetime:
    return datetime(2024, 5, 1, 12, tzinfo=UTC)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path, clock=noon) as opened:
        yield opened


def answer(flag: str = "f1", decision: Decision = "upheld", note: str | None = None) -> Answer:
    reason = "update" if decision == "dismissed" else None
    return Answer(flag=flag, story="s", decision=decision, reason=reason, note=note, words="w")


def held(ledger: Ledger, reviewer: str = "ann") -> dict[str, str]:
    return {one.flag: one.decision for one in ledger.current() if one.reviewer == reviewer}


def test_a_line_keeps_all_that_was_shown(ledger: Ledger) -> None:
    shown = Answer(
        flag="f",
        story="s",
        decision="dismissed",
        reason="update",
        note="see p. 3",
        words="w",
        ruleset="7",
        score=0.5,
    )
    [line] = ledger.record(shown, reviewer="ann")
    kept = Judgement(
        id=1, uuid=line.uuid, flag="f", story="s", decision="dismissed", reason="update", note="see p. 3",
        reviewer="ann", time="2024-05-01T12:00:00Z", words="w", ruleset="7", score=0.5, replaces=None,
    )  # fmt: skip
    assert (line, ledger.history("f"), ledger.current()) == (kept, (kept,), (kept,))


def test_a_later_decision_replaces_the_earlier_and_both_stay(ledger: Ledger) -> None:
    [first] = ledger.record(answer(decision="upheld"), reviewer="ann")
    [second] = ledger.record(answer(decision="unsure"), reviewer="ann")
    assert second.replaces == first.uuid
    assert [one.decision for one in ledger.history("f1")] == ["upheld", "unsure"]
    assert held(ledger) == {"f1": "unsure"}


def test_reviewers_do_not_replace_each_other(ledger: Ledger) -> None:
    ledger.record(answer(), reviewer="ann")
    [second] = ledger.record(answer(decision="dismissed"), reviewer="bo")
    assert second.replaces is None
    assert [(one.reviewer, one.decision) for one in ledger.current("f1")] == [
        ("ann", "upheld"),
        ("bo", "dismissed"),
    ]


def test_undo_goes_back_to_the_beginning_step_by_step(ledger: Ledger) -> None:
    ledger.record(answer("f1", "upheld"), reviewer="ann")
    ledger.record(answer("f2", "unsure"), reviewer="ann")
    ledger.record(answer("f1", "dismissed"), reviewer="ann")
    seen = []
    while ledger.undo("ann"):
        seen.append(held(ledger))
    assert seen == [{"f1": "upheld", "f2": "unsure"}, {"f1": "upheld"}, {}]
    assert [one.decision for one in ledger.history("f1")] == ["upheld", "dismissed", "withdrawn", "withdrawn"]


def test_undo_after_an_undo_and_a_new_decision(ledger: Ledger) -> None:
    ledger.record(answer("f1"), reviewer="ann")
    ledger.record(answer("f2"), reviewer="ann")
    ledger.undo("ann")
    ledger.record(answer("f2", "unsure"), reviewer="ann")
    ledger.undo("ann")
    assert held(ledger) == {"f1": "upheld"}
    ledger.undo("ann")
    assert (held(ledger), ledger.undo("ann")) == ({}, ())


def test_undo_leaves_the_judgements_of_others(ledger: Ledger) -> None:
    ledger.record(answer(), reviewer="ann")
    ledger.record(answer(decision="unsure"), reviewer="bo")
    [taken_back] = ledger.undo("ann")
    assert (taken_back.reviewer, held(ledger), held(ledger, "bo")) == ("ann", {}, {"f1": "unsure"})


def test_undo_works_after_a_restart(tmp_path: Path) -> None:
    for flag in ("f1", "f2"):
        with Ledger.open(tmp_path) as first:
            first.record(answer(flag), reviewer="ann")
    with Ledger.open(tmp_path) as second:
        assert second.undo("ann") is not None
    with Ledger.open(tmp_path) as third:
        assert held(third) == {"f1": "upheld"}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE judgement SET decision = 'unsure'",
        "DELETE FROM judgement",
        "INSERT OR REPLACE INTO judgement SELECT * FROM judgement",
    ],
)
def test_a_line_cannot_be_changed(ledger: Ledger, statement: str) -> None:
    ledger.record(answer(), reviewer="ann")
    with pytest.raises(sqlite3.IntegrityError, match="never"):
        ledger.connection.execute(statement)
    assert held(ledger) == {"f1": "upheld"}


REST = "flag, story, decision, reason, note, reviewer, time, words, ruleset, score, replaces, kind, sides"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE judgement SET decision = 'unsure'",
        "DELETE FROM judgement",
        "REPLACE INTO judgement SELECT * FROM judgement WHERE id = 1",
        "REPLACE INTO judgement(id, uuid, …) SELECT 99, uuid, … FROM judgement WHERE id = 1".replace(
            "…", REST
        ),
    ],
)
def test_another_program_cannot_change_a_line_either(ledger: Ledger, tmp_path: Path, statement: str) -> None:
    ledger.record(answer(), reviewer="ann")
    ledger.undo("ann")
    before = ledger.history("f1")
    plain = sqlite3.connect(tmp_path / "judgements.sqlite")
    try:
        with pytest.raises(sqlite3.IntegrityError, match="never"):
            plain.execute(statement)
    finally:
        plain.close()
    assert ledger.history("f1") == before


def test_a_transaction_that_the_disk_ended_says_why(ledger: Ledger) -> None:
    def broken() -> datetime:
        ledger.connection.execute("ROLLBACK")
        raise sqlite3.OperationalError("database or disk is full")

    ledger.clock = broken
    with pytest.raises(DeskError, match="disk is full"):
        ledger.record(answer(), reviewer="ann")
    ledger.clock = noon
    assert ledger.record(answer(), reviewer="ann")[0].decision == "upheld"


@pytest.mark.parametrize(
    ("decision", "reason"), [("dismissed", None), ("upheld", "update"), ("maybe", None), ("withdrawn", None)]
)
def test_what_makes_no_sense_is_refused_and_nothing_is_recorded(
    ledger: Ledger, decision: Decision, reason: str | None
) -> None:
    nonsense = Answer(flag="f", story="s", decision=decision, reason=reason, words="w")
    with pytest.raises(DeskError, match="nothing was written"):
        ledger.record(nonsense, reviewer="ann")
    assert ledger.history("f") == ()


def test_a_ledger_that_another_holds_says_so(ledger: Ledger, tmp_path: Path) -> None:
    ledger.connection.execute("PRAGMA busy_timeout = 0")
    with Ledger.open(tmp_path) as other:
        other.connection.execute("BEGIN IMMEDIATE")
        with pytest.raises(DeskError, match="locked"):
            ledger.record(answer(), reviewer="ann")
        other.connection.execute("ROLLBACK")


def test_hostile_words_are_kept_apart_from_the_statement(ledger: Ledger) -> None:
    [line] = ledger.record(answer(note="'); DROP TABLE judgement; --\x00\x1b[2J \ud800"), reviewer="an'n")
    assert (line.note, line.reviewer) == ("'); DROP TABLE judgement; --\x00\x1b[2J \ufffd", "an'n")


def test_a_time_is_written_in_utc() -> None:
    assert in_utc(datetime(2024, 5, 1, 1, 30, tzinfo=timezone(timedelta(hours=2)))) == "2024-04-30T23:30:00Z"


def test_knows_who_decided_something(ledger: Ledger) -> None:
    ledger.record(answer(), reviewer="ann")
    assert (ledger.knows("ann"), ledger.knows("bo")) == (True, False)


def test_a_ledger_of_an_older_version_is_brought_up(tmp_path: Path) -> None:
    older = sqlite3.connect(tmp_path / "judgements.sqlite", isolation_level=None)
    for statement in (one for step in JUDGEMENTS[:2] for one in step):
        older.execute(statement)
    older.execute("PRAGMA user_version = 2")
    for number, flag in enumerate(("f1", "f2")):
        older.execute(
            "INSERT INTO judgement(uuid, flag, story, decision, reviewer, time, words, ruleset)"
            " VALUES (?, ?, 's', 'upheld', 'ann', '2024-05-01T12:00:00Z', 'w', '1')",
            (f"{number:032x}", flag),
        )
    older.close()
    with Ledger.open(tmp_path) as ledger:
        assert [(one.flag, one.kind, one.sides) for one in ledger.current()] == [
            ("f1", "", ()),
            ("f2", "", ()),
        ]
        ledger.undo("ann")
        assert held(ledger) == {"f1": "upheld"}


def test_what_holds_about_some_flags_and_a_story(ledger: Ledger) -> None:
    for flag, story in (("f1", "s"), ("f2", "t"), ("f3", "u"), ("f4", "t")):
        ledger.record(evolve(answer(flag), story=story), reviewer="ann")
    ledger.undo("ann")
    assert [one.flag for one in ledger.about(["f1", "f2", "f9"], "t")] == ["f1", "f2"]
    assert [one.flag for one in ledger.about([], "u")] == ["f3"]


JUDGE = """
import sys
from pathlib import Path
from factcheck.ledger.file import Ledger
from factcheck.ledger.line import Answer
with Ledger.open(Path(sys.argv[1])) as ledger:
    for turn in range(1_000_000):
        [line] = ledger.record(Answer(flag=f"f{turn}", story="s", decision="upheld", words="w"), reviewer="ann")
        print(line.uuid, flush=True)
"""


@pytest.mark.parametrize("after", [1, 40, 173])
def test_what_was_acknowledged_survives_a_kill(tmp_path: Path, after: int) -> None:
    judge = subprocess.Popen(
        [sys.executable, "-c", JUDGE, str(tmp_path)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert judge.stdout is not None
    acknowledged = [judge.stdout.readline().strip() for _ in range(after)]
    judge.kill()
    acknowledged += judge.communicate()[0].split()
    with Ledger.open(tmp_path) as ledger:
        kept = {one.uuid for one in ledger.current()}
        assert {uuid for uuid in acknowledged if len(uuid) == 32} <= kept
        assert len(kept) - len(acknowledged) in {-1, 0, 1}
        assert ledger.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


SAVE = """
import sys
from pathlib import Path
from factcheck.desk.folder import Desk
from factcheck.store.migrations import JUDGEMENTS
from tests.factcheck.review.desks import many
document = many(3_000)
with Desk.open(Path(sys.argv[1])) as desk:
    for turn in range(12):
        desk.save(document)
        print(turn, flush=True)
"""


def test_a_reviewer_and_a_check_work_at_once(tmp_path: Path) -> None:
    from factcheck.review.session import ReviewSession

    with Desk.open(tmp_path) as desk:
        desk.save(many(3_000))
    saver = subprocess.Popen(
        [sys.executable, "-c", SAVE, str(tmp_path)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert saver.stdout is not None
    judged = set()
    with ReviewSession.open(tmp_path, reviewer="ann") as session:
        while saver.poll() is None:
            session.refresh()
            card = session.card()
            if card is None:  # the desk was saved since `refresh`
                continue
            session.judge(card, "upheld")
            session.next_open()
            judged.add(card.id)
    assert len(saver.communicate()[0].split()) == 12
    with Ledger.open(tmp_path) as ledger:
        assert {one.flag for one in ledger.current()} == judged
        assert len(judged) > 10
