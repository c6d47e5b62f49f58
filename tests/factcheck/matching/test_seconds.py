import pytest

from claims.language import Language
from tests.factcheck import telling


def agreed(language: Language, left: str, right: str) -> list[str]:
    return [one.says for one in telling.report(language, left, right).agreements]


@pytest.mark.parametrize(
    ("left", "right", "value"),
    [
        (
            "In all 312 barns had been wrecked.",
            "Experts say 312 barns are beyond repair.",
            "the amount 312 barns",
        ),
        (
            "He scored 61 goals for the club.",
            "The striker had scored 61 goals in four years.",
            "the amount 61 goals",
        ),
        (
            "The pact sets up a fund of 4.5 billion dollars.",
            "It creates a fund of $4.5 billion.",
            "4.5 billion",
        ),
    ],
)
def test_one_figure_in_two_articles(language: Language, left: str, right: str, value: str) -> None:
    assert any(value in told for told in agreed(language, left, right))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Two men robbed a bank.", "Two women opened a school."),
        ("The valley has 40 schools.", "The fire burned for 40 days."),
        (
            "In 1990 a coalition of four parties ruled the valley.",
            "A coalition of four parties rules the valley.",
        ),
        ("Sales rose by 5 percent.", "The wages of nurses rise by 5 percent."),
    ],
)
def test_equal_figures_of_two_things(language: Language, left: str, right: str) -> None:
    assert agreed(language, left, right) == []
