"""Articles that say themselves that they are from one source."""

import re
from collections.abc import Iterator, Sequence

from sources.agencies import agency, plain
from sources.article import Article

NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w'\u2019-]{2,}")
"""A capitalised word inside a sentence: somebody, something or a place."""
NAMES = 3
"""Names in common, at the least, of two articles on one event."""
PART = 1 / 3
"""Share of the names of the article with fewer, at the least."""
DAYS = 3
"""Days between the publication of an article and that of what was taken from it."""
CROWD = 200
"""Articles of one outlet among which the one that was taken is looked for."""


def source(article: Article) -> str | None:
    """Whom an article was taken from, in a form that compares; None when it does not say."""
    return _key(article.origin.name) if article.origin else None


def wire(article: Article) -> str | None:
    """The agency that an article is credited to; None when to none."""
    return agency(article.origin.name) if article.origin else None


def taken(articles: Sequence[Article]) -> Iterator[tuple[int, int]]:
    """Places of an article and of the one on the same event, by the outlet that it is credited to."""
    by_outlet: dict[str, list[int]] = {}
    for place, article in enumerate(articles):
        if article.outlet:
            by_outlet.setdefault(_key(article.outlet), []).append(place)
    for place, article in enumerate(articles):
        there = by_outlet.get(source(article) or "", [])[:CROWD]
        near = [other for other in there if other != place and _in_time(article, articles[other])]
        ranked = sorted((-_names(article, articles[other]), other) for other in near)
        if ranked and ranked[0][0] < 0:
            yield place, ranked[0][1]


def _key(name: str) -> str:
    return agency(name) or plain(name)


def _in_time(one: Article, other: Article) -> bool:
    """Were both published within a few days, as far as that is known?"""
    first, second = one.published.interval, other.published.interval
    if first is None or second is None:
        return True
    return max(first.first, second.first).toordinal() - min(first.last, second.last).toordinal() <= DAYS


def _names(one: Article, other: Article) -> int:
    """How many names two articles on one event have in common; 0 when they are on different ones."""
    first, second = _named(one), _named(other)
    shared = len(first & second)
    return shared if shared >= NAMES and shared >= PART * min(len(first), len(second)) else 0


def _named(article: Article) -> frozenset[str]:
    return frozenset(
        name for zone in article.of_kind("body") for name in NAME.findall(zone.span.of(article.text))
    )
