"""Whose a figure is where a sentence gives several, each with its name."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def values(language: Language, left: str, right: str) -> set[frozenset[str]]:
    """The values of each loud flag of a number."""
    found = telling.report(language, left, right)
    return {
        frozenset(side.value.strip("“”") for side in one.sides)
        for one in found.flags
        if one.kind == "number_conflict" and one.severity != "note"
    }


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The nationalist Petar Holm came third with 18.6 percent, followed by the Green candidate, Lina Berg, with 8.1 percent.", "Lina Berg of the Greens got 8.1 percent."),
        ("Haverbank cut its forecast for growth to 1.1 percent and Guild Bank to 1.6 percent.", "Guild Bank cut its forecast for growth to 1.6 percent."),
        ("A survey by the institute Brandt has Holm at 52 percent and Dorn at 44.", "Forty-seven percent said Dorn was better, 42 percent Holm."),
        ("Holm got 54.2 percent of the vote and the mayor, Pavel Dorn, 45.8 percent.", "Pavel Dorn, who is 66, lost the vote."),
    ],
)  # fmt: skip
def test_figures_of_two(language: Language, left: str, right: str) -> None:
    assert values(language, left, right) == set()


@pytest.mark.parametrize(
    ("left", "right", "both"),
    [
        ("In the poll by Brandt the Greens are at 12 percent and the Liberals at 9 percent.", "The Liberals are at 7 percent in the poll by Brandt.", {"9 percent", "7 percent"}),
        ("Holm got 54.2 percent of the vote in the runoff on Sunday and Pavel Dorn 45.8 percent.", "Holm got 52.4 percent of the vote in the runoff on Sunday.", {"54.2 percent of the vote", "52.4 percent of the vote"}),
        ("Pavel Dorn, 66, lost the vote.", "Pavel Dorn, 45, lost the vote.", {"66", "45"}),
    ],
)  # fmt: skip
def test_figures_of_one(language: Language, left: str, right: str, both: set[str]) -> None:
    assert frozenset(both) in values(language, left, right)
