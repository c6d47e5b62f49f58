"""What people are by training, on the field, in an orchestra, in the forces or before a court: one thing at a time."""

import pytest

from claims.language import Language
from factcheck.model import Flag
from tests.factcheck import telling

APART = (
    ("The pianist was helped by Ola Brink, a dentist from Varn.", "Ola Brink, a bus driver from Varn, helped the pianist."),
    ("The man who drowned was Udo Lamm, a locksmith from Orsk.", "Udo Lamm, who drowned on Monday, was a pharmacist."),
    ("Ivo Tam, a baker, won the lottery prize.", "The prize went to Ivo Tam, an electrician by trade."),
    ("Rena Holt, a nurse from Lund, died in the fire.", "Rena Holt, who died in the fire, was a judge in Lund."),
    ("Belmont hired the goalkeeper Jon Asker in May.", "Defender Jon Asker joined Belmont in May."),
    ("Eva Rand, a cyclist from Lund, won a medal.", "Eva Rand, a swimmer from Lund, won a medal."),
    ("The violinist Mira Toll fell ill before the concert.", "The cellist Mira Toll fell ill before the concert."),
    ("The trumpeter Jan Oort played alone.", "Jan Oort, the orchestra's conductor, played alone."),
    ("General Petro Marr, the commander of the navy, resigned.", "General Petro Marr, commander of the air force, resigned."),
    ("Colonel Ada Moss, the army chief, spoke in Veld.", "The navy chief, Colonel Ada Moss, spoke in Veld."),
    ("Lev Oros testified as a witness in the Veld trial.", "The defendant Lev Oros testified in the Veld trial."),
    ("Kim Dahl was questioned as a witness on Monday.", "Kim Dahl, a juror in the trial, was questioned on Monday."),
)  # fmt: skip
TOGETHER = (
    ("Ola Brink, a dentist from Varn, sang.", "Ola Brink, the mayor of Varn, sang."),
    ("Ola Brink, a former dentist from Varn, sang.", "Ola Brink, a bus driver from Varn, sang."),
    ("Ivo Tam, a baker, won the prize.", "Ivo Tam, once an electrician, won the prize."),
    ("Ivo Tam, a trained baker, won the prize.", "The electrician Ivo Tam won the prize."),
    ("Rena Holt, who was a nurse in the war, won.", "Rena Holt, a judge in Orsk, won."),
    ("Belmont hired the defender Jon Asker in May.", "Full-back Jon Asker joined Belmont in May."),
    ("Captain Jon Asker left Belmont in May.", "Defender Jon Asker left Belmont in May."),
    ("Petro Marr, commander of the air force, resigned.", "General Petro Marr, the air force chief, resigned."),
    ("Lev Oros, a lawyer, testified as a witness.", "Lev Oros, the witness, is a lawyer by training."),
    ("Ada Lind, a surgeon and amateur pilot, flew home.", "Ada Lind, a surgeon, flew home."),
    ("The teacher Ada Lind wrote a novel.", "The author Ada Lind won a prize for her novel."),
    ("The violinist Mira Toll fell ill.", "Mira Toll, the orchestra's first violinist, fell ill."),
)  # fmt: skip


def _flags(language: Language, *texts: str) -> list[Flag]:
    return [flag for flag in telling.report(language, *texts).flags if flag.kind == "role_conflict"]


@pytest.mark.parametrize("texts", APART)
def test_nobody_is_both(language: Language, texts: tuple[str, str]) -> None:
    assert _flags(language, *texts)


@pytest.mark.parametrize("texts", TOGETHER)
def test_somebody_may_be_both(language: Language, texts: tuple[str, str]) -> None:
    assert not _flags(language, *texts)
