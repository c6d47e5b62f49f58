from decimal import Decimal

import pytest

from claims import dates, quantities
from factcheck.matching import compare


@pytest.mark.parametrize(
    ("left", "right", "level"),
    [
        ("3 April 2023", "3 April 2023", "agrees"),
        ("3 April 2023", "5 April 2023", "conflicts"),
        ("3 April 2023", "April 2023", "compatible"),
        ("3 April 2023", "2023", "compatible"),
        ("3 April 2023", "2022", "conflicts"),
        ("December 2018", "November 2018", "conflicts"),
        ("December 2018", "1 December 2018", "compatible"),
        ("the 1990s", "1994", "compatible"),
        ("the 1990s", "2001", "conflicts"),
        ("3 April 2023", "Tuesday", "not_stated"),
    ],
)
def test_dates(left: str, right: str, level: str) -> None:
    one, other = (
        dates.find(f"It happened {'on' if ' ' in words or words == 'Tuesday' else 'in'} {words}.", None)[0]
        for words in (left, right)
    )
    assert compare.dates(one, other, (left, right)).level == level


@pytest.mark.parametrize(
    ("left", "right", "level"),
    [
        ("31 people", "31 people", "agrees"),
        ("31 people", "thirty-one people", "agrees"),
        ("31 people", "13 people", "conflicts"),
        ("31 people", "at least 12 people", "compatible"),
        ("at least 40 people", "31 people", "conflicts"),
        ("10 to 15 people", "12 people", "compatible"),
        ("10 to 15 people", "16 people", "conflicts"),
        ("about 30 people", "31 people", "compatible"),
        ("about 30 people", "41 people", "conflicts"),
        ("1,987 homes", "nearly 2,000 homes", "compatible"),
        ("1,987 homes", "2,000 homes", "compatible"),
        ("1,987 homes", "987 homes", "conflicts"),
        ("21 homes", "20 homes", "conflicts"),
        ("$4.2 billion", "$2.4 billion", "conflicts"),
        ("$4.2 billion", "$4,200 million", "agrees"),
        ("10 miles", "16 kilometres", "agrees"),
        ("10 miles", "26 kilometres", "conflicts"),
        ("41 homes", "more than 41 homes", "conflicts"),
        ("40 homes", "more than 40 homes", "compatible"),
        ("41 homes", "at least 41 homes", "compatible"),
        ("41 homes", "no more than 41 homes", "compatible"),
        ("41 homes", "fewer than 41 homes", "conflicts"),
        ("2.3 million homes", "more than 2.3 million homes", "compatible"),
        ("79 percent", "over 79 percent", "conflicts"),
        ("79 percent", "over 78 percent", "compatible"),
        ("79 out of 100", "79 percent", "agrees"),
        ("78 out of 100", "less than 78 percent", "conflicts"),
        ("over 2.3 million homes", "more than 3 million homes", "conflicts"),
        ("over 2.3 million homes", "more than 2 million homes", "compatible"),
        ("at least 20 homes", "at least 35 homes", "compatible"),
        ("more than 100 homes", "more than 150 homes", "compatible"),
        ("over 18 million homes", "more than 20 million homes", "compatible"),
        ("below $25 billion", "below $30 billion", "compatible"),
        ("more than 20 homes", "fewer than 40 homes", "compatible"),
        ("9.7 percent", "9.7 per cent", "agrees"),
        ("9.7 percent", "7.9 per cent", "conflicts"),
        ("31 people", "31 homes", None),
        ("$4 million", "€4 million", None),
        ("10 miles", "10 days", None),
        ("4 percent", "4 percentage points", None),
    ],
)
def test_numbers(left: str, right: str, level: str | None) -> None:
    one, other = (quantities.find(f"They counted {words}.")[0] for words in (left, right))
    both = compare.commensurable(one, other)
    assert (both and compare.numbers(one, other, both, (left, right)).level) == level


def test_an_open_bound_stays_open_when_a_tolerance_is_added() -> None:
    one, other = quantities.find("more than about 40 ships")[0], quantities.find("31 ships")[0]
    both = compare.Amounts(left=(Decimal(40), None), right=(Decimal(31), Decimal(31)), converted=False)
    assert compare.numbers(one, other, both, ("40", "31")).level == "conflicts"
