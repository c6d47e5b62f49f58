"""What decisions tell when they are counted."""

from itertools import count

import pytest

from factcheck.ledger.line import Decision, Judgement
from factcheck.ledger.tally import Concord, Share, concords, disputed, kappa, questions, shares, wilson

NUMBER = count(1)


def line(
    flag: str, reviewer: str, decision: Decision, *, kind: str = "spelling", words: str = "w"
) -> Judgement:
    """A judgement that is later than all made before it."""
    number = next(NUMBER)
    return Judgement(
        id=number,
        uuid=f"{number:032x}",
        flag=flag,
        story="s",
        decision=decision,
        reason="update" if decision == "dismissed" else None,
        note=None,
        reviewer=reviewer,
        time=f"2024-05-01T{number // 3600 % 24:02}:{number // 60 % 60:02}:{number % 60:02}Z",
        words=words,
        ruleset="1",
        score=None,
        replaces=None,
        kind=kind,
    )


@pytest.mark.parametrize(
    ("upheld", "decided", "low", "high"),
    [
        (0, 1, 0.0, 0.7935),
        (1, 1, 0.2065, 1.0),
        (1, 2, 0.0945, 0.9055),
        (0, 10, 0.0, 0.2775),
        (5, 10, 0.2366, 0.7634),
        (7, 10, 0.3968, 0.8922),
        (10, 10, 0.7225, 1.0),
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (500, 1000, 0.4691, 0.5309),
    ],
)
def test_the_interval_is_that_of_wilson(upheld: int, decided: int, low: float, high: float) -> None:
    assert wilson(upheld, decided) == pytest.approx((low, high), abs=0.0001)


@pytest.mark.parametrize("decided", [1, 2, 7, 10, 99, 1000])
def test_the_interval_holds_the_share_and_mirrors(decided: int) -> None:
    for upheld in range(decided + 1):
        low, high = wilson(upheld, decided)
        assert 0 <= low < high <= 1
        assert low - 1e-12 <= upheld / decided <= high + 1e-12
        assert wilson(decided - upheld, decided) == pytest.approx((1 - high, 1 - low))


def pairs(table: dict[str, int]) -> list[tuple[str, str]]:
    """Such as {"ud": 2}: twice one reviewer upheld what the other dismissed."""
    words = {"u": "upheld", "d": "dismissed", "s": "unsure"}
    return [(words[both[0]], words[both[1]]) for both, times in table.items() for _ in range(times)]


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ({"uu": 20, "ud": 5, "du": 10, "dd": 15}, 0.4),
        ({"uu": 45, "ud": 15, "du": 25, "dd": 15}, 0.1304),
        ({"uu": 25, "ud": 35, "du": 5, "dd": 35}, 0.2593),
        ({"uu": 5, "dd": 5}, 1.0),
        ({"ud": 5, "du": 5}, -1.0),
        ({"uu": 1, "ud": 1, "du": 1, "dd": 1}, 0.0),
        ({"uu": 3, "dd": 3, "ss": 3}, 1.0),
        ({"uu": 4, "us": 2, "dd": 4}, 0.6667),
        ({"ud": 3}, 0.0),
        ({"uu": 7}, None),
        ({}, None),
    ],
)
def test_kappa(table: dict[str, int], expected: float | None) -> None:
    found = kappa(pairs(table))
    assert found == (None if expected is None else pytest.approx(expected, abs=0.0001))


def test_kappa_does_not_know_who_is_first() -> None:
    said = pairs({"uu": 4, "us": 2, "dd": 4, "du": 3})
    assert kappa(said) == pytest.approx(kappa([(other, one) for one, other in said]))


def test_a_share_counts_every_reviewer_and_leaves_the_unsure_out() -> None:
    lines = [
        line("a", "ana", "upheld"),
        line("a", "bo", "dismissed"),
        line("b", "ana", "upheld"),
        line("c", "ana", "unsure"),
        line("d", "ana", "dismissed", kind="date_conflict"),
    ]
    found = shares(questions(lines, {}))
    assert found == {
        "date_conflict": Share(upheld=0, dismissed=1, unsure=0),
        "spelling": Share(upheld=2, dismissed=1, unsure=1),
    }
    assert found["spelling"].decided == 3
    assert found["spelling"].share == pytest.approx(2 / 3)


def test_what_is_only_unsure_has_no_share() -> None:
    nothing = Share(upheld=0, dismissed=0, unsure=3)
    assert (nothing.share, nothing.interval) == (None, None)


def test_one_question_under_two_ids_counts_once_and_the_later_judgement_holds() -> None:
    lines = [line("old", "ana", "upheld"), line("new", "ana", "dismissed"), line("old", "bo", "upheld")]
    found = questions(lines, {"old": "new"})
    assert {name: one.decision for name, one in found["new", "w"].items()} == {
        "ana": "dismissed",
        "bo": "upheld",
    }
    assert len(found) == 1


def test_other_words_are_another_question() -> None:
    lines = [line("old", "ana", "upheld", words="before"), line("new", "ana", "dismissed")]
    assert len(questions(lines, {"old": "new"})) == 2


def test_reviewers_who_contradict_each_other() -> None:
    lines = [
        line("a", "ana", "upheld"),
        line("a", "bo", "dismissed"),
        line("b", "ana", "upheld"),
        line("b", "bo", "unsure"),
        line("c", "ana", "dismissed"),
        line("c", "bo", "dismissed"),
        line("d", "ana", "dismissed"),
    ]
    decided = questions(lines, {})
    assert disputed(decided) == {("a", "w")}
    pairwise = kappa(pairs({"ud": 1, "us": 1, "dd": 1}))
    assert pairwise == pytest.approx(1 / 7)
    assert concords(decided) == (Concord(reviewers=("ana", "bo"), both=3, same=1, kappa=pairwise),)


def test_each_two_of_three_reviewers() -> None:
    lines = [line("a", name, "upheld") for name in ("cy", "ana", "bo")] + [line("b", "cy", "dismissed")]
    found = concords(questions(lines, {}))
    assert [one.reviewers for one in found] == [("ana", "bo"), ("ana", "cy"), ("bo", "cy")]
    assert {(one.both, one.same, one.kappa) for one in found} == {(1, 1, None)}
