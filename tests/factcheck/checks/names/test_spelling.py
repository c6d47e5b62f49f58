"""Misspelt states, places and peoples."""

import pytest

from claims.language import Language
from tests.factcheck import telling

MISSPELT = (
    ("Azerbajian", "Azerbajian will send more gas to Bulgaria."),
    ("Venezeula", "Venezeula closed its border on Monday."),
    ("Indonesa", "The talks are in Kesti and in Indonesa."),
    ("Austrailia", "Austrailia has sent two ships. The crews are tired."),
    ("Norwway", "Norwway closed the strait. Ships wait off Norway."),
)
RIGHT = (
    "Argentino scored twice. Argentino, 24, plays for Lund.",
    "Coach Slovena said nothing. Slovena left.",
    "Peter Sloven won the race.",
    "Zimbabwean said no.",
)


@pytest.mark.parametrize(("word", "text"), MISSPELT)
def test_a_misspelt_state(language: Language, word: str, text: str) -> None:
    flags = [flag for flag in telling.report(language, text).flags if flag.kind == "spelling"]
    assert [(flag.severity, flag.sides[0].value) for flag in flags] == [("error", word)]


@pytest.mark.parametrize("text", RIGHT)
def test_a_name_that_is_like_one(language: Language, text: str) -> None:
    assert not [flag for flag in telling.report(language, text).flags if flag.kind == "spelling"]
