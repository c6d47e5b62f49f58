"""Like events told by nouns alone: is it one, by the names and days beside it?"""

import pytest

from claims.language import Language
from tests.factcheck import telling

TWO = (
    ("At Aalborg, twelve flights were cancelled. In Billund, 40 flights were cancelled.",),
    ("At Aalborg, twelve flights were cancelled.", "In Billund, 40 flights were cancelled."),
    ("In Porto the airport was closed. Twelve flights were cancelled there.", "In Billund, 40 flights were cancelled."),
    ("Eleven flights were cancelled on Wednesday.", "The airline Nordwind cancelled 71 flights, 52 on Monday and 19 on Tuesday."),
    ("Three schools in Karsund will close.", "Two schools in Tarnau will close."),
)  # fmt: skip
ONE = (
    ("In Billund, twelve flights were cancelled.", "In Billund, 40 flights were cancelled."),
    ("Three schools in Karsund will close.", "Two schools in Karsund will close."),
    ("Three schools will close.", "Two schools in Karsund will close."),
    ("Eleven flights were cancelled in Billund on Wednesday.", "In Billund 71 flights were cancelled on Wednesday."),
)  # fmt: skip


def numbers(language: Language, texts: tuple[str, ...]) -> list[str]:
    return [
        flag.headline for flag in telling.report(language, *texts).flags if flag.kind == "number_conflict"
    ]


@pytest.mark.parametrize("texts", TWO)
def test_two_events(language: Language, texts: tuple[str, ...]) -> None:
    assert numbers(language, texts) == []


@pytest.mark.parametrize("texts", ONE)
def test_one_event(language: Language, texts: tuple[str, ...]) -> None:
    assert len(numbers(language, texts)) == 1
