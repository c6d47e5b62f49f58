"""Headlines: which line it is, in one line or several, and what stands around it."""

from datetime import date

import pytest

from sources.article import Provenance
from sources.assembly import Given, assemble

LEDE = "The weir above Orsa burst on Monday night and flooded 61 houses in the valley, the fire service said."
MORE = (
    "Villagers were taken to the school of Lower Orsa. Nobody was hurt.",
    "The council had been told in March that the weir leaked, according to an engineer who works there.",
)
PROVENANCE = Provenance(location="a.txt", reader="text", digest="0")
GIVEN = Given(published=date(2020, 1, 1), outlet="Call Sheet")

HEADS = [
    ("Weir bursts above Orsa\n", "Weir bursts above Orsa"),
    ("Orsa floods\nBy Ada Brink\n5 April 2023\n", "Orsa floods"),
    ("WEIR BURSTS\nABOVE ORSA VILLAGE\n", "WEIR BURSTS ABOVE ORSA VILLAGE"),
    ("LOCAL NEWS\nWEIR BURSTS ABOVE ORSA VILLAGE\n", "WEIR BURSTS ABOVE ORSA VILLAGE"),
    (
        "OPINION | Orsa was told that the weir leaked\n\nAda Brink\n5 April 2023\n",
        "Orsa was told that the weir leaked",
    ),
    ("Opinion | Orsa was told that the weir leaked\nBy Ada Brink\n", "Orsa was told that the weir leaked"),
    (
        "Orsa weir live updates: valley told to leave after night of rain\nBy Mercury staff\n5 April 2023\n",
        "Orsa weir live updates: valley told to leave after night of rain",
    ),
    (
        "Valley wakes up under water\nEngineer says Orsa council was told in March that weir leaked\nAda Brink\n5 April 2023\n",
        "Valley wakes up under water",
    ),
    (
        "You are here: Orsa News \u203a Valley \u203a Weir\n5 April 2023\nWeir bursts above Orsa\nBy Ada Brink\n",
        "Weir bursts above Orsa",
    ),
    (
        "The Upland Gazette\nA weekly journal for readers in the uplands\n\nWEIR BURSTS ABOVE ORSA\nby Ada Brink\n",
        "WEIR BURSTS ABOVE ORSA",
    ),
    (
        (
            "Weir above Orsa bursts. Council knew. | Upland Gazette\nNews\nWeir above Orsa bursts. Council knew.\n"
            "Engineer says the valley was told in March\nBy Ada Brink\n"
        ),
        "Weir above Orsa bursts. Council knew.",
    ),
    ("Weir bursts above Orsa\nby news desk\n5 April 2023\n", "Weir bursts above Orsa"),
    (
        "Weir bursts above Orsa\nsubmitted 9 hours ago by mill_laner\nuplandgazette.example\n",
        "Weir bursts above Orsa",
    ),
]


@pytest.mark.parametrize(("head", "title"), HEADS, ids=[title for _, title in HEADS])
def test_the_headline_is_found(head: str, title: str) -> None:
    text = f"{head}\n" + "\n\n".join((LEDE, *MORE)) + "\n"
    article = assemble("a", text, PROVENANCE, Given(), GIVEN)
    assert article.title == title
    body = [zone.span.of(text).strip() for zone in article.zones if zone.kind == "body"]
    assert body == [LEDE, *MORE]


def test_a_headline_right_above_its_source_is_no_caption() -> None:
    text = f"Weir bursts above Orsa\nSource: Upland Gazette\n\n{LEDE}\n\n{MORE[0]}\n"
    assert assemble("a", text, PROVENANCE, Given(), GIVEN).title == "Weir bursts above Orsa"


def test_a_summary_set_close_under_the_date_is_not_the_body() -> None:
    summary = "The council had been told that the weir leaked."
    head = f"Weir bursts above Orsa\n5 April 2023\n{summary}\nThe weir on Tuesday. Photo: A. Brink\n"
    text = f"{head}\n" + "\n\n".join((LEDE, *MORE)) + "\n"
    article = assemble("a", text, PROVENANCE, Given(), GIVEN)
    assert [zone.span.of(text).strip() for zone in article.zones if zone.kind == "body"] == [LEDE, *MORE]


@pytest.mark.parametrize("length", [40, 90, 200])
def test_a_long_menu_above_the_article_changes_nothing(length: int) -> None:
    menu = "".join(f"Part {number}\n" for number in range(length))
    text = f"{menu}Weir bursts above Orsa\nThe valley had been warned of the rain, the council says.\n5 April 2023\n\n"
    text += "\n\n".join((LEDE, *MORE)) + "\n"
    article = assemble("a", text, PROVENANCE, Given(), GIVEN)
    assert article.title == "Weir bursts above Orsa"
    assert [zone.span.of(text).strip() for zone in article.zones if zone.kind == "body"] == [LEDE, *MORE]
