"""Who heads a department, told to head the whole body, and what only looks like it."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def clashes(language: Language, one: str, other: str) -> list[str]:
    flags = telling.report(language, one, other).flags
    return [flag.severity for flag in flags if flag.kind == "role_conflict"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dr Lena Oskar, the hospital's chief executive, spoke.", "Dr Lena Oskar, the hospital's head of nursing, spoke."),
        ("Marek Dolny, chief executive of the shipyard, spoke.", "Marek Dolny, head of marketing at the shipyard, spoke."),
        ("Tom Ferrin, the airport's managing director, spoke.", "Tom Ferrin, the airport's head of communications, spoke."),
        ("Anna Brisk, the principal of the school, spoke.", "Anna Brisk, the school's head of mathematics, spoke."),
        ("Rita Solano, chief executive of the zoo, spoke.", "Rita Solano, head of catering at the zoo, spoke."),
    ],
)  # fmt: skip
def test_body_and_department(language: Language, one: str, other: str) -> None:
    assert clashes(language, one, other) == ["tension"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dr Lena Oskar, the clinic's head of surgery, spoke.", "Dr Lena Oskar, the clinic's chief executive and head of surgery, spoke."),
        ("Dr Lena Oskar, head of surgery, spoke.", "Dr Lena Oskar, head of the trauma unit, spoke."),
        ("Marek Dolny, chief executive of the shipyard, spoke.", "Marek Dolny, who was head of marketing until 2019, spoke."),
        ("Marek Dolny, founder of the shipyard, spoke.", "Marek Dolny, the shipyard's head of design, spoke."),
        ("Rita Solano, head of the zoo, spoke.", "Rita Solano, chief executive of the zoo, spoke."),
        ("Anna Brisk, director of the film Winter, spoke.", "Anna Brisk, head of drama at the broadcaster Kanal Nord, spoke."),
    ],
)  # fmt: skip
def test_look_alikes(language: Language, one: str, other: str) -> None:
    assert clashes(language, one, other) == []
