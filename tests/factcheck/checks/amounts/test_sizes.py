"""Sizes that are the same for weeks: how many a firm employs, how many fit in, what a ride costs."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def clashes(language: Language, *texts: str) -> list[str]:
    flags = telling.report(language, *texts).flags
    return [flag.headline for flag in flags if flag.kind == "number_conflict" and flag.severity != "note"]


@pytest.mark.parametrize(
    "texts",
    [
        ("2018-05-15| The brewer Kamenohrad will take over its competitor Tatrín in a deal worth 210 million euros, the two companies said on Tuesday.", "2018-05-16| Kamenohrad is swallowing Tatrín for a cool 240 million euros, the pair announced on Tuesday."),
        ("2018-05-15| The ferry Santa Eduvigis sank on Saturday. The ferry is licensed to carry 80.", "2018-05-16| The Santa Eduvigis went down on Saturday. The ferry's licence allows it 60 people."),
        ("2018-05-15| The nurses of the Asankwa hospital say the state owes them 14.6 million cedis for the past seven months.", "2018-05-17| The rebels of the Asankwa hospital want 16.4 million cedis in allowances they say the state has owed them for seven months."),
        ("2018-05-15| Novalith will close the plant in Lessau, where 420 people work.", "2018-05-16| For the 380 employees of Novalith's plant in Lessau the news came by letter."),
        ("2018-05-15| The school in Okerun, which has 500 pupils, was closed on Monday.", "2018-05-16| Some 700 children attend the school in Okerun that was closed on Monday."),
        ("2018-05-15| A ticket for the new line costs 3.50 euros, Verdin said.", "2018-05-16| Passengers of Verdin's new line pay 4.20 euros a ride."),
        ("2018-05-15| The reward for information on the Valdorra Madonna is 50,000 euros.", "2018-05-16| Whoever helps find the Valdorra Madonna can earn 25,000 euros."),
        ("2018-05-15| Lirexa has 1,400 employees in three countries.", "2018-05-16| Lirexa, which employs 1,900 people, is based in Turin."),
        ("2018-05-15| The ship was carrying 900 tonnes of fuel oil when it ran aground off Memba.", "2018-05-16| The wreck off Memba holds 1,300 tonnes of fuel oil, the ship's owner said."),
        ("2018-05-15| The flight from Lisbon was carrying 143 passengers and a crew of six.", "2018-05-16| All 161 passengers on the flight from Lisbon got off unhurt."),
        ("2018-05-15| The hospital in Lund has 240 beds.", "2018-05-16| With 310 beds, the hospital in Lund is the largest of the county."),
    ],
)  # fmt: skip
def test_one_size_told_in_two_ways(language: Language, texts: tuple[str, ...]) -> None:
    assert len(clashes(language, *texts)) == 1


@pytest.mark.parametrize(
    "texts",
    [
        ("2018-05-15| The brewer Kamenohrad will take over Tatrín for 210 million euros.", "2018-05-16| Kamenohrad has raised its offer for Tatrín to 240 million euros."),
        ("2018-05-15| Novalith has 1,400 employees.", "2018-05-16| Some 380 employees of Novalith work in Lessau."),
        ("2018-05-15| The ferry is licensed to carry 80 people.", "2018-05-16| The ferry carried 60 people when it sank."),
        ("2018-05-15| Lirexa paid 30 million euros for the land.", "2018-05-16| Lirexa paid 36 million euros for the pump maker."),
        ("2018-05-15| The plane came down 300 metres from the runway at Kasombe.", "2018-05-16| The wreck was lifted from the lake 500 metres from the hotel at Kasombe."),
        ("2018-05-15| The hospital in Lund has 240 beds.", "2018-05-16| The new wing adds 60 beds to the hospital in Lund, which will then have 300 beds."),
        ("2018-05-15| The older tower at Karabel is 85 metres high.", "2018-05-16| The new tower at Karabel will be 110 metres high."),
        ("2018-05-15| A ticket for the new line costs 3.50 euros for adults, Verdin said.", "2018-05-16| Children pay 1.80 euros a ride on Verdin's new line."),
        ("2018-05-15| The union of cleaners has 12,000 members.", "2018-05-16| In Holm the union of cleaners has 900 members."),
        ("2018-05-15| The school in Okerun has 500 pupils.", "2018-05-16| Some 200 children attend the nursery school in Okerun."),
        ("2018-05-15| Brandholt will cut 300 jobs in Lessau, where 420 people work.", "2018-05-16| After the cut 120 people will work for Brandholt in Lessau."),
        ("2018-05-15| Kamenohrad will pay 210 million euros for Tatrín.", "2018-05-18| Including debt, Kamenohrad is paying 255 million euros for Tatrín."),
        ("2018-05-15| The stadium in Holm holds 12,000.", "2018-05-16| Some 9,000 were allowed into the stadium in Holm because of the virus."),
        ("2018-05-15| The village of Podrava has 800 inhabitants.", "2018-05-16| Of the inhabitants of Podrava, 300 have left."),
        ("2018-05-15| The union, which has 5,000 members, backed the deal.", "2018-05-17| More than 3,000 members of the union voted on the deal."),
        ("2018-05-15| The ship holds 900 tonnes of fuel oil.", "2018-05-17| So far 300 tonnes of fuel oil have been pumped out of the ship."),
        ("2018-05-15| The factory employs 340 people, and 120 of them will lose their jobs.", "2018-05-17| With suppliers 600 people work for the factory."),
        ("2018-05-15| A third treatment centre with 200 beds will open this week.", "2018-05-19| She will open a treatment centre with 80 beds."),
    ],
)  # fmt: skip
def test_sizes_of_two_things(language: Language, texts: tuple[str, ...]) -> None:
    assert not clashes(language, *texts)
