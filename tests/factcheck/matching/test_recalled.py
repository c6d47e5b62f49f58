"""Statements on an earlier time that stands in the sentences before them."""

import pytest

from claims.language import Language
from factcheck.matching import recalled
from tests.factcheck import telling


def flagged(language: Language, left: str, right: str) -> bool:
    found = telling.report(language, left, right)
    return any(one.kind == "number_conflict" and one.severity != "note" for one in found.flags)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The Lindvik fair drew 42,000 visitors, organisers said.", "Last year's fair was spoilt by rain. It drew 31,000 visitors, organisers said."),
        ("Brask made a profit of 12 million euros in the year to December.", "Brask had a hard time in 2020. It made a profit of 7 million euros and closed two plants."),
        ("The avalanche killed four skiers above Corvo.", "Two winters ago the same slope was closed for a month. The avalanche killed seven skiers above Corvo then."),
        ("Voters gave the Reform party 31 percent on Sunday.", "In the last election, in 2019, the picture was different. Voters gave the Reform party 22 percent."),
        ("The tunnel will cost 310 million euros, the ministry said.", "When the plan was first drawn up in 2015, few objected. The tunnel would cost 190 million euros, the ministry said."),
        ("The Galt marathon had 8,200 runners.", "A year ago the weather was milder. Streets were dry. The Galt marathon had 7,100 runners."),
    ],
)  # fmt: skip
def test_of_an_earlier_time(language: Language, left: str, right: str) -> None:
    assert not flagged(language, left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The Lindvik fair drew 42,000 visitors, organisers said.", "The fair was spoilt by rain. It drew 31,000 visitors, organisers said."),
        ("Last year the fair was small. The Lindvik fair has drawn 42,000 visitors.", "The Lindvik fair has drawn 31,000 visitors."),
        ("The robbery in Halden took place in 2011. The gang stole 14 paintings.", "The gang stole 19 paintings in Halden."),
        ("The avalanche killed four skiers above Corvo.", "Two winters ago the slope was closed.\\n\\nThe avalanche killed seven skiers above Corvo."),
        ("Snow fell more heavily than two winters ago. The avalanche killed four skiers above Corvo.", "The avalanche killed seven skiers above Corvo."),
    ],
)  # fmt: skip
def test_of_one_time(language: Language, left: str, right: str) -> None:
    assert flagged(language, left.replace("\\n", "\n"), right.replace("\\n", "\n"))


@pytest.mark.parametrize(
    ("other", "apart"),
    [("The gale felled 190 trees in Pell County.", True), ("The gale felled 190 trees. It blew in November 2022.", False)],
)  # fmt: skip
def test_an_undated_statement_may_be_of_a_time_that_its_article_names(
    language: Language, other: str, *, apart: bool
) -> None:
    story = telling.story(language, "Last year a gale blew in Pell County. It felled 140 trees.", other)
    left, right = (one for one in story.claims if one.quantities)
    assert recalled.by_one(story, left, right) == apart
