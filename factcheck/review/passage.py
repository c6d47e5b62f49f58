"""The words of a side in their context, with what is to be marked."""

from itertools import pairwise
from typing import Final, Literal

from attrs import evolve, frozen

from factcheck.review.card import Place, Quote

AROUND = 1_500
"""Code points shown before and after the sentence: more than any screen holds, little enough to wrap at a key."""

Mark = Literal["words", "differs"]
"""`words`: what the side rests on; `differs`: what in it differs from the other side."""


READ: Final = frozenset({"body", "title"})
"""Zones that are read for claims."""


@frozen(kw_only=True)
class ArticleText:
    """What the review knows of an article."""

    outlet: str | None
    """Who published it."""
    published: str
    """When, for a reader; "date unknown" where it cannot be told."""
    title: str | None
    """The headline."""
    text: str
    """The whole text."""
    url: str | None = None
    """Where it was published."""
    zones: tuple[tuple[str, int, int], ...] = ()
    """Kind, start and end of the parts that the text was divided into; none when it was not."""

    @property
    def headline(self) -> str:
        """The title, to be shown above the text; "" where there is none or the text itself begins with it."""
        return self.title if self.title and not self.text.lstrip().startswith(self.title) else ""


@frozen(kw_only=True)
class Marked:
    """A stretch of a passage that is shown apart."""

    start: int
    """First code point in the passage."""
    end: int
    """Code point after the last."""
    mark: Mark
    """As what."""


@frozen(kw_only=True)
class Passage:
    """A piece of an article around the words of a side."""

    text: str
    """The words, as they stand in the article."""
    sentence: tuple[int, int] | None
    """Start and end of the sentence in `text`; None for a whole article."""
    marks: tuple[Marked, ...]
    """In order, not overlapping."""
    outlet: str
    """Who published it, or the id of the article."""
    published: str
    """When, for a reader."""


def passage_of(article: ArticleText, quote: Quote, differing: tuple[tuple[int, int], ...] = ()) -> Passage:
    """The passage for a quote; `differing` are stretches of its words that the other side has otherwise."""
    place = quote.place
    source = (article.title or "") if place is not None and place.title else article.text
    bare = Passage(
        text="",
        sentence=None,
        marks=(),
        outlet=article.outlet or quote.article,
        published=article.published,
    )
    if place is None:
        return evolve(bare, text=source[: 2 * AROUND])
    sentence = quote.sentence if quote.sentence and _holds(quote.sentence, place) else place
    first = max(0, max(sentence.start, place.start - 2 * AROUND) - AROUND)
    text = source[first : min(sentence.end, place.start + 2 * AROUND) + AROUND]
    return evolve(
        bare,
        text=text,
        sentence=_inside(sentence.start - first, sentence.end - first, text),
        marks=_marks(place.start - first, place.end - first, text, differing),
    )


def words_of(article: ArticleText, quote: Quote) -> str:
    """The words of a quote; none for a whole article."""
    if quote.place is None:
        return ""
    source = (article.title or "") if quote.place.title else article.text
    return source[quote.place.start : quote.place.end]


def _holds(outer: Place, inner: Place) -> bool:
    return outer.title == inner.title and outer.start <= inner.start and inner.end <= outer.end


def _inside(start: int, end: int, text: str) -> tuple[int, int]:
    return min(max(start, 0), len(text)), min(max(end, 0), len(text))


def _marks(start: int, end: int, text: str, differing: tuple[tuple[int, int], ...]) -> tuple[Marked, ...]:
    """The words of the side, cut where a differing stretch begins and ends."""
    start, end = _inside(start, end, text)
    cuts = sorted({start, end, *(min(start + at, end) for pair in differing for at in pair)})
    return tuple(
        Marked(start=left, end=right, mark=_mark(left - start, differing))
        for left, right in pairwise(cuts)
        if right > left
    )


def _mark(at: int, differing: tuple[tuple[int, int], ...]) -> Mark:
    return "differs" if any(left <= at < right for left, right in differing) else "words"
