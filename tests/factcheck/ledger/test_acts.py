"""Several decisions taken in one act: kept together, and taken back together."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import asdict

from factcheck.ledger.file import Ledger
from factcheck.ledger.line import Answer, Decision
from factcheck.ledger.row import row_of
from factcheck.store.files import DeskError


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path) as opened:
        yield opened


def answers(*flags: str, decision: Decision = "upheld") -> list[Answer]:
    return [Answer(flag=flag, story="s", decision=decision, words="w") for flag in flags]


def held(ledger: Ledger) -> list[str]:
    return [f"{one.flag} {one.decision}" for one in ledger.current()]


def test_an_act_is_taken_back_as_a_whole_and_a_single_one_alone(ledger: Ledger) -> None:
    ledger.record(answers("f1")[0], reviewer="ann")
    lines = ledger.record(*answers("f1", "f2", "f3", decision="unsure"), reviewer="ann")
    assert len({line.act for line in lines}) == 1
    ledger.record(answers("f4")[0], reviewer="ann")
    assert [line.flag for line in ledger.undo("ann")] == ["f4"]
    assert [line.flag for line in ledger.undo("ann")] == ["f3", "f2", "f1"]
    assert held(ledger) == ["f1 upheld"]
    assert [line.flag for line in ledger.undo("ann")] == ["f1"]
    assert ledger.undo("ann") == ()


def test_a_single_decision_is_no_act(ledger: Ledger) -> None:
    assert ledger.record(*answers("f1"), reviewer="ann")[0].act is None


def test_what_was_taken_back_of_an_act_already_stays_so(ledger: Ledger) -> None:
    second = ledger.record(*answers("f1", "f2"), reviewer="ann")[1]
    values = asdict(second, filter=lambda one, _: one.name != "id")
    own = {"uuid": "0" * 32, "decision": "withdrawn", "replaces": second.uuid, "act": None}
    ledger.insert([row_of(values | own)])
    assert [line.flag for line in ledger.undo("ann")] == ["f1"]
    assert held(ledger) == []


def test_an_act_of_another_reviewer_is_left_alone(ledger: Ledger) -> None:
    ledger.record(*answers("f1", "f2"), reviewer="ann")
    assert ledger.undo("bo") == ()


def test_an_act_that_fails_leaves_nothing(ledger: Ledger) -> None:
    bad = Answer(flag="f2", story="s", decision="dismissed", words="w")  # a dismissal without a reason
    with pytest.raises(DeskError):
        ledger.record(*answers("f1"), bad, reviewer="ann")
    assert held(ledger) == []


def test_an_act_is_taken_back_after_a_restart(tmp_path: Path) -> None:
    with Ledger.open(tmp_path) as first:
        first.record(*answers("f1", "f2"), reviewer="ann")
    with Ledger.open(tmp_path) as second:
        assert len(second.undo("ann")) == 2
        assert held(second) == []
