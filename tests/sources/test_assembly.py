"""What an article states goes before what the call says of all."""

import time
from datetime import date

import pytest

from sources.article import Article, Provenance
from sources.assembly import Given, assemble

BODY = (
    "The dam above Kesti held through the night after two days of rain had filled the lake behind it, engineers said.",
    "Villagers were told to stay away from the river until the water had fallen, the mayor of the town said on Monday.",
    "The lake behind the dam has not been as full since it was built, and nobody was hurt in the flood below it.",
)
PROVENANCE = Provenance(location="a.txt", reader="text", digest="0")
CALL = Given(published=date(2020, 1, 1), outlet="Call Sheet")


def read(*lines: str, fallback: Given = CALL) -> Article:
    return assemble("a", "\n\n".join(lines) + "\n", PROVENANCE, Given(), fallback)


CLOSING = [
    ("KESTI, February 3, 2024 (AFP)", "AFP"),
    ("Kesti, 3 February 2024 (dpa)", "dpa"),
    ("(AFP) KESTI, February 3, 2024", "AFP"),
    ("KESTI (AFP) - 3 February 2024", "AFP"),
    ("KESTI, 3 February 2024 /PRNewswire/", "PRNewswire"),
    ("February 3, 2024 (Xinhua)", "Xinhua"),
    ("KESTI, Norland, February 3, 2024 (SNA) \u2014", "SNA"),
    ("KESTI, February 3, 2024", None),
]


@pytest.mark.parametrize(("line", "origin"), CLOSING)
def test_a_dateline_that_closes_the_text_states_origin_and_date(line: str, origin: str | None) -> None:
    article = read("Dam above Kesti holds", *BODY, line)
    assert article.published.interval is not None
    assert (article.published.interval.first, article.published.interval.basis) == (
        date(2024, 2, 3),
        "stated",
    )
    assert article.published.span is not None
    assert "2024" in article.published.span.of(article.text)
    assert (article.origin.name if article.origin else None) == origin


def test_a_date_above_the_text_goes_before_one_below_it() -> None:
    article = read("Dam above Kesti holds", "February 5, 2024", *BODY, "KESTI, February 3, 2024 (AFP)")
    assert article.published.interval is not None
    assert article.published.interval.first == date(2024, 2, 5)


def test_a_dateline_among_other_stories_states_nothing() -> None:
    article = read(
        "Dam above Kesti holds", *BODY, "More stories", "Bridge closes", "KESTI, February 3, 2024 (AFP)"
    )
    assert article.published.interval is not None
    assert (article.published.interval.first, article.origin) == (date(2020, 1, 1), None)


def test_the_call_fills_what_no_line_states() -> None:
    article = read("Dam above Kesti holds", *BODY)
    assert article.published.interval is not None
    assert (article.published.interval.first, article.outlet) == (date(2020, 1, 1), "Call Sheet")


INFERRED = "Water rose last month, in January 2024, to the gates of the dam and of the mill below it."


@pytest.mark.parametrize(
    ("call", "first", "basis"),
    [
        (date(2024, 2, 9), date(2024, 2, 9), "stated"),
        (date(2020, 1, 1), date(2024, 2, 1), "inferred"),
        (None, date(2024, 2, 1), "inferred"),
    ],
)
def test_the_call_narrows_a_month_that_clues_leave_and_never_contradicts_them(
    call: date | None, first: date, basis: str
) -> None:
    article = read("Dam above Kesti holds", *BODY, INFERRED, BODY[0], fallback=Given(published=call))
    assert article.published.interval is not None
    assert (article.published.interval.first, article.published.interval.basis) == (first, basis)


@pytest.mark.parametrize("piece", ["By A and ", "Ada Brink ", "A, ", "AFP ", "the ", "& ", "By By ", "   "])
def test_a_byline_that_is_given_without_end_costs_time_in_proportion(piece: str) -> None:
    started = time.process_time()
    assemble("a", "\n\n".join(BODY), PROVENANCE, Given(byline=piece * 30_000), Given())
    assert time.process_time() - started < 2


@pytest.mark.parametrize("byline", ["Toby Brink", "By Toby Brink", "by: Toby Brink", "By  Toby Brink"])
def test_only_the_by_before_a_given_byline_is_none_of_the_name(byline: str) -> None:
    assert assemble("a", "\n\n".join(BODY), PROVENANCE, Given(byline=byline), CALL).byline == "Toby Brink"
