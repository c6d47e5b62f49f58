"""What shows that articles, or passages in them, come from one source."""

from collections.abc import Iterable, Sequence

from attrs import frozen

from sources.article import Article
from sources.origins.words import WORD, places
from sources.span import Span

SHOWN = 12
"""Words of a passage that are shown."""


@frozen(kw_only=True, order=True)
class Extract:
    """A passage of an article."""

    article: str
    """Id of the article."""
    span: Span
    """The passage."""


@frozen(kw_only=True)
class Evidence:
    """What shows it."""

    share: float | None = None
    """Share of the shorter text, or of the passage, that is the same in the other, 0 to 1; None where a credit shows it."""
    run: Extract | None = None
    """The longest part that stands in two articles without any change."""
    words: int = 0
    """Words of that part."""
    credits: tuple[Extract, ...] = ()
    """The words by which articles say whom they were taken from."""


def extract(article: Article, words: Sequence[tuple[int, int]], start: int, end: int) -> Extract:
    """The passage from one to before another of an article's `words`, as `places` gives them."""
    return Extract(article=article.id, span=Span(start=words[start][0], end=words[end - 1][1]))


def run_of(article: Article, run: tuple[int, int]) -> Extract:
    """A run of words of an article's body as a passage."""
    return extract(article, places(article), *run)


def credits_of(articles: Iterable[Article]) -> tuple[Extract, ...]:
    """The words by which these articles say whom they were taken from."""
    found = ((one.id, one.origin.span) for one in articles if one.origin)
    return tuple(Extract(article=article, span=span) for article, span in found if span)


def excerpt(text: str, span: Span) -> str:
    """The first words of a passage, on one line."""
    found = [word.end() for word in WORD.finditer(text, span.start, span.end)]
    if len(found) <= SHOWN:
        return " ".join(span.of(text).split())
    return " ".join(text[span.start : found[SHOWN - 1]].split()) + " …"
