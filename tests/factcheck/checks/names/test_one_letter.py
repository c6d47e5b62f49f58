"""Firms, towns and things of one word that two articles spell in two ways."""

import time
from itertools import product

import pytest

from claims.claim import Reading
from claims.language import Language
from factcheck.checks.names import one_letter
from factcheck.linking.entities import link
from factcheck.linking.origin_groups import of_articles
from factcheck.model import Flag
from sources.origins.grouping import origins
from sources.span import Span
from tests import factory
from tests.factcheck import telling

SLIPS = (
    ("Police closed the road to Kelmarnock after a landslide on Friday.",
     "The road to Kelmernock was closed by police on Friday after a landslide."),
    ("The brewery Haldorfer recalled 2,000 bottles of wheat beer.", "The brewery Haldofrer has recalled 2,000 bottles of its wheat beer."),
    ("The freighter Maristela sank off Cape Lorn with 12 sailors aboard.",
     "Twelve sailors were aboard the freighter Maristella when it sank off Cape Lorn."),
    ("Velmora beat Karstad 2-1 on Sunday.", "Velmara beat Karstad 2-1 on Sunday."),
    ("The drugmaker Pharmelio has stopped sales of its cough syrup after two children fell ill.",
     "Two children fell ill after taking a cough syrup made by Pharmelia."),
    ("The airline Cordavia has cancelled all flights from Split on Friday.", "All flights from Split on Friday were cancelled by the airline Cordavio."),
    ("Firefighters from Brunstad rescued a cow from the river on Sunday.", "A cow was rescued from the river on Sunday by firefighters from Brunstat."),
)  # fmt: skip
APART = (
    ("The village of Oberlind lost its school in May.", "The village of Oberland has had no doctor since June."),
    ("Residents of Westerholt met on Monday over the road.", "Residents of Westerhalt were asked on Tuesday to boil their water."),
    ("The drug Zolivar was approved in Brussels for children.", "The drug Zolivan was approved in Tokyo for adults."),
    ("The road from Kelmarnock to Varn was closed on Friday.",
     "The road from Kelmarnock to Kelmernock and Varn was closed on Friday."),
    ("The Velmoran road was closed by snow on Friday.", "The Velmora road was closed by snow on Friday."),
    ("The airline Cordavia has cancelled all flights from Split on Friday.", "Cordavio, a rival, has cancelled all flights from Split on Friday."),
    ("The mayor of Karvanda warned of the dam on Sunday after rain.", "The mayor of Karvando, a neighbouring town, warned of the dam on Sunday after rain."),
    ("The drug Cardolin was approved in May for heart patients.", "The drug Cardolan was approved in April for heart patients."),
    ("The Marinar closed the old road on Friday.", "The Mariner closed the old road on Friday. Every mariner knows it."),
)  # fmt: skip


def _flags(language: Language, *texts: str) -> list[Flag]:
    return [flag for flag in telling.report(language, *texts).flags if flag.kind == "name_variant"]


@pytest.mark.parametrize("texts", SLIPS)
def test_one_name_in_two_spellings(language: Language, texts: tuple[str, str]) -> None:
    assert _flags(language, *texts)


@pytest.mark.parametrize("texts", APART)
def test_two_names(language: Language, texts: tuple[str, str]) -> None:
    assert not _flags(language, *texts)


def _many(name: str, letter: str) -> Reading:
    """An article of a thousand firms, each with a name of its own."""
    firms = ["".join(middle) for middle in product("bdfgklmnrt", repeat=3)]
    told = [f"The firm V{one}{letter}sk shut its brewery." for one in firms]
    text = " ".join(told)
    places = [
        Span(start=at * (len(told[0]) + 1), end=at * (len(told[0]) + 1) + len(told[0]))
        for at in range(len(told))
    ]
    article = factory.article(text, id=name)
    claims = (
        factory.claim(article, "shut its brewery", id=f"{name}{n}", sentence=one, span=one)
        for n, one in enumerate(places)
    )
    named = [
        factory.entity(article, f"V{one}{letter}sk", id=f"{name}e{n}", type="ORG")
        for n, one in enumerate(firms)
    ]
    return factory.reading(article, *claims, entities=named)


def test_a_thousand_names_take_little_time() -> None:
    read = (_many("a", "o"), _many("b", "e"))
    groups = of_articles(origins([one.article for one in read]))
    story = link(read, groups, ())
    started = time.process_time()
    assert one_letter.check(story).misfits
    assert time.process_time() - started < 6
