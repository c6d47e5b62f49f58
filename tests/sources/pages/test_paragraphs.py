"""The paragraphs of a page stay apart, however short it is."""

import time

import pytest
from trafilatura.utils import load_html

from sources.pages.paragraphs import paragraphs, put_apart
from tests.sources.pages.webpages import jsonld, read

FIRST = "The dam above Kesti held through the night after two days of rain, engineers said on Monday."
SECOND = "Villagers were told to stay away from the river until the water had fallen."
LAST = "Nobody was hurt."

PAGES = [
    "<article><h1>Dam holds again</h1><time>5 March 2024</time><p>{0}</p><p>{1}</p><p>{2}</p></article>",
    "<article><h1>Dam holds again</h1><p>By Ada Brink</p><time>5 March 2024</time><p>{0}</p><p>{1}</p><p>{2}</p></article>",
    "<article><h1>Dam holds again</h1><div><time>5 March 2024</time></div><div>{0}</div><div>{1}</div><div>{2}</div></article>",
    "<h1>Dam holds again</h1><time>5 March 2024</time><p>{0}</p><p>{1}</p><p>{2}</p>",
    "<h1>Dam holds again</h1><time>5 March 2024</time><div>{0}<br><br>{1}<br><br>{2}</div>",
    "<main><h1>Dam holds again</h1><p><time>5 March 2024</time></p><section><p>{0}</p><p>{1}</p></section><p>{2}</p></main>",
    "<article><header><h1>Dam holds again</h1><time>5 March 2024</time></header>{0}<p>{1}<p>{2}</article>",
]


@pytest.mark.parametrize("body", PAGES)
def test_a_short_page_keeps_its_paragraphs(body: str) -> None:
    article = read(
        f"<html><head><title>Dam holds again</title></head><body>{body.format(FIRST, SECOND, LAST)}"
    )
    told = [zone.span.of(article.text).strip() for zone in article.of_kind("body")]
    assert told == [FIRST, SECOND, LAST]
    assert article.published.interval is not None
    assert article.published.interval.first.isoformat() == "2024-03-05"


@pytest.mark.parametrize("body", PAGES)
def test_links_do_not_break_a_paragraph(body: str) -> None:
    linked = FIRST.replace("Kesti", "<a href='/k'>Kesti</a>").replace("two days", "<b>two</b> <i>days</i>")
    article = read(
        f"<html><head><title>Dam holds again</title></head><body>{body.format(linked, SECOND, LAST)}"
    )
    assert article.of_kind("body")[0].span.of(article.text).strip() == FIRST


def test_lines_above_the_first_words_have_their_zones() -> None:
    article = read(f"<html><head><title>x</title></head><body>{PAGES[1].format(FIRST, SECOND, LAST)}")
    assert [zone.kind for zone in article.zones] == ["title", "byline", "dateline", "body", "body", "body"]
    assert (article.title, article.byline) == ("Dam holds again", "Ada Brink")


def test_words_of_an_article_that_stand_in_its_metadata_keep_their_paragraphs() -> None:
    said = f"{FIRST}\\n\\n{SECOND}\\n{LAST}"
    script = jsonld(f'{{"@type": "NewsArticle", "headline": "Dam holds again", "articleBody": "{said}"}}')
    article = read(
        f"<html><head><title>Dam holds again</title>{script}</head><body><div id=app></div></body></html>"
    )
    assert [zone.span.of(article.text).strip() for zone in article.of_kind("body")] == [FIRST, SECOND, LAST]


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        ("<p>One</p><p>Two</p>", ["One", "Two"]),
        ("<p>One <b>and</b>\n <i>two</i></p>three", ["One and two", "three"]),
        ("<div>One<div>two</div>three</div>", ["One", "two", "three"]),
        ("One<br>two<!-- no --> and<script>x()</script> more", ["One", "two and more"]),
        ("<ul><li>One<li>Two</ul><h2>Three</h2>four", ["One", "Two", "Three", "four"]),
        ("<table><tr><td>One<td>Two</table>", ["One", "Two"]),
        ("<p> \u00a0 </p><p>One\u00a0two</p>", ["One two"]),
    ],
)
def test_what_begins_a_paragraph(markup: str, found: list[str]) -> None:
    assert paragraphs(load_html(f"<html><body>{markup}</body></html>")) == found


@pytest.mark.parametrize(
    ("text", "known", "apart"),
    [
        ("a b c", ["a b", "c"], "a b\nc"),
        ("a\nb c", ["a b", "c"], "a b\nc"),
        ("a b\nc", ["a b", "c"], "a b\nc"),
        ("a b c", ["menu", "a b", "advert", "c", "foot"], "a b\nc"),
        ("a b d", ["a b", "c"], "a b d"),
        ("- a\n- b", ["a", "b"], "- a\n- b"),
        ("a b", [], "a b"),
        ("", ["a"], ""),
    ],
)
def test_a_text_is_put_into_the_paragraphs_that_make_it_up(text: str, known: list[str], apart: str) -> None:
    assert put_apart(text, known) == apart


def test_many_paragraphs_cost_time_in_proportion() -> None:
    started = time.process_time()
    put_apart("a " * 200_000 + "b", ["a"] * 200_000 + ["c"] * 200_000)
    assert time.process_time() - started < 1
