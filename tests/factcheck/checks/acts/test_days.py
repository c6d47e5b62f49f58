"""Two tellings of one act with two times."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def clashes(language: Language, *texts: str) -> list[str]:
    flags = telling.report(language, *texts).flags
    return [flag.headline for flag in flags if flag.kind == "date_conflict" and flag.severity != "note"]


@pytest.mark.parametrize(
    "texts",
    [
        ("Delegates signed the water treaty in Geneva on Tuesday.", "The water treaty was signed in Geneva on Wednesday by delegates of 34 states."),
        ("The nurse Jutta Harms killed a patient on 2 March 2016.", "Jutta Harms killed the patient on 2 May 2016, the court found."),
        ("Duarte Falcao, the president of the league, was arrested on 3 May.", "Duarte Falcao is free. The president was arrested on 2 May."),
        # each article tells one such act alone, of what it takes for known, be it in another noun
        ("2022-11-10| The government took office on 28 November 2021, after two months of talks.", "2022-11-11| Ms Berg, 44, was given fisheries when this cabinet was sworn in last February."),
        ("2022-05-21| The administration was sworn in on 14 March 2021, after a winter of talks.", "2022-05-22| Ms Berg left the railway for a desk at the ministry when the government took office in May 2021."),
        ("2022-05-21| The treaty was signed in March, on a ship off the coast.", "2022-05-22| His widow keeps the pen with which the pact was signed in January."),
        ("A storm killed the sailor Jan Veld in 2015.", "The sailor Jan Veld died in 2018."),
        ("Two sailors went out. Sailor Jan Veld died in 2015.", "The sailor Jan Veld died in 2018."),
        ("Parliament passed the trading bill on Wednesday.", "The trading bill was passed by parliament on Tuesday."),
    ],
)  # fmt: skip
def test_two_times_of_one_act(language: Language, texts: tuple[str, ...]) -> None:
    assert len(clashes(language, *texts)) == 1


@pytest.mark.parametrize(
    "texts",
    [
        ("Delegates signed the water treaty on Tuesday.", "Delegates signed the whaling treaty on Wednesday."),
        ("Parliament passed the trading bill on 3 May 2022.", "Parliament passed the trading bill on 2 May 2023."),
        ("Parliament passed the trading bill on Tuesday.", "The senate passed the trading bill on Wednesday. Parliament passed it on Tuesday."),
        ("2022-05-21| A factory was closed in March, weeks after an inspector had found a leak.", "2022-05-22| Ms Berg has not slept well since another plant was shut in January."),
        ("2022-05-21| The first government was sworn in on 14 March 2021, after a winter of talks.", "2022-05-22| Ms Berg left the railway when the second cabinet took office in May 2021."),
        ("Otto Klamm was arrested on Monday.", "Otto Klamm was jailed on Wednesday."),
        # a number of a kind is not the one that is named
        ("The virus killed two calves at a zoo in Grenholm in 2019. Her calf Bo, aged three, died on Friday.", "Her son Bo died on Friday."),
        ("A storm killed two sailors off Lissau in 2015. Sailor Jan Veld died on Friday.", "The sailor Jan Veld died on Friday."),
        ("Fire killed three cows on a farm in Lissau in 2018. The cow Bella died on Friday.", "The cow Bella died on Friday in Lissau."),
        ("All ferries to Holm were cancelled on Monday.", "Ferries to Holm were cancelled on Tuesday."),
    ],
)  # fmt: skip
def test_two_acts_are_none(language: Language, texts: tuple[str, ...]) -> None:
    assert clashes(language, *texts) == []
