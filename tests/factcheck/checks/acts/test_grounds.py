"""Grounds and causes as concepts, and how two sets of them stand to each other."""

import pytest

from claims.tables import words
from factcheck import tables
from factcheck.checks.acts import grounds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" for taking bribes.", {"bribery"}),
        (" on a charge of bribery.", {"bribery"}),
        (" on bribery charges.", {"bribery"}),
        (" on suspicion of insider dealing.", {"insider dealing"}),
        (" with murder and theft on Monday.", {"murder", "theft"}),
        (" over unpaid taxes.", {"tax evasion"}),
        (" because a passenger fell ill.", {"illness"}),
        (" because of an engine fire.", {"engine fire"}),
        (" due to thick fog.", {"weather"}),
        (" for fraud.", {"fraud"}),
        (" for bank fraud.", {"fraud"}),
        (" for 12 years.", None),
        (" for questioning.", None),
        (" for the second time.", None),
        (" after a passenger had a heart attack.", None),
        (" in May.", None),
        (" when officers searched the flat for drugs.", None),
        ("; he had been looked for since the theft.", None),
        ("", None),
    ],
)
def test_the_ground_behind_an_act(text: str, expected: set[str] | None) -> None:
    found = grounds.find(text)
    assert (found and set(found.concepts)) == expected


def test_the_words_of_a_ground_are_anchored() -> None:
    text = " in Ulm for taking bribes on Monday."
    found = grounds.find(text)
    assert found is not None
    assert text[found.start : found.end] == "for taking bribes"


@pytest.mark.parametrize(
    ("left", "right", "level"),
    [
        ({"theft"}, {"theft"}, "agrees"),
        ({"theft"}, {"murder"}, "conflicts"),
        ({"theft", "murder"}, {"murder"}, "compatible"),
        ({"bribery"}, {"corruption"}, "compatible"),
        ({"corruption"}, {"bribery"}, "compatible"),
        ({"bribery"}, {"crime"}, "compatible"),
        ({"bribery"}, {"fraud"}, "conflicts"),
        ({"tax evasion"}, {"fraud"}, "compatible"),
        ({"weather"}, {"technical"}, "conflicts"),
        ({"engine fire"}, {"technical"}, "compatible"),
    ],
)
def test_two_sets_of_grounds(left: set[str], right: set[str], level: str) -> None:
    assert grounds.compare(frozenset(left), frozenset(right)) == level


def test_coarser_grounds_are_rows_too() -> None:
    rows = tables.rows("grounds")
    names = {row["concept"] for row in rows}
    assert [above for row in rows for above in words(row["within"]) if above not in names] == []
