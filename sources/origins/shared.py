"""Passages that articles of different origin have in common: for what they say, these articles are one source."""

from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from sources.article import Article
from sources.origins.evidence import Extract, excerpt, extract
from sources.origins.passages import Passage
from sources.origins.sets import Sets
from sources.origins.words import places


@frozen(kw_only=True)
class SharedPassage:
    """A passage that several articles have, changed or not."""

    extracts: tuple[Extract, ...]
    """Where, one an article as a rule, by article and place."""
    run: Extract
    """The longest part of it that stands in two articles without any change."""
    words: int
    """Words of that part."""
    share: float = 1.0
    """Share of the whole passage's words that are the same in these two articles, above 0 to 1."""

    @property
    def articles(self) -> tuple[str, ...]:
        """Ids of the articles that have it, sorted."""
        return tuple(sorted({one.article for one in self.extracts}))

    def why(self, text: str) -> str:
        """One sentence of evidence; `text` is that of the article of `run`."""
        return (
            f"{len(self.articles)} articles of different origin share a passage: {round(100 * self.share)} % of its words are "
            f"the same, {self.words} of them in a row: “{excerpt(text, self.run.span)}”"
        )


@frozen(kw_only=True)
class Held:
    """A passage in one of two articles, in words."""

    article: int
    """Its place among the articles."""
    start: int
    """First word."""
    end: int
    """Word after the last."""


def shared(
    articles: Sequence[Article], found: Mapping[tuple[int, int], Iterable[Passage]]
) -> tuple[SharedPassage, ...]:
    """The passages of pairs of articles, those of several pairs that are one passage put together."""
    pairs = [(pair, passage) for pair, passages in sorted(found.items()) for passage in passages]
    held = [
        Held(article=article, start=ends[0], end=ends[1])
        for pair, passage in pairs
        for article, ends in zip(pair, (passage.left, passage.right), strict=True)
    ]
    sets = Sets(len(held))
    for one in range(0, len(held), 2):
        sets.join(one, one + 1)
    _join_overlapping(held, sets)
    texts: dict[int, Sequence[tuple[int, int]]] = {}
    made = (_made(articles, texts, held, members, pairs) for members in sets.all())
    return tuple(sorted(made, key=lambda one: one.extracts))


def _join_overlapping(held: Sequence[Held], sets: Sets) -> None:
    """Two passages in one article are one when half of the shorter lies in the other."""
    last: Held | None = None
    at = 0
    for place in sorted(range(len(held)), key=lambda i: (held[i].article, held[i].start, -held[i].end)):
        one = held[place]
        if last is not None and last.article == one.article:
            common = min(last.end, one.end) - one.start
            if 2 * common >= min(last.end - last.start, one.end - one.start):
                sets.join(at, place)
            if one.end <= last.end:
                continue
        last, at = one, place


def _made(
    articles: Sequence[Article],
    texts: dict[int, Sequence[tuple[int, int]]],
    held: Sequence[Held],
    members: Sequence[int],
    pairs: Sequence[tuple[tuple[int, int], Passage]],
) -> SharedPassage:
    """One passage out of all places of it."""

    def passage_of(article: int, start: int, end: int) -> Extract:
        if article not in texts:
            texts[article] = places(articles[article])
        return extract(articles[article], texts[article], start, end)

    extracts = {passage_of(one.article, one.start, one.end) for one in (held[i] for i in members)}
    (left, _), passage = max(
        (pairs[i // 2] for i in members),
        key=lambda pair: (pair[1].run[1] - pair[1].run[0], [-n for n in pair[0]]),
    )
    return SharedPassage(
        extracts=tuple(sorted(extracts)),
        run=passage_of(left, *passage.run),
        words=passage.run[1] - passage.run[0],
        share=passage.share,
    )
