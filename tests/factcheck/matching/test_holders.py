"""Amounts that one person gets, pays or has."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def flagged(language: Language, left: str, right: str) -> bool:
    found = telling.report(language, left, right)
    return any(one.kind == "number_conflict" for one in found.flags)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Goalkeeper Ivo Sand of Pellwick was banned by the league for six months over bets on matches.",
            "The league's ban of nine months for bets on matches ends the season of Pellwick defender Aldo Renn.",
        ),
        (
            "Baker Ada Lind was sentenced to four years in prison for the arson at the Halden mill.",
            "For the arson at the Halden mill, Karl Brandt got a prison sentence of six years.",
        ),
        (
            "The Harrow bank paid Ines Mohr a salary of 410,000 euros last year.",
            "The Harrow bank paid Pavel Dorn a salary of 380,000 euros last year.",
        ),
    ],
)
def test_amounts_of_two_people(language: Language, left: str, right: str) -> None:
    assert not flagged(language, left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Baker Ada Lind was sentenced to four years in prison for the arson at the Halden mill.",
            "For the arson at the Halden mill, Ada Lind got a prison sentence of six years.",
        ),
        (
            "Baker Ada Lind was sentenced to four years in prison for the arson at the Halden mill.",
            "For the arson at the Halden mill, the baker was sentenced to six years in prison.",
        ),
        (
            "Mayor Ines Mohr said the avalanche in Halden killed 14 skiers.",
            "The avalanche in Halden killed 17 skiers, near the hut of Pavel Dorn.",
        ),
    ],
)
def test_amounts_of_one_person_or_of_none(language: Language, left: str, right: str) -> None:
    assert flagged(language, left, right)
