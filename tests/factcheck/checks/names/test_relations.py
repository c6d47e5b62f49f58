"""A state that is put in a relation with itself."""

import pytest

from claims.language import Language
from tests.factcheck import telling

WRONG = [
    "Norway and Oslo have agreed on a quota for cod.",
    "Portugal and Lisbon signed a treaty on water on Monday.",
    "After ten years Peru and Lima are to resume diplomatic relations.",
    "Chile and Santiago are again at odds over the price of copper.",
]
RIGHT = [
    "Norway and Denmark have agreed on a quota for cod.",
    "Norway and Copenhagen have agreed on a quota for cod.",
    "Snow fell in Norway and Oslo shut its schools.",
    "Norway and Oslo voted for the law.",
    "Sweden, Norway and Oslo agreed on nothing.",
    "The tram of Oslo and Norway have agreed on a fare.",
]


def flagged(language: Language, text: str) -> bool:
    return "self_relation" in {flag.kind for flag in telling.report(language, text).flags}


@pytest.mark.parametrize("text", WRONG)
def test_two_names_of_one_state_are_flagged(language: Language, text: str) -> None:
    assert flagged(language, text)


@pytest.mark.parametrize("text", RIGHT)
def test_two_parties_are_not(language: Language, text: str) -> None:
    assert not flagged(language, text)
