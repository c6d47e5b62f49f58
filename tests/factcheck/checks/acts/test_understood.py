"""Whom an act means that a pronoun or an office leaves unnamed."""

import pytest

from claims.language import Language
from factcheck.checks.acts.tellings import tellings
from tests.factcheck import telling


def parties(language: Language, verb: str, *texts: str) -> list[tuple[str | None, str | None]]:
    story = telling.story(language, *texts)
    return [
        (story.name(one.event.agent), story.name(one.event.patient))
        for one in tellings(story)
        if one.event.predicate == verb
    ]


@pytest.mark.parametrize(
    ("verb", "text", "expected"),
    [
        ("arrest", "Ada Lind, the mayor, denied it. The mayor was arrested on Monday.", (None, "Ada Lind")),
        ("resign", "Norland has named Ada Lind its envoy. She resigned on Friday.", (None, "Ada Lind")),
        (
            "promise",
            "The race was won by Ada Lind. The ecologist, who is 60, promised a park.",
            ("Ada Lind", None),
        ),
        ("rescue", "The town praised Ada Lind. She owes her life to Ivo Berg.", ("Ivo Berg", "Ada Lind")),
        ("succeed", "Norland has named Ada Lind its envoy. She succeeds Ivo Berg.", ("Ada Lind", "Ivo Berg")),
    ],
)
def test_the_person_who_is_meant(
    language: Language, verb: str, text: str, expected: tuple[str | None, str | None]
) -> None:
    assert parties(language, verb, text) == [expected]


@pytest.mark.parametrize(
    ("verb", "text"),
    [
        ("arrest", "Ada Lind, the mayor of Holm, met Ivo Berg, the mayor of Veld. The mayor was arrested on Monday."),
        ("resign", "Norland has a long coast. She resigned on Friday."),
        ("promise", "Ada Lind met Ivo Berg. The ecologist, who is 60, promised a park."),
        ("promise", "Ada Lind won. The tower, which fell, promised a view."),
        ("destroy", "Ada Lind, the mayor, denied it. The bridge was destroyed."),
    ],
)  # fmt: skip
def test_nobody_where_that_is_open(language: Language, verb: str, text: str) -> None:
    assert parties(language, verb, text) == [(None, None)]
