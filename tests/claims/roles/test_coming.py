"""Offices that somebody is to hold: told as settled, not as hoped for or denied."""

import pytest

from claims.entities import finding as entities
from claims.entities.finding import Index
from claims.language import Language
from claims.roles import clauses, coming
from tests import factory


def told(language: Language, text: str) -> list[tuple[str, str]]:
    """Person and office of everything that somebody is to hold."""
    [(article, paragraphs)] = language.parse([factory.article(text)])
    index = Index(entities.find(article, paragraphs), paragraphs)
    found = (*coming.find(article, paragraphs, index), *clauses.find(article, paragraphs, index))
    return [(index.entities[role.person].name, role.office) for role in found]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Ada Moss will be chief executive of Fjordvik.", "future chief executive"),
        ("Ada Moss is to become finance minister in May.", "future minister of finance"),
        ("Ada Moss is set to become the next mayor.", "future mayor"),
        ("Ada Moss will take over as conductor in June.", "future conductor"),
        ("Ada Moss will be sworn in as mayor on Friday.", "future mayor"),
        ("Ada Moss is to be named head coach.", "future head coach"),
        ("Ada Moss will succeed Ola Brink as treasurer.", "future treasurer"),
        ("Ada Moss will chair the board.", "future chair"),
        ("Ada Moss is to head the bank.", "future head"),
    ],
)
def test_an_office_to_come(language: Language, text: str, office: str) -> None:
    assert told(language, text) == [("Ada Moss", office)]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Moss will not be mayor.",
        "Ada Moss could be mayor.",
        "Ada Moss wants to become mayor.",
        "Ada Moss hopes to be mayor.",
        "Ada Moss will be replaced as mayor.",
        "Ada Moss will meet the mayor.",
        "Ada Moss would be mayor if she won.",
        "Ada Moss may chair the board.",
        "Ada Moss refused to be mayor.",
    ],
)
def test_nothing_settled(language: Language, text: str) -> None:
    assert told(language, text) == []
