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
    # two periods
    ("Tavik Motors sold 41,000 cars in the third quarter.", "Tavik Motors sold 36,500 cars in the second quarter."),
    ("Orders at Halvor Steel fell 12 percent in the fourth quarter.", "Orders at Halvor Steel fell 4 percent between July and September."),
    ("Norrland's economy grew 0.4 percent in the final three months of the year.", "Norrland's economy grew 0.9 percent in the summer quarter."),
    ("Prices in Sarnia rose 3.1 percent in March.", "Prices in Sarnia rose 2.6 percent in April."),
    ("The men's team won the relay by 12 seconds in Corvo.", "The women's team won the relay by 4 seconds in Corvo."),
]  # fmt: skip
ONE = [
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
