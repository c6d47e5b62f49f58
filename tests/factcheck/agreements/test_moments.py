"""Equal values of two facts by the words right beside them, and those of one; all articles are of 4 May 2023."""

import pytest

from claims.language import Language
from factcheck.agreements.figures import figures
from factcheck.agreements.said import Said
from tests.factcheck import telling


def gives(language: Language, *texts: str) -> set[tuple[str, ...]]:
    """What the texts agree on, value by value."""
    story, pairs = telling.told(language, *texts)
    return {fact.gives for fact in figures(Said(story=story), pairs)}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The housing committee has until June 30 to settle the text of the bill.", "Deputy Karl Brandt of the housing committee will vote on the bill in June."),
        ("Three people have died in the outbreak in Corby.", "Three people died in the outbreak in Lund in 2012."),
        ("The outbreak in Corby made 33 people ill.", "She and the other 33 patients fell ill in the outbreak in Corby."),
        ("The avalanche at Corby killed three tourers and injured four others.", "Four people have now died of the avalanche at Corby."),
        ("Forty dogs have caught the fever in Corby.", "Forty dogs caught the fever in Corby in 1998."),
    ],
)  # fmt: skip
def test_two_facts(language: Language, left: str, right: str) -> None:
    assert gives(language, left, right) == set()


@pytest.mark.parametrize(
    ("left", "right", "value"),
    [
        ("Three people died in the outbreak in Corby.", "Three people have died in the outbreak in Corby.", "the amount Three people"),
        ("The outbreak in Corby in 2012 made 41 people ill.", "In Corby 41 people fell ill in the outbreak.", "the amount 41 people"),
        ("The dam was built in June 2019.", "The dam was built on 4 June 2019.", "the month June 2019"),
    ],
)  # fmt: skip
def test_one_fact(language: Language, left: str, right: str, value: str) -> None:
    assert (value,) in gives(language, left, right)
