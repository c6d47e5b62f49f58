"""Which act does a headline report as done, and does it leave anything open?"""

import pytest

from factcheck.checks.headlines import words as headline_words
from tests import factory

ROWS = [
    ("Tarvik bans plastic bags", "ban"),
    ("Police arrest banker Senning", "arrest"),
    ("Bank chief quits over loans", "resign"),
    ("Ostrel bought bakery chain", "buy"),
    ("Court convicted nurse Dolan", "convict"),
    ("New tunnel under the river", None),
]
OPEN = [
    "Tarvik to ban plastic bags",
    "Will Tarvik ban plastic bags?",
    "Tarvik may ban plastic bags",
    "Minister: Tarvik bans plastic bags",
    "Tarvik bans 'all plastic bags'",
    "Tarvik bans plastic bags, minister says",
    "Senning accused of arresting rivals",
    "Senning urged to quit",
]


@pytest.mark.parametrize(("title", "family"), ROWS)
def test_the_act_of_a_headline(title: str, family: str | None) -> None:
    found = headline_words.read(factory.article(title=title))
    assert found is not None
    assert found.family == family


@pytest.mark.parametrize("title", OPEN)
def test_a_headline_that_leaves_it_open_asserts_nothing(title: str) -> None:
    found = headline_words.read(factory.article(title=title))
    assert found is not None
    assert found.left is not None


def test_an_article_without_headline_has_none() -> None:
    assert headline_words.read(factory.article()) is None


def test_a_title_given_apart_is_shown_as_the_whole_article() -> None:
    found = headline_words.read(factory.article(title="Tarvik bans plastic bags"))
    assert found is not None
    assert (found.span.field, found.place) == ("title", None)
