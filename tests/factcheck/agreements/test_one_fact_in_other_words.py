"""One fact that two or three articles give in other words, and what only looks like it: by source, by target, by length, by day."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def agreed(language: Language, texts: tuple[str, ...]) -> list[str]:
    return [f"{one.says} {one.detail}" for one in telling.report(language, *texts).agreements]


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        ("1,000", ("2023-06-19| Analyst Priya Venkat of Ludgate Research said she expected about 1,000 jobs to go.", "2023-06-19| Analysts at Ludgate Research think that a thousand jobs will go.")),
        ("seven minutes", ("2023-06-19| They entered through a skylight and were gone after seven minutes.", "2023-06-19| The thieves came through the roof and needed seven minutes.", "2023-06-19| Seven minutes. That is all it took to empty the room.")),
        ("nine hours", ("2023-06-19| The debate in parliament lasted nine hours.", "2023-06-19| After nine hours of debate parliament voted.")),
        ("Wednesday", ("2023-06-19| Quispe will be buried on Wednesday, her cousin said. Quispe was 34.", "2023-06-19| The death of Marisol Quispe has shocked the town. The funeral is on Wednesday.")),
        ("June", ("2023-06-19| The summit opened on June 15.", "2023-06-19| Forty-two countries were invited to the summit, which opened on Thursday, 15 June.")),
        ("31", ("2023-06-19| Leaders of 31 countries signed a pact on shared rivers in Tallinn on Friday after a night of talks.", "2023-06-19| On Friday 31 leaders signed a paper in Tallinn.")),
        ("21 June", ("2023-06-19| Teachers in Lissau will strike on Wednesday, their union said.", "2023-06-19| Schools in Lissau stay closed because teachers go on strike on Wednesday.")),
        ("22 June", ("2023-06-19| Parliament votes on the budget on Thursday.", "2023-06-19| The vote on the budget is on Thursday.")),
        ("24 June", ("2023-06-19| Ada Lind and Otto Brenn will marry on Saturday.", "2023-06-19| The wedding of Lind and Brenn is on Saturday. Ada Lind is 34.")),
        ("4 May", ("2023-06-19| The boy was taken to hospital on 4 May.", "2023-06-19| The patient was hospitalised on 4 May.")),
        ("2015", ("2023-06-19| Four former clerks of the bank were convicted in 2015.", "2023-06-19| He was one of the four who had been convicted in 2015.")),
        ("March 2021", ("2023-06-19| The dam was put off in March 2021.", "2023-06-19| In March 2021 the project was halted.")),
        ("24 May", ("2023-06-19| Otto Brenn, head of the Tarvo group, signed the pact on 24 May.", "2023-06-19| The pact was signed in Bergen on 24 May.")),
        ("44", ("2023-06-19| Otto Brenn, a 44-year-old engineer, won the vote on Sunday.", "2023-06-19| He, an engineer of 44 years, takes office on 20 July. Brenn is single.")),
        ("3.75 percent", ("2023-06-19| The bank cut its key rate to 3.75 percent on Tuesday, 13 June.", "2023-06-19| The base rate stands at 3.75 percent, a quarter of a point lower than on Monday, 12 June.")),
        ("three days", ("2023-06-19| Palace officials announced three days of mourning.", "2023-06-19| The government has dictated three days of mourning.")),
        ("six hours", ("2023-06-19| The debate of six hours was heated.", "2023-06-19| Parliament voted after six hours of debate.")),
        ("five years", ("2023-06-19| Ada Lind takes over for a term of five years. She taught for five years.", "2023-06-19| The mandate is of five years.")),
        ("eight seats", ("2023-06-19| Without the eight seats of the Coast List it cannot rule.", "2023-06-19| The eight members of the Coast List sided with the others.")),
        ("31 countries", ("2023-06-16| Leaders of 31 countries signed a pact on shared rivers in Tallinn on Friday after a night of talks.", "2023-06-16| The deal was signed in Tallinn this morning by the leaders of 31 countries.")),
    ],
)  # fmt: skip
def test_one_fact(language: Language, value: str, texts: tuple[str, ...]) -> None:
    assert any(value in one for one in agreed(language, texts))


@pytest.mark.parametrize(
    "texts",
    [
        ("2023-06-19| Police said 12 men had been arrested.", "2023-06-19| Police said 12 windows had been broken."),
        ("2023-06-19| The mayor said that three buses had been burned.", "2023-06-19| The mayor said that three nurses would be hired."),
        ("2023-06-19| The strike lasted three days.", "2023-06-19| The minister was ill for three days."),
        ("2023-06-19| Police fired the first shot in Karsund.", "2023-06-19| Protesters fired the first shot in Karsund."),
        ("2023-06-19| The flight took two hours.", "2023-06-19| The meeting took two hours."),
        ("2023-06-19| The Borealith mine received its permit in July.", "2023-06-19| The Ventara mine received its permit on July 12."),
        ("2023-06-19| Ada Lind will be buried on Wednesday.", "2023-06-19| The funeral of Otto Brenn is on Wednesday."),
        ("2023-06-19| Leaders of 31 countries signed a pact in Tallinn on Friday.", "2023-06-19| In Tallinn 31 students signed a letter on Friday."),
        ("2023-06-19| The trial opened on June 15.", "2023-06-19| The museum opened on June 15."),
        ("2023-06-19| The vote on the budget is on Thursday.", "2023-06-19| The hearing of the minister is on Thursday."),
        ("2023-06-19| The soldier was released on 4 May.", "2023-06-19| The hostage was released on 4 May."),
        ("2023-06-19| The boy was buried on 4 May.", "2023-06-19| The woman was buried on 4 May."),
        ("2023-06-19| Otto Brenn signed a pact on 24 May.", "2023-06-19| Ada Lind signed a letter on 24 May."),
        ("2023-06-19| The dam was put off in March 2021.", "2023-06-19| The wedding was put off in March 2021."),
        ("2023-06-19| Otto Brenn, a 44-year-old engineer, won the vote.", "2023-06-19| The strike ended after 44 years."),
        ("2023-06-19| Prices rose 3.8 percent on Tuesday, 13 June.", "2023-06-19| Prices rose 3.8 percent on Monday, 5 June."),
        ("2023-06-19| The delay of four months cost money.", "2023-06-19| He was given a sentence of four months."),
        ("2023-06-19| The court fixed a term of five years for Otto Brenn.", "2023-06-19| Ada Lind was given a term of five years. She fled for five years."),
        ("2023-06-19| Without the eight seats of the Coast List it cannot rule.", "2023-06-19| The eight members of the Harbour Union sided with the others."),
        ("2023-06-19| Lissau plays at home on Thursday.", "2023-06-19| The wedding is on Thursday."),
        ("2023-06-19| The verdict is on Thursday. Otto Brenn is 60.", "2023-06-19| The funeral of Ada Lind is on Thursday."),
        ("2023-06-19| Teachers in Lissau will strike on Wednesday.", "2023-06-19| Nurses in Lissau will strike on Wednesday."),
    ],
)  # fmt: skip
def test_two_facts(language: Language, texts: tuple[str, ...]) -> None:
    assert agreed(language, texts) == []
