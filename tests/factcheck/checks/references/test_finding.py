"""Words of which a reader cannot tell whom they mean, and what explains that he cannot."""

import pytest

from claims.language import Language
from tests.factcheck import telling

UNCLEAR = (
    (
        "tension",
        "The talks in Holm broke off. In May we met the envoys of the other side. Nothing came of it.",
    ),
    ("note", "The dam is forty years old. We must not wait until it breaks. The engineers met on Monday."),
    ("note", "The decree hits our country hard. The mills have closed. The president did not comment."),
    ("tension", "In March we signed the treaty. The ministry has the copy. The parliament votes in May."),
    (
        "note",
        "The square in Holm was full. “Nobody will take this river away from any of us again.” It rained.",
    ),
)
CLEAR = (
    "The firm will appeal. Lawyers we consulted gave it little chance. The court sits in June.",
    "The yard stood empty when we visited on Tuesday. The owner did not answer the door.",
    "The ministry did not reply to our questions by the evening. It will publish its figures in May.",
    "The farmer showed us the broken fence. The wolves had come from the north.",
    "The director led our crew past the sealing tape. The hall is empty. The museum opens in May.",
    "The court sits again in June. The firm will appeal. That is all from us.",
    "The list Our Harbour has eleven seats. Its leader, Ida Holm, ran for mayor. The council meets in May.",
    "The deal is worth four million, as our newspaper has learned. The club kept silent.",
    "The envoys told us that the talks in Holm had broken off.",
    "“We met the envoys in May,” said Ada Brink, who led the talks.",
    "The square in Holm was full. Ada Brink spoke. “Nobody will take this river away from any of us again.”",
)


def severities(language: Language, text: str) -> list[str]:
    return [
        flag.severity for flag in telling.report(language, text).flags if flag.kind == "unclear_reference"
    ]


@pytest.mark.parametrize(("severity", "text"), UNCLEAR)
def test_it_cannot_be_told_who_is_meant(language: Language, severity: str, text: str) -> None:
    assert severities(language, text) == [severity]


@pytest.mark.parametrize("text", CLEAR)
def test_somebody_is_meant_who_is_named(language: Language, text: str) -> None:
    assert severities(language, text) == []


def test_words_on_a_banner_are_nobodys(language: Language) -> None:
    text = "Marchers in Holm held up a banner. “The river belongs to all of us and to nobody else.”"
    found = telling.report(language, text)
    assert [one.reason for one in found.suppressed if one.kind == "unclear_reference"] == ["rhetoric"]
    assert "unclear_reference" not in {flag.kind for flag in found.flags}
