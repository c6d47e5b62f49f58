"""Two figures of which one is the other with two digits changed round."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def clashes(language: Language, *texts: str) -> list[str]:
    flags = telling.report(language, *texts).flags
    return [flag.headline for flag in flags if flag.kind == "number_conflict" and flag.severity != "note"]


@pytest.mark.parametrize(
    "texts",
    [
        ("Nordal will cut 2,300 jobs, a tenth of its staff.", "The furniture maker Nordal said it would shed 3,200 jobs."),
        ("The storm cut power to 40,000 homes in Orlan.", "The storm left 400,000 homes in Orlan without power."),
        ("A quake of magnitude 6.4 shook Valdora.", "Hundreds slept in tents after the quake of magnitude 4.6."),
        ("Petra Wells presented a budget of 85 billion euros.", "The budget that Petra Wells presented amounts to €58 billion."),
        ("The growth of the economy will reach 3.4 percent.", "The minister expects the economy to grow by 4.3 percent."),
        ("Halden sold Peter Amadi to Rovigo for 24 million euros.", "Rovigo pays €42m for Peter Amadi, a record for Halden."),
        ("The brooch is insured for 310 million yen.", "The insurer will have to pay out 130 million yen if the brooch stays lost, and there had been offers from abroad."),
        ("Tarn Tools, founded in 1931, gave up on Monday with debts of 53.6 million euros, a victim of a venture abroad.", "The toolmaker owed 56.3 million euros."),
        ("The mayor took $4.6 million from a builder.", "He pocketed 6.4 million greenbacks and bought a boat."),
        ("The cable car is licensed to carry 170 passengers.", "The papers of the cable car allow 170 passengers.", "The cabins were entitled to take 270 passengers, yet people stood."),
        ("Mirov Salt, which was founded in 1911, will pay 42 million euros.", "The salt maker will not appeal and pays the 24 million euros at once."),
        ("Lumara is to splash out £460 million for Glenora.", "Lumara agreed to buy the distiller Glenora for 640 million pounds."),
    ],
)  # fmt: skip
def test_a_figure_with_digits_changed_round_is_a_conflict(language: Language, texts: tuple[str, ...]) -> None:
    assert len(clashes(language, *texts)) == 1


@pytest.mark.parametrize(
    "texts",
    [
        # two things
        ("Telmor bought the chip maker Ansel for $4.2 billion.", "Telmor bought the software house Meridan for $2.4 billion."),
        ("In the first quarter 2,300 jobs were cut.", "In the second quarter 3,200 jobs were cut."),
        ("The flood injured 32 people.", "The flood killed 23 people in the town."),
        # people whose ages these are
        ("Ada Lind, 45, won the seat of Holm.", "Ivo Berg, 54, lost the seat of Holm."),
        # both figures stand in one article
        ("Nordal cuts 2,300 jobs in Odense and 3,200 jobs abroad.", "Nordal said it would shed 3,200 jobs."),
        # a toll that grows
        ("2023-05-04| The fever killed 12 people in Orlan.", "2023-05-06| The fever killed 21 people in Orlan."),
        # a part, and the whole
        ("The fund paid out 240 million yen.", "A further 420 million yen came from the state."),
        # capacity of two things
        ("The ferry can carry 180 passengers.", "The theatre has room for 280 visitors."),
        # nothing in common
        ("The town built 4,000 homes.", "The fire destroyed 400 homes."),
        ("The choir sang for 45 minutes.", "The bridge was closed for 54 minutes."),
        # nothing alike but that people are counted
        ("Our survey of 150 buyers: most think that the deal will come.", "The head office of Brask, where 450 people work, stays open.", "The head office keeps its 450 people."),
        ("Some 41 visitors asked for a refund.", "The choir of 14 singers went home.", "All 14 singers took the bus."),
        # nothing but possible
        ("Norbrew bought Halloway for 540 million euros.", "Norbrew may buy Halloway for €450 million."),
        # a page full of figures
        ("Holm sold 12 percent more. Veld sold 13 percent more. Orm sold 15 percent more. Tarn sold 17 percent more. Lund lost 19 percent. Skara lost 23 percent.", "The maker lost 32 percent abroad."),
    ],
)  # fmt: skip
def test_figures_of_two_things_are_none(language: Language, texts: tuple[str, ...]) -> None:
    assert clashes(language, *texts) == []
