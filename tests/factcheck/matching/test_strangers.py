"""Like events told by nouns alone: is it one, by the names and days beside it?"""

import pytest

from claims.language import Language
from tests.factcheck import telling

TWO = (
    ("At Aalborg, twelve flights were cancelled. In Billund, 40 flights were cancelled.",),
    ("At Aalborg, twelve flights were cancelled.", "In Billund, 40 flights were cancelled."),
    ("Eleven flights were cancelled on Wednesday.", "In all 71 flights were cancelled on Monday and on Tuesday."),
    ("Three schools in Karsund will close.", "Two schools in Tarnau will close."),
)  # fmt: skip
ONE = (
    ("In Billund, twelve flights were cancelled.", "In Billund, 40 flights were cancelled."),
    ("Three schools in Karsund will close.", "Two schools in Karsund will close."),
    ("Three schools will close.", "Two schools in Karsund will close."),
    ("Eleven flights were cancelled in Billund on Wednesday.", "On Wednesday 71 flights were cancelled in Billund."),
    ("The king pardoned 40 prisoners.", "The king pardoned 65 prisoners on Sunday."),
    ("The airline Nordwind cancelled 40 flights.", "On Monday the airline cancelled 57 flights."),
    ("The fire, which broke out on Sunday, destroyed 12 homes.", "The fire destroyed 17 homes before it was put out on Monday."),
    ("Nine people were killed when a bus crashed near Lissau.", "Thirteen people were killed when a bus crashed in northern Karland."),
    ("A coach plunged into the Orlen near Lissau. Divers recovered nine bodies from the Orlen.", "A coach plunged into the Orlen near Lissau. Divers recovered six bodies near Lissau."),
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
