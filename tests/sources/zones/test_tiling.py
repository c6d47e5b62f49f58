"""Zones tile any text, and the body is conservative where there is little to go by."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sources.article import Provenance
from sources.assembly import Given, assemble
from sources.zones.tiling import tile

PROVENANCE = Provenance(location="a.txt", reader="text", digest="0")
LINES = st.sampled_from(
    [
        "The dam above Kesti held through the night.",
        "السد صمد طوال الليل فوق القرية.",
        "הסכר החזיק מעמד כל הלילה.",
        "🎉🎉 party 🎈",
        "\0\0",
        "\ud800",
        "\u2028",
        "\x1c\x85\xa0",
        "Related Articles",
        "By Ada Brink",
        "Published: Dec 30, 2021",
        "KESTI (AP) — The dam held.",
        "Source: X",
        "Photo: AFP",
        "- item",
        "He said:",
        "= ( [ “",
    ]
)
TEXTS = st.one_of(
    st.text(),
    st.lists(st.one_of(LINES, st.text(max_size=30)), max_size=12).map("\n".join),
    st.lists(LINES, max_size=12).map("\r\n".join),
)


def check(text: str) -> None:
    zones = tile(text)
    assert "".join(zone.span.of(text) for zone in zones) == (text if text.strip() else "")
    assert all(len(zone.span) for zone in zones)
    assert all(zone.span.of(text).strip() for zone in zones)


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_zones_tile_any_text(text: str) -> None:
    check(text)
    if text.strip():
        read = assemble("a", text, PROVENANCE, Given(), Given())
        spans = [read.title_span, read.published.span, read.origin and read.origin.span]
        assert all(span.end <= len(text) and span.of(text).strip() for span in spans if span)


@pytest.mark.parametrize(
    "text",
    [
        "word " * 200_000,
        "a" * 1_000_000,
        "KESTI " * 170_000,
        '"' * 1_000_000,
        "(" * 1_000_000,
        "A/" * 500_000,
        ("Aa, " * 40 + "\n") * 5_000,
        "\n".join("By " + "Aa and " * 25 for _ in range(300)),
        "\n".join("We ask you to support our news " * 25 for _ in range(300)),
        "Aaaa " * 20 + "." * 1_900,
        "\n".join("Subscribe " + "for 1 " * 18 for _ in range(2_000)),
        "\n".join("Aa | " * 22 for _ in range(2_000)),
        "\n".join("Aa Bb is a " + "x, " * 280 for _ in range(100)),
        "*a* **b** __c__ [x](y) " * 40_000,
        ">\n" * 100_000,
        "\n".join("Subs: " + "Aa Bb. Cc" * 60 for _ in range(2_000)),
        "The dam held.\nIt rained a lot.\n" + "\n".join(["Advertisement", "It held."] * 8_000),
        "The dam above Kesti held.\nIt rained a lot.\n" + "- one point of many\n" * 20_000,
        "\n".join(["“The dam held all night”", "He said the dam held all night in Kesti."] * 8_000),
    ],
    ids=[
        "words",
        "one-word",
        "capitals",
        "quotes",
        "brackets",
        "slashes",
        "lines",
        "bylines",
        "pleas",
        "stops",
        "prompts",
        "menus",
        "bios",
        "marks",
        "quoted",
        "names",
        "boxes",
        "points",
        "echoes",
    ],
)
def test_a_hostile_text_costs_no_more_than_a_long_one(text: str) -> None:
    start = time.process_time()
    check(text)
    assert time.process_time() - start < 2


def kinds(text: str, title: str | None = None) -> list[str]:
    return [zone.kind for zone in tile(text, title)]


@pytest.mark.parametrize(
    "text",
    [
        "The dam held.",
        "Dam holds for another night",
        "The dam above Kesti, photographed on Monday. (AP Photo/Ivo Lund)",
        "Ada Stone is a journalist for Harbor Ledger.",
        "“No.”",
        "  The dam held.  ",
        "السد صمد طوال الليل",
    ],
)
def test_a_single_paragraph_is_the_body(text: str) -> None:
    assert kinds(text) == ["body"]


@pytest.mark.parametrize("text", ["", " ", "\n\r\n\t\xa0\u2028"])
def test_white_space_has_no_zones(text: str) -> None:
    assert tile(text) == ()


def test_plain_prose_is_all_body_one_zone_a_paragraph() -> None:
    text = "It rained for two days.\nThe dam held.\n\n“Thank God,” she said.\nNobody was hurt.\n"
    assert kinds(text) == ["body"] * 4


def test_short_sentences_open_and_close_a_body() -> None:
    assert (
        kinds("It is over.\n\nThe minister resigned on Monday after weeks of protest.\n\nFew wept.")
        == ["body"] * 3
    )


def test_a_line_apart_from_a_given_title_is_no_title() -> None:
    text = "Norland Herald morning edition online\n\nThe dam above Kesti held through the night."
    assert kinds(text, "Dam holds") == ["boilerplate", "body"]


def test_white_space_belongs_to_the_zone_before_and_at_the_start_to_the_first() -> None:
    text = "\n\n  Dam above Kesti holds again \n\n\n The dam held through the night.\n"
    assert [(zone.span.start, zone.span.of(text)[-1]) for zone in tile(text)] == [(0, " "), (36, "\n")]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The answer\ncame last week. It was no, the minister told the council on Friday.", 1),
        ("At the same time,\nNorland warned its neighbours not to sign the treaty.", 1),
        ("He read it in\nThe Norland Herald\n, which he has taken for thirty years.", 1),
        ("He was met by Minister\nAda Brink\non Monday, according to the ministry in Kesti.", 1),
        ("The minister flew to the\n\ncapital of Suthria on Monday, officials said.", 1),
        ("It rained for two days.\nthe dam held all the same, engineers in Kesti said.", 2),
        ("The council rejected it:\nNobody had read the plan, one member said on Friday.", 2),
    ],
)
def test_a_sentence_that_is_broken_over_lines_is_one_zone(text: str, count: int) -> None:
    assert kinds(text) == ["body"] * count
