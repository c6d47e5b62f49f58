"""The same quoted words of two speakers, or of two days."""

import pytest

from claims.language import Language
from tests.factcheck import telling

WORDS = "“Nobody here drinks the water any more,”"
SAID = f"{WORDS} said the teacher Mona Bent on Monday."
TWO = (
    f"{WORDS} said the nurse Huda Saleh.",
    "The nurse Huda Saleh shook her head: “Nobody here drinks the water any more.”",
    "“Nobody here drinks the water any more.” That is how the nurse, Huda Saleh, put it.",
    f"{WORDS} said the father, Carl Bent.",
    f"{WORDS} sighed the nurse Huda Saleh. Bent was on a train.",
    "“Nobody here drinks the water any more.” The nurse Huda Saleh said so on Monday.",
)
ONE = (
    f"{WORDS} Bent said.",
    f"{WORDS} said the nurse Huda Saleh, and Mona Bent nodded.",
    f"{WORDS} said the nurse Huda Saleh, repeating the teacher.",
    f"{WORDS} said the nurse Huda Saleh. She was quoting Bent.",
    "A sign hangs on the pump: “Nobody here drinks the water any more.”",
    "The nurse Huda Saleh met Mona Bent: “Nobody here drinks the water any more.”",
)


def severities(language: Language, text: str) -> list[str]:
    flags = telling.report(language, SAID, text).flags
    return [flag.severity for flag in flags if flag.kind == "attribution_conflict"]


@pytest.mark.parametrize("text", TWO)
def test_two_speakers_of_the_same_words(language: Language, text: str) -> None:
    assert severities(language, text) == ["conflict"]


@pytest.mark.parametrize("text", ONE)
def test_one_speaker_or_none_that_is_known(language: Language, text: str) -> None:
    assert severities(language, text) == []


def test_two_days_are_a_tension(language: Language) -> None:
    assert severities(language, f"{WORDS} Mona Bent said on Thursday.") == ["tension"]


def test_days_that_may_be_one_in_two_parts_of_the_world_are_listed(language: Language) -> None:
    found = telling.report(language, SAID, f"{WORDS} Mona Bent said on Tuesday.").suppressed
    assert [one.reason for one in found if one.kind == "attribution_conflict"] == ["approximate"]


def test_a_day_told_in_the_next_sentence_is_a_tension(language: Language) -> None:
    told = "“Nobody here drinks the water any more.” Mona Bent said so on Thursday."
    assert severities(language, told) == ["tension"]


SHORT = "“You have sold us,” shouted the keeper Ilian Dobrev at the referee after the final whistle."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "“You have sold us,” the coach Radko Simeonev shouted at the referee after the whistle.",
            ["conflict"],
        ),
        (
            "The coach Radko Simeonev shouted “You have sold us” at the referee after the whistle.",
            ["conflict"],
        ),
        ("“You have sold us,” the coach Radko Simeonev wrote in a letter to his bank.", []),
        ("“You have sold us all,” the coach Radko Simeonev shouted at the referee after the whistle.", []),
    ],
)
def test_few_words_are_the_same_ones_on_one_occasion(language: Language, text: str, found: list[str]) -> None:
    flags = telling.report(language, SHORT, text).flags
    assert [flag.severity for flag in flags if flag.kind == "attribution_conflict"] == found


def test_thanks_are_given_by_many(language: Language) -> None:
    told = [
        f"“Thank you all very much,” said {who} at the gala in Lund on Monday."
        for who in ("Eva Holm", "Per Berg")
    ]
    flags = telling.report(language, *told).flags
    assert not [flag for flag in flags if flag.kind == "attribution_conflict"]
