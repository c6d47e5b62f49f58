"""Rows of teasers under an article, and above its headline, that no heading announces."""

import pytest

from sources.zones.tiling import tile

HEAD = "Interior minister resigns over leak of files\n\nBy Ada Brink\n5 April 2023\n\n"
TOLD = (
    "The interior minister of Suthria resigned on Wednesday over the leak of 30,000 files, the government said.",
    "Police arrested two men in Norland on Tuesday. They were later freed by a court.",
    "Prime Minister Flavia Elph said she had accepted his resignation.",
    "Opposition leaders called for an election, which the prime minister has refused since the files came out.",
)
TEASERS = (
    (
        "Bakers of Ostrand strike over flour",
        "Ovens have been cold since Sunday in nine towns on the coast road.",
    ),
    (
        "Second lynx seen at a school",
        "A caretaker took a picture of the animal. It was asleep on a climbing frame.",
    ),
    (
        "Skipper fined for racing the ferry",
        "The man, 44, claimed the bigger boat had started it off Kolbeck.",
    ),
)
SECTIONS = (
    (
        "What the two men did",
        "Police said the two men had carried the files out of the ministry in a lunch box.",
    ),
    (
        "What the minister knew",
        "The minister was told of the leak in March, the government said on Wednesday.",
    ),
)


def body(text: str) -> list[str]:
    """The lines of the body."""
    return [
        line for zone in tile(text) if zone.kind == "body" for line in zone.span.of(text).split("\n") if line
    ]


@pytest.mark.parametrize("between", ["\n\n", "\n"], ids=["apart", "close"])
@pytest.mark.parametrize("count", [2, 3])
def test_a_row_of_teasers_under_the_article_is_not_the_article(count: int, between: str) -> None:
    row = [line for teaser in TEASERS[:count] for line in teaser]
    assert body(HEAD + between.join((*TOLD, *row))) == list(TOLD)


@pytest.mark.parametrize("between", ["\n\n", "\n"], ids=["apart", "close"])
def test_sections_of_one_paragraph_are_the_article(between: str) -> None:
    sections = [line for section in SECTIONS for line in section]
    told = [*TOLD, *(paragraph for _, paragraph in SECTIONS)]
    assert body(HEAD + between.join((*TOLD, *sections))) == told


def test_the_items_of_a_digest_are_the_article() -> None:
    digest = [line for teaser in TEASERS for line in teaser]
    assert body("\n\n".join(("The day in five minutes", TOLD[0], *digest)))[-1] == TEASERS[-1][1]


@pytest.mark.parametrize("heading", ["Trending", "Most read", "Latest news"])
@pytest.mark.parametrize("signed", ["", "By Ada Brink\n5 April 2023\n\n"], ids=["unsigned", "signed"])
@pytest.mark.parametrize("count", [1, 2, 3])
def test_teasers_above_the_headline_are_not_the_article(heading: str, signed: str, count: int) -> None:
    row = [line for teaser in TEASERS[:count] for line in teaser]
    title = "Interior minister resigns over leak of files"
    text = "\n".join((heading, *row, "", title, signed)) + "\n" + "\n\n".join(TOLD)
    assert body(text) == list(TOLD)
    assert [zone.span.of(text).strip() for zone in tile(text) if zone.kind == "title"][:1] == [title]


def test_a_lede_over_a_subheading_is_the_article() -> None:
    text = "\n\n".join((TOLD[0], "What the ministry kept secret", *TOLD[1:]))
    assert body(text) == list(TOLD)
