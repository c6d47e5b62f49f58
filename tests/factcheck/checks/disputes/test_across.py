"""Accusations of one article that only another one has answered."""

import pytest

from claims.language import Language
from factcheck.model import Flag
from tests.factcheck import telling

ANSWERED = (
    ("Norland accused Velden on Monday of shelling a village.", "Velden rejected the accusation. Its guns had been silent."),
    ("The striker Jon Asker says the club's president owes him a million euros.",
     "The president of the club, Ivo Tam, called the striker's claim nonsense."),
    ("Residents of Varn allege that the tannery Holt pours acid into the river.",
     "The tannery Holt denies pouring acid into the river at Varn."),
    ("The pop singer Mia Toll says the label Redcat never paid her for her last album.",
     "Redcat insists that it has paid Mia Toll for every album."),
    ("The writer Lev Oros accuses the actor Jan Brenn of having copied his play.",
     "Brenn says that he has not copied a single line of the play by Oros."),
    ("Shepherds near Lenk allege that the power firm Elko drained their well.", "Elko says it has drained no well near Lenk."),
)  # fmt: skip
APART = (
    ("Norland accused Velden on Monday of shelling a village.", "Velden rejected the plan for a truce. Its guns had been silent."),
    ("The nurses' union accused the hospital of Lund of cutting shifts.",
     "The hospital of Lund said it had not yet received the report on the roof."),
    ("The cyclist Jon Asker says the doctor gave him pills.",
     "The doctor of the hospital in Varn said no patient had died of flu."),
    ("Belmont accused the city of delaying its permit.", "The city rejected an offer by Belmont to pay for the road."),
    ("The farmers say the harvest was poor.", "The farmers' union said it would not ask for help this year."),
)  # fmt: skip


def _flags(language: Language, *texts: str) -> list[Flag]:
    return list(telling.report(language, *texts).flags)


@pytest.mark.parametrize("texts", ANSWERED)
def test_the_answer_of_another_article_is_a_dispute_and_no_error(
    language: Language, texts: tuple[str, str]
) -> None:
    assert {(flag.kind, flag.severity) for flag in _flags(language, *texts)} == {("disputed", "note")}


@pytest.mark.parametrize("texts", APART)
def test_what_answers_something_else_is_none(language: Language, texts: tuple[str, str]) -> None:
    assert not [flag for flag in _flags(language, *texts) if flag.kind == "disputed"]
