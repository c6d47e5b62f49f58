"""Headlines that name another sort of thing than their text, or turn it up side down, and what only looks like it."""

import pytest

from claims.language import Language
from tests.quality import short_stories


def kinds(language: Language, article: str) -> list[str]:
    return [flag.kind for flag in short_stories.report(language, (("2023-09-18", article),)).flags]


@pytest.mark.parametrize(
    "article",
    [
        "Nurse attacked in Lissau :: A teacher was attacked in Lissau on Monday evening. The teacher, 41, is in hospital, police said.",
        "Tram hits cyclist in Varna :: A cyclist was hit by a bus in Varna on Friday and broke an arm, the police said.",
        "Flood destroys school in Harnby :: The school in Harnby was destroyed by fire on Sunday night. Nobody was hurt.",
        "Ventara to hire 300 in Dornach :: Ventara will cut 300 jobs at its plant in Dornach, it said on Monday.",
        "Bank raises rates :: The central bank of Estavia lowered its main rate by a quarter of a point on Thursday.",
        "Doctors end strike :: Nurses in Lissau ended their strike on Monday after nine days. They will get seven percent more.",
        "Wind farm approved off Harnby :: The council has turned down the wind farm off Harnby. The vote on Monday was nine to four.",
        "Five drown as boat overturns on Lake Beya :: A boat overturned on Lake Beya on Thursday, but all those on board were pulled out alive.",
        "Milk prices to fall in Harnby :: Milk in Harnby will cost a tenth more from Monday, the dairy announced.",
        "Holm loses chess final :: Eva Holm lifted the trophy in Varna on Sunday after a win over Ada Lind.",
        "Council votes to save Harnby pool :: The council of Harnby decided on Monday to close the pool for good. It loses money.",
        "Airline to recruit 200 pilots :: The airline Norvik will lay off 200 pilots by the end of the year, it said on Monday.",
        "City cuts parking fees :: Lissau raised its parking fees by a third on Monday. Drivers are angry.",
    ],
)  # fmt: skip
def test_what_the_text_has_otherwise(language: Language, article: str) -> None:
    assert kinds(language, article) == ["headline_mismatch"]


@pytest.mark.parametrize(
    "article",
    [
        "Nurse attacked in Lissau :: A woman was attacked in Lissau on Monday evening. The nurse is in hospital. A teacher saw it.",
        "Fire in Lissau hotel :: A fire broke out in the Grand Hotel on Sunday. The mayor of Lissau praised the firemen from Harnby.",
        "Swiss climber dies on Arlo :: A climber from Bern fell to his death on Mount Arlo on Saturday. An Austrian was hurt.",
        "Tram hits cyclist in Varna :: A cyclist was hit by a bus in Varna. A tram driver said the tram had braked.",
        "Farmer dies in fall :: A man of 60 fell from a ladder near Varna and died, a doctor said. He kept sheep on his farm.",
        "Five drown as boat overturns :: Five people drowned when a boat overturned on Monday. Everyone on a second boat survived.",
        "Bank raises rates :: The central bank raised its rate to 4 percent after it had cut rates in May.",
        "Milk prices to fall :: Milk will be cheaper from Monday. Last year people had to pay more.",
        "Holm loses chess final :: Eva Holm was beaten in the final. She had won the semi-final.",
        "Council votes to save pool :: The pool in Harnby will stay open. The council had wanted to close the pool.",
        "School burns down :: A fire destroyed the building in which 300 children were taught. A church nearby was not hurt.",
        "Teacher and nurse marry in well :: A baker from Varna married a nurse and a teacher in a well.",
        "Truck kills pedestrian :: A lorry ran over a man of 60 in Varna and killed him. A bus driver saw it.",
    ],
)  # fmt: skip
def test_what_the_text_bears_out(language: Language, article: str) -> None:
    assert kinds(language, article) == []
