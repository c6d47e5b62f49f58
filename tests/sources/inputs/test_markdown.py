"""Markdown: the text is what a reader of the page sees."""

import time
from datetime import date
from hashlib import sha256

import pytest
from markdown_it import MarkdownIt

from sources.article import Article
from sources.assembly import Given
from sources.decoding import decode
from sources.errors import UnreadableError
from sources.inputs import markdown
from sources.inputs.markdown import read_markdown

TEXT = "The dam above Kesti held through the night after two days of rain had filled the lake behind it."
ARTICLE = f"""---
title: 'Dam above Kesti holds'
date: 2024-03-04 10:00:00 +0100
authors: [Ada Brink, Tomas Reve]
outlet: Norland Herald
---
# Dam above Kesti holds

![The dam](dam.jpg "A picture")
*The dam above Kesti. Photo: Ada Brink*

{TEXT}

> "We are watching," said **Lena Holm**, who runs the [water board](https://water.example)
> in Norland.
"""


def read(text: str) -> Article:
    return read_markdown("a", "a.md", decode(text.encode()), Given(outlet="Belmar Courier"))


def plain(text: str) -> str:
    return read(text).text


def test_an_article_with_front_matter_is_read_whole() -> None:
    article = read(ARTICLE)
    assert article.text.startswith(
        "Dam above Kesti holds\n\nThe dam above Kesti. Photo: Ada Brink\n\nThe dam"
    )
    assert (article.title, article.title_span is not None) == ("Dam above Kesti holds", True)
    assert (article.byline, article.outlet) == ("Ada Brink, Tomas Reve", "Norland Herald")
    assert article.published.interval is not None
    assert article.published.interval.first == date(2024, 3, 4)
    assert [zone.span.of(article.text).strip() for zone in article.of_kind("body")] == [
        TEXT,
        '"We are watching," said Lena Holm, who runs the water board in Norland.',
    ]


def test_provenance_names_the_reader_and_the_bytes() -> None:
    article = read(ARTICLE)
    assert article.provenance.digest == sha256(ARTICLE.encode()).hexdigest()
    assert article.provenance.reader.startswith("markdown markdown-it-py ")


def test_the_first_heading_is_the_headline_where_no_other_is_given() -> None:
    assert read(f"# Dam *holds*\n\n{TEXT}").title == "Dam holds"


@pytest.mark.parametrize("before", ["## Dam holds", f"{TEXT}\n\n# Dam holds"])
def test_no_other_heading_is_given_as_the_headline(before: str) -> None:
    assert markdown._headline(MarkdownIt().parse(before)) is None


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("It *was* **said** ***so***.", "It was said so."),
        ("It _was_ said_so_.", "It was said_so_."),
        ("It cost 5 * 3 and 2 * 4.", "It cost 5 * 3 and 2 * 4."),
        ("[Kesti](https://k.example 'Town') is small.", "Kesti is small."),
        ("[Kesti][k] is small.\n\n[k]: https://k.example", "Kesti is small."),
        ("See <https://k.example>.", "See https://k.example."),
        ("![Alt](a.jpg) It rained.", "It rained."),
        ("[![Alt](a.jpg)](b) It rained.", "It rained."),
        ("One\nline.", "One line."),
        ("Two  \nlines.", "Two\nlines."),
        ("Two\\\nlines.", "Two\nlines."),
        ("It rained.\n\nIt snowed.", "It rained.\n\nIt snowed."),
        ("Heading\n=======\n\nIt rained.", "Heading\n\nIt rained."),
        ("### Heading ###\n\nIt rained.", "Heading\n\nIt rained."),
        ("> One.\n> > Two.", "One.\n\nTwo."),
        ("- One.\n- Two.", "- One.\n\n- Two."),
        ("* One.\n\n  More.\n* Two.", "- One.\n\nMore.\n\n- Two."),
        ("1. One.\n2) Two.", "1. One.\n\n2) Two."),
        ("It rained.\n\n---\n\nIt snowed.", "It rained.\n\nIt snowed."),
        ("| a | b |\n|---|---|\n| *c* | |", "a | b\n\nc"),
        ("It rained.\n\n```\ncode\n```\n\n    code", "It rained."),
        ("Call `ps` now.", "Call ps now."),
        ("A\\*b &amp; c &copy; &#8212; d.", "A*b & c © — d."),
        ("A<br>b <b>c</b> <!-- d --> e.", "A\nb c  e."),
        ("<div>\n<b>A</b> &lt; b\n</div>", "A < b"),
        ("<!-- a > b -->\n\nIt rained.", "It rained."),
        ("<script>\nlet a = 1;\n</script>\n\nIt rained.", "It rained."),
        ("<style>a > b {}</style><p>It rained.", "It rained."),
        ("<!-- never closed\n\nIt rained.", ""),
        ("Prices rose 3% [sic] (again).", "Prices rose 3% [sic] (again)."),
        ("#hashtag is no heading.", "#hashtag is no heading."),
        ("He said: \\# 5.", "He said: # 5."),
        ("\ufeffIt rained.", "It rained."),
    ],
)
def test_marks_are_read_and_not_shown(source: str, text: str) -> None:
    if text:
        assert plain(source) == text
    else:
        with pytest.raises(UnreadableError):
            plain(source)


@pytest.mark.parametrize("text", ["![a](b)", "---\ntitle: A\n---\n", "```\na\n```", "<!-- a -->", "***"])
def test_a_file_of_marks_alone_is_said_to_be_empty(text: str) -> None:
    with pytest.raises(UnreadableError, match="no text besides its marks"):
        read(text)


def test_a_file_that_is_too_long_is_refused() -> None:
    with pytest.raises(UnreadableError, match="more than 1,000,000 characters"):
        read("a " * 600_000)


@pytest.mark.parametrize(
    "piece",
    ["[", "![", "*_", "**a", "<", "<!--", "<script>\n", "> ", "- ", "a\n", "[a](", "|a|b\n", "`a", "&", "\\", "---\n", "a: b\n"],
)  # fmt: skip
def test_hostile_marks_cost_time_in_proportion(piece: str) -> None:
    def cost(length: int) -> float:
        start = time.process_time()
        try:
            list(markdown._blocks(MarkdownIt("commonmark").enable("table").parse((piece * length)[:length])))
        finally:
            end = time.process_time()
        return end - start

    cost(1_000)
    short, long = (min(cost(length) for _ in range(3)) for length in (10_000, 40_000))
    assert long < 8 * short + 0.1
