"""Decisions of other copies of a ledger, taken in."""

import random
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import orjson
import pytest
from attrs import evolve

from factcheck.ledger.file import Ledger
from factcheck.ledger.importing import BATCH, Imported, take_in
from factcheck.ledger.json_lines import told
from factcheck.ledger.line import Answer, Decision

Copy = Callable[[], Ledger]
"""Makes an empty ledger."""


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    made: list[Ledger] = []

    def new() -> Ledger:
        folder = tmp_path / str(len(made))
        folder.mkdir()
        ledger = Ledger.open(folder, clock=lambda: datetime(2024, 5, 1, 12, tzinfo=UTC))
        made.append(ledger)
        return ledger

    return new


def answer(flag: str = "f1", decision: Decision = "upheld") -> Answer:
    reason = "update" if decision == "dismissed" else None
    return Answer(flag=flag, story="s", decision=decision, reason=reason, words="w", score=0.5)


def exported(ledger: Ledger) -> bytes:
    return b"".join(told(ledger.lines(), ()))


def held(ledger: Ledger) -> list[tuple[str, str, str]]:
    return [(one.flag, one.reviewer, one.decision) for one in ledger.current()]


def reasons(found: Imported) -> list[tuple[int, str]]:
    return [(one.line, one.reason) for one in found.problems]


def test_a_copy_holds_the_same_and_undoes_the_same(copy: Copy) -> None:
    first, second = copy(), copy()
    first.record(answer("f1"), reviewer="ana")
    first.record(answer("f1", "dismissed"), reviewer="ana")
    first.record(answer("f2", "unsure"), reviewer="ana")
    first.undo("ana")
    assert take_in(second, exported(first)) == Imported(new=4, known=0, problems=())
    assert held(second) == held(first) == [("f1", "ana", "dismissed")]
    assert exported(second) == exported(first)
    [taken_back] = second.undo("ana")
    assert (taken_back.decision, held(second)) == ("dismissed", [("f1", "ana", "upheld")])


def test_taken_in_twice_changes_nothing(copy: Copy) -> None:
    first, second = copy(), copy()
    first.record(answer(), reviewer="ana")
    data = exported(first)
    take_in(second, data)
    assert take_in(second, data) == Imported(new=0, known=1, problems=())
    assert take_in(second, data + data) == Imported(new=0, known=2, problems=())
    assert exported(second) == data


def test_decisions_on_unknown_flags_are_kept(copy: Copy) -> None:
    first, second = copy(), copy()
    first.record(answer("of another desk"), reviewer="ana")
    take_in(second, exported(first))
    assert held(second) == [("of another desk", "ana", "upheld")]


def test_more_lines_than_a_batch(copy: Copy) -> None:
    first, second = copy(), copy()
    first.record(*(answer(f"f{n}") for n in range(BATCH + 7)), reviewer="ana")
    assert take_in(second, exported(first)).new == BATCH + 7
    assert exported(second) == exported(first)


def act(ledger: Ledger, chance: random.Random) -> None:
    """Something that a reviewer may do."""
    reviewer = chance.choice(["ana", "bo"])
    decisions: Sequence[Decision] = ("upheld", "dismissed", "unsure")
    if chance.random() < 0.3:
        ledger.undo(reviewer)
    else:
        flags = chance.sample(["f1", "f2", "f3", "f4"], chance.choice([1, 1, 2]))
        ledger.record(*(answer(flag, chance.choice(decisions)) for flag in flags), reviewer=reviewer)


@pytest.mark.parametrize("seed", range(40))
def test_copies_that_went_their_own_ways_come_together_whatever_the_order(copy: Copy, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same cases every time
    now = datetime(2024, 5, 1, 12, tzinfo=UTC)

    def clock() -> datetime:
        nonlocal now
        now += timedelta(seconds=chance.choice([-2, 0, 0, 1, 5]))
        return now

    parts = [copy() for _ in range(3)]
    for one in parts:
        one.clock = clock
    for _ in range(30):
        one = chance.choice(parts)
        act(one, chance)
        if chance.random() < 0.15:
            take_in(chance.choice(parts), exported(one))
    files = [exported(one) for one in parts]
    ends = []
    for _ in range(3):
        whole = copy()
        chance.shuffle(files)
        lines = b"".join(files).splitlines(keepends=True)
        chance.shuffle(lines)
        for data in files if chance.random() < 0.5 else [b"".join(lines)]:
            assert take_in(whole, data).problems == ()
        ends.append((exported(whole), held(whole)))
    for one in parts:
        for data in files:
            take_in(one, data)
        ends.append((exported(one), held(one)))
    assert all(end == ends[0] for end in ends)


def test_a_line_that_both_copies_took_back_stays_taken_back(copy: Copy) -> None:
    first, second = copy(), copy()
    first.record(answer(), reviewer="ana")
    take_in(second, exported(first))
    first.undo("ana")
    second.undo("ana")
    take_in(first, exported(second))
    assert (held(first), first.undo("ana")) == ([], ())


def test_a_bad_line_is_named_and_the_rest_goes_on(copy: Copy) -> None:
    first, second = copy(), copy()
    first.record(answer("f1"), reviewer="ana")
    first.record(answer("f2"), reviewer="ana")
    lines = exported(first).splitlines()
    data = b"\n".join([lines[0], b"nonsense", lines[1], b"", *lines[2:], b'{"flag":5}'])
    found = take_in(second, data)
    assert (found.new, [number for number, _ in reasons(found)]) == (2, [2, 7])
    assert held(second) == held(first)


def test_marks_of_a_conflict_are_passed_over_and_both_sides_taken_in(copy: Copy) -> None:
    one, other, whole = copy(), copy(), copy()
    one.record(answer(), reviewer="ana")
    other.record(answer(decision="dismissed"), reviewer="bo")
    sides = [exported(ledger) for ledger in (one, other)]
    found = take_in(whole, b"<<<<<<< ours\n" + sides[0] + b"=======\n" + sides[1] + b">>>>>>> theirs\n")
    assert (found.new, len(found.problems), len(held(whole))) == (2, 3, 2)


def test_lines_with_windows_ends_and_a_mark_of_byte_order(copy: Copy) -> None:
    first, second = copy(), copy()
    first.record(answer(), reviewer="ana")
    data = b"\xef\xbb\xbf" + exported(first).replace(b"\n", b"\r\n")
    assert take_in(second, data) == Imported(new=1, known=0, problems=())


def changed(line: bytes, **values: object) -> bytes:
    return orjson.dumps(orjson.loads(line) | values)


def test_a_decision_is_never_changed(copy: Copy) -> None:
    first, second = copy(), copy()
    first.record(answer(), reviewer="ana")
    line = exported(first).splitlines()[1]
    data = b"\n".join([line, changed(line, decision="unsure")])
    [(number, reason)] = reasons(take_in(second, data))
    assert (number, "none is ever changed" in reason) == (2, True)
    [(number, reason)] = reasons(take_in(first, changed(line, decision="unsure")))
    assert (number, held(first)) == (1, [("f1", "ana", "upheld")])


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"replaces": "f" * 32}, "neither here nor in the file"),
        ({"flag": "f2"}, "on another flag"),
        ({"reviewer": "bo"}, "of another reviewer"),
        ({"uuid": "e" * 32, "replaces": "e" * 32}, "neither here nor in the file"),
    ],
)
def test_a_line_that_replaces_what_it_cannot_is_passed_over(
    copy: Copy, values: dict[str, str], reason: str
) -> None:
    first, second = copy(), copy()
    first.record(answer(), reviewer="ana")
    first.record(answer(decision="unsure"), reviewer="ana")
    _, one, other = exported(first).splitlines()
    early, late = (one, other) if orjson.loads(other)["replaces"] else (other, one)
    found = take_in(second, b"\n".join([early, changed(late, **values)]))
    [(_, said)] = reasons(found)
    assert (reason in said, held(second)) == (True, [("f1", "ana", "upheld")])


def test_a_decision_that_replaces_an_undoing_is_passed_over(copy: Copy) -> None:
    first, second = copy(), copy()
    first.record(answer(), reviewer="ana")
    first.undo("ana")
    [undoing] = [one for one in first.lines() if one.decision == "withdrawn"]
    stray = evolve(undoing, uuid="d" * 32, replaces=undoing.uuid)
    found = take_in(second, b"".join(told([*first.lines(), stray], ())))
    assert (found.new, len(found.problems), held(second)) == (2, 1, [])
