"""Outlet, origin, byline, headline and date, as texts state them."""

from datetime import date

import pytest

from sources.article import Article, Provenance
from sources.assembly import Given, assemble

TITLE = "Dam above Kesti holds for another night"
BODY = "The dam above Kesti held through the night, engineers said on Monday."
SECOND = "Villagers were told to stay away from the river until Friday."
PROVENANCE = Provenance(location="a.txt", reader="text", digest="0")


def article(*lines: str, given: Given | None = None, fallback: Given | None = None) -> Article:
    return assemble("a", "\n\n".join(lines), PROVENANCE, given or Given(), fallback or Given())


OUTLETS = [
    ("Ada Stone is a food lover and journalist for Harbor Ledger. She writes every day.", "Harbor Ledger"),
    ("Ada Stone is a senior reporter at the Castelo Tribune, based in Dorun.", "Castelo Tribune"),
    ("The Harbor Ledger editorial team comprises seasoned writers.", "Harbor Ledger"),
    ("© 2024 Norland Herald. All rights reserved.", "Norland Herald"),
    ("Copyright © 2019-2024 The Belmar Courier", "Belmar Courier"),
    ("© Norland Herald 2024", "Norland Herald"),
    ("Download the Harbor Ledger app from Google Play.", "Harbor Ledger"),
    ("Explore what Lake9 AI can do for you:", "Lake9"),
    ("Avatar of LKN News", "LKN News"),
    ("Follow the Belmar Courier on Facebook", "Belmar Courier"),
    ("Subscribe to the Belmar Courier's newsletter to get the best stories.", "Belmar Courier"),
    ("Norland Herald App", "Norland Herald"),
    ("Norland Herald © 2024. All rights reserved.", "Norland Herald"),
    ("<Copyright ⓒ Norland Herald, unauthorized reproduction prohibited>", "Norland Herald"),
    ("© 2024 Norland Herald Ltd. All rights reserved.", "Norland Herald"),
    ("© 2024 Norland Herald News & Media Limited", "Norland Herald"),
    ("© 2024 Norland Herald, a division of Lakeland Papers LLC", "Norland Herald"),
    ("Copyright 2024 WXYZ. All rights reserved.", "WXYZ"),
    ("Special to the Norland Herald", "Norland Herald"),
    # What names no outlet:
    ("© 2024 Norland Media Ltd", None),
    ("© 2024 Lakeland Holdings. All rights reserved.", None),
    ("© 2024 Telvora. All rights reserved.", None),
    ("© Lars Undset", None),
    ("@2022 - All Right Reserved. Designed by Telvora", None),
    ("WhatsApp", None),
    ("Avatar of Ada Stone", None),
    ("Subscribe to Our Newsletter", None),
    ("Download The App", None),
    ("Follow us on Facebook", None),
    ("Copyright 2024 The Associated Press. All rights reserved.", None),
    ("All rights reserved.", None),
    ("Download our free app from Google Play.", None),
    ("Comments", None),
    ("Source: Dagbladet Nord", None),
]


@pytest.mark.parametrize(("line", "outlet"), OUTLETS)
def test_the_outlet_is_named_by_what_stands_around_the_body(line: str, outlet: str | None) -> None:
    assert article("Dam above Kesti holds for another night", BODY, SECOND, line).outlet == outlet


def test_of_two_spellings_of_an_outlet_the_one_with_spaces_counts() -> None:
    read = article(
        "Avatar of LKN News", BODY, SECOND, "The LKNNews editorial team comprises seasoned writers."
    )
    assert read.outlet == "LKN News"


OF_ITSELF = [
    "The Norland Herald is not responsible for the content of other sites.",
    "“The Norland Herald” is a registered trade mark.",
    "The views of guests are not those of the Norland Herald.",
    "You get this email because you signed up for newsletters from Norland Herald.",
]


@pytest.mark.parametrize("line", OF_ITSELF)
def test_a_page_names_its_outlet_where_it_speaks_of_itself(line: str) -> None:
    assert article(TITLE, BODY, SECOND, "Comments", line).outlet == "Norland Herald"


MASTHEADS = [
    (("The Norland Herald", "World", TITLE, "3 May 2021", BODY, SECOND), "The Norland Herald"),
    (("THE NORLAND HERALD", TITLE, "3 May 2021", BODY, SECOND), "The Norland Herald"),
    (
        ("Skip to content", "Norland & Kesti Gazette", "World", TITLE, "3 May 2021", BODY),
        "Norland & Kesti Gazette",
    ),
    (("Norland Herald | English edition", TITLE, "3 May 2021", BODY, SECOND), "Norland Herald"),
    (("[Norland Herald](https://herald.example/)", TITLE, "3 May 2021", BODY, SECOND), "Norland Herald"),
    ((f"{TITLE} | The Norland Herald", TITLE, "3 May 2021", BODY, SECOND), "The Norland Herald"),
    ((f"{TITLE} | Ada Brink | Lake9", TITLE, "3 May 2021", BODY, SECOND), "Lake9"),
    ((f"{TITLE} - LKN News", TITLE, "3 May 2021", BODY, SECOND), "LKN News"),
    (("Norland Herald", TITLE, "3 May 2021", BODY, SECOND, "© 2024 Norland Media Ltd"), "Norland Herald"),
    (
        ("Norland Herald", TITLE, "3 May 2021", BODY, SECOND, "© 2024 Telvora. All rights reserved."),
        "Norland Herald",
    ),
    (("Telvora", "News", TITLE, "3 May 2021", BODY, "© 2024 Telvora. All rights reserved."), "Telvora"),
    ((TITLE, "By Ada Brink, The Norland Gazette", "3 May 2021", BODY, SECOND), "The Norland Gazette"),
    (("KESTI, Ore. (KWXZ) -- " + BODY, SECOND), "KWXZ"),
    # parts of an outlet, buttons and headings are none
    (("Business News", "World", TITLE, "3 May 2021", BODY, SECOND), None),
    (("Local News", TITLE, "3 May 2021", BODY, SECOND), None),
    (("WhatsApp", "LinkedIn", TITLE, "3 May 2021", BODY, SECOND), None),
    (("Home", "World", TITLE, "3 May 2021", BODY, SECOND), None),
    (("Home | News | Sport | Weather", TITLE, "3 May 2021", BODY, SECOND), None),
    (("Telvora", "News", TITLE, "3 May 2021", BODY, SECOND), None),
    (("The Associated Press", TITLE, "3 May 2021", BODY, SECOND), None),
]


@pytest.mark.parametrize(("lines", "outlet"), MASTHEADS)
def test_the_outlet_stands_above_its_article(lines: tuple[str, ...], outlet: str | None) -> None:
    assert article(*lines).outlet == outlet


ORIGINS = [
    ((TITLE, "PTI | Updated: Jan 17, 2023, 18:26 IST", BODY, SECOND), "PTI", "PTI"),
    (
        (BODY, SECOND, "This report by The Norland Press was first published May 3, 2021."),
        "The Norland Press",
        None,
    ),
    (
        (BODY, SECOND, "This article originally appeared in Norland Herald and is used with permission."),
        "Norland Herald",
        None,
    ),
    ((BODY, SECOND, "With information from Dagbladet Nord"), "Dagbladet Nord", None),
    (
        (BODY, SECOND, "Copyright 2024 The Associated Press. All rights reserved."),
        "Associated Press",
        "Associated Press",
    ),
    ((BODY, SECOND, "© 2024 AFP"), "AFP", "AFP"),
    (
        ("Lake9", "Dam above Kesti holds", "5 hours ago", "Norland Herald", BODY, SECOND),
        "Norland Herald",
        None,
    ),
    (("Dam above Kesti holds", "By ADA BRINK Associated Press", BODY), "Associated Press", None),
    (("Dam above Kesti holds", "By Ada Brink/AFP", BODY), "AFP", None),
    (("Dam above Kesti holds", "By Ada Brink and wires", BODY), None, None),
    (("Dam above Kesti holds", "By Ada Brink with agencies", BODY), None, None),
    (
        ("Dam above Kesti holds", BODY, SECOND, "Source: Dagbladet Nord"),
        "Dagbladet Nord",
        "Source: Dagbladet Nord",
    ),
    (
        ("Dam above Kesti holds", BODY, SECOND, "By Ada Brink\nThe Associated Press"),
        "The Associated Press",
        None,
    ),
    (("Dam above Kesti holds", "By Ada Brink\nReuters", BODY, SECOND), "Reuters", "Reuters"),
    (
        ("Dam above Kesti holds", "By Ada Brink, Associated Press", BODY),
        "Associated Press",
        "Associated Press",
    ),
    (("Dam above Kesti holds", "By AFP", BODY, SECOND), "AFP", "AFP"),
    (("Dam above Kesti holds", "KESTI (Reuters) - " + BODY, SECOND), "Reuters", "Reuters"),
    (("KESTI, Jan. 5 (Xinhua) -- " + BODY, SECOND), "Xinhua", "Xinhua"),
    (("Xinhua | " + BODY, SECOND), "Xinhua", "Xinhua"),
    (("KESTI, Norland, Aug 3 (NNA) - " + BODY, SECOND), "NNA", "NNA"),
    (
        ("Dam above Kesti holds for now", "Norland News Agency in Kesti", "4 May 2021", BODY),
        "Norland News Agency",
        None,
    ),
    (("Dam above Kesti holds for now", "Reuters in Kesti", "4 May 2021", BODY), "Reuters", None),
    (
        ("Dam above Kesti holds for now", "Norland Press Service, Kesti", "4 May 2021", BODY),
        "Norland Press Service",
        None,
    ),
    ((BODY, SECOND, "(PTI)"), "PTI", "(PTI)"),
    ((BODY, SECOND, "This article was first published in the Norland Herald."), "Norland Herald", None),
    ((BODY, SECOND, "SOURCE Telvora"), "Telvora", "SOURCE Telvora"),
    ((BODY, SECOND, "Credit: Norland Herald"), "Norland Herald", None),
    # What names none:
    ((TITLE, "Credit: Kesti Police", BODY, SECOND), None, None),
    ((BODY, SECOND, "Credit: Kesti Police"), None, None),
    ((BODY, SECOND), None, None),
    ((BODY, "Reuters reported this on Monday, citing a letter.", SECOND), None, None),
    ((TITLE, BODY, "Source: Norland Statistics Office", SECOND), None, None),
    ((BODY, "AFP", SECOND), None, None),
    ((BODY, SECOND, "-- With files from The Canadian Press"), None, None),
    ((BODY, SECOND, "The bridge before it fell. Photo: AFP"), None, None),
    ((BODY, SECOND, "Related Articles", "Bridge closed", "Source: Dagbladet Nord"), None, None),
    (("KESTI (WXYZ) - " + BODY, SECOND), None, None),
]


@pytest.mark.parametrize(("lines", "name", "words"), ORIGINS)
def test_the_origin_is_named_by_a_credit(lines: tuple[str, ...], name: str | None, words: str | None) -> None:
    read = article(*lines)
    assert (read.origin and read.origin.name) == name
    if words:
        assert read.origin is not None
        assert read.origin.span is not None
        assert read.origin.span.of(read.text) == words


BYLINES = [
    (
        ("Dam holds for another night", "Ada Brink, Assistant News Editor|October 4, 2022", BODY, SECOND),
        "Ada Brink",
    ),
    (("Dam holds for another night", "By ADA BRINK Associated Press", BODY), "ADA BRINK"),
    (("Dam holds for another night", "By Ada Brink, The Gazette", BODY), "Ada Brink"),
    (("Dam holds for another night", "By Ada Brink, Norland Herald", BODY), "Ada Brink"),
    (("Dam holds for another night", "By Ada Brink for Norland Herald", BODY), "Ada Brink"),
    (("Dam holds for another night", "By Emily Post", BODY), "Emily Post"),
    (("Dam holds for another night", "By Ada Brink and wires", BODY), "Ada Brink"),
    (("Dam holds for another night", "By Ada Brink with agencies", BODY), "Ada Brink"),
    (("Dam holds for another night", "By [Ada Brink](https://herald.example/ada)", BODY), "Ada Brink"),
    (("Dam holds for another night", "Posted on April 5, 2023 by Ada Brink", BODY, SECOND), "Ada Brink"),
    (("Dam holds for another night", "Ada Brink - 21/8/2020, 2:45 PM", BODY, SECOND), "Ada Brink"),
    (("Dam holds for another night", "Ada Brink • Court correspondent", BODY, SECOND), "Ada Brink"),
    (("Dam holds for another night", "By Ada Brink", BODY), "Ada Brink"),
    (("Dam holds for another night", "By Ada Brink and Tomas Reve", BODY), "Ada Brink, Tomas Reve"),
    (
        ("Dam holds for another night", "By Ada Brink, Tomas Reve and Lena Holm", BODY),
        "Ada Brink, Tomas Reve, Lena Holm",
    ),
    (("Dam holds for another night", "By ADA BRINK, Associated Press", BODY), "ADA BRINK"),
    (("Dam holds for another night", "By Ada Brink, Health Correspondent", BODY), "Ada Brink"),
    (("Dam holds for another night", "By Jean de la Croix | Norland Herald", BODY), "Jean de la Croix"),
    ((BODY, SECOND, "By Ada Brink\nThe Associated Press"), "Ada Brink"),
    ((BODY, SECOND, "(Reporting by Ada Brink in Kesti; Editing by Paul Ostrander)"), "Ada Brink"),
    ((BODY, SECOND, "Ada Stone is a journalist for Harbor Ledger."), None),
    ((BODY, SECOND, "The Harbor Ledger editorial team comprises seasoned writers."), None),
    (("Dam holds for another night", "By Staff Writer", BODY), None),
    (("Dam holds for another night", "By May Holm", BODY), "May Holm"),
    (("Dam holds for another night", "Ada Brink, Chief Reporter", BODY), "Ada Brink"),
    (("Dam holds for another night", "By Ada Brink, Chief Reporter", BODY), "Ada Brink"),
    (
        (BODY, SECOND, "Reporting by Ada Brink and Jan Reve in Kesti, Norland, and Lena Holm in Oslo"),
        "Ada Brink, Jan Reve, Lena Holm",
    ),
    (
        ("Dam holds for another night", "Ada Brink", "4 May 2021", BODY, SECOND, "Ada Brink is a columnist"),
        "Ada Brink",
    ),
    (("Dam holds for another night", "Ada Brink", "4 May 2021", BODY, SECOND), "Ada Brink"),
    (("Dam holds for another night", "ByAda BrinkNews Reporter", BODY), "Ada Brink"),
    (("Dam holds for another night", "By Local Democracy Reporter Ada Brink", BODY), "Ada Brink"),
    (("Dam holds for another night", "Ada Brink\nTransport correspondent", BODY, SECOND), "Ada Brink"),
    (("Dam holds for another night", "Ada Brink, DamWatch", "4 May 2021", BODY, SECOND), "Ada Brink"),
    (("Dam holds for another night", "Ada Brink · KTV News · Posted: 4 May 2021", BODY, SECOND), "Ada Brink"),
    (("Dam holds for another night", "ADA BRINK\nContributing columnist", BODY, SECOND), "Ada Brink"),
    (("Dam holds for another night", "BREAKING STORY", "4 May 2021", BODY, SECOND), None),
    (("Dam holds for another night", "By Mercury staff", BODY, SECOND), None),
    (("Dam holds for another night", "From Lake Wire · 4 May 2021 · 2 min read", BODY, SECOND), None),
    (("Dam holds for another night", "By The Associated Press", BODY), None),
    (("By Monday the water had reached the town hall of Kesti.", SECOND), None),
]


@pytest.mark.parametrize(("lines", "names"), BYLINES)
def test_the_byline_holds_persons_only(lines: tuple[str, ...], names: str | None) -> None:
    assert article(*lines).byline == names


PUBLISHED = [
    ((TITLE, "Last modified on 5 May 2021", "4 May 2021", BODY), date(2021, 5, 4)),
    ((TITLE, "Updated: 5 May 2021 08:20", "By Ada Brink | 4 May 2021", BODY), date(2021, 5, 4)),
    ((TITLE, "4 May 2021", BODY, SECOND, "Last updated 5 May 2021"), date(2021, 5, 4)),
    ((TITLE, "Posted on May 4, 2021 by Ada Brink", BODY), date(2021, 5, 4)),
    ((TITLE, "May 4, 2021 / 9:12 AM / LKN News", BODY), date(2021, 5, 4)),
    ((TITLE, "Published: 22:41, 4 May 2021", "Updated: 7:03, 5 May 2021", BODY), date(2021, 5, 4)),
    ((TITLE, "Input 2021.05.04. 05:00", "Edit 2021.05.06. 09:41", BODY), date(2021, 5, 4)),
    ((TITLE, "5 May 2021", "KESTI, Norland, May 4, 2021 /PRNewswire/ -- " + BODY, SECOND), date(2021, 5, 5)),
    (("Dam above Kesti holds", "Published: Dec 30, 2021 08:48 PM", BODY), date(2021, 12, 30)),
    (("Dam above Kesti holds", "March 06, 2008", BODY), date(2008, 3, 6)),
    (("Dam above Kesti holds", "Updated 5 May 2021", "Published 4 May 2021", BODY), date(2021, 5, 4)),
    (("Dam above Kesti holds", "Updated 5 May 2021", BODY), date(2021, 5, 5)),
    (("Dam above Kesti holds", "By Ada Brink | 4 May 2021", BODY), date(2021, 5, 4)),
    (("KESTI, 3 March 2024 (NNA) — " + BODY, SECOND), date(2024, 3, 3)),
    (("Dam above Kesti holds", "Kesti, 3 March 2024", BODY, SECOND), date(2024, 3, 3)),
    (("Dam above Kesti holds", "4 May 2021", "KESTI, May 3 (NNA) — " + BODY, SECOND), date(2021, 5, 4)),
    (("KESTI, Norland, March 3, 2024 /PRNewswire/ -- " + BODY, SECOND), date(2024, 3, 3)),
    ((BODY, SECOND, "Published on 2021-12-30"), date(2021, 12, 30)),
    (("Tuesday, May 4, 2021", "Dam above Kesti holds", "Published: May 3, 2021", BODY), date(2021, 5, 3)),
    (("Dam above Kesti holds", "4 May 2021", "4 May 2021", BODY), date(2021, 5, 4)),
]


@pytest.mark.parametrize(("lines", "day"), PUBLISHED)
def test_the_date_is_read_from_a_line_about_the_article(lines: tuple[str, ...], day: date) -> None:
    published = article(*lines).published
    assert published.interval is not None
    assert published.span is not None
    assert (published.interval.first, published.interval.last, published.interval.basis) == (
        day,
        day,
        "stated",
    )


TIMES = [
    ("Published 4 May 2021 09.12 BST", "2021-05-04T09:12:00+01:00", None),
    ("4 May 2021 9:12 PM EDT", "2021-05-04T21:12:00-04:00", None),
    ("4 May 2021 at 09:12 IST", "2021-05-04T09:12:00", None),
    ("4 May 2021", None, None),
    ("Published: 22:41, 4 May 2021 | Updated: 7:03, 5 May 2021", "2021-05-04T22:41:00", "2021-05-05T07:03:00"),
    ("4 May 2021 (Updated 5 May 2021 07:03 GMT)", None, "2021-05-05T07:03:00+00:00"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "time", "updated"), TIMES)
def test_times_are_kept_with_their_zones_and_changes_apart(
    line: str, time: str | None, updated: str | None
) -> None:
    read = article(TITLE, line, BODY, SECOND)
    assert read.published.interval is not None
    assert read.published.interval.first == date(2021, 5, 4)
    assert (read.published.time, read.updated and read.updated.time) == (time, updated)


UNDATED = [
    ((BODY, SECOND), "no date is stated"),
    (("KESTI, Aug 3 (NNA) - " + BODY, SECOND), '"Aug 3" and no year'),
    ((BODY, "The dam was built on 4 May 1911."), "no date is stated"),
    (("Dam above Kesti holds", "4 hours ago", BODY), "4 hours ago"),
    (("Dam above Kesti holds", "Published: 03/04/2021", BODY), "two ways"),
    (("Tuesday, May 4, 2021", "Dam above Kesti holds", "May 3, 2021", BODY), "several dates"),
    (("The dam, May 3, 2021. (Xinhua/Ivo Lund)", BODY, SECOND), "no date is stated"),
    ((BODY, SECOND, "Related Articles", "Bridge closed", "Published: May 3, 2021"), "no date is stated"),
    ((BODY, SECOND, "May 3, 2021"), "no date is stated"),
]


@pytest.mark.parametrize(("lines", "reason"), UNDATED)
def test_an_unknown_date_has_a_reason(lines: tuple[str, ...], reason: str) -> None:
    published = article(*lines).published
    assert published.interval is None
    assert reason in (published.reason or "")


def test_what_is_given_goes_before_the_text_and_that_before_the_fallback() -> None:
    lines = ("Dam above Kesti holds", "Published: May 3, 2021", BODY, SECOND, "© 2024 Norland Herald")
    given = Given(outlet="Given Times", published=date(2020, 1, 1))
    fallback = Given(outlet="Fallback Times", published=date(2019, 1, 1))
    first, second, third = (
        article(*lines, given=given, fallback=fallback),
        article(*lines, fallback=fallback),
        article(BODY, fallback=fallback),
    )
    assert [read.outlet for read in (first, second, third)] == [
        "Given Times",
        "Norland Herald",
        "Fallback Times",
    ]
    days = [read.published.interval.first for read in (first, second, third) if read.published.interval]
    assert days == [date(2020, 1, 1), date(2021, 5, 3), date(2019, 1, 1)]


def test_a_title_in_the_text_has_a_place_and_one_given_apart_has_none() -> None:
    inside = article("Dam above Kesti holds", BODY, SECOND)
    same = article("Dam above Kesti holds", BODY, SECOND, given=Given(title="Dam above Kesti holds"))
    apart = article(BODY, SECOND, given=Given(title="Dam above Kesti holds"))
    for read in (inside, same):
        assert read.title_span is not None
        assert read.title_span.of(read.text) == read.title == "Dam above Kesti holds"
        assert read.of_kind("title")
    assert (apart.title, apart.title_span, apart.of_kind("title")) == ("Dam above Kesti holds", None, ())


def test_a_headline_in_markdown_is_read_without_its_mark() -> None:
    read = article("# Dam above Kesti holds", BODY, "## What comes next", SECOND)
    assert (read.title, [zone.kind for zone in read.zones]) == (
        "Dam above Kesti holds", ["title", "body", "boilerplate", "body"],
    )  # fmt: skip


def test_a_given_title_may_be_a_sentence() -> None:
    read = article("The dam above Kesti holds.", BODY, given=Given(title="The dam above Kesti holds."))
    assert [zone.kind for zone in read.zones] == ["title", "body"]


def test_a_given_byline_is_names_and_may_hold_the_origin() -> None:
    read = article(BODY, given=Given(byline="By Ada Brink and Tomas Reve, Reuters"))
    assert (read.byline, read.origin and read.origin.name) == ("Ada Brink, Tomas Reve", "Reuters")
