import pytest

from claims.language import Language
from factcheck.agreements.values import Value, days, values
from tests.factcheck import telling


def given(language: Language, text: str) -> dict[str, Value]:
    return {one.says: one for one in values(telling.story(language, text))}


@pytest.mark.parametrize(
    ("text", "says", "worth"),
    [
        ("The firm employs 1,347 people.", "1,347 people", 2),
        ("The firm employs 12,000 people.", "12,000 people", 2),
        ("The firm owns 61 barges.", "61 barges", 1),
        ("The firm owns three barges.", "three barges", 0),
        ("Wages rose by 3 percent.", "3 percent", 1),
        ("Wages rose by 4.5 percent.", "4.5 percent", 2),
        ("The talks lasted two years.", "two years", 0),
        ("The mill burned down on 2 February 2021.", "2 February 2021", 2),
        ("The mill burned down on Monday.", "1 May 2023", 0),
        ("The mill burned down in June 2019.", "June 2019", 2),
        ("The mill burned down in 2019.", "2019", 1),
    ],
)
def test_how_telling_a_value_is(language: Language, text: str, says: str, worth: float) -> None:
    assert given(language, text)[says].worth == worth


def test_equal_values_have_one_key(language: Language) -> None:
    one, other = (given(language, f"Wages rose by {said}.") for said in ("3 percent", "three per cent"))
    assert one["3 percent"].key == other["three per cent"].key


def test_a_month_holds_its_days(language: Language) -> None:
    day = given(language, "The mill burned down on 2 February 2021.")["2 February 2021"]
    month = given(language, "The mill burned down in February 2021.")["February 2021"]
    assert day.key != month.key
    assert set(day.keys) & set(month.keys)


def test_days_are_the_values_that_are_one(language: Language) -> None:
    text = "The mill in Oslo burned down on 2 February 2021, and 12 people fled. It was built in June 2019."
    story = telling.story(language, text)
    assert [one.says for one in days(story)] == ["2 February 2021"]
    assert [one for one in values(story) if one.day is not None] == list(days(story))
