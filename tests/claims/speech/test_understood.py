"""Speakers whom only the sentence before names."""

import pytest

from claims import extraction
from claims.claim import Claim
from claims.language import Language
from tests import factory


def claims(language: Language, text: str) -> tuple[Claim, ...]:
    [reading] = extraction.read([factory.article(text)], language)
    return reading.claims


def speakers(language: Language, text: str) -> set[str]:
    return {claim.speaker.text for claim in claims(language, text) if claim.speaker}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Corvane closed the mine. The reason given was a flood.", "Corvane"),
        ("The mine was closed by Corvane. The reason given was a flood.", "Corvane"),
        ("Corvane closed the mine. The reason given by the mayor was a flood.", "the mayor"),
        ("Corvane closed the mine. The mayor's stated reason was a flood.", "The mayor"),
        ("The pool will close, according to a notice. Swimmers may use the lake.", "a notice"),
    ],
)
def test_they_are_told(language: Language, text: str, speaker: str) -> None:
    assert speakers(language, text) == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        "The mine was closed. The reason given was a flood.",
        "The tram stopped. The reason given was a fallen tree.",
        "Corvane closed the mine. The reason was a flood.",
        "Corvane closed the mine. The reason given was not a flood.",
        "Corvane closed the mine. Flooding was the reason.",
        "Corvane closed the mine. It reopened in May. The reason given was a flood.",
        "The flood closed the mine. The reason given was rain.",
        "We closed the mine. The reason given was a flood.",
        "The reason given was a flood.",
    ],
)
def test_they_are_left_open(language: Language, text: str) -> None:
    assert speakers(language, text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "The pool will close, according to the mayor. Swimmers may use the lake.",
        "The pool will close, according to a notice. The swimmers may use the lake.",
        "The pool will close, according to a notice. Swimmers used the lake.",
        "The pool will close, according to a notice. Six swimmers may use the lake.",
        "The pool will close, according to a notice. The council will vote on Monday.",
    ],
)
def test_a_notice_does_not_go_on_with_what_the_outlet_tells(language: Language, text: str) -> None:
    assert claims(language, text)[-1].speaker is None
