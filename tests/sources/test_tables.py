"""The word tables have the columns that their first lines promise, and no row twice."""

from typing import get_args

import pytest

from sources.agencies import agency
from sources.article import ZoneKind
from sources.lines.headings import Force
from sources.tables import rows

ONE_COLUMN = [
    "common.tsv",
    "mottos.tsv",
    "no_person.tsv",
    "offices.tsv",
    "desks.tsv",
    "generic.tsv",
    "imperatives.tsv",
    "joints.tsv",
    "labels.tsv",
    "notices.tsv",
    "outlet_words.tsv",
    "site.tsv",
]


def test_every_heading_has_a_force_and_a_kind() -> None:
    table = rows("headings.tsv")
    assert {row[1] for row in table} <= set(get_args(Force))
    assert {row[2] for row in table} <= set(get_args(ZoneKind))
    assert len({row[0] for row in table}) == len(table)


def test_every_appeal_is_an_opening_or_an_object() -> None:
    assert {row[1] for row in rows("appeals.tsv")} == {"opening", "object"}


def test_every_word_of_a_prompt_is_an_opening_or_a_word() -> None:
    table = rows("prompts.tsv")
    assert {row[1] for row in table} == {"opening", "word"}
    assert len(set(table)) == len(table)


@pytest.mark.parametrize("name", ONE_COLUMN)
def test_a_list_of_words_has_one_column_in_lower_case(name: str) -> None:
    table = rows(name)
    assert all(row == (row[0].lower(),) for row in table)
    assert len(set(table)) == len(table)


def test_a_formula_has_three_words_or_more() -> None:
    assert all(len(row[0].split()) >= 3 for row in rows("notices.tsv"))


@pytest.mark.parametrize(
    ("name", "canonical"),
    [
        ("AP", "The Associated Press"),
        ("the Associated Press", "The Associated Press"),
        ("(AFP)", "Agence France-Presse"),
        ("dpa", "Deutsche Presse-Agentur"),
        ("REUTERS", "Reuters"),
        ("Xinhua News Agency", "Xinhua"),
        ("ap", None),
        ("pa", None),
        ("Norland Herald", None),
        ("", None),
    ],
)
def test_an_agency_is_known_by_its_names_and_its_short_form_as_printed(
    name: str, canonical: str | None
) -> None:
    assert agency(name) == canonical
