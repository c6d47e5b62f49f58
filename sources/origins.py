"""Which articles come from one source and count once."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from attrs import frozen

from sources.agencies import agency
from sources.article import Article

SIZE = 5
"""Words of a shingle. Reprints that are cut and reworded still share five words in a row where they share few longer runs."""
SHARE = 0.25
"""Share of the shorter text's shingles from which two texts are one report. Four of 1,574 pairs of paragraphs on one
subject share FEWEST shingles or more; all four are copies, with shares of 0.54 to 1. Reworded copies share less."""
FEWEST = 8
"""Shared shingles below which a share says nothing: the other 1,570 pairs share at most 6, though up to 0.4 of a short one."""
CROWD = 20
"""Articles with one shingle from which only neighbours are compared: copies of copies still hang together."""
WORD = re.compile(r"\w+")
QUOTED = re.compile('["“][^"“”]{0,600}["”]')


@frozen(kw_only=True)
class SourceGroup:
    """Articles that come from one source."""

    articles: tuple[str, ...]
    """Article ids, sorted."""
    why: str
    """One sentence: the evidence that they are one, or that there is none."""


@frozen(kw_only=True)
class Link:
    """Two articles that are one report."""

    share: float
    """Share of the shorter text's shingles that the other holds, 0 to 1."""
    agency: str | None
    """The agency that both are credited to."""


def group(articles: Sequence[Article]) -> tuple[SourceGroup, ...]:
    """The articles by source: every one in exactly one group, groups in the order of their first ids.

    The order in which articles are given does not matter.
    """
    ordered = sorted(articles, key=lambda article: article.id)
    links = _links(ordered)
    parent = list(range(len(ordered)))
    for left, right in links:
        parent[_root(parent, right)] = _root(parent, left)
    members: dict[int, list[int]] = defaultdict(list)
    for i in range(len(ordered)):
        members[_root(parent, i)].append(i)
    groups = (
        SourceGroup(articles=tuple(ordered[i].id for i in inside), why=_why(ordered, inside, links))
        for inside in members.values()
    )
    return tuple(sorted(groups, key=lambda found: found.articles))


def _root(parent: list[int], i: int) -> int:
    while parent[i] != i:
        parent[i] = parent[parent[i]]
        i = parent[i]
    return i


def shingles(article: Article) -> frozenset[tuple[str, ...]]:
    """The five-word passages of the body, quotations left out: who quotes the same words need not have copied them."""
    found: set[tuple[str, ...]] = set()
    for zone in article.of_kind("body"):
        for piece in QUOTED.split(zone.span.of(article.text)):
            said = WORD.findall(piece.lower())
            found.update(zip(*(said[i:] for i in range(SIZE)), strict=False))
    return frozenset(found)


def _links(articles: Sequence[Article]) -> dict[tuple[int, int], Link]:
    """The pairs that are one report, by place in `articles`."""
    passages = [shingles(article) for article in articles]
    credits_ = [agency(article.origin.name) if article.origin else None for article in articles]
    links: dict[tuple[int, int], Link] = {}
    for (left, right), shared in sorted(_shared(passages).items()):
        share = shared / min(len(passages[left]), len(passages[right]))
        both = credits_[left] if credits_[left] == credits_[right] else None
        if shared >= FEWEST and (share >= SHARE or both):
            links[left, right] = Link(share=share, agency=both)
    return links


def _shared(passages: Sequence[frozenset[tuple[str, ...]]]) -> Counter[tuple[int, int]]:
    """How many shingles each pair shares; the cost grows with what is shared, not with the pairs."""
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i, found in enumerate(passages):
        for shingle in found:
            holders[shingle].append(i)
    crowds = Counter(tuple(places) for places in holders.values() if len(places) > 1)
    shared: Counter[tuple[int, int]] = Counter()
    for places, times in crowds.items():
        for pair in _pairs(places):
            shared[pair] += times
    return shared


def _pairs(places: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    return combinations(places, 2) if len(places) <= CROWD else pairwise(places)


def _why(articles: Sequence[Article], inside: Sequence[int], links: dict[tuple[int, int], Link]) -> str:
    """One sentence of evidence."""
    if len(inside) == 1:
        origin = articles[inside[0]].origin
        return f"only article credited to {origin.name}" if origin else "only article from this source"
    members = set(inside)
    among = [link for pair, link in sorted(links.items()) if members.issuperset(pair)]
    least = round(100 * min(link.share for link in among))
    credited = {link.agency for link in among}
    bound = "at least " if len(among) > 1 and least < 100 else ""
    shares = f"share {bound}{least} % of the shorter text's five-word passages"
    name = credited.pop() if len(credited) == 1 else None
    return f"{shares}, and all are credited to {name}" if name else shares
