"""The promises of claims.dates that hold for any text: spans, echoes, publication dates, time."""

import time
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.dates import find, find_in
from claims.dates.checks import CHECKS
from claims.dates.meanings import OF_A_YEAR
from claims.dates.partial import PARTIAL
from claims.dates.relative import RELATIVE
from claims.dates.rules import rules_by_first
from claims.dates.stated import STATED
from claims.dates.yearly import YEARLY
from claims.mention import DateMention
from claims.tables import rows, words
from sources.interval import Interval
from tests.claims.dates.shown import THURSDAY, shown

WORDS = st.sampled_from(
    [
        *(
            "on",
            "in",
            "from",
            "to",
            "the",
            "of",
            "and",
            "-",
            ",",
            "(",
            ")",
            ".",
            "a",
            "that",
            "until",
            "between",
        ),
        *(
            "last",
            "next",
            "this",
            "past",
            "same",
            "ago",
            "after",
            "before",
            "later",
            "early",
            "late",
            "end",
            "first",
        ),
        *(
            "Monday",
            "Friday",
            "March",
            "May",
            "June",
            "December",
            "3",
            "5th",
            "31",
            "9",
            "p.m.",
            "two",
            "few",
        ),
        *(
            "2019",
            "2021",
            "1990s",
            "'60s",
            "2023-04-03",
            "3/4/2023",
            "Q3",
            "Christmas",
            "Eve",
            "night",
            "'",
            "s",
        ),
        *(
            "yesterday",
            "today",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "century",
        ),
        *(
            "half",
            "quarter",
            "weekend",
            "winter",
            "fiscal",
            "time",
            "people",
            "will",
            "said",
            "be",
            "held",
            "\n\n",
        ),
    ]
)
SENTENCES = st.lists(WORDS, max_size=30).map(" ".join)
DAYS = st.dates()


def stretch(first: date, days: int) -> Interval:
    return Interval(first=first, last=first + timedelta(days=days - 1), granularity="other")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It fell on 3 May 2021. The same day it rained.", ("The same day", "2021-05-03")),
        ("It fell on 3 May 2021. That day it rained.", ("That day", "2021-05-03")),
        ("It fell on 3 May 2021. On this day it rained.", ("this day", "2021-05-03")),
        (
            "It fell on 3 May 2021. Later that month it rained.",
            ("that month", "2021-05-01..2021-05-31 month"),
        ),
        ("It fell in May 2021. The same year it rained.", ("The same year", "2021-01-01..2021-12-31 year")),
        ("It fell in May 2021. That day it rained.", ("That day", "counted from another event")),
        ("It fell on 3/4/2021. That day it rained.", ("That day", "day and month cannot be told apart")),
    ],
)
def test_echoes_of_an_earlier_day(text: str, expected: tuple[str, str]) -> None:
    assert shown(text)[1] == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In 2008, 2009 and 2012 it fell.", ["2008", "2009", "2012"]),
        ("The 2019 and 2021 elections.", ["2019", "2021"]),
        ("In 2019, 2000 fell ill.", ["2019"]),
        ("Moved from May to June.", ["May", "June"]),
        ("Postponed from Monday to Wednesday.", ["Monday", "Wednesday"]),
        ("On Monday and on 3 May 2021, two days later.", ["Monday", "3 May 2021", "two days later"]),
        ("3 May\n\n2021 was hard.", ["3 May", "2021"]),
    ],
)
def test_which_words_are_mentions(text: str, words: list[str]) -> None:
    assert [mention.span.of(text) for mention in find(text, THURSDAY)] == words


@pytest.mark.parametrize(
    ("text", "basis", "anchor"),
    [
        ("On 3 May 2021.", "stated", None),
        ("In the 1990s.", "stated", None),
        ("It burned on Tuesday.", "relative", "published"),
        ("It burned in April.", "relative", "published"),
        ("It burned early last year.", "relative", "published"),
        ("It burned two weeks ago.", "relative", "published"),
    ],
)
def test_basis_and_anchor(text: str, basis: str, anchor: str | None) -> None:
    (mention,) = find(text, THURSDAY)
    assert mention.interval is not None
    assert (mention.interval.basis, mention.interval.anchor) == (basis, anchor)


def test_an_echo_is_anchored_in_the_text() -> None:
    _, echo = find("It fell on 3 May 2021. That day it rained.", None)
    assert echo.interval is not None
    assert (echo.interval.basis, echo.interval.anchor) == ("relative", "event")


def assert_in_order(text: str, found: tuple[DateMention, ...]) -> None:
    end = 0
    for mention in found:
        assert end <= mention.span.start < mention.span.end <= len(text)
        assert mention.span.of(text).strip() == mention.span.of(text)
        assert (mention.interval is None) == (mention.reason is not None)
        end = mention.span.end


@given(text=st.text(), published=st.none() | DAYS)
def test_any_text_gives_spans_in_order(text: str, published: date | None) -> None:
    assert_in_order(text, find(text, published))


@settings(max_examples=500)
@given(text=SENTENCES, published=st.none() | DAYS)
def test_any_words_of_time_give_spans_in_order(text: str, published: date | None) -> None:
    assert_in_order(text, find(text, published))


@settings(max_examples=300)
@given(text=SENTENCES, first=st.dates(date(1900, 1, 1), date(2100, 1, 1)), days=st.integers(2, 40))
def test_a_rough_day_of_publication_gives_what_all_its_days_give(text: str, first: date, days: int) -> None:
    together = find_in(text, stretch(first, days))
    alone = [find(text, first + timedelta(days=shift)) for shift in range(days)]
    for place, mention in enumerate(together):
        found = {one[place].interval for one in alone}
        assert {one[place].span for one in alone} == {mention.span}
        if mention.interval and mention.interval.basis == "inferred":
            assert all(days and mention.interval.holds(days) for days in found)
        elif mention.interval:
            assert found == {mention.interval}


@pytest.mark.parametrize(
    ("text", "first", "days", "expected"),
    [
        ("It burned last month.", date(2024, 3, 1), 31, "2024-02-01"),
        ("It burned last November.", date(2023, 11, 1), 30, "2022-11-01"),
        ("It burned on Dec. 1.", date(2024, 1, 1), 31, "2023-12-01"),
        ("It burned last year.", date(2024, 1, 1), 366, "2023-01-01"),
        ("It burned last week.", date(2024, 3, 11), 7, "2024-03-04"),
        ("In the past three weeks.", date(2024, 3, 14), 3, "2024-02-22"),
    ],
)
def test_counted_from_a_rough_day(text: str, first: date, days: int, expected: str) -> None:
    (mention,) = find_in(text, stretch(first, days))
    assert mention.interval is not None
    assert mention.interval.first.isoformat() == expected


@pytest.mark.parametrize(
    ("text", "days"),
    [("It burned last month.", 60), ("It burned on Friday.", 7), ("It burned last year.", 500)],
)
def test_too_rough_a_day_gives_a_reason(text: str, days: int) -> None:
    (mention,) = find_in(text, stretch(THURSDAY, days))
    assert (mention.interval, mention.reason) == (None, "the publication date is not exact enough")


@pytest.mark.parametrize(
    "text",
    [
        "a" * 1_000_000,
        "1" * 1_000_000,
        "1." * 100_000 + "a",
        "-" * 1_000_000,
        "\n" + " " * 1_000_000,
        "the last " * 20_000,
        "by May " * 20_000,
        "2019, " * 20_000,
        "that day " * 20_000,
        "have been " * 20_000 + "by Friday",
        "not have on Friday " * 20_000,
    ],
    ids=[
        "letters",
        "digits",
        "dots",
        "dashes",
        "blanks",
        "last",
        "May",
        "years",
        "echoes",
        "auxiliaries",
        "days",
    ],
)
def test_long_lines_take_one_pass(text: str) -> None:
    start = time.process_time()
    find(text, THURSDAY)
    assert time.process_time() - start < 5


def test_the_table_of_rules_names_what_there_is() -> None:
    rules = {rule for _, some in rules_by_first().values() for rule in some}
    meanings = {"numeric", *OF_A_YEAR, *PARTIAL, *RELATIVE, *STATED, *YEARLY}
    assert {rule.meaning for rule in rules} == meanings
    assert {check for rule in rules for check in rule.checks} == set(CHECKS)


@pytest.mark.parametrize(("table", "column"), [("date_words", "words"), ("date_tense", "words")])
def test_no_word_stands_twice_in_a_table(table: str, column: str) -> None:
    entries = [word for row in rows(table) for word in words(row[column])]
    assert sorted(entries) == sorted(set(entries))
