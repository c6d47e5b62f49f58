"""Articles in web pages: trafilatura finds text and metadata."""

from datetime import date
from typing import TYPE_CHECKING

from sources.article import Article, Provenance
from sources.assembly import Given, assemble
from sources.decoding import Decoded
from sources.errors import UnreadableError
from sources.text import notes

if TYPE_CHECKING:
    from trafilatura.settings import Document

FEWEST = 25
"""Words of body below which a page is a stub or an error page; the shortest of 64 news articles measured has 80."""
EMPTY = "holds no article text (a paywall, an error page?): save the full page, or its text as .txt"


def read_html(
    name: str, location: str, decoded: Decoded, fallback: Given, own: Given | None = None
) -> Article:
    """The article in a page; its text is what was extracted.

    `own` is what a record that holds the page says of it. Raises UnreadableError when the page has no article.
    """
    page, version = _extract(decoded.text)
    reader = f"html trafilatura {version}"
    provenance = Provenance(location=location, reader=reader, digest=decoded.digest, notes=notes(decoded))
    article = assemble(name, page.text or "", provenance, _given(page, own or Given()), fallback)
    if sum(len(zone.span.of(article.text).split()) for zone in article.of_kind("body")) < FEWEST:
        raise UnreadableError(EMPTY)
    return article


def _extract(html: str) -> tuple["Document", str]:
    """Text and metadata of a page, and the extractor's version. Raises UnreadableError when nothing is found."""
    import trafilatura  # noqa: PLC0415  # slow to import, and most articles are no pages

    page = trafilatura.bare_extraction(
        html,
        with_metadata=True,
        include_comments=False,
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    if page is None or isinstance(page, dict) or not page.text:
        raise UnreadableError(EMPTY)
    return page, trafilatura.__version__


def _given(page: "Document", own: Given) -> Given:
    """What is known beside the text: what the record says goes before what the page says."""
    return Given(
        title=own.title or page.title,
        outlet=own.outlet or page.sitename,
        byline=own.byline or (page.author or "").replace(";", ",") or None,
        published=own.published or _day(page.date),
        reason=own.reason,
        url=own.url or page.url,
        story=own.story,
    )


def _day(stated: str | None) -> date | None:
    """The day in the page's metadata."""
    try:
        return date.fromisoformat(stated[:10]) if stated else None
    except ValueError:
        return None
