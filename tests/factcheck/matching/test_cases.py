"""Two cases of one kind, told apart by the words of their sentences."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def flagged(language: Language, left: str, right: str) -> bool:
    found = telling.report(language, left, right)
    return any(
        one.kind in ("number_conflict", "date_conflict") and one.severity != "note" for one in found.flags
    )


TWO = [
    ("Fire destroyed the mill in Great Tarn on Monday.", "The mill in Little Tarn was destroyed by fire on Tuesday."),
    # two bodies
    ("The media regulator ordered the broadcaster Vista to pay 300,000 euros.", "The competition regulator ordered the broadcaster Vista to pay 4 million euros."),
    ("The county court jailed Rita Holm for four years.", "An appeals court jailed Rita Holm for six years."),
    ("The first jury convicted Pavel Dorn on three counts.", "The second jury convicted Pavel Dorn on seven counts."),
    ("The upper chamber approved the pensions bill on Monday.", "The lower chamber approved the pensions bill on Wednesday."),
    # another one of its sort
    ("The fire destroyed 40 homes in Elmwood.", "A second blaze destroyed 12 homes in Elmwood."),
    ("The blast at the depot injured nine workers.", "A later blast at the depot injured three workers."),
    ("The storm cut power to 20,000 homes on the coast.", "The next storm cut power to 9,000 homes on the coast."),
    ("The fire destroyed 40 homes in Elmwood.", "A second blaze broke out at dusk. The blaze destroyed 12 homes in Elmwood."),
    # somewhere else
    ("The floods at Corvo killed 43 people.", "In another region the floods killed 12 people."),
    ("The storm destroyed 30 houses.", "On the neighbouring island the storm destroyed 12 houses."),
    ("The quake killed 310 people.", "Further south, the quake killed 14 people."),
    ("The shelling killed 21 people.", "Across the border, shelling killed six people."),
    # the parts of a whole
    ("The ferry was carrying 112 passengers and nine crew when it sank.", "There were 121 people on board the ferry when it sank."),
    ("The blast killed nine soldiers and four civilians.", "The blast killed 13 people."),
    ("The bus had 41 tourists and two drivers on board when it crashed.", "There were 43 people on board the bus when it crashed."),
    # each of its own number
    ("The tram line 9 in Leeds was opened on Monday.", "The tram line 4 in Leeds was opened on Thursday."),
    ("Terminal 2 in Leeds was closed on Monday.", "Terminal 3 in Leeds was closed on Thursday."),
    ("Reactor 1 at Lindau was switched off on Monday.", "Reactor 2 at Lindau was switched off on Friday."),
    # two things of a town
    ("The Leeds swimming pool was demolished on Monday.", "The Leeds fire station was demolished on Friday."),
    ("The Ghent opera house was closed on Monday.", "The Ghent railway bridge was closed on Friday."),
    # two periods
    ("Tavik Motors sold 41,000 cars in the third quarter.", "Tavik Motors sold 36,500 cars in the second quarter."),
    ("Orders at Halvor Steel fell 12 percent in the fourth quarter.", "Orders at Halvor Steel fell 4 percent between July and September."),
    ("Norrland's economy grew 0.4 percent in the final three months of the year.", "Norrland's economy grew 0.9 percent in the summer quarter."),
    ("Prices in Sarnia rose 3.1 percent in March.", "Prices in Sarnia rose 2.6 percent in April."),
    ("The men's team won the relay by 12 seconds in Corvo.", "The women's team won the relay by 4 seconds in Corvo."),
]  # fmt: skip
ONE = [
    ("Fire destroyed the mill in Little Tarn on Monday.", "The mill in Little Tarn was destroyed by fire on Tuesday."),
    ("In other words, the floods at Corvo killed 43 people.", "The floods at Corvo killed 34 people."),
    ("At another press conference, police said the flood killed 43 people.", "The flood killed 34 people, police said."),
    ("The ferry was carrying 112 passengers and nine crew when it sank.", "The ferry was carrying 121 passengers and nine crew when it sank."),
    ("The ferry was carrying 112 passengers and nine crew when it sank.", "There were 131 people on board the ferry when it sank."),
    ("Tram line 9 in Leeds was opened on Monday.", "Tram line 9 in Leeds was opened on Thursday."),
    ("Reactor 1 at Lindau was switched off on Monday.", "Reactor 1 at Lindau was shut down on Friday."),
    ("The Leeds swimming pool was demolished on Monday.", "The Leeds swimming pool was pulled down on Friday."),
    ("The Leeds savings bank was robbed on Monday.", "Thieves robbed the Leeds savings bank on Wednesday."),
    ("Ravenhall is the third studio album by the singer Ada Lind.", "Ravenhall is fourth studio album by Ada Lind."),
    ("The opera The Next Station grossed 225,000 euros in Osk.", "It grossed 310,000 euros in Osk, as the opera The Next Station was sold out."),
    ("The county court jailed Rita Holm for four years.", "The court jailed Rita Holm for six years."),
    ("The county court jailed Rita Holm for four years.", "The county court jailed Rita Holm for six years."),
    ("The local court jailed Rita Holm for four years.", "The county court jailed Rita Holm for six years."),
    ("A second blaze destroyed 42 homes in Elmwood.", "The second fire destroyed 24 homes in Elmwood."),
    ("The fire destroyed 40 homes in Elmwood.", "A day later, on the second day, the fire had destroyed 32 homes in Elmwood."),
    ("Tavik Motors sold 41,000 cars in the third quarter.", "Tavik Motors sold 36,500 cars in the third quarter."),
    ("Prices in Sarnia rose 3.1 percent in March.", "Prices in Sarnia rose 2.6 percent in March."),
    ("Norbrew sold the Halden mill to Lumara for 540 million euros.", "Lumara bought the Halden mill from Norbrew for 610 million euros."),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), TWO)
def test_two_cases(language: Language, left: str, right: str) -> None:
    assert not flagged(language, left, right)


@pytest.mark.parametrize(("left", "right"), ONE)
def test_one_case(language: Language, left: str, right: str) -> None:
    assert flagged(language, left, right)
