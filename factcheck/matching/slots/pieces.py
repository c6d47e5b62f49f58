"""A claim as a row of pieces: words, names, times, amounts and negators, each with what it speaks of."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache, cached_property
from typing import Literal

import attrs
from attrs import field, frozen

from claims import concepts, polarity
from claims.claim import Claim
from claims.mention import DateMention, EntityType, Mention, QuantityMention
from factcheck.model import StoryEntity
from factcheck.story import Story
from sources.interval import Interval
from sources.span import Span

WORD = re.compile(r"[^\W_]+(?:['\u2019.-][^\W_]+)*")
BOUND = re.compile(r"\b(before|after) $", re.IGNORECASE)
FOLLOWED = re.compile(r"['\u2019]s?\b| ?[a-z]{4}")
"""A time with this behind it belongs to something that it describes: "after the 2008 crisis"."""
LEAD = 8
"""Code points in front of a time in which it may be bounded."""
BEGINNING, END = date.min + timedelta(days=400), date.max - timedelta(days=400)
NAME = "e:"
"""Begins the notion that is a name."""
Sort = Literal["word", "negator", "amount", "time", "person", "body", "place", "thing"]
SORTS: dict[EntityType, Sort] = {
    "PERSON": "person", "ORG": "body", "GPE": "place", "LOC": "place", "NORP": "place", "FAC": "place",
}  # fmt: skip
NAMES: frozenset[Sort] = frozenset({"person", "body", "place", "thing"})
VALUES: frozenset[Sort] = frozenset({"amount", "time"})
TYPED: frozenset[Sort] = NAMES | VALUES


@frozen(kw_only=True)
class Piece:
    """A word, or several that mean one thing."""

    span: Span
    """Where it stands."""
    word: str
    """The words, lower case."""
    sort: Sort
    """What it is."""
    notion: str | None = None
    """What it speaks of; None for an amount, a time, and a word that tells nothing by itself."""
    value: QuantityMention | DateMention | str | None = None
    """The amount, the time, or the id of the entity."""
    demonym: bool = False
    """Is it a word for what comes from a place: "Chilean"?"""

    @property
    def tells(self) -> bool:
        """Does it say what the statement is about?"""
        return self.notion is not None or self.sort in TYPED

    @property
    def key(self) -> str:
        """What like pieces share: the notion, or what it is."""
        return self.notion or self.sort

    @property
    def keys(self) -> tuple[str, ...]:
        """The same; one name that was taken for two entities is one by its words."""
        return (self.key, self.word) if self.sort in NAMES else (self.key,)


@frozen(kw_only=True)
class Statement:
    """A claim as a row of pieces."""

    claim: Claim
    """The claim."""
    pieces: tuple[Piece, ...]
    """In the order of the text."""

    @cached_property
    def telling(self) -> tuple[int, ...]:
        """Which pieces say what it is about, in order."""
        return tuple(i for i, piece in enumerate(self.pieces) if piece.tells)

    @cached_property
    def negated(self) -> dict[int, Span]:
        """The first piece that tells something behind each negator, with the place of the negator."""
        return {
            next((k for k in self.telling if k > i), i): piece.span
            for i, piece in enumerate(self.pieces)
            if piece.sort == "negator"
        }

    @cached_property
    def words(self) -> frozenset[str]:
        """All its words that are neither names nor values."""
        return frozenset(piece.word for piece in self.pieces if piece.sort in ("word", "negator"))


@cache
def negators() -> frozenset[str]:
    """Words that turn what follows them."""
    kinds = ("adverb", "determiner", "pronoun")
    return frozenset({"without"}.union(*(polarity.words(kind) for kind in kinds)))


@frozen(kw_only=True)
class Statements:
    """The claims of a story as rows of pieces, each made when it is first asked for."""

    story: Story
    """Whose claims they are."""
    _made: dict[str, Statement] = field(factory=dict, init=False)
    """What was made, by claim id."""

    def of(self, claim: Claim) -> Statement:
        """The pieces of a claim."""
        found = self._made.get(claim.id)
        if found is None:
            found = self._made[claim.id] = Statement(claim=claim, pieces=tuple(self._pieces(claim)))
        return found

    def _pieces(self, claim: Claim) -> Iterator[Piece]:
        text, at = self.story.article[claim.article].text, claim.span.start
        marked = [*_values(claim, text), *self._names_in(claim)]
        for piece in sorted(marked, key=lambda one: (one.span.start, one.sort in NAMES, -one.span.end)):
            if piece.span.start >= at:
                yield from _words(text, at, piece.span.start)
                yield piece
                if isinstance(piece.value, QuantityMention) and piece.value.counted:
                    notion = concepts.of_lemma(piece.value.counted)
                    yield Piece(span=piece.span, word=piece.value.counted, sort="word", notion=notion)
                at = piece.span.end
        yield from _words(text, at, claim.span.end)

    def _names_in(self, claim: Claim) -> Iterator[Piece]:
        """The names that lie wholly in a claim."""
        names = self.story.named[claim.article]
        first = bisect_left(names, claim.span.start, key=lambda name: name[0].span.start)
        for mention, entity in names[first:]:
            if mention.span.start >= claim.span.end:
                return
            if mention.span.end <= claim.span.end:
                yield _name(mention, entity)


def _name(mention: Mention, entity: StoryEntity) -> Piece:
    return Piece(
        span=mention.span,
        word=mention.surface.lower(),
        sort=SORTS.get(entity.type, "thing"),
        notion=NAME + (entity.country or entity.id),
        value=entity.id,
        demonym=mention.how == "demonym",
    )


def _values(claim: Claim, text: str) -> Iterator[Piece]:
    """The amounts and times of a claim."""
    for amount in claim.quantities:
        yield Piece(span=amount.span, word=amount.span.of(text).lower(), sort="amount", value=amount)
    for time in claim.dates:
        yield Piece(span=time.span, word=time.span.of(text).lower(), sort="time", value=_bounded(time, text))


def _bounded(time: DateMention, text: str) -> DateMention:
    """A time with "before" or "after" in front of it as all days before or after it."""
    side, interval = BOUND.search(text[max(0, time.span.start - LEAD) : time.span.start]), time.interval
    if side is None or interval is None or interval.basis != "stated" or FOLLOWED.match(text, time.span.end):
        return time
    before = side[1].lower() == "before"
    first = BEGINNING if before else interval.last + timedelta(days=1)
    last = interval.first - timedelta(days=1) if before else END
    return attrs.evolve(time, interval=Interval(first=first, last=last, granularity="other"))


def _words(text: str, start: int, end: int) -> Iterator[Piece]:
    """The plain words of a stretch; "didn't" negates."""
    for found in WORD.finditer(text, start, end):
        word = found[0].lower().replace("\u2019", "'")
        turns = word in negators() or word.endswith("n't")
        yield Piece(
            span=Span(start=found.start(), end=found.end()),
            word=word,
            sort="negator" if turns else "word",
            notion=None if turns else concepts.of_word(word),
        )
