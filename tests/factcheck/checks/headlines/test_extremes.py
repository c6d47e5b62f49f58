"""Headlines on a record of which the text has the opposite, and on tolls that are not of the event."""

import pytest

from claims.language import Language
from tests.quality.short_stories import report


def flagged(language: Language, text: str) -> bool:
    return any(flag.kind == "headline_mismatch" for flag in report(language, (("2022-09-13", text),)).flags)


@pytest.mark.parametrize(
    "text",
    [
        "Record low turnout in Veld :: Veld voted on Sunday. More people took part than in any vote since 1990.",
        "Record profit at Lumara :: Lumara presented its accounts. Its profit was the smallest in ten years.",
        "Unemployment in Norland falls to lowest level in decades :: The jobless rate is higher than at any time since 1994.",
        "Highest rainfall in Orlan since 1950 :: Orlan had a record low of rain this spring.",
        "Three drown as boat capsizes :: A boat capsized on Sunday. Five people drowned, the coastguard said.",
    ],
)
def test_the_opposite(language: Language, text: str) -> None:
    assert flagged(language, text)


@pytest.mark.parametrize(
    "text",
    [
        "Lowest turnout ever in Veld :: Turnout was 23 percent, the lowest since 1921. The queue was longer than in any year.",
        "Record low turnout in Veld :: Turnout was 23 percent. The harvest of plums was the biggest in ten years.",
        "Record profit at Lumara :: Lumara earned more than in any year before.",
        "Nine die in boat tragedy :: The toll rose to nine. Four people died there eleven years ago.",
        "NINE DEAD OFF MARISCO :: The toll climbed to nine. In 2011 four people died when a trawler sank.",
        "Fourteen dead in pit :: The bodies of the miners were brought up. Half a dozen men perished there four years ago.",
    ],
)
def test_borne_out(language: Language, text: str) -> None:
    assert not flagged(language, text)
