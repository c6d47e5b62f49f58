"""Places and times in the form of the contract."""

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from sources.article import Article
from sources.interval import Interval
from sources.span import Span

CONTEXT = 32
"""Characters of the text that a span shows before and after its own words."""

Json = dict[str, Any]
"""An object of the report."""


@frozen(kw_only=True)
class Anchors:
    """Shows spans together with their words, for the articles of one story."""

    articles: Mapping[str, Article]
    """By id."""

    def span(self, article: str, span: Span) -> Json:
        """The span with its words and what stands around them.

        Raises ValueError when the article has no such place: a report must not point beside its words.
        """
        text = self._text(article, span)
        if span.end > len(text):
            raise ValueError(f"{span} lies beyond the {len(text)} characters of article {article!r}")
        anchored: Json = {
            "start": span.start,
            "end": span.end,
            "exact": span.of(text),
            "prefix": text[max(0, span.start - CONTEXT) : span.start],
            "suffix": text[span.end : span.end + CONTEXT],
        }
        return anchored | ({"field": "title"} if span.field == "title" else {})

    def optional(self, article: str, span: Span | None) -> Json | None:
        """The same, null for no span."""
        return None if span is None else self.span(article, span)

    def _text(self, article: str, span: Span) -> str:
        """The string that a span counts in."""
        source = self.articles[article]
        return (source.title or "") if span.field == "title" else source.text


def interval(value: Interval | None) -> Json | None:
    """The days in ISO form; null when unresolved."""
    if value is None:
        return None
    return {
        "first": value.first.isoformat(),
        "last": value.last.isoformat(),
        "granularity": value.granularity,
        "basis": value.basis,
        "anchor": value.anchor,
    }
