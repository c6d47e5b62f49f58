"""Offices told apart by the bodies they are held in: a hospital's director leads no museum."""

import pytest

from claims.language import Language
from factcheck.model import Flag
from tests.factcheck import telling


def flags(language: Language, *texts: str) -> list[Flag]:
    return [flag for flag in telling.report(language, *texts).flags if flag.kind == "role_conflict"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Ada Moss, a spokeswoman for the district prosecutor's office, confirmed it.",
            "Ada Moss, the judge who heard the case, confirmed it.",
        ),
        (
            "Lev Oros, director of the provincial health department, warned parents.",
            "Lev Oros, the director of Veldin's general hospital, warned parents.",
        ),
        (
            "Ruta Balnyte, a police spokeswoman, said two had died.",
            "Ruta Balnyte, a spokeswoman for the regional hospital, said two had died.",
        ),
        (
            "Kim Dahl, head of the fire service in Orsk, said so.",
            "Kim Dahl, head of the Orsk prison, said so.",
        ),
        ("Kim Dahl, spokesman for the airport, said so.", "Kim Dahl, a spokesman for the police, said so."),
        (
            "The airport's director, Kim Dahl, said so.",
            "Kim Dahl, director of the port authority, said so.",
        ),
        (
            "Tomas Rook, deputy director of the city zoo, sang.",
            "Tomas Rook, deputy director of the city's orchestra, sang.",
        ),
        (
            "Ada Moss, a court spokeswoman, confirmed it.",
            "Ada Moss, the police officer who arrested him in March, confirmed it.",
        ),
    ],
)
def test_offices_in_two_kinds_of_bodies(language: Language, one: str, other: str) -> None:
    assert flags(language, one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Ada Moss, a spokeswoman for the district court, confirmed it.",
            "Ada Moss, the judge who heard the case, confirmed it.",
        ),
        (
            "Ada Moss, a prosecutor, confirmed it.",
            "Ada Moss, a spokeswoman for the prosecutor's office, said so.",
        ),
        (
            "Lev Oros, director of the provincial hospital, spoke.",
            "Lev Oros, director of the Veldin clinic, spoke.",
        ),
        (
            "Lev Oros, director of the medical faculty, spoke.",
            "Lev Oros, director of the university hospital, spoke.",
        ),
        (
            "Kim Dahl, a spokesman for the interior ministry, said so.",
            "Police spokesman Kim Dahl said so.",
        ),
        ("Kim Dahl, director of the museum, spoke.", "Kim Dahl, director of the Orsk Foundation, spoke."),
        (
            "Kim Dahl, director of the museum, spoke. Kim Dahl, director of the opera, sang.",
            "Kim Dahl, director of the opera, spoke.",
        ),
        (
            "Kim Dahl, director of the museum, said so at the theatre.",
            "Kim Dahl, director of the gallery, said so.",
        ),
        ("Kim Dahl, then head of the prison, said so.", "Kim Dahl, head of the school, said so."),
        (
            "Ada Moss, the police officer who arrested him in 2008, sang.",
            "Ada Moss, a spokeswoman for the court, sang.",
        ),
    ],
)
def test_offices_that_may_be_one(language: Language, one: str, other: str) -> None:
    assert not flags(language, one, other)


def test_the_body_is_shown(language: Language) -> None:
    [flag] = flags(language, "Lev Oros, head of the school, spoke.", "Lev Oros, head of the prison, spoke.")
    assert "head of the school" in flag.headline
    assert "head of the prison" in flag.headline


def test_a_name_cut_short_is_nobody_else(language: Language) -> None:
    texts = (
        "Nguyen Thi Lan Anh, director of the city museum, spoke.",
        "Nguyen Thi Lan Anh, director of the city hospital, spoke.",
        "Nguyen Thi Lan sang at home.",
    )
    assert flags(language, *texts)
