"""What database exports, print pages, apps and displaced lines state of an article."""

from datetime import date

import pytest

from sources.article import Article, Provenance
from sources.assembly import Given, assemble

TITLE = "Dam above Kesti holds for another night"
BODY = "The dam above Kesti held through the night, engineers said on Monday, after two days of rain had filled the lake."
SECOND = "Villagers were told to stay away from the river until Friday, when the next storm is expected."
PROVENANCE = Provenance(location="a.txt", reader="text", digest="0")


def article(*lines: str) -> Article:
    return assemble("a", "\n\n".join(lines), PROVENANCE, Given(), Given())


def day(read: Article) -> date | None:
    return read.published.interval.first if read.published.interval else None


def test_the_fields_of_an_export_in_codes_are_read() -> None:
    head = (
        f"HD       {TITLE}",
        "BY       By Ada Brink",
        "WC       214 words",
        "PD       17 November 2021",
        "SN       The Kesti Reader",
        "LP",
    )
    read = article(*head, BODY, SECOND)
    assert (read.title, read.byline, read.outlet, day(read)) == (
        TITLE,
        "Ada Brink",
        "The Kesti Reader",
        date(2021, 11, 17),
    )


def test_the_fields_of_an_export_in_words_are_read() -> None:
    read = article(
        TITLE,
        "The Kesti Star (Norland)",
        "March 6, 2012 Tuesday",
        "Length: 231 words",
        "Byline: Ada Brink",
        BODY,
    )
    assert (read.byline, read.outlet, day(read)) == ("Ada Brink", "The Kesti Star", date(2012, 3, 6))


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("Publication: Kesti Wire", "Kesti Wire"),
        ("Publication title: The Reader; Kesti", "The Reader"),
        ("Newspaper: Norland Herald", "Norland Herald"),
        ("Shared via the Kesti Pulse app.", "Kesti Pulse"),
        ("Read the full story on Kesti Pulse: kestipulse.example/s/1", "Kesti Pulse"),
        ("Sign up for our letter to get more coverage from TARN ENGLISH.", "TARN ENGLISH"),
        ("Add Ledes as your preferred source", "Ledes"),
        ("Published in The Curb", "The Curb"),
        ("A publication of note", None),
        ("Shared by a friend", None),
        ("Get well soon cards from Tarn, it says, are rare", None),
    ],
)
def test_a_line_that_names_the_publication_names_the_outlet(line: str, outlet: str | None) -> None:
    assert article(TITLE, "3 May 2021", BODY, SECOND, "Comments", line).outlet == outlet


@pytest.mark.parametrize("under", ["News | Sport | Weather", "News", "Politics · Money · Internet"])
def test_a_name_with_an_article_over_the_menu_is_the_outlet(under: str) -> None:
    assert article("The Kesti Desk", under, TITLE, "By Ada Brink", BODY, SECOND).outlet == "The Kesti Desk"


@pytest.mark.parametrize("name", ["Live Scores", "Kesti", "Politics"])
def test_any_other_line_over_the_menu_is_none(name: str) -> None:
    assert article(name, "News | Sport | Weather", TITLE, "By Ada Brink", BODY, SECOND).outlet is None


def test_a_printed_page_gives_its_paper_and_its_day() -> None:
    read = article(
        "6  THE SUNDAY ESTUARY  17 June 2018", TITLE, BODY, "17 June 2018  THE SUNDAY ESTUARY  7", SECOND
    )
    assert (read.outlet, day(read)) == ("The Sunday Estuary", date(2018, 6, 17))


@pytest.mark.parametrize(
    "body", ["Ministry of Works", "Department of Health", "Office for the Protection of Rivers"]
)
def test_a_body_of_the_state_alone_in_its_release_issued_it(body: str) -> None:
    assert article("NEWS RELEASE", TITLE, body, "3 May 2021", BODY, SECOND).outlet == body


def test_the_same_line_beside_a_report_is_no_outlet() -> None:
    assert article(TITLE, "Ministry of Works", "3 May 2021", BODY, SECOND).outlet is None


@pytest.mark.parametrize(
    "lines",
    [
        ("KESTI, March 4, 2019 (AFP)",),
        ("KESTI, March 4, 2019 (AFP).",),
        ("KESTI, Norland, March 4, 2019 (AFP)",),
        ("Share", "KESTI, March 4, 2019 (AFP)"),
        ("Print", "Save", "Kesti, March 4, 2019 (AFP)"),
        ("KESTI, March 4, 2019 (AFP)", "Related news", "Bins are late again in Tarn"),
    ],
)
def test_a_dateline_behind_the_last_words_gives_origin_and_day(lines: tuple[str, ...]) -> None:
    read = article(TITLE, BODY, SECOND, *lines)
    assert (read.origin and read.origin.name, day(read)) == ("AFP", date(2019, 3, 4))


@pytest.mark.parametrize(
    "lines",
    [("Related news", "KESTI, March 4, 2019 (AFP)"), ("Comments", "Tom B", "KESTI, March 4, 2019 (AFP)")],
)
def test_a_dateline_below_other_stories_or_comments_gives_nothing(lines: tuple[str, ...]) -> None:
    read = article(TITLE, BODY, SECOND, *lines)
    assert (read.origin, day(read)) == (None, None)


@pytest.mark.parametrize(
    ("last", "name"),
    [
        ("The gates were opened again on Tuesday, the board said [AFP]", "AFP"),
        ("The gates were opened again on Tuesday. - Sapa", "Sapa"),
        ("The gates were opened again on Tuesday. (ANI)", "ANI"),
        ("The gates were opened again on Tuesday, the board said [sic]", None),
        ("A man walks along the dam in Kesti [AFP]", None),
    ],
)
def test_an_agency_closes_the_last_words_in_several_ways(last: str, name: str | None) -> None:
    found = article(TITLE, "3 May 2021", BODY, SECOND, last).origin
    assert (found and found.name) == name


@pytest.mark.parametrize(
    ("above", "name"),
    [
        (("A worker at the dam. Photo: Ada Brink", "Kesti News", "STT"), "STT"),
        (("The Kesti Reader", "AFP"), "AFP"),
        (("A worker at the dam. Photo: Ada Brink", "AFP"), None),
    ],
)
def test_an_agency_alone_above_the_first_words_is_a_picture_s_only_under_its_caption(
    above: tuple[str, ...], name: str | None
) -> None:
    found = article(TITLE, *above, BODY, SECOND).origin
    assert (found and found.name) == name


@pytest.mark.parametrize(
    "line",
    [
        "Source: The Kesti Reader",
        "This article originally appeared on The Kesti Reader: Dam holds",
        "Source: Kesti Reader",
    ],
)
def test_an_outlet_is_not_taken_from_itself(line: str) -> None:
    read = article("The Kesti Reader", TITLE, "3 May 2021", BODY, SECOND, line)
    assert read.outlet is not None
    assert (read.outlet.removeprefix("The "), read.origin) == ("Kesti Reader", None)


def test_an_article_that_appeared_elsewhere_is_taken_from_there() -> None:
    line = "This article originally appeared on The Tarn Courier: Dam holds"
    found = article("The Kesti Reader", TITLE, "3 May 2021", BODY, SECOND, line).origin
    assert found is not None
    assert found.name == "Tarn Courier"


@pytest.mark.parametrize(
    "lines",
    [
        ("4 hours ago", "Share", "Save", "Ada Brink"),
        ("Ada Brink", "Share"),
        ("^By Ada Brink",),
        ("> Ada Brink reports:",),
        ("Ada Brink, University of Kesti", "3 May 2021"),
        ("Ada Brink in Tarn MAY 3 2021",),
        ("NewsByAda BrinkSenior Reporter",),
        ("Ada Brink, Kesti Reader Staff",),
    ],
)
def test_an_author_is_named_beside_buttons_marks_and_schools(lines: tuple[str, ...]) -> None:
    assert article(TITLE, *lines, BODY, SECOND).byline == "Ada Brink"


@pytest.mark.parametrize(
    "lines", [("4 hours ago", "Share", "Save", "Premier League"), ("Press Release", "Share"), ("Ada Brink",)]
)
def test_no_other_line_there_is_an_author(lines: tuple[str, ...]) -> None:
    assert article(TITLE, *lines, BODY, SECOND).byline is None


@pytest.mark.parametrize("mark", ["> ", "^", "HD       ", "Headline: "])
def test_a_headline_stands_without_what_marks_it(mark: str) -> None:
    assert article(mark + TITLE, "By Ada Brink", BODY, SECOND).title == TITLE


def test_the_days_in_which_an_archive_kept_a_page_are_not_its_date() -> None:
    read = article("22 Feb 2006 - 19 Mar 2011", "Tuesday, February 21, 2006", TITLE, BODY, SECOND)
    assert day(read) == date(2006, 2, 21)
