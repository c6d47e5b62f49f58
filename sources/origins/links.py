"""The evidence that two articles are one source, and how it is said."""

from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from sources.article import Article
from sources.origins import credited
from sources.origins.candidates import candidates
from sources.origins.evidence import Evidence, credits_of, excerpt, run_of
from sources.origins.pairs import Likeness, likeness
from sources.origins.passages import index
from sources.origins.sets import Sets
from sources.origins.words import Words

EQUAL = 8
"""Words from which texts that are the same word by word are copies."""
Pair = tuple[int, int]


@frozen(kw_only=True)
class Link:
    """Two articles that are one source, and what shows it."""

    pair: Pair
    """Their places among the articles."""
    share: float | None = None
    """Share of the shorter text that the other has, 0 to 1; None where a credit alone shows it."""
    run: tuple[int, int] = (0, 0)
    """The longest passage without a change, in words of the first of the two."""
    agency: str | None = None
    """The agency that both are credited to."""


def equal(texts: Sequence[Words]) -> Iterator[Link]:
    """Texts that are the same word by word, each with the first of them."""
    first: dict[tuple[int, ...], int] = {}
    for place, text in enumerate(texts):
        if len(text) >= EQUAL:
            one = first.setdefault(text.numbers, place)
            if one != place:
                yield Link(pair=(one, place), share=1.0, run=(0, len(text)))


def likenesses(texts: Sequence[Words], sets: Sets) -> Iterator[tuple[Pair, Likeness]]:
    """What pairs of texts have in common, pairs left out that are in one set when their turn comes."""
    of = -1
    for left, right in candidates([text.numbers for text in texts]):
        if not sets.are_one(left, right):
            if left != of:
                of, seeds = left, index(texts[left].numbers)
            yield (left, right), likeness(texts[left], texts[right], seeds)


def link(articles: Sequence[Article], pair: Pair, like: Likeness) -> Link | None:
    """The link that a likeness makes, with that of the agency that both are credited to; None when it makes none."""
    left, right = (credited.wire(articles[place]) for place in pair)
    agency = left if left == right else None
    if not like.is_copy and not (agency and like.telling):
        return None
    run = max((passage.run for passage in like.passages), key=lambda run: (run[1] - run[0], -run[0]))
    return Link(pair=pair, share=like.share, run=run, agency=agency)


def evidence(articles: Sequence[Article], members: Sequence[int], links: Sequence[Link]) -> Evidence:
    """What shows that the members, places among the articles, are one source."""
    credited_ = credits_of(articles[place] for place in members)
    alike = [one for one in links if one.share is not None]
    if not alike:
        return Evidence(credits=credited_)
    longest = max(alike, key=lambda one: (one.run[1] - one.run[0], [-place for place in one.pair]))
    return Evidence(
        share=min(one.share or 0.0 for one in alike),
        run=run_of(articles[longest.pair[0]], longest.run),
        words=longest.run[1] - longest.run[0],
        credits=credited_,
    )


def why(articles: Sequence[Article], members: Sequence[int], links: Sequence[Link], found: Evidence) -> str:
    """One sentence of evidence for what holds the members together, or that there is nothing."""
    if len(members) == 1:
        origin = articles[members[0]].origin
        return f"only article credited to {origin.name}" if origin else "only article from this source"
    parts = []
    if found.run:
        text = next(articles[place].text for place in members if articles[place].id == found.run.article)
        parts.append(
            _shares(found, excerpt(text, found.run.span), sum(one.share is not None for one in links))
        )
    agencies = {one.agency for one in links}
    if len(agencies) == 1 and None not in agencies:
        parts.append(f"all are credited to {agencies.pop()}")
    parts += (_taken(articles, one.pair) for one in links if one.share is None)
    return "; ".join(parts)


def _shares(found: Evidence, words: str, links: int) -> str:
    """How much of their texts is the same, and the longest passage that is so word by word."""
    least = round(100 * (found.share or 0))
    bound = "at least " if links > 1 and least < 100 else ""
    return (
        f"share {bound}{least} % of the shorter text; the longest passage has {found.words} words: “{words}”"
    )


def _taken(articles: Sequence[Article], pair: Pair) -> str:
    taken, of = (articles[place] for place in pair)
    return f"{taken.id} is credited to {taken.origin.name if taken.origin else ''}, which published {of.id}"


def by_set(sets: Sets, links: Sequence[Link]) -> Mapping[int, list[Link]]:
    """The links of each set, by the number that stands for it."""
    found: dict[int, list[Link]] = {}
    for one in links:
        found.setdefault(sets.of(one.pair[0]), []).append(one)
    return found
