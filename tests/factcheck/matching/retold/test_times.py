import pytest

from claims.language import Language
from factcheck.matching.retold.times import fields
from tests.factcheck.matching.retold.documents import DEAL, MAKER, SHOPS, TOWN, misfits


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Q3", {"quarter": 3}),
        ("the third quarter of 2022", {"quarter": 3, "year": 2022}),
        ("first-quarter", {"quarter": 1}),
        ("4 November", {"day": 4, "month": 11}),
        ("March 2026", {"month": 3, "year": 2026}),
        ("fiscal 2024", {"year": 2024}),
        ("Friday", {"weekday": 4}),
        ("last year", {}),
    ],
)
def test_what_words_say_of_a_time(words: str, said: dict[str, int]) -> None:
    assert fields(words) == said


@pytest.mark.parametrize(
    ("long", "short", "detail"),
    [
        (MAKER, "The company reported third-quarter revenue of $412 million.", "“the first quarter” against “third-quarter”"),
        (SHOPS, "For Q4, the retailer expects net sales of $2.2 billion to $2.25 billion.", "“the third quarter” against “Q4”"),
        (SHOPS, "Comparable store sales declined 3.2 percent in Q3, with traffic down.", "“the second quarter” against “Q3”"),
        (SHOPS, "The retailer expects to be below two times leverage by the end of fiscal 2025.", "“fiscal 2024” against “fiscal 2025”"),
        (TOWN, "Taxi drivers of Lisven are exempt until 2030.", "“2028” against “2030”"),
        (TOWN, "The trial of a driver in Lisven is to begin on 14 November.", "“4 November” against “14 November”"),
        (DEAL, "Halvora expects the purchase to add to earnings from 2026.", "“2025” against “2026”"),
    ],
)  # fmt: skip
def test_a_time_that_the_longer_one_gives_otherwise(
    language: Language, long: str, short: str, detail: str
) -> None:
    assert ("date", detail) in misfits(language, long, short)


@pytest.mark.parametrize(
    ("long", "short"),
    [
        (MAKER, "First-quarter revenue came in at $412 million, and gross margin was higher than in the third quarter."),
        (MAKER, "The company, which was founded in 1962, had revenue of $412 million in Q1."),
        (SHOPS, "Net sales were $2.31 billion in Q2, and the retailer expects less in the third quarter."),
        (TOWN, "The council of Lisven voted on Tuesday on a ban of diesel buses, which had been proposed in 2019."),
        (TOWN, "Taxi drivers of Lisven are exempt for the time being; a study on lead in the air was published in 2021."),
        (DEAL, "Halvora, which was founded in 1911, said on Monday it would pay $3.4 billion in cash for Tessarix."),
    ],
)  # fmt: skip
def test_a_time_that_fits(language: Language, long: str, short: str) -> None:
    assert [one for one in misfits(language, long, short) if one[0] == "date"] == []
