"""Claims read as rows of pieces: words, names, times, amounts and negators, each with what it speaks of."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

import attrs
from attrs import field, frozen

from claims import concepts, polarity
from claims.claim import Claim
from claims.mention import Mention, QuantityMention
from factcheck import tables
from factcheck.matching.blocking import LONGEST
from factcheck.matching.slots import limits, words
from factcheck.matching.slots.piece import NAME, NAMES, OWNER, RANK, SORTS, TYPED, Piece, Sort, Statement
from factcheck.matching.slots.ranks import rank
from factcheck.model import StoryEntity
from factcheck.story import Story
from sources.span import Span

WORD = re.compile(r"[^\W_]+(?:['\u2019.-][^\W_]+)*")
REGULAR = re.compile(r"(?:ed|s|ing)\Z")
"""Endings of verbs from which the lemma can be told."""
MEANT = re.compile(r"(?:he|she|it|they|his|her|its|their|the .*)\Z", re.IGNORECASE)
"""Words that stand in place of a name; "a novelist" only tells more of one."""


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
    _values: dict[str, dict[Sort, list[tuple[Statement, Piece]]]] = field(factory=dict, init=False)
    """The pieces of an article by what they are."""
    _words: dict[str, dict[str, list[Statement]]] = field(factory=dict, init=False)
    """The statements of an article by their plain words."""

    def of(self, claim: Claim) -> Statement:
        """The pieces of a claim."""
        return self.story.once(of_claim, claim)

    def holding(self, article: str, sort: Sort) -> Sequence[tuple[Statement, Piece]]:
        """The pieces of an article that are names or values of one sort, each with its statement."""
        found = self._values.get(article)
        if found is None:
            found = self._values[article] = {}
            for one in self._of_article(article):
                for piece in one.pieces:
                    if piece.sort in TYPED:
                        found.setdefault(piece.sort, []).append((one, piece))
        return found.get(sort, ())

    def saying(self, article: str, word: str) -> Sequence[Statement]:
        """The statements of an article that have a plain word, lower case."""
        found = self._words.get(article)
        if found is None:
            found = self._words[article] = {}
            for one in self._of_article(article):
                for each in one.words:
                    found.setdefault(each, []).append(one)
        return found.get(word, ())

    def _of_article(self, article: str) -> Iterator[Statement]:
        """The claims of an article that are short enough to be held against others."""
        return (self.of(claim) for claim in self.story.by_article[article] if len(claim.span) <= LONGEST)


def of_claim(story: Story, claim: Claim) -> Statement:
    """A claim as a row of pieces; ask `Story.once` for it."""
    lemmas = {event.span.start: event.predicate for event in claim.events if not event.nominal}
    pieces = [
        _told_by_verb(piece, lemmas[piece.span.start]) if piece.span.start in lemmas else piece
        for piece in _pieces(story, claim)
    ]
    return Statement(claim=claim, pieces=tuple(pieces))


def _pieces(story: Story, claim: Claim) -> list[Piece]:
    text, at = story.article[claim.article].text, claim.span.start
    may_hold_off = story.lexicon.may_tell(claim, _short_of())
    marked = [*_values(claim, text), *_names_in(story, claim)]
    found: list[Piece] = []
    last: Piece | None = None
    for piece in sorted(marked, key=lambda one: (one.span.start, one.sort in NAMES, -one.span.end)):
        if piece.span.start >= at:
            found += _behind(last, _words(text, at, piece.span.start, may_hold_off))
            found.append(piece)
            if isinstance(piece.value, QuantityMention) and piece.value.counted:
                notion = concepts.of_lemma(piece.value.counted)
                found.append(Piece(span=piece.span, word=piece.value.counted, sort="word", notion=notion))
            last, at = piece, piece.span.end
    found += _behind(last, _words(text, at, claim.span.end, may_hold_off))
    return found


def _names_in(story: Story, claim: Claim) -> list[Piece]:
    """The names that lie wholly in a claim, and the words that mean who is not named in it."""
    mentions = story.mentions[claim.article]
    found = []
    for mention, entity in mentions[bisect_left(mentions, claim.span.start, key=_start) :]:
        if mention.span.start >= claim.span.end:
            break
        if mention.span.end <= claim.span.end and is_told(mention):
            found.append(_name(mention, entity))
    named = {piece.value for piece in found if not piece.meant}
    return [piece for piece in found if not piece.meant or piece.value not in named]


def _told_by_verb(piece: Piece, lemma: str) -> Piece:
    """A verb by its lemma, which the word alone does not give where it is irregular: "won" is of "win"."""
    if piece.sort != "word" or piece.notion != piece.word or REGULAR.search(piece.word):
        return piece
    return attrs.evolve(piece, notion=concepts.of_word(lemma) or piece.notion)


def is_told(mention: Mention) -> bool:
    """Is it a name, or a word that stands in place of one?"""
    return mention.is_name or MEANT.match(mention.surface) is not None


def _start(mention: tuple[Mention, StoryEntity]) -> int:
    return mention[0].span.start


def sort_of(entity: StoryEntity) -> Sort:
    """Which sort of name it is."""
    return SORTS.get(entity.type, "thing")


def _name(mention: Mention, entity: StoryEntity) -> Piece:
    return Piece(
        span=mention.span,
        word=mention.surface.lower(),
        sort=sort_of(entity),
        notion=NAME + (entity.country or entity.id),
        value=entity.id,
        demonym=mention.how == "demonym",
        meant=not mention.is_name,
    )


def _behind(piece: Piece | None, others: list[Piece]) -> list[Piece]:
    """Words behind a name: "man" tells nothing that "an American" does not tell by itself."""
    if piece is not None and piece.demonym and others and others[0].word in words.of("people"):
        return [attrs.evolve(others[0], notion=None), *others[1:]]
    return others


def _values(claim: Claim, text: str) -> Iterator[Piece]:
    """The amounts and times of a claim."""
    for amount in claim.quantities:
        yield Piece(
            span=amount.span,
            word=amount.span.of(text).lower(),
            sort="amount",
            value=limits.of_amount(amount, text),
        )
    for time in claim.dates:
        yield Piece(
            span=time.span, word=time.span.of(text).lower(), sort="time", value=limits.of_time(time, text)
        )


@cache
def _short_of() -> re.Pattern[str]:
    """Phrases that hold off what follows them: "failed to", "came close to"; group 1 is the last word of one."""
    return re.compile(rf"\b(?:{tables.alternatives('slot_words', 'short of')})\b", re.IGNORECASE)


def _words(text: str, start: int, end: int, may_hold_off: bool) -> list[Piece]:
    """The plain words of a stretch with what may hold them off, "came close to", as one negator."""
    if not may_hold_off:
        return _single(text, start, end)
    at, found = start, list[Piece]()
    for phrase in _short_of().finditer(text, start, end):
        place = Span(start=phrase.start(), end=phrase.end())
        found += _single(text, at, phrase.start())
        found.append(Piece(span=place, word=phrase[0].lower(), sort="negator"))
        at = phrase.end()
    return found + _single(text, at, end)


def _single(text: str, start: int, end: int) -> list[Piece]:
    """Word by word; "didn't" negates, "one-year" is an amount of time."""
    pieces = []
    for found in WORD.finditer(text, start, end):
        first, last = found.span()
        word, sort, notion, value = _plain(found[0])
        place = rank(word, text, first) if word[0].isdigit() else None
        if place is not None:
            sort, notion, value = "rank", f"{RANK}{place}", None
        pieces.append(
            Piece(span=Span(start=first, end=last), word=word, sort=sort, notion=notion, value=value)
        )
    return pieces


@lru_cache(maxsize=1 << 14)
def _plain(printed: str) -> tuple[str, Sort, str | None, QuantityMention | None]:
    """A word in lower case, what it is by itself, what it speaks of, and the amount that it gives."""
    word = printed.lower().replace("\u2019", "'")
    return word, *_told_by(word)


def _told_by(word: str) -> tuple[Sort, str | None, QuantityMention | None]:
    """What a lower-case word is, what it speaks of, and the amount that it gives."""
    place = None if word[0].isdigit() else rank(word, word, 0)
    if place is not None:
        return "rank", f"{RANK}{place}", None
    length = limits.length(word) if "-" in word else None
    if length is not None:
        return "amount", None, length
    if word in negators() or word.endswith("n't"):
        return "negator", None, None
    return "word", None if word == OWNER else concepts.of_word(word), None
