"""One person, two ages."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def clashes(language: Language, *texts: str) -> list[str]:
    flags = telling.report(language, *texts).flags
    return [flag.headline for flag in flags if flag.kind == "number_conflict" and flag.severity == "conflict"]


@pytest.mark.parametrize(
    "texts",
    [
        ("Marta Olin, 34, won the seat of Veld.", "The council welcomed Marta Olin (43) on Monday."),
        ("Marta Olin, 34, won the seat of Veld.", "The 43-year-old nurse Marta Olin won the seat of Veld."),
        ("The judge Otto Klamm, aged 61, retires.", "Otto Klamm, 67, a judge, leaves the court."),
        ("Marta Olin, who is 34, won the seat of Veld.", "Marta Olin, a 43-year-old nurse, won the seat."),
        ("Otto Klamm turned 61 in June. He retires.", "Otto Klamm, 67, a judge, leaves the court."),
        ("Ivo Berg is 29 years old. He lost the seat.", "The seat was lost by Ivo Berg, now 39."),
    ],
)
def test_two_ages_of_one_person(language: Language, texts: tuple[str, ...]) -> None:
    [headline] = clashes(language, *texts)
    assert "is said to be" in headline or "34" in headline


@pytest.mark.parametrize(
    "texts",
    [
        ("Marta Olin, 34, won the seat of Veld.", "Ivo Berg, 43, lost the seat of Veld."),
        ("Marta Olin, 34, won the seat of Veld.", "The council welcomed Marta Olin, 35, on Monday."),
        ("2021-03-01| Marta Olin, 34, won the seat of Veld.", "2023-03-01| Marta Olin, 36, lost the seat of Veld."),
        ("Marta Olin, 34, won the seat.", "Marta Olin (34) won. As Marta Olin, 27, she had lost it."),
        ("Marta Olin, 34, won the seat of Veld.", "Marta Olin won by 43 votes."),
        ("Marta Olin, 34, won the seat of Veld.", "Marta Olin is 43 votes ahead."),
        ("Marta Olin, 34, won the seat of Veld.", "Marta Olin turned 43 papers over. She has worked, a nurse of 12 years, in Veld."),
        ("Otto Klamm, who is 47, takes over.", "Otto Klamm turns 48 in May."),
    ],
)  # fmt: skip
def test_no_two_ages(language: Language, texts: tuple[str, ...]) -> None:
    assert clashes(language, *texts) == []
