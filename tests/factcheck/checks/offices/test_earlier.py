"""Offices that somebody no longer holds, told in two ways."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def severities(language: Language, *texts: str) -> list[str]:
    found = telling.report(language, *texts)
    return [one.severity for one in found.flags if one.kind == "role_conflict"]


TWO = [
    ("Ilze Saulite, a former finance minister of Latvia, was elected.", "The vote was won by Ilze Saulite. Saulite served as transport minister of Latvia from 2014 to 2018."),
    ("Ilze Saulite, a former finance minister of Latvia, was elected.", "The former Latvian transport minister Ilze Saulite was elected."),
    ("The ex-mayor of Osk, Paul Hart, was arrested on Monday.", "Paul Hart, a former deputy mayor of Osk, was arrested on Monday."),
    ("Former defence minister Milan Kos died on Monday.", "Milan Kos, who was interior minister from 2001 to 2005, died on Monday."),
    ("Former energy minister Sofia Lind leads the mission.", "Sofia Lind, who had been the country's health minister between 2014 and 2018, leads the mission."),
]  # fmt: skip
QUIET = [
    ("Ilze Saulite, a former finance minister of Latvia, was elected.", "Ilze Saulite, who has been finance and transport minister, was elected."),
    ("Ilze Saulite, a former minister, was elected.", "Ilze Saulite was transport minister from 2014 to 2018."),
    ("Former defence minister Milan Kos died on Monday.", "Milan Kos, who was interior minister from 2001 to 2005 and defence minister until 2009, died on Monday."),
    ("Former president Jan Holm spoke.", "Jan Holm, a former mayor of Osk, spoke."),
    ("Milan Kos was interior minister from 2001 to 2005.", "Milan Kos was defence minister from 2006 to 2009."),
    ("Former finance minister Milan Kos died.", "Milan Kos was foreign minister from 2006 to 2009 and held two other ministries before."),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), TWO)
def test_one_article_against_one_is_a_note(language: Language, left: str, right: str) -> None:
    assert severities(language, left, right) == ["note"]


@pytest.mark.parametrize(("left", "right"), QUIET)
def test_several_offices_of_one_life(language: Language, left: str, right: str) -> None:
    assert severities(language, left, right) == []


def test_one_against_two_origins_is_more(language: Language) -> None:
    third = "Ilze Saulite, who won the vote, was minister for transport of Latvia from 2014 to 2018."
    assert severities(language, *TWO[1], third) == ["tension"]


def test_the_office_of_somebody_beside_him_is_not_his(language: Language) -> None:
    left = "Nine people died in Sunday's crash, among them Captain Otto Brink and his co-pilot, Peter Moen."
    right = (
        "The boss of the airline, Ada Lind, said the pilot in command, Captain Otto Brink, had 11,000 hours."
    )
    assert severities(language, left, right) == []
