"""Two articles of two weeks, each with a day of its own."""

import pytest

from claims.language import Language
from factcheck.matching.own_days import news_twice
from tests.factcheck import telling


@pytest.mark.parametrize(
    ("one", "other", "twice"),
    [
        ("2024-03-04| A fire broke out in Karsund on Sunday.", "2024-03-11| A fire broke out in Karsund on Sunday.", True),
        ("2024-03-04| A fire broke out in Karsund on Sunday.", "2024-03-12| A fire broke out in Karsund yesterday.", True),
        ("2024-03-04| A fire broke out in Karsund on Sunday.", "2024-03-05| A fire broke out in Karsund on Monday.", False),
        ("2024-03-04| A fire broke out in Karsund on 3 March.", "2024-03-11| A fire broke out in Karsund on 10 March.", False),
        ("2024-03-04| A fire broke out in Karsund in early March.", "2024-03-11| A fire broke out in Karsund on Sunday.", False),
        ("-| A fire broke out in Karsund on Sunday.", "2024-03-11| A fire broke out in Karsund on Sunday.", False),
        ("2024-03-04| A fire broke out in Karsund on Saturday.", "2024-03-18| A fire broke out in Karsund on Tuesday.", False),
        ("2024-03-04| A fire broke out in Karsund on Saturday.", "2024-03-11| A fire broke out in Karsund on Friday.", False),
    ],
)  # fmt: skip
def test_each_article_tells_of_its_own_week(language: Language, one: str, other: str, twice: bool) -> None:
    story = telling.story(language, one, other)
    left, right = ((claim, claim.dates[0].span) for claim in story.claims)
    assert news_twice(story, left, right) is twice


@pytest.mark.parametrize(
    "said",
    [
        "A fire broke out at the market in Karsund on {}.",
        "The dockers in Karsund went on strike on {}.",
        "On {} 5,000 people marched through Karsund.",
        "The two ministers met in Karsund on {}.",
        "A tram derailed in Karsund on {}.",
        "A minister resigned on {}.",
    ],
)
def test_what_happens_every_week_is_no_misfit(language: Language, said: str) -> None:
    told = [f"{day}| {said.format('Sunday')}" for day in ("2024-03-04", "2024-03-11")]
    assert [flag.kind for flag in telling.report(language, *told).flags] == []
