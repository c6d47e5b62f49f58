import pytest

from claims.language import Language
from factcheck.agreements.alone import of_values
from factcheck.agreements.values import values
from tests.factcheck import telling


def points(language: Language, says: str, *texts: str) -> float:
    """How much it tells that the first two texts give this amount."""
    found = tuple(values(telling.story(language, *texts)))
    one, other = [value for value in found if value.says == says][:2]
    return round(of_values(found).points(one, other), 2)


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ("The firm owns 61 barges.", "It has 61 barges.", 1.0),
        ("The firm owns 61 barges. It sold 48 cows.", "It has 61 barges.", 1.0),
        ("It owns 61 barges, 17 lorries, 24 cars, 93 cows and 35 pigs.", "It has 61 barges, 28 boats and 72 cranes.", 0.82),
        ("The firm owns three barges.", "It has three barges, four boats and six cranes.", 0.22),
        ("The firm owns 61 barges. All 61 barges are old.", "It has 61 barges.", 0.0),
    ],
)  # fmt: skip
def test_an_amount_tells_most_where_nothing_is_like_it(
    language: Language, left: str, right: str, told: float
) -> None:
    says = "three barges" if "three" in left else "61 barges"
    assert points(language, says, left, right) == told


@pytest.mark.parametrize(
    ("says", "left", "right", "told"),
    [
        ("2019", "The mill burned down in 2019.", "It burned in 2019.", 1.0),
        ("2019", "The mill burned down in 2019.", "It burned in 2019, was built in 2020 and closed in 2021.", 0.52),
        ("2 February 2021", "The mill burned on 2 February 2021.", "It burned on 2 February 2021.", 1.0),
        ("3 May 2023", "The mill burned down on Wednesday.", "It burned on Wednesday.", 0.0),
    ],
)  # fmt: skip
def test_a_time_tells_most_that_is_not_of_the_news(
    language: Language, says: str, left: str, right: str, told: float
) -> None:
    assert points(language, says, left, right) == told
