"""Web pages for the tests, each with what it adds to the same short report."""

from pathlib import Path

from sources.article import Article
from sources.assembly import Given
from sources.decoding import decode
from sources.pages.html import read_html

PAGE = Path(__file__).with_name("webpage.html").read_text("utf-8")
TITLE = "Dam above Kesti holds for another night"


def page(head: str = "", header: str = "", body: str = "") -> str:
    """The markup of the page with more in its head, in its article's header, and after its paragraphs."""
    return PAGE.replace("%HEAD%", head).replace("%HEADER%", header).replace("%BODY%", body)


def read(markup: str | bytes) -> Article:
    """The article of a page."""
    data = markup.encode() if isinstance(markup, str) else markup
    return read_html("a", "a.html", decode(data), Given())


def meta(name: str, content: str) -> str:
    """A tag with metadata."""
    return f'<meta property="{name}" content="{content}">'


def jsonld(text: str) -> str:
    """A script with metadata."""
    return f'<script type="application/ld+json">{text}</script>'
