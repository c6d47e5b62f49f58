"""Articles in web pages: trafilatura finds text and metadata."""

from datetime import date

from sources.article import Article, Provenance
from sources.assembly import Given, assemble
from sources.decoding import Decoded
from sources.errors import UnreadableError
from sources.text import notes

FEWEST = 25
"""Words of body below which a page is a stub or an error page; the shortest news item measured has 29."""
EMPTY = "holds no article text (a paywall, an error page?): save the full page, or its text as .txt"


def read_html(
    name: str, location: str, decoded: Decoded, fallback: Given, own: Given | None = None
) -> Article:
    """The article in a page; its text is what was extracted.

    `own` is what a record that holds the page says of it. Raises UnreadableError when the page has no article.
    """
    import trafilatura  # noqa: PLC0415  # takes 0.3 s, and most articles are no pages

    page = trafilatura.bare_extraction(
        decoded.text,
        with_metadata=True,
        include_comments=False,
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    text = page.text if page is not None and not isinstance(page, dict) else None
    if not text or page is None or isinstance(page, dict):
        raise UnreadableError(EMPTY)
    reader = f"html trafilatura {trafilatura.__version__}"
    provenance = Provenance(location=location, reader=reader, digest=decoded.digest, notes=notes(decoded))
    stated = own or Given()
    given = Given(
        title=stated.title or page.title,
        outlet=stated.outlet or page.sitename,
        byline=stated.byline or (page.author or "").replace(";", ",") or None,
        published=stated.published or _day(page.date),
        reason=stated.reason,
        url=stated.url or page.url,
        story=stated.story,
    )
    article = assemble(name, text, provenance, given, fallback)
    if sum(len(zone.span.of(text).split()) for zone in article.of_kind("body")) < FEWEST:
        raise UnreadableError(EMPTY)
    return article


def _day(stated: str | None) -> date | None:
    """The day in the page's metadata."""
    try:
        return date.fromisoformat(stated[:10]) if stated else None
    except ValueError:
        return None
