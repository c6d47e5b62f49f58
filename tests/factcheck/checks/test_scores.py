"""Scores of one match."""

import pytest

from claims.language import Language
from factcheck.checks import scores
from tests.factcheck import telling

CLASH = (
    ("Kelmar beat Orsk 4-2 in the league on Saturday.", "Kelmar won 3-2 against Orsk on Saturday."),
    ("Eva Rand lost 2-0 to Mia Toll in the final.", "Mia Toll won the final 2-1 against Eva Rand."),
    (
        "Varn beat Lenk 31-12 in the rugby cup.",
        "In the rugby cup Varn beat Lenk 21-12 and reached the final.",
    ),
)
APART = (
    ("Kelmar beat Orsk 4-2 on Saturday.", "Orsk lost 4-2 at Kelmar on Saturday."),
    ("Kelmar beat Orsk 4-2 on Saturday.", "Orsk lost 2-4 at Kelmar on Saturday."),
    ("Kelmar beat Orsk 4-2 on Saturday.", "Kelmar had led Orsk 3-0 at half-time and won."),
    ("Kelmar beat Orsk 4-2 in the Velden cup.", "Kelmar won 3-1 against Lund in the Velden cup."),
    ("Kelmar beat Orsk 4-2 in September.", "In Sunday's return match Orsk beat Kelmar 1-0."),
    ("Kelmar won 4-2 against Orsk on Saturday.", "Kelmar lost 3-2 to Orsk on Wednesday."),
    ("Kelmar's women beat Orsk 4-2 on Saturday.", "Kelmar beat Orsk 3-2 on Saturday."),
    ("Kelmar under-19s beat Orsk 4-2 on Saturday.", "Kelmar beat Orsk 3-2 on Saturday."),
    ("Kelmar beat Orsk 81-76 in basketball on Sunday.", "Kelmar beat Orsk 3-1 in volleyball on Sunday."),
    ("Kelmar won 4-2 against Orsk.", "Kelmar won 3-2 against Orsk, the paper wrote first, but then 4-2."),
)  # fmt: skip


def _flagged(language: Language, texts: tuple[str, str]) -> bool:
    return bool(scores.check(telling.story(language, *texts)).misfits)


@pytest.mark.parametrize("texts", CLASH)
def test_one_match_has_one_score(language: Language, texts: tuple[str, str]) -> None:
    assert _flagged(language, texts)


@pytest.mark.parametrize("texts", APART)
def test_scores_that_fit(language: Language, texts: tuple[str, str]) -> None:
    assert not _flagged(language, texts)
