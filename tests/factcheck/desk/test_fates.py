"""What a new check makes of earlier decisions."""

from collections.abc import Mapping

import pytest

from factcheck.desk.fates import fates, nearest
from factcheck.ledger.line import Decision, Judgement
from tests.factcheck.ledger.test_tally import line

NONE: Mapping[str, tuple[str, ...]] = {}


def said(flag: str, words: str = "w", reviewer: str = "ana", decision: Decision = "upheld") -> Judgement:
    return line(flag, reviewer, decision, words=words)


@pytest.mark.parametrize(
    ("words", "chains", "judgements", "before", "told"),
    [
        ({"f": "w"}, NONE, [said("f")], {"f"}, "applied"),
        ({"f": "w"}, NONE, [said("f")], set(), "applied"),
        ({"g": "w"}, {"g": ("f",)}, [said("f")], {"f"}, "moved"),
        ({"g": "w"}, {"g": ("f",)}, [said("f")], {"g"}, "applied"),
        ({"h": "w"}, {"h": ("g", "f")}, [said("f")], {"g"}, "moved"),
        ({"f": "v"}, NONE, [said("f")], {"f"}, "stale"),
        ({"g": "v"}, {"g": ("f",)}, [said("f")], {"f"}, "stale"),
        ({"g": "v"}, {"g": ("f",)}, [said("f")], {"g"}, "stale"),
        ({"g": "w"}, NONE, [said("f")], {"f"}, "gone"),
        ({}, NONE, [said("f")], {"f"}, "gone"),
        ({"f": "w"}, NONE, [said("f"), said("f", reviewer="bo")], {"f"}, "applied applied"),
        ({"g": "v"}, {"g": ("f",)}, [said("f", "w"), said("g", "v")], {"g"}, "applied"),
        ({"g": "v"}, {"g": ("f",)}, [said("f", "w"), said("g", "v", "bo")], {"g"}, "applied stale"),
        ({"f": "w", "h": "u"}, NONE, [said("f"), said("x"), said("h", "o")], {"f"}, "applied stale gone"),
    ],
)
def test_each_decision_meets_one_fate(
    words: dict[str, str],
    chains: dict[str, tuple[str, ...]],
    judgements: list[Judgement],
    before: set[str],
    told: str,
) -> None:
    found = fates(words, chains, judgements, before)
    assert " ".join(fate for fate, number in found.items() for _ in range(number)) == told


def test_without_earlier_decisions_there_is_nothing_to_tell() -> None:
    assert fates({"f": "w"}, NONE, [], {"f"}) == {}


def test_the_nearest_decision_of_each_reviewer_counts() -> None:
    lines = [said("f"), said("g"), said("f", reviewer="bo")]
    found = nearest({"h": "w"}, {"h": ("g", "f")}, lines)
    assert {key: one.flag for key, one in found.items()} == {("h", "ana"): "g", ("h", "bo"): "f"}
