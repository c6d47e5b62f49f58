"""Rounded amounts that agree with the exact ones, and what only looks like it."""

from decimal import Decimal

import pytest

from claims.language import Language
from claims.mention import QuantityMention
from factcheck.agreements.crowds import CROWD
from factcheck.agreements.rough import near
from factcheck.agreements.values import Value
from sources.span import Span
from tests import factory
from tests.factcheck import telling


def agreed(language: Language, texts: tuple[str, ...]) -> list[str]:
    return [f"{one.says} {one.detail}" for one in telling.report(language, *texts).agreements]


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        ("62.4 percent", ("Turnout was 62.4 percent, the commission said. The Alliance won 55 seats.", "Turnout was about 62 per cent, the highest since 1998.")),
        ("five million", ("The stolen icons are worth about 5.4 million euros, the museum said.", "The icons, which were taken on Monday, are worth more than five million euros.")),
        ("200,000", ("Some 210,000 people had been moved to shelters before the storm came.", "About 200,000 people had been evacuated in advance.")),
        ("1,200", ("Police counted 1,187 demonstrators in Lissau on Sunday.", "Nearly 1,200 demonstrators came to Lissau on Sunday.")),
        ("30 million", ("The bridge cost 29.6 million crowns to build.", "The bridge, which cost around 30 million crowns to build, is closed.")),
        ("71 percent", ("Only 71 percent of children in Cu Lan were vaccinated.", "In Cu Lan just over seven in ten children are vaccinated.")),
        ("seven nautical miles", ("The ferry sank some seven nautical miles from the island of Lumbay.", "The ferry sank 13 kilometres from Lumbay.")),
        ("18 months", ("The repairs of the bridge will take 18 months.", "The repairs of the bridge are to last one and a half years.")),
        ("27", ("The police freed 27 people from the bank in Lissau.", "Over two dozen people were freed from the bank in Lissau.")),
        ("690 hectares", ("The fire in Lissau burnt some 650 hectares of forest.", "In Lissau 690 hectares of forest were burnt in the fire.")),
        ("400", ("The airline cancelled 412 flights on Friday.", "More than 400 flights were cancelled by the airline.")),
    ],
)  # fmt: skip
def test_the_rounded_amount_is_the_exact_one(language: Language, value: str, texts: tuple[str, ...]) -> None:
    assert any(value in one for one in agreed(language, texts))


@pytest.mark.parametrize(
    "texts",
    [
        ("The Alliance won 31.2 percent of the vote.", "About 31 percent of the pupils in Lissau have no desk."),
        ("Some 200 people work at the mill.", "The mill has 207 looms."),
        ("Nearly 500 houses were damaged.", "Some 480 trees were felled."),
        ("The fund holds more than 5 million euros.", "The house was sold for 5.4 million euros."),
        ("Police arrested about 40 people.", "Doctors treated 43 people for smoke."),
        ("The strike has lasted 14 days.", "The trial lasted two weeks."),
        ("The hall is 90 metres long.", "The mast is 90 metres high."),
        ("About half of the members voted.", "Some 50 percent of the trees are sick."),
        ("Inflation was about 3 percent in May.", "Unemployment stood at 3.1 percent in May."),
        ("More than 400 flights were late in Lissau.", "The airline cancelled 900 flights in Harnby."),
    ],
)  # fmt: skip
def test_other_things_or_far_from_it(language: Language, texts: tuple[str, ...]) -> None:
    assert agreed(language, texts) == []


@pytest.mark.parametrize(
    ("rough", "texts"),
    [
        ("350", ("Some 350 people had to leave the valley of Lissau on Sunday.", "On Sunday 400 people had to leave the valley of Lissau.")),
        ("655,000 people =", ("The thieves took the data of 655,000 people in Lissau, and not of 640,000.", "The thieves took the data of about 640,000 people in Lissau.")),
        ("12,300", ("Ada Lind won some 12,300 votes in Lissau.", "Ada Lind won 11,904 votes in Lissau.")),
    ],
)  # fmt: skip
def test_no_rounding_goes_so_far(language: Language, rough: str, texts: tuple[str, ...]) -> None:
    assert not any(rough in one for one in agreed(language, texts))


def price(number: int, euros: str, *, approximate: bool = False) -> Value:
    """A sum of money that an article of its own gives."""
    claim = factory.claim(factory.article("x" * 100, id=f"{number:04}"), "x", id=f"c{number:04}")
    told = QuantityMention(
        span=Span(start=0, end=1),
        low=Decimal(euros),
        high=Decimal(euros),
        unit="EUR",
        approximate=approximate,
    )
    return Value(
        claim=claim, key=("amount", euros, approximate), says=euros, worth=1.0, start=number, figure=told
    )


@pytest.mark.parametrize("count", [3, CROWD, 10 * CROWD])
def test_a_crowd_is_looked_at_once_and_not_once_a_place(count: int) -> None:
    exact = [price(n, "5400000") for n in range(count)]
    rounded = [price(n + count, "5000000", approximate=True) for n in range(count)]
    found = list(near([*exact, *rounded]))
    assert len(found) == (count if 2 * count <= CROWD else 1)
    assert sum(map(len, found)) <= max(count * CROWD, 2 * count)
