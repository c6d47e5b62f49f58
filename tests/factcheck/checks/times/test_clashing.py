from datetime import date

import pytest

from claims.language import Language
from factcheck.checks.times.clashing import apart, near, news_twice
from sources.interval import Granularity, Interval
from tests.factcheck import telling


def interval(first: str, last: str, granularity: Granularity) -> Interval:
    return Interval(first=date.fromisoformat(first), last=date.fromisoformat(last), granularity=granularity)


def day(text: str) -> Interval:
    return interval(text, text, "day")


def year(number: int) -> Interval:
    return interval(f"{number}-01-01", f"{number}-12-31", "year")


MARCH, MAY, LATER = (
    interval("2020-03-01", "2020-03-31", "month"),
    interval("2020-05-01", "2020-05-31", "month"),
    interval("2021-03-01", "2021-03-31", "month"),
)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (day("2020-03-04"), day("2020-03-05"), True),
        (day("2020-03-04"), day("2020-03-11"), True),
        (day("2020-03-04"), day("2020-03-14"), False),
        (day("2020-03-04"), day("2019-03-04"), True),
        (MARCH, MAY, True),
        (MARCH, LATER, True),
        (MAY, LATER, False),
        (year(2018), year(2019), True),
        (year(2018), year(2021), False),
        (year(1878), year(1887), True),
        (year(1923), year(1932), True),
        (year(1923), year(1955), False),
    ],
)
def test_times_that_may_be_one_told_wrongly(one: Interval, other: Interval, expected: bool) -> None:
    assert near(one, other) is expected
    assert near(other, one) is expected


def test_last_week_is_taken_loosely() -> None:
    week = Interval(first=date(2020, 3, 2), last=date(2020, 3, 8), granularity="week", basis="relative")
    assert not apart(week, day("2020-03-10"))
    assert apart(week, day("2020-03-20"))
    assert apart(day("2020-03-09"), day("2020-03-10"))


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
    ],
)
def test_what_happens_every_week_is_no_misfit(language: Language, said: str) -> None:
    told = [f"{day}| {said.format('Sunday')}" for day in ("2024-03-04", "2024-03-11")]
    assert [flag.kind for flag in telling.report(language, *told).flags] == []
