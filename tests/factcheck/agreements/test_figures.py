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
    ("left", "right", "value"),
    [
        ("The dairy employs 214 people.", "All 214 workers of the dairy went home.", "the amount 214 people"),
        ("The siege lasted nine days.", "The siege of the mill dragged on for nine days.", "the amount nine days"),
        ("The dam was built in June 2019.", "The dam was built on 4 June 2019.", "the month June 2019"),
        ("Ada Holm was born in Tisov.", "Ada Holm was born in Tisov and sang there.", "the place Tisov"),
        ("The bank had 31,000 savers.", "Nine in ten of its 31,000 customers were poor.", "the amount 31,000 savers"),
        ("A weaver there gets 4.3 million dong.", "Basic pay: 4.3 million dong.", "the amount 4.3 million dong"),
        ("The gallery lies 320 metres down.", "The blast came at 320 metres.", "the amount 320 metres"),
        ("Six men drowned there in 2013.", "In 2013 six miners drowned in the pit.", "the year 2013"),
        ("Ada Holm had asked for 18 years.", "Holm wanted eighteen years.", "the amount 18 years"),
        ("The last word is 118 crowns.", "They offer 118 crowns a share.", "the amount 118 crowns"),
    ],
)  # fmt: skip
def test_one_value_of_one_thing(language: Language, left: str, right: str, value: str) -> None:
    assert (value,) in gives(language, left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The dairy employs 214 people.", "The dairy sold 214 cows."),
        ("The age for women rises to 63, not to 67.", "The age for men rises to 67."),
        ("Ada Holm opened the dairy in 2019.", "Ada Holm sold the dairy in 2019."),
        ("The bank had 31,000 savers.", "The flood reached 31,000 houses."),
        ("Wages rose 4.5 percent.", "Turnout fell 4.5 percent short."),
        ("The bank lost 23 million euros.", "The bank denied that 23 million euros were lost."),
        ("The firm may pay 8,400 crowns.", "The firm paid 8,400 crowns."),
        ("Exports of milk rose 4.5 percent.", "Imports of milk rose 4.5 percent."),
        ("The minister visited the dairy on Monday.", "The minister is to visit the dairy on Monday."),
    ],
)
def test_one_value_of_two_things(language: Language, left: str, right: str) -> None:
    assert not gives(language, left, right)


def test_a_value_that_many_give_joins_them_all(language: Language) -> None:
    told = [
        "The dairy gave each of its 214 workers a cow.",
        "The dairy has 214 workers, most of them in Tisov.",
        "All 214 workers of the dairy went home.",
    ]
    story, pairs = telling.told(language, *told)
    [fact] = [one for one in figures(Said(story=story), pairs) if one.gives]
    assert len(fact.claims) == 3
