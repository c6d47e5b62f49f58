"""Whether an amount was still open when it was told."""

import pytest

from claims.language import Language
from factcheck.matching.still_open import still_open, under_way
from tests.factcheck import telling


@pytest.mark.parametrize(
    ("text", "open_"),
    [
        ("Novalith will close the plant in Lessau, where 420 people work.", False),
        ("Novalith will build a plant in Lessau, where 420 people will work.", True),
        ("Novalith will hire 420 people.", True),
        ("Novalith hired 420 people.", False),
    ],
)
def test_what_was_still_open(language: Language, text: str, *, open_: bool) -> None:
    story, _ = telling.told(language, text)
    claim = next(one for one in story.claims if one.quantities)
    assert still_open(story, claim, claim.quantities[0].span, "number") is open_


@pytest.mark.parametrize(
    ("text", "going_on"),
    [
        ("Kamenohrad is buying its rival for 240 million euros.", True),
        ("Kamenohrad bought its rival for 240 million euros.", False),
    ],
)
def test_what_is_under_way(language: Language, text: str, *, going_on: bool) -> None:
    story, _ = telling.told(language, text)
    claim = next(one for one in story.claims if one.quantities)
    assert under_way(story, claim, claim.quantities[0].span) is going_on
