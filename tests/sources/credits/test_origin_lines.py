"""Whom an article was taken from, by the lines above, in and under it."""

import pytest

from sources.article import Provenance
from sources.assembly import Given, assemble
from sources.credits.credit_lines import credit_of_itself

TITLE = "Dam above Kesti holds for another night"
BODY = "The dam above Kesti held through the night, engineers said on Monday, after two days of rain had filled the lake."
SECOND = "Villagers were told to stay away from the river until Friday, when the next storm is expected."
PROVENANCE = Provenance(location="a.txt", reader="text", digest="0")


def origin(*lines: str) -> str | None:
    found = assemble("a", "\n\n".join(lines), PROVENANCE, Given(), Given()).origin
    return found.name if found else None


ABOVE = [
    (("Reuters", "3 May 2021"), "Reuters"),
    (("By Reuters", "3 May 2021"), "Reuters"),
    (("REUTERS", "3 May 2021"), "REUTERS"),
    (("Agence France-Presse", "3 May 2021"), "Agence France-Presse"),
    (("AFP", "3 May 2021"), "AFP"),
    (("3 May 2021", "AFP"), "AFP"),
    (("AFP | 3 May 2021",), "AFP"),
    (("AFP - 3 May 2021",), "AFP"),
    (("By AFP | 3 May 2021",), "AFP"),
    (("By AFP - 3 May 2021 at 10:00",), "AFP"),
    (("Source: AFP", "3 May 2021"), "AFP"),
    (("Ada Brink, Associated Press", "3 May 2021"), "Associated Press"),
    (("By ADA BRINK", "Associated Press", "3 May 2021"), "Associated Press"),
    (("Ada Brink | AP", "3 May 2021"), "AP"),
    (("By Ada Brink and Tomas Reve, The Associated Press", "3 May 2021"), "The Associated Press"),
    (("By Ada Brink (Reuters)", "3 May 2021"), "Reuters"),
    (("Ada Brink - Reuters", "3 May 2021"), "Reuters"),
    (("Via AP news wire", "3 May 2021"), "AP"),
    (("via AP", "3 May 2021"), "AP"),
    (("PTI / Kesti", "3 May 2021"), "PTI"),
    (("ANI", "Updated: May 3, 2021, 10:00 IST"), "ANI"),
    (("Published By: Ada Brink", "PTI", "May 3, 2021"), "PTI"),
    (("Agencies", "3 May 2021"), None),
    (("By Agencies", "3 May 2021"), None),
    (("Ada Brink for Reuters", "3 May 2021"), "Reuters"),
    (("Staff with AFP", "3 May 2021"), None),
    (("Xinhua", "3 May 2021"), "Xinhua"),
    (("Source: Xinhua | 2021-05-03 10:00:00",), "Xinhua"),
    (("Xinhua | Updated: 2021-05-03 10:00",), "Xinhua"),
    (("Source: Xinhua", "Editor: huaxia", "2021-05-03 10:00:00"), "Xinhua"),
    (("(Reuters)", "3 May 2021"), "Reuters"),
    (("Canadian Press", "3 May 2021"), "Canadian Press"),
    (("The Canadian Press - May 3, 2021",), "The Canadian Press"),
    (("Ada Brink, The Canadian Press", "3 May 2021"), "The Canadian Press"),
    (("Press Association", "3 May 2021"), "Press Association"),
    (("By PA News Agency", "3 May 2021"), "PA News Agency"),
    (("By Ada Brink, PA Political Editor", "3 May 2021"), "PA"),
    (("Ada Brink, PA", "3 May 2021"), "PA"),
    (("Photo: AFP", "3 May 2021"), None),
    (("AP Photo/Ada Brink", "3 May 2021"), None),
    (("Image: Reuters", "3 May 2021"), None),
    (("Getty Images", "3 May 2021"), None),
]


@pytest.mark.parametrize(("lines", "name"), ABOVE)
def test_lines_above_the_article_name_its_agency(lines: tuple[str, ...], name: str | None) -> None:
    assert origin(TITLE, *lines, BODY, SECOND) == name


UNDER = [
    (("Reuters",), "Reuters"),
    (("— Reuters",), "Reuters"),
    (("- AFP",), "AFP"),
    (("\u2013PTI",), "PTI"),
    (("(AP)",), "AP"),
    (("AFP/xyz",), "AFP"),
    (("(PTI) ABC XYZ ABC",), "PTI"),
    (("PTI ABC XYZ",), "PTI"),
    (("PTI COR ABC XYZ",), "PTI"),
    (("(ANI)",), "ANI"),
    (("[AFP]",), "AFP"),
    (("Source: Reuters",), "Reuters"),
    (("Source: AFP/ab",), "AFP"),
    (("(Source: Norland Herald)",), "Norland Herald"),
    (("Sources: Reuters, AFP",), None),
    (("With inputs from PTI",), None),
    (("(With agency inputs)",), None),
    (("(With PTI inputs)",), None),
    (("With inputs from agencies",), None),
    (("This article was first published by Norland Herald.",), "Norland Herald"),
    (("This story was originally published by Norland Herald on May 3, 2021.",), "Norland Herald"),
    (("This article was originally published on Norland Herald",), "Norland Herald"),
    (("Originally published in Norland Herald.",), "Norland Herald"),
    (("Originally published at herald.example",), None),
    (
        ("This article first appeared in Norland Herald and is republished with permission.",),
        "Norland Herald",
    ),
    (
        (
            "This article is republished from The Norland Review under a Creative Commons license. Read the original article.",
        ),
        "Norland Review",
    ),
    (("Republished from Norland Herald.",), "Norland Herald"),
    (("Copyright 2021 Norland Herald. Distributed by TradeWire.",), None),
    (("© 2021 AFP",), "AFP"),
    (("© Agence France-Presse",), "Agence France-Presse"),
    (("© Thomson Reuters 2021.",), "Thomson Reuters"),
    (
        (
            "Copyright 2021 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.",
        ),
        "Associated Press",
    ),
    (
        ("___", "Brink reported from Kesti. Associated Press writer Tomas Reve contributed to this report."),
        None,
    ),
    (("(Reporting by Ada Brink; Editing by Tomas Reve)",), None),
    (
        (
            "(Except for the headline, this story has not been edited by NDKV staff and is published from a syndicated feed.)",
        ),
        None,
    ),
    (("Text by AFP",), "AFP"),
    (("News source: TASS",), "TASS"),
    (("Agency: Interfax",), "Interfax"),
    (("Photo: AFP",), None),
    (("Related: AFP",), None),
    (("Read more at Norland Herald",), None),
    (("dpa",), "dpa"),
    (("(dpa)",), "dpa"),
    (("ANSA",), "ANSA"),
    (("(END)",), None),
    (("This content was produced by Norland Media Group.",), None),
    (("Translated from the original in Dagbladet Nord.",), None),
    (("First published in Norland Herald, 3 May 2021",), "Norland Herald"),
    (("Source: Ministry of Health",), "Ministry of Health"),
    (("SOURCE: Telvora Inc.",), "Telvora Inc."),
    (("SOURCE Telvora Inc.",), "Telvora Inc."),
    (("Read the original article on Norland Herald.",), "Norland Herald"),
    (
        ("Copyright © 2021 The Kesti Monitor. All rights reserved. Distributed by TradeWire.",),
        "Kesti Monitor",
    ),
]


@pytest.mark.parametrize(("lines", "name"), UNDER)
def test_lines_under_the_article_name_its_source(lines: tuple[str, ...], name: str | None) -> None:
    assert origin(TITLE, "3 May 2021", BODY, SECOND, *lines) == name


OPENINGS = [
    ("KESTI, Norland (AP) — ", "AP"),
    ("KESTI (Reuters) - ", "Reuters"),
    ("KESTI, May 3 (Reuters) -", "Reuters"),
    ("Kesti: ", None),
    ("KESTI, Norland | ", None),
    ("(AFP) - ", "AFP"),
    ("AFP - ", "AFP"),
    ("Kesti, May 3, 2021 (GLOBE NEWSWIRE) -- ", "GLOBE NEWSWIRE"),
    ("KESTI, Norland--(BUSINESS WIRE)--", "BUSINESS WIRE"),
    ("KESTI, Norland, May 3, 2021 /PRNewswire/ -- ", "PRNewswire"),
    ("KESTI, May 3. /TASS/. ", "TASS"),
    ("Kesti [Norland], May 3 (ANI): ", "ANI"),
    ("KESTI, May 3 (PTI) ", "PTI"),
    ("Kesti, May 3 (IANS) ", "IANS"),
    ("KESTI, 3rd May, 2021 (WAM) -- ", "WAM"),
    ("Kesti, May 3, IRNA \u2013 ", "IRNA"),
    ("KESTI - Ukrinform. ", None),
    ("Kesti (AFP) \u2013 ", "AFP"),
    ("KESTI, Norland, May 3 (UPI) -- ", "UPI"),
    ("May 3 (UPI) -- ", "UPI"),
    ("Kesti/Oslo (dpa) - ", "dpa"),
    ("KESTI, May 3 (Yonhap) -- ", "Yonhap"),
    ("KESTI, May 3 (Bernama) -- ", "Bernama"),
    ("MANILA \u2013 ", None),
    ("(CNN) — ", None),
    ("KESTI — ", None),
]


@pytest.mark.parametrize(("opening", "name"), OPENINGS)
def test_a_dateline_names_the_agency(opening: str, name: str | None) -> None:
    assert origin(TITLE, "3 May 2021", opening + BODY, SECOND) == name


CLOSINGS = [
    (" PTI ABC XYZ", "PTI"),
    (" (Reuters)", "Reuters"),
    (" — AFP", "AFP"),
    (" AFP/ab", None),
    (" Norland", None),
]


@pytest.mark.parametrize(("closing", "name"), CLOSINGS)
def test_an_agency_may_close_the_last_paragraph(closing: str, name: str | None) -> None:
    assert origin(TITLE, "3 May 2021", BODY, SECOND + closing) == name


def test_a_round_up_of_several_agencies_has_no_origin() -> None:
    assert origin(TITLE, "3 May 2021", BODY + " (AFP)", SECOND + " (Reuters)") is None


def test_who_issued_a_release_counts_on_the_page_of_the_wire_itself() -> None:
    lines = (TITLE, "KESTI, Norland, May 3, 2021 /TradeWire/ -- " + BODY, SECOND, "SOURCE Telvora Inc.")
    assert origin(*lines) == "TradeWire"
    assert origin("TradeWire Direct", *lines) == "Telvora Inc."


def test_what_readers_copied_has_its_source_and_day_in_brackets_above_it() -> None:
    assert origin(TITLE, "(Kesti Evening Press, 18 May 2021)", BODY, SECOND) == "Kesti Evening Press"


def test_the_sender_of_a_message_is_no_origin() -> None:
    assert origin(TITLE, "From: Norland Herald", "3 May 2021", BODY, SECOND) is None


def test_a_long_line_names_the_source_of_this_article_in_its_first_sentence() -> None:
    line = (
        "This essay first appeared on Lantern News and is republished here. " + "It was cut a little. " * 12
    )
    found = credit_of_itself(line)
    assert found is not None
    assert found.name == "Lantern News"
