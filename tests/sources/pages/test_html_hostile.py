"""Pages made to break a reader: each ends soon, with the article or with one clear line."""

import re

import pytest

from sources.errors import UnreadableError
from sources.pages.markup import LARGEST, clean
from tests.sources.pages.webpages import TITLE, page, read

DEEP = 100_000
HUGE = 50_000_000
BOMB = "<!DOCTYPE html [" + '<!ENTITY a0 "ha">' + "".join(
    f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 30)
) + "]>"  # fmt: skip


def test_more_markup_than_an_article_has_is_refused() -> None:
    paragraph = "<p>The dam above Kesti held through the night, engineers said.</p>"
    with pytest.raises(UnreadableError, match="million characters of markup"):
        read("<html><body>" + paragraph * (HUGE // len(paragraph)))


@pytest.mark.parametrize(
    "ballast",
    [
        "<script>" + "x=1;" * (HUGE // 4) + "</script>",
        "<style>" + "p {}" * (HUGE // 8) + "</style>",
        "<!--" + "x" * (HUGE // 2) + "-->",
        '<img src="data:image/png;base64,' + "A" * (HUGE // 2) + '">',
    ],
    ids=["script", "style", "comment", "picture"],
)
def test_what_is_no_markup_does_not_count(ballast: str) -> None:
    assert read(page(body=ballast)).title == TITLE


@pytest.mark.parametrize("tag", ["<div>", "<b>", "<span>", '<div a="<">', "<blink>", "<x-box>", "<table>"])
@pytest.mark.parametrize("closed", [True, False])
def test_tags_within_each_other_without_end(tag: str, *, closed: bool) -> None:
    name = re.findall(r"[a-z-]+", tag)[0]
    ends = f"</{name}>" * DEEP if closed else ""
    article = read(page().replace("<main>", tag * DEEP + "<main>").replace("</main>", f"</main>{ends}"))
    assert article.title == TITLE
    assert len(article.of_kind("body")) == 3


@pytest.mark.parametrize("before", ["", '<?xml version="1.0" encoding="iso-8859-1"?>\n'])
def test_entities_that_grow_are_not_expanded(before: str) -> None:
    markup = page(body="<p>&a29; said the engineers of the dam above Kesti on Monday.</p>")
    article = read(before + BOMB + markup.removeprefix("<!DOCTYPE html>"))
    assert article.title == TITLE
    assert len(article.text) < 1000


OPEN = ["<script>", "<style>", "<svg>", "<!--", "<div ", "<div a='", "<", "&#27;", "&#", "<![CDATA["]


@pytest.mark.parametrize("piece", OPEN)
def test_what_is_opened_again_and_again_takes_no_longer_than_its_length(piece: str) -> None:
    markup = f"<html><body>{piece * (4 * LARGEST // len(piece))}"
    try:
        assert len(clean(markup)) <= LARGEST + 100
    except UnreadableError as error:
        assert "million characters" in str(error)  # noqa: PT017  # either end is a good one


def test_an_open_script_hides_what_follows_as_in_a_browser() -> None:
    assert clean("<html><body>x<script>y</body>") == "<html><body>x"


def test_data_in_a_script_without_end_of_brackets_is_passed_over() -> None:
    script = f'<script type="application/ld+json">{"[" * 400_000}</script>'
    assert read(page(script)).title == TITLE
