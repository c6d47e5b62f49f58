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
    ("Ada Moss, head teacher in Veld, shut the school.", "The school was shut on Friday by its caretaker, Ada Moss."),
    ("Interior Minister Petro Marr resigned on Monday.", "Petro Marr stepped down as health minister on Monday."),
    ("The tenor Jan Oort was booed in Lund.", "The audience in Lund booed the conductor, Jan Oort."),
    ("Pianist Mira Toll played in Lund on Monday.", "Guitarist Mira Toll played in Lund on Monday."),
    ("The tenor Jan Oort lost his voice.", "The baritone Jan Oort lost his voice."),
    ("Mira Toll, who plays the cello in the Lund quartet, won a prize.", "The pianist Mira Toll won a prize."),
    ("The goalkeeper Jon Asker was hurt on Friday.", "Midfielder Jon Asker was hurt on Friday."),
    ("The Bishop of Tarnova, Ignacy Wroblik, opened the school.", "The Governor of Tarnova, Ignacy Wroblik, opened the school."),
    ("Union leader Eva Rand led the march.", "Police chief Eva Rand led the march."),
    ("General Petro Marr commands the navy of Orland.", "Orland's army is led by General Petro Marr."),
    ("Petro Marr, head of the Orland air force, flew in.", "The army chief of Orland, Petro Marr, flew in."),
    ("Lawyer Lev Oros defended the accused in the Veld trial.", "Lev Oros, the prosecutor in the Veld trial, spoke."),
    ("Ola Brink, the driver of the bus, broke an arm.", "Ola Brink, a passenger on the bus, broke an arm."),
    ("Ivo Tam, who piloted the balloon, was unhurt.", "Ivo Tam, a passenger in the balloon, was unhurt."),
    ("The co-pilot of the cargo plane, Ivo Tam, was found alive.", "Ivo Tam, the plane's cook, was found alive."),
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
    ("Pianist Mira Toll played in Lund.", "Mira Toll conducted the orchestra from the piano in Lund."),
    ("Ada Moss, head teacher in Veld, shut the school.", "The teacher Ada Moss shut the school."),
    ("Cellist Mira Toll played in Lund.", "The conductor Mira Toll, once a cellist, led the orchestra in Lund."),
    ("The guitarist Mira Toll sang in Lund.", "The singer Mira Toll, who also plays the guitar, sang in Lund."),
    ("The guitarist Mira Toll played drums.", "The guitarist Mira Toll played the piano."),
    ("General Petro Marr leads the army of Orland.", "Petro Marr led the air force of Orland until 2012."),
    ("Ola Brink, the driver of the bus, broke an arm.", "Ola Brink, the owner of the bus, broke an arm."),
    ("Ola Brink, the driver of the bus, broke an arm.", "Ina Brink, a passenger on the bus, broke an arm."),
    ("Ivo Tam piloted the balloon.", "Captain Ivo Tam steered the balloon."),
    ("Lev Oros, a former prosecutor, spoke in Veld.", "Lev Oros defended the accused in the Veld trial."),
)  # fmt: skip


def _flags(language: Language, *texts: str) -> list[Flag]:
    return [flag for flag in telling.report(language, *texts).flags if flag.kind == "role_conflict"]


@pytest.mark.parametrize("texts", APART)
def test_nobody_is_both(language: Language, texts: tuple[str, str]) -> None:
    assert _flags(language, *texts)


@pytest.mark.parametrize("texts", TOGETHER)
def test_somebody_may_be_both(language: Language, texts: tuple[str, str]) -> None:
    assert not _flags(language, *texts)
