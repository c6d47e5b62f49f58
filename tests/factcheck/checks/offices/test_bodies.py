"""Two offices of one body, however the articles name it, and those that may be held together."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def flagged(language: Language, *texts: str) -> bool:
    return any(flag.kind == "role_conflict" for flag in telling.report(language, *texts).flags)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Omar Fasil, the club's president, was late.",
            "Omar Fasil, the sporting director of the club, flew in.",
        ),
        (
            "Lena Orr serves as treasurer of the Brill Rowing Club.",
            "Lena Orr, president of the Brill Rowing Club, rows.",
        ),
        (
            "Ruta Balnyte, who heads the Nurses' Union, spoke.",
            "Ruta Balnyte, treasurer of the Nurses' Union, spoke.",
        ),
        (
            "Ingrid Dahl, Fjordvik's chief executive, will stay.",
            "Ingrid Dahl, who has chaired Fjordvik's board since last year but holds no executive post, flew in.",
        ),
        (
            "Ada Moss, rector of Brill University, sang.",
            "Ada Moss, dean of the law school at Brill University, sang.",
        ),
        (
            "Ada Moss, the director of the Brill Museum, sang.",
            "Ada Moss, deputy director of the Brill Museum, sang.",
        ),
        (
            "Lev Oros, the fire chief, stayed until dawn.",
            "Lev Oros, the police chief of Brill, stayed until dawn.",
        ),
        ("The team was carried by its goalkeeper, Lena Orr.", "Striker Lena Orr carried the team."),
        ("Surgeon Ada Moss said all went well.", "Ada Moss, the hospital's head nurse, said all went well."),
        ("Colonel Lev Oros said the town was quiet.", "Sergeant Lev Oros said the town was quiet."),
        (
            '"He was calm," said the fire chief, Leo Marsh.',
            "Leo Marsh, the town's police chief, said he was calm.",
        ),
        ("Lectures resume, said the rector, Ada Moss.", "Ada Moss, who works there as a librarian, sang."),
        ("Ada Moss, an electrician, saw it.", "Ada Moss, a plumber, saw it."),
        ("Tomas Rook, the bishop of Selby, prayed.", "Tomas Rook, the archdeacon of Selby, prayed."),
    ],
)
def test_offices_of_one_body_exclude_each_other(language: Language, one: str, other: str) -> None:
    assert flagged(language, one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lena Orr, the club's president, rowed.", "Lena Orr, president of Brill Rowing Club, rowed."),
        (
            "Lena Orr, president of the parents' association, rowed.",
            "Lena Orr, treasurer of the rowing club, rowed.",
        ),
        ("Lena Orr, a lawyer, rowed.", "Lena Orr, president of the club, rowed."),
        ("Lena Orr, chair of the water board, rowed.", "Lena Orr, treasurer of the rowing club, rowed."),
        ("Ada Moss, who heads the union, spoke.", "Ada Moss, chairwoman of the union, spoke."),
        ("Ada Moss, Fjordvik's chief executive, spoke.", "Ada Moss, who chairs Fjordvik's board, spoke."),
        ("Ada Moss, who chaired Fjordvik's board, spoke.", "Ada Moss, Fjordvik's finance chief, spoke."),
        ("Lena Orr, who is in charge of the rescue, spoke.", "Lena Orr, the provincial governor, spoke."),
        ("Captain Lena Orr lifted the cup.", "Goalkeeper Lena Orr lifted the cup."),
        ("Major General Lev Oros said so.", "General Lev Oros said so."),
        ("Lena Orr, a volunteer firefighter, sang.", "Lena Orr, a carpenter, sang."),
        ('"The police chief, Leo Marsh, lied," said Ada Moss.', "Leo Marsh, the fire chief, left."),
        ("Lena Orr, a trained nurse, sang.", "Lena Orr, a teacher, sang."),
        ("Lena Orr, honorary president of the club, sang.", "Lena Orr, the club's treasurer, sang."),
        ("Lena Orr, a former nurse, sang.", "Lena Orr, a teacher, sang."),
        ("Aino Vass, a vice president of the firm, sang.", "Aino Vass, president of the firm, sang."),
        ("Lena Orr, medical director of the hospital, spoke.", "Surgeon Lena Orr spoke."),
        (
            "The club named Omar Fasil president on Monday.",
            "Omar Fasil, the club's sporting director, was late.",
        ),
    ],
)
def test_offices_that_go_together(language: Language, one: str, other: str) -> None:
    assert not flagged(language, one, other)
