"""Offices told by a verb: who "chairs the board" is its chair, who "led" it may be no longer."""

import pytest

from claims.entities import finding as entities
from claims.entities.finding import Index
from claims.language import Language
from claims.roles import clauses
from tests import factory


def told(language: Language, text: str) -> list[tuple[str, str, str | None]]:
    """Person, office and body of every office that a verb tells."""
    [(article, paragraphs)] = language.parse([factory.article(text)])
    index = Index(entities.find(article, paragraphs), paragraphs)
    found = clauses.find(article, paragraphs, index)
    assert all(role.span.of(text) == role.title for role in found)
    names = index.entities
    return [(names[r.person].name, r.office, names[r.org].name if r.org else None) for r in found]


@pytest.mark.parametrize(
    ("text", "office", "body"),
    [
        ("Ada Moss chairs the board of Fjordvik Steel.", "chair", "Fjordvik Steel"),
        ("Ada Moss, who has chaired Fjordvik's board since 2019, flew in.", "chair", "Fjordvik"),
        ("The strike was called off by Ada Moss, who heads the Nurses' Union.", "head", "Nurses' Union"),
        ("Ada Moss leads the union.", "head", None),
        ("The orchestra is led by Ada Moss.", "head", None),
        ("Ada Moss is in charge of the hospital.", "head", None),
        ("Ada Moss, who captains the team, scored twice.", "captain", None),
        ("The Green Party, led by Ada Moss, lost two seats.", "head", "Green Party"),
        ("Ada Moss defended the accused on Monday.", "defence lawyer", None),
        ("Ada Moss, who had piloted the plane, was unhurt.", "pilot", None),
        ("Ada Moss plays the cello.", "cellist", None),
    ],
)
def test_a_verb_tells_an_office(language: Language, text: str, office: str, body: str | None) -> None:
    assert told(language, text) == [("Ada Moss", office, body)]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Moss led the union in the spring.",
        "Ada Moss would have defended the accused.",
        "Ada Moss did not drive the bus.",
        "Ada Moss, who leads the talks, spoke.",
        "Ada Moss may head the union one day.",
        "Ada Moss does not lead the party.",
        "Ada Moss chairs a meeting on Monday.",
        "Ada Moss leads the race by two minutes.",
        "The committee heads the list.",
        "Ada Moss was in charge of the hospital.",
    ],
)
def test_no_office_of_the_present(language: Language, text: str) -> None:
    assert told(language, text) == []
