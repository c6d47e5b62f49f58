"""How the words around a day put it: as begun, as past, as to come."""

import pytest

from factcheck.checks.times import tenses

SINCE = [
    ("The mill has been closed since ", True),
    ("The mill has been closed since early ", True),
    ("The mill was closed on ", False),
    ("The mill has since been closed on ", False),
    ("The fair has sold 300 cows since it opened on ", True),
    ("Four trains have broken down since the line was built in ", True),
    ("Nobody has been hurt since the strike began in Aldermoor on ", True),
    ("The firm has hired forty people since its launch on ", True),
    ("The choir has sung in nine towns since the singer was born on ", True),
    ("The choir has practised since it agreed on ", False),
    ("The firm needs staff since the shop opens on ", False),
    ("Much has changed since he said that the mill closed, and on ", False),
    ("Guests have come since it was planned on ", False),
]
PAST = [
    ("The mill burned down on ", ".", True),
    ("Miners went back to work on ", " after a strike.", True),
    ("Judges met on ", " and rejected the appeal.", True),
    ("Miners go back to work on ", " after a strike.", False),
    ("Miners planned a strike on ", ".", False),
    ("Miners voted to strike on ", ".", False),
    ("The hearing scheduled for ", " was moved.", False),
    ("The play staged on ", " sold out.", False),
    ("The mill will close on ", ".", False),
    ("The vote was postponed to ", ".", False),
    ("The licence expired on ", ".", False),
    ("The old bridge was closed on ", ", and lorries have been sent round it.", True),
    ("The chapel was built by monks in ", " and is empty.", True),
    ("The two swimmers were found near the pier on Monday, ", ".", True),
    ("The fair was planned on ", ".", False),
    ("The crew were told to sail on ", ".", False),
    ("Guests were asked to come on ", ".", False),
    ("The fair would be full if it was held on ", ".", False),
]
FUTURE = [
    ("The council will open the pool on ", True),
    ("The council will vote on the budget on ", True),
    ("The man will be tried for a murder on ", False),
    ("The town will mark the fire on ", False),
    ("The book will be about the fire that broke out on ", False),
    ("The council opened the pool on ", False),
    ("The council will have opened the pool on ", False),
    ("The pool will be opened by the mayor on ", True),
    ("The new bells will be solemnly hung on ", True),
    ("The bells will be blessed by the bishop on ", True),
    ("The ferry is due to sail again on ", True),
    ("The players are to meet in Aldermoor on ", True),
    ("The man will be judged by what was done on ", False),
    ("The driver is to blame for the crash on ", False),
    ("The driver is to have left the town on ", False),
    ("The bells will be remembered by all who heard them on ", False),
]


@pytest.mark.parametrize(("before", "expected"), SINCE)
def test_since(before: str, expected: bool) -> None:
    assert tenses.since(before) is expected


@pytest.mark.parametrize(("before", "after", "expected"), PAST)
def test_past(before: str, after: str, expected: bool) -> None:
    assert tenses.past(before, after) is expected


@pytest.mark.parametrize(("before", "expected"), FUTURE)
def test_future(before: str, expected: bool) -> None:
    assert tenses.future(before) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The fair lasted from 9 June 2020 to 2 June 2020.", True),
        ("She was minister from 2011 to 2003.", True),
        ("The deadline was moved from 2030 to 2025.", False),
        ("Prices fell from 2030 to 2025.", False),
    ],
)
def test_what_lasts(sentence: str, expected: bool) -> None:
    assert tenses.lasts(sentence) is expected
