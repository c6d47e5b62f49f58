"""Statements that say the same up to one slot: what is found to differ, and what stays silent."""

import pytest

from claims.language import Language
from factcheck.matching.blocking import candidates
from factcheck.matching.slots.finding import differences
from tests.factcheck import telling


def found(language: Language, left: str, right: str) -> list[tuple[str, str]]:
    """What differs: the aspect, and both values."""
    story = telling.story(language, left, right)
    return [
        (one.aspect, one.detail)
        for difference in differences(story, candidates(story))
        for one in difference.comparisons
    ]


@pytest.mark.parametrize(
    ("left", "right", "aspect", "detail"),
    [
        (
            "The Veldmoor ferry company said it sold 340 season tickets to islanders in Denderly.",
            "The Veldmoor ferry company sold 430 season tickets to islanders in Denderly.",
            "number",
            "“340 season tickets” against “430 season tickets”",
        ),
        (
            "The novelist Ada Lindqvist was born on 3 March 1951 in Denderly.",
            "Ada Lindqvist, a novelist, was born on 13 March 1951.",
            "date",
            "“3 March 1951” against “13 March 1951”",
        ),
        (
            "The bridge over the Tarrow was first opened before 1932.",
            "The bridge over the Tarrow was first opened in 1941.",
            "date",
            "“1932” against “1941”",
        ),
        (
            "Karl Brandt is a Danish engineer.",
            "Karl Brandt, who was born in 1950, is a Norwegian engineer and inventor.",
            "place",
            "“Danish” against “Norwegian”",
        ),
        (
            "The rally marked the anniversary of the invasion of Kuwait and drew students from all schools of Veldmoor.",
            "Students from all schools of Veldmoor came to mark the anniversary of the invasion of Lebanon.",
            "place",
            "“Kuwait” against “Lebanon”",
        ),
        (
            "The members of the Denderly harbour council were warned of the leak.",
            "The members of the Denderly harbour council were not warned of the leak.",
            "polarity",
            "“warned” against “not warned”",
        ),
        (
            "The net debt of Brinnow Steel was 12 percent higher than in the quarter before.",
            "The net debt of Brinnow Steel was 12 percent lower than in the quarter before.",
            "polarity",
            "“higher” against “lower”",
        ),
    ],
)
def test_one_slot(language: Language, left: str, right: str, aspect: str, detail: str) -> None:
    assert (aspect, detail) in found(language, left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "The Veldmoor council rejected the harbour plan on Monday.",
            "The Veldmoor council approved the school plan on Monday.",
            id="another noun in its place",
        ),
        pytest.param(
            "Karl Brandt was fined for speeding in 2011.",
            "Karl Brandt was fined for smuggling in 2014.",
            id="another ground",
        ),
        pytest.param(
            "The storm killed 3 people in Denderly on Monday.",
            "The storm killed 5 people in Denderly on Tuesday.",
            id="another day",
        ),
        pytest.param(
            "Brinnow Steel sued the paper in May.", "Kelvane Bank sued the paper in May.", id="two may sue"
        ),
        pytest.param(
            "Firefighters put out a fire in Lyon on Friday.",
            "Firefighters put out a fire in Lille on Friday.",
            id="two towns may burn",
        ),
        pytest.param(
            "Denderly won the cup in 2006.", "Denderly won the cup in 2014.", id="a cup is won every year"
        ),
        pytest.param(
            "Output at Brinnow Steel rose in March.",
            "Output at Brinnow Steel fell in April.",
            id="two months",
        ),
        pytest.param(
            "The union of dockers wants 8 percent more pay.",
            "The union of dockers wants 5 percent more pay. Last year it wanted 8 percent more pay.",
            id="the other article gives both",
        ),
        pytest.param(
            "The mayors of Kuwait and Lebanon signed the accord on fishing.",
            "The mayors of Kuwait and Oman signed the accord on fishing.",
            id="one of a list",
        ),
        pytest.param(
            "Ada Holm, 63, led the choir of Veldmoor.",
            "Ada Holm led the choir of Veldmoor for eleven years.",
            id="an age is no duration",
        ),
        pytest.param(
            "“We were told of the leak,” said Ada Holm.",
            "“We were not told of the leak,” said Ada Holm.",
            id="quotations have a check of their own",
        ),
    ],
)
def test_look_alikes(language: Language, left: str, right: str) -> None:
    assert found(language, left, right) == []
