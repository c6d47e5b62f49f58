"""Who holds which office: a table of sentences, half of them never looked at while the rules were written."""

from pathlib import Path

import pytest

from claims.claim import Role
from claims.entities import finding as entities
from claims.entities.finding import Index
from claims.language import Language
from claims.roles import finding as roles
from claims.tables import Row, read
from tests import factory

TABLE = Path(__file__).parents[2] / "quality" / "roles.tsv"
FLOORS = {"dev": 0.98, "held": 0.91}
"""Share of sentences with the right person, office and body; measured 0.99 and 0.91."""
BODY_FLOORS = {"dev": 0.98, "held": 0.88}
"""The same with the right body; measured 0.99 and 0.89."""
FALSE_ALARMS = {"dev": 0, "held": 1}
"""Roles of somebody who holds no office; measured 0 and 1."""


def stated(language: Language, text: str) -> tuple[tuple[Role, ...], Index]:
    """The roles of a text, and its index."""
    [(article, paragraphs)] = language.parse([factory.article(text)])
    index = Index(entities.find(article, paragraphs), paragraphs)
    found = roles.find(article, paragraphs, index)
    assert all(role.span.of(text) == role.title for role in found)
    return found, index


def table(part: str) -> list[Row]:
    """The rows of one set."""
    return [row for row in read(TABLE.read_text("utf-8"), TABLE.name) if row["set"] == part]


def names_org(index: Index, role: Role, words: str) -> bool:
    """Is the body of a role the one that these words name, or none where there are none?"""
    if role.org is None or not words:
        return role.org is None and not words
    return any(mention.surface == words for mention in index.entities[role.org].mentions)


@pytest.mark.parametrize("part", ["dev", "held"])
def test_roles_reach_the_floor(language: Language, part: str) -> None:
    cases = [row for row in table(part) if row["person"]]
    right = with_body = 0
    for row in cases:
        found, index = stated(language, row["text"])
        fitting = [
            role
            for role in found
            if index.entities[role.person].name == row["person"] and role.office == row["office"]
        ]
        right += bool(fitting)
        with_body += any(names_org(index, role, row["org"]) for role in fitting)
    assert right / len(cases) >= FLOORS[part]
    assert with_body / len(cases) >= BODY_FLOORS[part]


@pytest.mark.parametrize("part", ["dev", "held"])
def test_nobody_is_given_the_office_of_another(language: Language, part: str) -> None:
    wrong = []
    for row in table(part):
        found, index = stated(language, row["text"])
        wrong += [row["text"] for role in found if index.entities[role.person].name != row["person"]]
    assert len(wrong) <= FALSE_ALARMS[part], wrong


def test_the_title_is_printed_with_its_body(language: Language) -> None:
    [role], _ = stated(language, "Rosa Vidal, Chile's ambassador to Peru, spoke.")
    assert (role.title, role.office) == ("Chile's ambassador to Peru", "ambassador")


def test_two_offices_joined_by_and_have_one_holder_and_one_body(language: Language) -> None:
    found, index = stated(language, "Rosa Vidal, founder and chief executive of Northgate Steel, spoke.")
    assert [(role.office, index.entities[role.org or ""].name) for role in found] == [
        ("founder", "Northgate Steel"),
        ("chief executive", "Northgate Steel"),
    ]


def test_the_name_behind_the_body_is_no_part_of_the_title(language: Language) -> None:
    [role], _ = stated(language, "The mayor of Trabzon Jonas Feldmann left.")
    assert role.title == "mayor of Trabzon"


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Violinist Ondrej Hlavka fell ill before the gala on Friday.", "violinist"),
        ("The co-pilot of the cargo plane, Luis Carranza, was found alive.", "first officer"),
    ],
)
def test_a_title_that_the_parse_has_lost(language: Language, text: str, office: str) -> None:
    assert [role.office for role in stated(language, text)[0]] == [office]


def test_a_list_behind_a_title_names_no_holder(language: Language) -> None:
    found, _ = stated(language, "The co-pilot of the plane, Luis Carranza, Ada Moss and Bo Ek were found.")
    assert not found


def test_she_is_the_last_named(language: Language) -> None:
    found, index = stated(language, "Rosa Vidal spoke. She is the mayor of Veldmoor.")
    assert [(index.entities[role.person].name, role.office) for role in found] == [("Rosa Vidal", "mayor")]
