"""Which articles come from one source and count once, and which passages do inside articles that do not."""

from collections.abc import Sequence

from attrs import frozen

from sources.article import Article
from sources.origins import credited
from sources.origins import links as origin_links
from sources.origins.evidence import Evidence
from sources.origins.links import Link, Pair
from sources.origins.passages import Passage
from sources.origins.sets import Sets
from sources.origins.shared import SharedPassage, shared
from sources.origins.words import Numbers, read

__all__ = ["Origins", "SharedPassage", "SourceGroup", "origins"]


@frozen(kw_only=True)
class SourceGroup:
    """Articles that come from one source."""

    articles: tuple[str, ...]
    """Article ids, sorted."""
    why: str
    """One sentence: the evidence that they are one, or that there is none."""
    evidence: Evidence
    """The same, with its places."""


@frozen(kw_only=True)
class Origins:
    """Who is independent of whom."""

    groups: tuple[SourceGroup, ...]
    """Every article is in exactly one; by their first ids."""
    passages: tuple[SharedPassage, ...]
    """What articles of different groups have in common, by first article and place."""


def origins(articles: Sequence[Article]) -> Origins:
    """The articles by source, and the passages that different sources share; the order given does not matter."""
    ordered = sorted(articles, key=lambda article: article.id)
    groups, passages = _found(ordered)
    return Origins(groups=groups, passages=shared(ordered, passages))


def _found(articles: Sequence[Article]) -> tuple[tuple[SourceGroup, ...], dict[Pair, tuple[Passage, ...]]]:
    """The groups, and the passages that articles of different groups have in common, in words."""
    sets, links = Sets(len(articles)), list[Link]()
    apart = _compare(articles, sets, links)
    by_set = origin_links.by_set(sets, links)
    groups = (_group(articles, members, by_set.get(sets.of(members[0]), [])) for members in sets.all())
    return tuple(groups), {pair: one for pair, one in apart.items() if not sets.are_one(*pair)}


def _group(articles: Sequence[Article], members: Sequence[int], links: Sequence[Link]) -> SourceGroup:
    """The group of some places among the articles, with what holds it together."""
    evidence = origin_links.evidence(articles, members, links)
    return SourceGroup(
        articles=tuple(articles[place].id for place in members),
        why=origin_links.why(articles, members, links, evidence),
        evidence=evidence,
    )


def _compare(articles: Sequence[Article], sets: Sets, links: list[Link]) -> dict[Pair, tuple[Passage, ...]]:
    """Join what is one source and say by which links; what is no copy has the passages that are returned."""
    numbers = Numbers()
    texts = [read(article, numbers) for article in articles]
    apart: dict[Pair, tuple[Passage, ...]] = {}

    def join(link: Link) -> None:
        if not sets.are_one(*link.pair):
            sets.join(*link.pair)
            links.append(link)

    for link in origin_links.equal(texts):
        join(link)
    for pair, like in origin_links.likenesses(texts, sets):
        found = origin_links.link(articles, pair, like)
        if found:
            join(found)
        elif like.telling:
            apart[pair] = like.telling
    for pair in credited.taken(articles):
        join(Link(pair=pair))
    return apart
