"""Lines that a program broke are put together again, and lines that stand for themselves are left alone."""

import textwrap

import pytest

from sources.lines.rows import blocks_of, lines_of, plain, stops
from sources.lines.wrapping import wrap_of
from sources.zones.paragraphs import paragraphs
from sources.zones.tiling import tile

HEAD = "Dam above Kesti holds for another night\nBy Ada Brink\n5 April 2023\n"
REPORT = (
    "The dam above Kesti held through the night to Monday, the water board of Suthria said, although the river rose by four metres.",
    "Engineers opened the sluices, Karl Brenner and Petra Vals among them, and the mayor of Dorun Falls asked for sandbags.",
    "Mr. Brenner said that nobody had been hurt - he had counted himself - and that the road would open on 7 April 2023 at noon.",
)


def wrapped(width: int, *, between: str, first: str = "", rest: str = "") -> str:
    return HEAD + between.join(
        textwrap.fill(told, width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)
        for told in REPORT
    )


def body(text: str) -> list[str]:
    return [
        " ".join(line.lstrip("> ") for line in zone.span.of(text).split("\n")).strip()
        for zone in tile(text)
        if zone.kind == "body"
    ]


@pytest.mark.parametrize("width", [40, 58, 66, 72, 80, 100])
@pytest.mark.parametrize(
    ("between", "first", "rest"),
    [
        ("\n\n", "", ""),
        ("\n", "   ", ""),
        ("\n\n", "    ", "    "),
        ("\n\n", "> ", "> "),
        ("\n>\n", "> ", "> "),
    ],
    ids=["blank-lines", "indented", "set-in", "quoted", "quoted-through"],
)
def test_text_of_any_width_is_read_by_paragraphs(width: int, between: str, first: str, rest: str) -> None:
    text = wrapped(width, between="\n" + between if width == 0 else between, first=first, rest=rest)
    assert body(text.replace(HEAD, HEAD + "\n", 1)) == list(REPORT)


def test_headline_byline_and_date_are_not_drawn_into_the_text() -> None:
    zones = tile(wrapped(66, between="\n\n"))
    assert [zone.kind for zone in zones[:3]] == ["title", "byline", "dateline"]


def test_paragraphs_that_are_torn_at_no_width_are_joined_when_all_are_torn() -> None:
    text = (
        "The minister resigned on 4\nApril 2023 over the files.\n\n"
        "Police arrested two men, Jan Kolar and Petr\nNovak, in Dorun on Tuesday.\n\n"
        "The prime minister said that relations between\nSuthria and Norland were calm."
    )
    assert len(paragraphs(text)) == 3


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        (["Bridge opens again", "The bridge in Dorun opened on Monday."], 2),
        (["Home", "News", "Sport", "The bridge in Dorun opened on Monday."], 4),
        (["By Ada Brink", "The bridge in Dorun opened on Monday."], 2),
        (["The bridge opened on 4", "April 2023 at noon."], 1),
        (["She was met by Mr.", "Brenner on Monday."], 2),
        (["The ministry wants to re-", "open the bridge."], 1),
        (["mill_laner", "nobody_knows · 4 hours ago"], 2),
        (["Dear editor, what bus? Yours, etc.,", "MALA DORL"], 2),
    ],
)
def test_lines_of_a_text_that_is_not_wrapped(lines: list[str], count: int) -> None:
    assert len(paragraphs("\n".join(lines))) == count


def test_a_list_of_links_has_no_width() -> None:
    links = [
        "Bin strike enters its third week in Dorun",
        "Council tax to rise by five per cent",
        "Rail fares up",
    ]
    assert wrap_of(blocks_of(lines_of("\n".join(links * 4)))).width == 0


@pytest.mark.parametrize(
    ("words", "bare"),
    [
        ("**Ada Brink** is a reporter", "Ada Brink is a reporter"),
        ("> “Nobody,” she said.", "“Nobody,” she said."),
        ("## What next", "What next"),
        ("*Sign up [here](http://x.example).*", "Sign up here."),
        ("# # #", "# # #"),
        ("a * b", "a * b"),
        ("snake_case stays", "snake_case stays"),
    ],
)
def test_signs_of_markdown_are_no_words(words: str, bare: str) -> None:
    assert plain(words) == bare


def test_the_stop_of_a_title_ends_no_sentence() -> None:
    assert stops("The dam held.")
    assert not stops("She was met by Mr.")
