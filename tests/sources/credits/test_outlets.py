"""Who published an article, by several weak signs that agree."""

import pytest

from sources.article import Article, Provenance
from sources.assembly import Given, assemble

TITLE = "Dam above Kesti holds for another night"
BODY = "The dam above Kesti held through the night, engineers said on Monday, after two days of rain had filled the lake."
SECOND = "Villagers told Kesti Council to stay away from the river, and told the Lantern that the next storm is expected."
PROVENANCE = Provenance(location="a.txt", reader="text", digest="0")


def article(*lines: str) -> Article:
    return assemble("a", "\n\n".join(lines), PROVENANCE, Given(), Given())


AGREEING = [
    (("Telvora",), ("About Telvora", "Contact Telvora"), "Telvora"),
    (("The Kesti Reader",), ("Write to desk@kestireader.example",), "The Kesti Reader"),
    (("Valley Øst",), ("Write to desk@valleyost.example",), "Valley Øst"),
    (("Salt & Clover", "About   Archive   @saltandclover@fedi.example"), (), "Salt & Clover"),
    (("The Lantern", "Home"), ("Follow The Lantern",), "The Lantern"),
    (("Norland Herald - news in English",), (), "Norland Herald"),
    (("The Valley Lantern - Est. 1887", "Sunday"), (), "The Valley Lantern"),
    (("The Valley Lantern        Vol. 46, No. 3 - Autumn 2017",), (), "The Valley Lantern"),
    (("VALLEY LANTERN", "Issue 44"), (), "Valley Lantern"),
    (("Kesti Notes", "A blog about a small town and its large opinions"), (), "Kesti Notes"),
    (("94.1 The Heron | Kesti's Best Country",), ("© 2021 Northern Lakes Broadcasting",), "94.1 The Heron"),
    (("Quill & Anchor   Shipping • Ports • Finance",), (), "Quill & Anchor"),
    (("Support The Norland Herald", "The Norland Herald"), (), "The Norland Herald"),
    (
        ("TradeWire Releases",),
        ("Distributed by TradeWire on behalf of Telvora.", "TradeWire is on TradeWire TV"),
        "TradeWire Releases",
    ),
    (("FNB News",), ("© Federal Norland Broadcaster",), "Federal Norland Broadcaster"),
    ((), ("Published in The Kesti Dawn, May 3rd, 2021",), "The Kesti Dawn"),
    ((), ("Discover more from Currents of Kesti",), "Currents of Kesti"),
    ((), ("Published by Norland Papers Ltd    © Norland Herald 2021",), "Norland Herald"),
    (("Lantern uses cookies so that you stay logged in.", "Menu"), (), "Lantern"),
    (("Press release", "From: Ministry of Rivers and Lakes"), (), "Ministry of Rivers and Lakes"),
    (("PRESS RELEASE No. 12", "Issued by: Norland Water Board"), (), "Norland Water Board"),
    (("News release", "Issued by the Office for River Works"), (), "Office for River Works"),
    (("Media statement by the Kesti Fire Brigade",), (), "Kesti Fire Brigade"),
    (
        ("Issued 0935 Thursday 30 December 2021 by the Duty Forecaster, Weather Service of Norland",),
        (),
        "Weather Service of Norland",
    ),
    (("Issued at 10:00 on 3 May 2021 by Norland Flood Centre",), (), "Norland Flood Centre"),
    # what is no outlet
    (("From: Ministry of Rivers and Lakes",), (), None),
    (("Press release", "From: Ada Brink"), (), None),
    (("Press release", "From: Monday"), (), None),
    (("A statement issued by the mayor",), (), None),
    (("Issued by hand",), (), None),
    (("Kesti Council",), (), None),
    (("Local Government", "Kesti Council"), ("Topics", "Kesti Council", "Local Government"), None),
    (("Home", "Norland", "Kesti"), (), None),
    (("World Cup",), ("More on the World Cup", "World Cup in Kesti"), None),
    (("Just In   Weather   Sport   Culture",), (), None),
    (("Thursday, 19 September",), (), None),
    (("Discover", "Following"), ("55.2K Followers",), None),
    ((), ("© 2021 Ada Brink",), None),
    ((), ("Sign up for Morning Briefing",), None),
    ((), ("We and our 842 partners store cookies on your device.",), None),
    ((), ("Follow Ada Brink on Twitter",), None),
]


@pytest.mark.parametrize(("above", "under", "outlet"), AGREEING)
def test_the_outlet_is_what_several_signs_agree_on(
    above: tuple[str, ...], under: tuple[str, ...], outlet: str | None
) -> None:
    assert article(*above, TITLE, "3 May 2021", BODY, SECOND, "Comments", *under).outlet == outlet


def test_an_author_is_not_the_outlet() -> None:
    assert (
        article("Ada Brink", TITLE, "By Ada Brink", "3 May 2021", BODY, SECOND, "© 2021 Ada Brink").outlet
        is None
    )


def test_an_agency_on_its_own_page_is_outlet_and_origin() -> None:
    read = article("SEVA", TITLE, "VALMORA, February 11. /SEVA/. " + BODY, SECOND, "© SEVA Agency, 2019")
    assert (read.outlet, read.origin and read.origin.name) == ("SEVA", "SEVA")


def test_a_station_is_named_as_its_page_prints_it_most() -> None:
    told = "The mayor told KWXZ 7 that the bridge was closed on Monday."
    read = article(
        TITLE,
        "KESTI, Ore. (KWXZ) -- " + BODY,
        told,
        "Stay with KWXZ 7 on-air.",
        "Copyright © 2021 KWXZ-TV. All rights reserved.",
    )
    assert read.outlet == "KWXZ 7"
