"""What a page says about its outlet is no article, wherever it stands."""

import pytest

from sources.zones.tiling import tile

HEAD = "Suthrapost\nMinister resigns over leak of files\nBy Ada Brink\n5 April 2023"
LEDE = (
    "The interior minister of Suthria resigned on Wednesday over the leak of 30,000 files, the government said.",
    "Police arrested two men in Norland on Tuesday, and the court in Kesti is to hear the case in May.",
    "The minister has denied that the files were ever left in a taxi.",
)
FOOT = "Copyright © 2023 Suthrapost. All rights reserved."


def body(*parts: str) -> list[str]:
    text = "\n\n".join(parts)
    return [zone.span.of(text).strip() for zone in tile(text) if zone.kind == "body"]


@pytest.mark.parametrize(
    "own",
    [
        "Some 300 items a day appear under the name Suthrapost, from 90 newspapers across the continent.",
        "Items that name Suthrapost as publisher were written or commissioned by us.",
        "What Suthrapost prints is checked twice; it is not brought up to date afterwards.",
    ],
)
def test_words_on_the_outlet_under_the_article_are_not_the_article(own: str) -> None:
    assert body(HEAD, *LEDE, own, FOOT) == [*LEDE]


@pytest.mark.parametrize(
    "last",
    [
        "A source in the ministry told Suthrapost that the taxi had been found.",
        "The leak was first made known by Suthrapost, to which the files were sent in March by one of the men.",
        "“I read it in Suthrapost like everybody else,” the driver of the taxi recalled.",
        "Nobody has claimed the umbrella.",
    ],
)
def test_a_report_that_names_its_outlet_stays_the_article(last: str) -> None:
    assert body(HEAD, *LEDE, last, FOOT) == [*LEDE, last]


def test_a_name_that_the_article_uses_is_not_the_outlets() -> None:
    last = "Copies went to 14 archives abroad, and Suthrapost paid for the stamps."
    told = "Suthrapost has been sued by the minister for its part in the leak."
    assert body(HEAD, *LEDE, told, last, FOOT) == [*LEDE, told, last]
