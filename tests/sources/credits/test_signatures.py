"""Names above and under an article, with and without "by"."""

import pytest

from sources.article import Article, Provenance
from sources.assembly import Given, assemble

TITLE = "Dam above Kesti holds for another night"
BODY = "The dam above Kesti held through the night, engineers said on Monday, after two days of rain had filled the lake."
SECOND = "Villagers were told to stay away from the river until Friday, when the next storm is expected."
PROVENANCE = Provenance(location="a.txt", reader="text", digest="0")


def article(*lines: str) -> Article:
    return assemble("a", "\n\n".join(lines), PROVENANCE, Given(), Given())


ABOVE = [
    (("By Ada Brink", "Staff Reporter", "3 May 2021"), "Ada Brink"),
    (("By ADA BRINK and TOMAS REVE", "Associated Press", "May 3, 2021"), "ADA BRINK, TOMAS REVE"),
    (
        ("By Ada Brink, Tomas Reve and Lena Holm | Norland Herald", "May 3, 2021 at 3:15 PM EDT"),
        "Ada Brink, Tomas Reve, Lena Holm",
    ),
    (("by Ada Brink", "May 3, 2021"), "Ada Brink"),
    (("Ada Brink, The Norland Herald", "May 3, 2021"), "Ada Brink"),
    (("Ada Brink | The Norland Herald", "May 3, 2021"), "Ada Brink"),
    (("Ada Brink", "The Norland Herald", "May 3, 2021"), "Ada Brink"),
    (("Ada Brink", "Political editor", "@adabrink", "May 3, 2021"), "Ada Brink"),
    (("Ada Brink Political editor", "Mon 3 May 2021 06.00 BST"), "Ada Brink"),
    (("Ada Brink in Kesti", "Mon 3 May 2021 06.00 BST"), "Ada Brink"),
    (("Ada Brink and agencies", "Mon 3 May 2021 06.00 BST"), "Ada Brink"),
    (("Staff and agencies", "Mon 3 May 2021 06.00 BST"), None),
    (("Guardian staff", "Mon 3 May 2021 06.00 BST"), None),
    (("By Staff Reporter", "May 3, 2021"), None),
    (("By Web Desk", "May 3, 2021"), None),
    (("Web Desk", "May 3, 2021"), None),
    (("News Desk", "May 3, 2021"), None),
    (("By Our Correspondent", "May 3, 2021"), None),
    (("Our Correspondent", "May 3, 2021"), None),
    (("By Ada Brink , CNN", "Published 3:15 PM EDT, Mon May 3, 2021"), "Ada Brink"),
    (("By Ada Brink, CNN", "May 3, 2021"), "Ada Brink"),
    (("By Ada Brink  May 3, 2021",), "Ada Brink"),
    (("By Ada Brink • May 3, 2021",), "Ada Brink"),
    (("By: Ada Brink", "Posted: May 3, 2021"), "Ada Brink"),
    (("Written by Ada Brink", "Published May 3, 2021"), "Ada Brink"),
    (("Written By: Ada Brink", "May 3, 2021"), "Ada Brink"),
    (("Author: Ada Brink", "May 3, 2021"), "Ada Brink"),
    (("Reported by Ada Brink and edited by Tomas Reve", "May 3, 2021"), "Ada Brink"),
    (("Words: Ada Brink", "Pictures: Tomas Reve", "May 3, 2021"), "Ada Brink"),
    (("Story by Ada Brink", "Photos by Tomas Reve", "May 3, 2021"), "Ada Brink"),
    (("Story and photos by Ada Brink", "May 3, 2021"), "Ada Brink"),
    (("Text: Ada Brink", "May 3, 2021"), "Ada Brink"),
    (("Text: Ada Brink, photos: Tomas Reve", "May 3, 2021"), "Ada Brink"),
    (("By Ada Brink, Special to the Norland Herald", "May 3, 2021"), "Ada Brink"),
    (("By Dr. Ada Brink", "May 3, 2021"), "Dr. Ada Brink"),
    (("By Ada M. Brink", "May 3, 2021"), "Ada M. Brink"),
    (("By Ada Brink-Holm and Íngrid O'Vale", "May 3, 2021"), "Ada Brink-Holm, Íngrid O'Vale"),
    (("By Ada Brink, Senior Reporter", "May 3, 2021"), "Ada Brink"),
    (("By Ada Brink, Senior Political Correspondent", "May 3, 2021"), "Ada Brink"),
    (("By Ada Brink Health Correspondent", "May 3, 2021"), "Ada Brink"),
    (("By Ada Brink Health and Science Reporter, Norland News", "May 3, 2021"), "Ada Brink"),
    (("By Ada Brink Norland News, Kesti", "May 3, 2021"), "Ada Brink"),
    (("By Ada Brink in Kesti and Tomas Reve in Oslo", "May 3, 2021"), "Ada Brink, Tomas Reve"),
    (("By Ada Brink with Tomas Reve", "May 3, 2021"), "Ada Brink, Tomas Reve"),
    (("By Ada Brink for The Norland Herald", "May 3, 2021"), "Ada Brink"),
    (("Ada Brink reports", "May 3, 2021"), "Ada Brink"),
    (("Ada Brink reports from Kesti", "May 3, 2021"), "Ada Brink"),
    (("From Ada Brink in Kesti", "May 3, 2021"), "Ada Brink"),
    (("Reporter: Ada Brink", "Editor: Tomas Reve", "May 3, 2021"), "Ada Brink"),
    (("Ada Brink / The Norland Herald", "May 3, 2021"), "Ada Brink"),
    (("By Ada Brink", "Updated May 4, 2021", "Published May 3, 2021"), "Ada Brink"),
    (("@adabrink", "Ada Brink", "May 3, 2021"), "Ada Brink"),
    (("Ada Brink · 3 May 2021",), "Ada Brink"),
    (("May 3, 2021 By Ada Brink",), "Ada Brink"),
    (("Published May 3, 2021 by Ada Brink",), "Ada Brink"),
    (("Posted by Ada Brink | May 3, 2021",), "Ada Brink"),
    (("Posted by: Ada Brink May 3, 2021 in News",), "Ada Brink"),
    (("by Ada Brink | May 3, 2021 | News, Politics | 3 comments",), "Ada Brink"),
    (("By Ada Brink On May 3, 2021",), "Ada Brink"),
    (("By ADA BRINK Staff Writer", "May 3, 2021"), "ADA BRINK"),
    (("ADA BRINK Staff Writer", "May 3, 2021"), "ADA BRINK"),
    (("By Ada Brink / abrink@herald.example", "May 3, 2021"), "Ada Brink"),
    (("By Ada Brink", "abrink@herald.example", "May 3, 2021"), "Ada Brink"),
    (("Ada Brink abrink@herald.example", "May 3, 2021"), "Ada Brink"),
    (("By Ada Brink, abrink@herald.example, 555-0100", "May 3, 2021"), "Ada Brink"),
    (("OPINION", "By Ada Brink", "May 3, 2021"), "Ada Brink"),
    (("Comment by Ada Brink", "May 3, 2021"), "Ada Brink"),
    (("Opinion by Ada Brink", "May 3, 2021"), "Ada Brink"),
    (("Analysis by Ada Brink", "May 3, 2021"), "Ada Brink"),
    (("Review by Ada Brink", "May 3, 2021"), "Ada Brink"),
    (("Interview by Ada Brink", "May 3, 2021"), "Ada Brink"),
    (("Ada Brink and Tomas Reve, Norland Herald", "May 3, 2021"), "Ada Brink, Tomas Reve"),
    (("By Editorial Board", "May 3, 2021"), None),
    (("The Editorial Board", "May 3, 2021"), None),
    (("By Norland Herald Staff", "May 3, 2021"), None),
    (("By Reuters", "May 3, 2021"), None),
    (("By Our Bureau", "May 3, 2021"), None),
    (("Bureau Report", "May 3, 2021"), None),
    (("PTI", "May 3, 2021"), None),
    (("Local Government", "May 3, 2021"), None),
    (("Middle East", "May 3, 2021"), None),
    (("Climate Change", "May 3, 2021"), None),
    (("Photo Gallery", "May 3, 2021"), None),
    (("Breaking News", "May 3, 2021"), None),
    (("Press Release", "May 3, 2021"), None),
    (("Kesti Council", "May 3, 2021"), None),
    (("Kesti City Council", "May 3, 2021"), None),
    (("Share Article", "May 3, 2021"), None),
    (("Listen Now", "May 3, 2021"), None),
    (("Norland Police Department", "May 3, 2021"), None),
    (("Health Ministry", "May 3, 2021"), None),
    (("United States", "May 3, 2021"), None),
    (("South Korea", "May 3, 2021"), None),
    (("Getty Images", "May 3, 2021"), None),
    (("Natural Disasters", "May 3, 2021"), None),
    (("Premier League", "May 3, 2021"), None),
]


@pytest.mark.parametrize(("lines", "names"), ABOVE)
def test_the_lines_above_the_article_name_its_authors_and_nobody_else(
    lines: tuple[str, ...], names: str | None
) -> None:
    assert article(TITLE, *lines, BODY, SECOND).byline == names


UNDER = [
    (("(Reporting by Ada Brink; Editing by Tomas Reve)",), "Ada Brink"),
    (("(Writing by Ada Brink)",), "Ada Brink"),
    (("Ada Brink",), None),
    (("\u2013 Ada Brink",), None),
    (("Ada Brink is a reporter at the Norland Herald.",), None),
    (("Contact Ada Brink at abrink@herald.example.",), None),
    (("Reporter Ada Brink, abrink@herald.example",), "Ada Brink"),
    (("By Ada Brink, Kesti",), "Ada Brink"),
    (("Photo by Tomas Reve",), None),
    (("Edited by: Tomas Reve",), None),
    (("Translated by Tomas Reve",), None),
]


@pytest.mark.parametrize(("lines", "names"), UNDER)
def test_lines_under_the_article_may_name_its_authors(lines: tuple[str, ...], names: str | None) -> None:
    assert article(TITLE, "3 May 2021", BODY, SECOND, *lines).byline == names


MORE = [
    (("Ada Brink", "Transport Correspondent", "and Tomas Reve", "3 May 2021"), "Ada Brink, Tomas Reve"),
    (("Ada Brink (now) and Tomas Reve (earlier)", "3 May 2021"), "Ada Brink, Tomas Reve"),
    (("Ada Brink in Kesti and Tomas Reve in Oslo", "3 May 2021"), "Ada Brink, Tomas Reve"),
    (
        (
            "By ADA BRINK | abrink@herald.example and TOMAS REVE | treve@herald.example | Norland Herald",
            "3 May 2021",
        ),
        "ADA BRINK, TOMAS REVE",
    ),
    (("Ada Brink - abrink@herald.example", "3 May 2021"), "Ada Brink"),
    (("Ada Brink - desk@herald.example", "Kesti"), None),
    (("Ada Brink, Ports Editor, Oslo", "3 May 2021"), "Ada Brink"),
    (("Telvora Optics AB", "3 May 2021"), None),
    (("By Norland Council", "3 May 2021"), None),
    (("By Ada Brink Mon, 03 May 2021 at 06:30",), "Ada Brink"),
    (("By ADA BRINK FOR NORLAND HERALD", "3 May 2021"), "ADA BRINK"),
    (("by editors on May 3, 2021 in Notes · 6 Comments",), None),
    (("Dr Ada Brink", "3 May 2021"), "Dr Ada Brink"),
    (("Humanitarian Engineers", "3 May 2021"), None),
]


@pytest.mark.parametrize(("lines", "names"), MORE)
def test_places_addresses_shifts_and_offices_are_no_part_of_a_name(
    lines: tuple[str, ...], names: str | None
) -> None:
    assert article(TITLE, *lines, BODY, SECOND).byline == names


def test_a_name_of_which_the_article_speaks_is_no_author() -> None:
    assert (
        article(
            TITLE, "Ada Brink", "3 May 2021", BODY, "Ada Brink was told to stay away from the river."
        ).byline
        is None
    )


def test_a_name_without_a_date_counts_when_a_line_under_the_article_presents_its_bearer() -> None:
    bio = "Ada Brink is a hydrologist."
    assert article(TITLE, "Ada Brink", BODY, SECOND).byline is None
    assert article(TITLE, "Ada Brink", BODY, SECOND, "Comments", bio).byline == "Ada Brink"


def test_a_name_before_the_source_signs_the_article() -> None:
    assert (
        article(TITLE, "3 May 2021", BODY, SECOND, "Ada Brink", "(Source: Dagbladet Nord)").byline
        == "Ada Brink"
    )
