"""Headlines whose text tells the opposite state, another winner or another number of dead, and what only looks like it."""

import pytest

from claims.language import Language
from tests.quality import short_stories


def kinds(language: Language, article: str) -> list[str]:
    return [flag.kind for flag in short_stories.report(language, (("2022-09-14", article),)).flags]


@pytest.mark.parametrize(
    "article",
    [
        "Paper mill in Drevno to stay open :: The paper mill in Drevno will close in October, its owner said on Monday.",
        "Dockers end strike in Porvik :: The strike of the dockers in Porvik goes on. Their union said on Tuesday that it would not give in.",
        "Jewel thief caught in Castelmare :: The thief who robbed a jeweller in Castelmare is still on the run, police said on Friday.",
        "Judge frees nurse in poison case :: The nurse Ilka Dorn was sent to prison for nine years in the poison case on Monday.",
        "Missing boy found near Lake Sorn :: The boy who went missing near Lake Sorn on Sunday is still missing. The search goes on.",
        "Old theatre in Harnby to be torn down :: The old theatre in Harnby will be restored, the council decided on Monday.",
        "Three killed in mine fire near Tarn :: Seven miners were killed in a fire near Tarn on Friday, the company said.",
        "Four hurt in ferry accident :: Nine people were hurt when a ferry hit a pier in Lund on Monday. One person is missing.",
        "Iskra beat Torpedo in cup final :: Torpedo won the cup final on Sunday. Iskra lost 3-1 before 9,000 people.",
        "Varby beats Holm 2-0 :: Holm won the match against Varby on Sunday.",
        "Lind defeats Brun in mayoral race :: Ada Brun won the mayoral race on Sunday. Eva Lind lost by 200 votes.",
        "Hockey match in Varby cancelled :: The hockey match in Varby took place on Sunday before 300 people, the club said.",
        "Stolen cello of Anna Veit recovered :: There is still no trace of the cello that was stolen from Anna Veit in May.",
        "Captain dies in hospital as island buries its children :: Omatal buried the first seven of its dead on Sunday. Eighteen people have been found dead, the navy said. The ferry's captain, Leónidas Murillo, 54, survived with a broken arm and left hospital on Sunday.",
        "Pilot killed in mountain crash :: Four passengers were killed when a plane hit a mountain near Holm on Monday. The pilot survived the crash and was pulled from the wreck alive.",
    ],
)  # fmt: skip
def test_what_the_text_contradicts(language: Language, article: str) -> None:
    assert kinds(language, article) == ["headline_mismatch"]


@pytest.mark.parametrize(
    "article",
    [
        "Paper mill in Drevno to stay open :: The paper mill in Drevno will stay open. Its owner had said in May that it would close.",
        "Dockers end strike in Porvik :: The dockers in Porvik have gone back to work. The strike of the pilots goes on.",
        "Jewel thief caught in Castelmare :: The police in Castelmare have arrested the man who robbed a jeweller. His partner is still at large.",
        "Judge frees nurse in poison case :: The nurse Ilka Dorn was released on Monday. She had been sent to prison for nine years in the poison case.",
        "Museum reopens on Friday :: The museum in Holm, which is still closed, will open again on Friday.",
        "Three killed in mine fire near Tarn :: Three miners were killed and seven hurt in a fire near Tarn on Friday.",
        "Four hurt in ferry accident :: A ferry hit a pier in Lund on Monday. Four people were hurt, two of them seriously. In 2011 nine people were hurt there.",
        "Iskra beat Torpedo in cup final :: Iskra won the cup final on Sunday. Torpedo had beaten them in the league.",
        "Varby beats Holm 2-0 :: Varby won the match on Sunday. In May Holm had won 3-1.",
        "Lind beats Brun :: Eva Lind won the race. Ada Brun, who won in 2018, came second.",
        "Hockey match in Varby cancelled :: The hockey match in Varby will not be played on Sunday. The women's match took place on Saturday.",
        "Stolen cello of Anna Veit recovered :: Police have the cello of Anna Veit. A violin that was stolen with it is still missing.",
        "Trial of banker ends :: The trial of the banker Kreis ended on Monday. The trial of his wife continues.",
        "Two miners rescued in Tarn :: Two miners were rescued in Tarn on Monday. Four are still missing.",
        "Captain dies in hospital as island buries its children :: Omatal buried the first seven of its dead on Sunday. Leónidas Murillo, the captain, died in hospital on Saturday. A sailor survived with a broken arm.",
        "Driver killed in crash :: The man died at the scene near Holm. His passenger survived the crash.",
        "Nine killed in crash :: Nine people were killed near Holm on Monday. The driver survived the crash.",
        "Teacher dies in avalanche :: Two climbers were killed by an avalanche near Holm on Monday, one of them a teacher. A guide survived the avalanche.",
    ],
)  # fmt: skip
def test_what_the_text_bears_out(language: Language, article: str) -> None:
    assert kinds(language, article) == []
