"""Several articles read as one story: claims whose entities are shared, and look-ups on them."""

import re
from collections.abc import Callable, Hashable, Iterable, Iterator
from datetime import timedelta
from functools import cached_property
from typing import Any, TypeVar

from attrs import field, frozen

from claims.claim import Claim
from claims.events import predicates
from claims.mention import Mention
from claims.text.flat import on_one_line
from factcheck.clusters import Clusters
from factcheck.lexicon import Lexicon, lexicon
from factcheck.model import OriginGroup, StoryEntity
from sources.article import Article
from sources.letters import lowered
from sources.origins.grouping import SharedPassage
from sources.span import Span

Read = TypeVar("Read")


@frozen(kw_only=True)
class Story:
    """What the checks look at."""

    articles: tuple[Article, ...]
    """By id."""
    groups: tuple[OriginGroup, ...]
    """Independent origins; every article is in exactly one."""
    entities: tuple[StoryEntity, ...]
    """By name, then id."""
    claims: tuple[Claim, ...]
    """By article and place; entity ids are those of `entities`."""
    passages: tuple[SharedPassage, ...] = ()
    """What articles of different origin have in common: for what these words say, they are one origin."""
    _words: dict[tuple[str, int, int], str] = field(factory=dict, init=False, repr=False, eq=False)
    """What was asked for by `words`: many checks look at one claim."""
    _read: dict[tuple[Hashable, ...], Any] = field(factory=dict, init=False, repr=False, eq=False)
    """What was read by `once` and `kept`."""
    _gaps: dict[tuple[str, str], timedelta | None] = field(factory=dict, init=False, repr=False, eq=False)
    """What was asked for by `days_apart`."""

    @cached_property
    def article(self) -> dict[str, Article]:
        """Articles by id."""
        return {article.id: article for article in self.articles}

    @cached_property
    def lowered(self) -> dict[str, str]:
        """The texts in lower case by article, every offset as in the text.

        A long list of words is found in them several times as fast as without regard to case.
        """
        return {article.id: lowered(article.text) for article in self.articles}

    @cached_property
    def claim(self) -> dict[str, Claim]:
        """Claims by id."""
        return {claim.id: claim for claim in self.claims}

    @cached_property
    def entity(self) -> dict[str, StoryEntity]:
        """Entities by id."""
        return {entity.id: entity for entity in self.entities}

    @cached_property
    def group(self) -> dict[str, str]:
        """Id of the origin of each article."""
        return {article: group.id for group in self.groups for article in group.articles}

    @cached_property
    def by_article(self) -> dict[str, tuple[Claim, ...]]:
        """The claims of each article, in the order of the text."""
        found: dict[str, list[Claim]] = {article.id: [] for article in self.articles}
        for claim in self.claims:
            found[claim.article].append(claim)
        return {article: tuple(claims) for article, claims in found.items()}

    @cached_property
    def by_sentence(self) -> dict[tuple[str, Span], tuple[Claim, ...]]:
        """The claims of each sentence, by article and its place, in the order of the text."""
        found: dict[tuple[str, Span], list[Claim]] = {}
        for claim in self.claims:
            found.setdefault((claim.article, claim.sentence), []).append(claim)
        return {sentence: tuple(claims) for sentence, claims in found.items()}

    @cached_property
    def lexicon(self) -> Lexicon:
        """Which claims stand in sentences that hold given letters."""
        return lexicon(self.by_sentence.values(), lambda article: self.article[article].text)

    @cached_property
    def sentences(self) -> dict[str, tuple[Span, ...]]:
        """The sentences of each article's text that tell something, in order."""
        found: dict[str, list[Span]] = {article.id: [] for article in self.articles}
        for article, sentence in self.by_sentence:
            if sentence.field == "text":
                found[article].append(sentence)
        return {article: tuple(sorted(told)) for article, told in found.items()}

    @cached_property
    def families(self) -> frozenset[str]:
        """The families of all predicates that its claims tell."""
        return frozenset(
            predicates.family(event.predicate) for claim in self.claims for event in claim.events
        )

    def days_apart(self, left: str, right: str) -> timedelta | None:
        """Time between the days on which two articles were published; None where one of these is unknown."""
        both = (left, right)
        if both not in self._gaps:
            first, second = (self.article[one].published.interval for one in both)
            self._gaps[both] = None if first is None or second is None else first.gap(second)
        return self._gaps[both]

    def further_apart(self, left: str, right: str, than: timedelta) -> bool:
        """Were two articles published further apart than that, as far as is known?"""
        gap = self.days_apart(left, right)
        return gap is not None and gap > than

    def once(self, read: Callable[..., Read], claim: Claim, *more: Hashable) -> Read:
        """What a function of story and claim (and more) reads; many pairs hold one claim against others, it is read once."""
        key = (read, claim.id, *more)
        try:
            found: Read = self._read[key]
        except KeyError:
            found = self._read[key] = read(self, claim, *more)
        return found

    def kept(self, read: Callable[["Story"], Read]) -> Read:
        """What a function of the whole story reads; it is read once."""
        try:
            found: Read = self._read[(read,)]
        except KeyError:
            found = self._read[(read,)] = read(self)
        return found

    @cached_property
    def mentions(self) -> dict[str, tuple[tuple[Mention, StoryEntity], ...]]:
        """By article, where its text names or means an entity, in the order of the text."""
        found: dict[str, list[tuple[Mention, StoryEntity]]] = {article.id: [] for article in self.articles}
        for entity in self.entities:
            for one in entity.mentions:
                if one.mention.span.field == "text":
                    found[one.article].append((one.mention, entity))
        return {
            article: tuple(sorted(told, key=lambda one: (one[0].span.start, one[0].span.end, one[1].id)))
            for article, told in found.items()
        }

    @cached_property
    def named(self) -> dict[str, tuple[tuple[Mention, StoryEntity], ...]]:
        """By article, where its text names an entity, in the order of the text."""
        return {
            article: tuple(one for one in told if one[0].is_name) for article, told in self.mentions.items()
        }

    def origins(self, articles: Iterable[str]) -> int:
        """How many independent origins these articles have."""
        return len({self.group[article] for article in articles})

    def origins_at(self, places: Iterable[tuple[str, Span]]) -> int:
        """How many independent origins say something at these places of these articles."""
        return len(self.sources(places).sets())

    def sources(self, places: Iterable[tuple[str, Span]]) -> Clusters:
        """The origins of these places; an article that says it only in words which another has too adds none of its own."""
        held: dict[str, list[tuple[int, ...]]] = {}
        for article, span in places:
            held.setdefault(article, []).append(tuple(self._passages_at(article, span)))
        clusters = Clusters(self.group[article] for article in held)
        holders: dict[int, list[str]] = {}
        for article, found in held.items():
            for passage in {one for passages in found for one in passages}:
                holders.setdefault(passage, []).append(article)
        for article, found in held.items():
            if all(found):
                for other in (one for passages in found for passage in passages for one in holders[passage]):
                    clusters.join(self.group[article], self.group[other])
        return clusters

    def _passages_at(self, article: str, span: Span) -> Iterator[int]:
        """The shared passages that hold more than half of a span."""
        for passage, extract in self._extracts.get(article, ()):
            both = min(span.end, extract.end) - max(span.start, extract.start)
            if span.field == extract.field and 2 * both > len(span):
                yield passage

    @cached_property
    def _extracts(self) -> dict[str, tuple[tuple[int, Span], ...]]:
        """The shared passages of each article, by their place in `passages`."""
        found: dict[str, list[tuple[int, Span]]] = {}
        for number, passage in enumerate(self.passages):
            for one in passage.extracts:
                found.setdefault(one.article, []).append((number, one.span))
        return {article: tuple(extracts) for article, extracts in found.items()}

    def words(self, article: str, span: Span) -> str:
        """The words of a span, on one line."""
        place = (article, span.start, span.end)
        found = self._words.get(place)
        if found is None:
            found = self._words[place] = on_one_line(span.of(self.article[article].text))
        return found

    def said(self, claim: Claim) -> str:
        """The words of the sentence of a claim, as people read them, in lower case."""
        return self.words(claim.article, claim.sentence).lower()

    def tells(self, claim: Claim, pattern: re.Pattern[str]) -> bool:
        """Is an expression found in the words of a claim?"""
        able = self.lexicon.may_tell(claim, pattern)
        return able and pattern.search(self.words(claim.article, claim.span)) is not None

    def country(self, entity: str | None) -> str | None:
        """The state that an entity is or stands for."""
        found = self.entity.get(entity) if entity else None
        return found.country if found else None

    def name(self, entity: str | None) -> str | None:
        """The canonical name of an entity."""
        found = self.entity.get(entity) if entity else None
        return found.name if found else None

    def claim_at(self, article: str, span: Span) -> Claim | None:
        """The narrowest claim of an article that holds a span, or else touches it."""
        near = [claim for claim in self.by_article[article] if claim.span.overlaps(span)]
        return min(near, key=lambda c: (not c.span.holds(span), len(c.span), c.span), default=None)
