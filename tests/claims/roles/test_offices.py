"""Titles of office and their normal form."""

import pytest

from claims.language import Language
from claims.roles import offices
from tests import factory

NORMAL = [
    ("CEO", "chief executive"),
    ("Chief Executive Officer", "chief executive"),
    ("CFO", "chief financial officer"),
    ("PM", "prime minister"),
    ("Gov.", "governor"),
    ("spokeswoman", "spokesperson"),
    ("spokesman", "spokesperson"),
    ("chairwoman", "chair"),
    ("Vice-President", "vice president"),
    ("ex-chancellor", "former chancellor"),
    ("former deputy director", "former deputy director"),
    ("acting governor", "acting governor"),
    ("winger", "winger"),
    ("harbour", None),
    ("", None),
]


@pytest.mark.parametrize(("title", "office"), NORMAL)
def test_normal_form(title: str, office: str | None) -> None:
    assert offices.normal(title) == office


IN_TEXT = [
    ("The health minister spoke.", ["minister of health"]),
    ("The minister of health spoke.", ["minister of health"]),
    ("The minister for foreign affairs spoke.", ["minister of foreign affairs"]),
    ("The Foreign Minister spoke.", ["minister of foreign affairs"]),
    ("The Canals Minister spoke.", ["minister of canals"]),
    ("Justice Minister Walter Pike spoke.", ["minister of justice"]),
    ("Justice Walter Pike spoke.", ["justice"]),
    ("Defense Secretary Walter Pike spoke.", ["secretary of defence"]),
    ("The state secretary for health spoke.", ["state secretary for health"]),
    ("The state secretary spoke.", ["secretary of state"]),
    ("A state secretary at the ministry of justice spoke.", ["state secretary for justice"]),
    ("A state secretary in the finance ministry spoke.", ["state secretary for finance"]),
    ("The secretary of state for education spoke.", ["secretary of state for education"]),
    ("The minister of state for housing spoke.", ["minister of state for housing"]),
    ("The secretary of state for a week spoke.", ["secretary of state"]),
    ("The state secretary at the meeting spoke.", ["secretary of state"]),
    ("The former deputy prime minister spoke.", ["former deputy prime minister"]),
    ("The president-elect spoke.", ["president-elect"]),
    ("The vice-president and the co-founder spoke.", ["vice president", "co-founder"]),
    ("A senior vice president spoke.", ["senior vice president"]),
    ("The general idea is to host a major fair.", []),
]


@pytest.mark.parametrize(("text", "expected"), IN_TEXT)
def test_titles_in_a_sentence(language: Language, text: str, expected: list[str]) -> None:
    [(_, [paragraph])] = language.parse([factory.article(text)])
    assert [title.office for title in offices.find(paragraph.tokens)] == expected
