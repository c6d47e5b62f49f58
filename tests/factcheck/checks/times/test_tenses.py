"""How the words around a day put it: as begun, as past, as to come."""

import pytest

from factcheck.checks.times import tenses

SINCE = [
    ("The mill has been closed since ", True),
    ("The mill has been closed since early ", True),
    ("The mill was closed on ", False),
    ("The mill has since been closed on ", False),
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
]
FUTURE = [
    ("The council will open the pool on ", True),
    ("The council will vote on the budget on ", True),
    ("The man will be tried for a murder on ", False),
    ("The town will mark the fire on ", False),
    ("The book will be about the fire that broke out on ", False),
    ("The council opened the pool on ", False),
    ("The council will have opened the pool on ", False),
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
