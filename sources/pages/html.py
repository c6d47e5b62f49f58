"""Articles in web pages: trafilatura finds the text, the page's own metadata says what it is."""

import re
from typing import Any
from urllib.parse import urlsplit

from attrs import evolve

from sources.article import Article, Provenance
from sources.assembly import Given, assemble
from sources.decoding import Decoded
from sources.errors import UnreadableError
from sources.pages.markup import clean
from sources.pages.metadata import PageFacts, facts
from sources.pages.paragraphs import paragraphs, put_apart, stated
from sources.pages.stubs import EMPTY, stub

WORDS = re.compile(r"\w{2}")
MANY = 10_000
"""Tags from which the extractor's second opinions, whose time grows with the square of the page, are left out; pages have 2,000."""


def read_html(
    name: str, location: str, decoded: Decoded, fallback: Given, own: Given | None = None
) -> Article:
    """The article in a page; its text is what was extracted.

    `own` is what a record that holds the page says of it. Raises UnreadableError when the page has no article.
    """
    tree, text, version = _extract(clean(decoded.text))
    page = facts(tree)
    reader = f"html trafilatura {version}"
    provenance = Provenance(location=location, reader=reader, digest=decoded.digest, notes=decoded.notes)
    article = assemble(name, text, provenance, _given(page, text, own or Given()), fallback)
    body = [zone.span.of(article.text) for zone in article.of_kind("body")]
    wrong = stub(body, [*_titles(tree), *page.titles], text, " ".join(tree.itertext()), closed=page.closed)
    if wrong:
        raise UnreadableError(wrong)
    return evolve(article, outlet=article.outlet or _host(page.url))


def _extract(markup: str) -> tuple[Any, str, str]:
    """The parsed page, its article's text and the extractor's version. Raises UnreadableError for what is no page."""
    import trafilatura  # noqa: PLC0415  # slow to import, and most articles are no pages
    from trafilatura.utils import load_html  # noqa: PLC0415

    tree = load_html(markup) if WORDS.search(markup) else None
    if tree is None:
        raise UnreadableError(EMPTY)
    found = trafilatura.bare_extraction(tree, include_comments=False, fast=markup.count("<") > MANY)
    text = "" if found is None or isinstance(found, dict) else found.text or ""
    text = put_apart(text, paragraphs(tree))
    if "\n" not in text:
        text = put_apart(text, stated(tree))
    return tree, text, trafilatura.__version__


def _titles(tree: Any) -> list[str]:
    """The page's own title."""
    return [element.text_content() for element in tree.iter("title")]


def _given(page: PageFacts, text: str, own: Given) -> Given:
    """What is known beside the text: what the record says goes before what the page says."""
    dated = own.published is None and page.published is not None
    return Given(
        title=own.title or _title(page, text),
        outlet=own.outlet or page.outlet,
        byline=own.byline or page.byline,
        published=page.published.day if dated and page.published else own.published,
        time=page.published.time if dated and page.published else own.time,
        reason=own.reason or page.reason,
        updated=page.updated,
        section=page.section,
        url=own.url or page.url,
        story=own.story,
    )


def _title(page: PageFacts, text: str) -> str | None:
    """The headline: the form of it that stands in the text, else the first."""
    lines = {line.strip() for line in text.splitlines()}
    return next((title for title in page.titles if title in lines), next(iter(page.titles), None))


def _host(url: str | None) -> str | None:
    """The site of an address: who published an article that names nobody."""
    try:
        return (urlsplit(url or "").hostname or "").removeprefix("www.") or None
    except ValueError:
        return None
