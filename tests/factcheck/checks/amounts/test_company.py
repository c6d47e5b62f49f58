"""Amounts that other amounts tell to be one fact: equal ones beside both, and further articles with one of two values."""

import pytest

from claims.language import Language
from factcheck.model import Flag
from tests.factcheck import telling


def clashes(language: Language, *texts: str) -> list[Flag]:
    flags = telling.report(language, *texts).flags
    return [flag for flag in flags if flag.kind == "number_conflict" and flag.severity != "note"]


@pytest.mark.parametrize(
    "texts",
    [
        # an equal part of both
        ("Inspectors know of 34 cases in which the lift stopped between floors; in 14 of them somebody was hurt.", "The maker said 44 lifts had stopped without warning, with 14 of those incidents ending in injury."),
        ("The zoo counted 52 chicks in the colony, of which 17 did not survive the storm.", "Keepers said 62 chicks had hatched in the colony; 17 of them died in the storm."),
        # what both rose from, and a value that two further articles have
        ("2023-02-03| The levy on sugar goes from 12 percent to 15 percent from March.", "2023-02-03| Makers of lemonade will pay 16 percent on sugar, up from 12 percent now.", "2023-02-03| The sugar levy climbs to 15 percent.", "2023-02-03| The tax on sugar will be 15 percent."),
        # an equal amount beside both, and the odd one out
        ("The coastguard stopped three trawlers off Sefton and led away 21 sailors.", "2023-05-05| Twenty-six sailors were put ashore from the three trawlers at Sefton.", "2023-05-05| The 21 sailors sleep in a school.", "The families of the 21 sailors wait on the quay."),
        ("Rebels attacked five villages near Lumo and carried off 34 women.", "Thirty-nine women were taken from the five villages near Lumo.", "2023-05-05| Relatives of the 34 women prayed.", "The 34 women are still missing."),
        # who was arrested stays so, and is no smaller number a day later
        ("2023-05-04| Officers broke up the rally outside the refinery on Thursday, arresting 73 people.", "2023-05-05| 37 marchers were detained in the course of the afternoon, the prefecture said on Thursday evening."),
        # thousands that sound alike
        ("The agriculture ministry has delivered 13,000 sacks of seed to the valley.", "The capital sent just 30,000 sacks of seed to the parched valley."),
        ("The library owns 18,000 maps of the coast.", "Its 80,000 maps of the coast make the library unique."),
    ],
)  # fmt: skip
def test_one_fact_by_the_amounts_beside_it(language: Language, texts: tuple[str, ...]) -> None:
    assert len(clashes(language, *texts)) == 1


@pytest.mark.parametrize(
    "texts",
    [
        # parts of one whole
        ("Of 200 passengers on the ferry, 27 were children.", "The ferry had 200 passengers aboard, 41 of them women."),
        ("The firm has 40 shops and 600 staff.", "The firm will close 12 of its 40 shops and lay off 180 staff."),
        # an equal part of two wholes
        ("The union has 300 members at the mill, 120 of whom voted to strike.", "The mill has 410 workers, 120 of them women."),
        ("Inspectors know of 27 cases in which the door jammed; 11 of them were reported last year.", "The maker repaired 31 windows, 11 of them for free."),
        # two things that rose from the same
        ("The tax on beer rises from 10 percent to 12.", "The tax on wine rises to 14 percent from 10.", "Wine is to be taxed at 14 percent."),
        ("Support for the Reds fell from 31 percent to 28.", "Support for the Blues went to 34 percent, up from 31."),
        ("The price of diesel went from 1.60 euros to 1.72.", "Petrol costs 1.81 euros, up from 1.60 a month ago."),
        # equal by chance
        ("The team won 11 gold and 4 silver medals.", "The rival team won 9 gold and 4 silver medals."),
        ("Workers in four depots of Harbour Lines walked out, 210 of them drivers.", "At the four depots 340 buses stayed put."),
        # a toll that grew
        ("2023-05-04| The flood hit four villages and killed 11 people.", "2023-05-05| The flood in the four villages killed 17 people.", "2023-05-05| The 11 dead were buried."),
        # asked for, other things, and sums that only sound alike
        ("The ministry sent 60,000 doses to the coast.", "The province had asked for 16,000 doses."),
        ("The charity sent 30,000 blankets.", "The charity sent 13,000 tents."),
        ("The club paid 14 million euros for the keeper.", "The club sold its ground for 40 million euros."),
    ],
)  # fmt: skip
def test_two_facts_with_equal_amounts_beside_them(language: Language, texts: tuple[str, ...]) -> None:
    assert clashes(language, *texts) == []
