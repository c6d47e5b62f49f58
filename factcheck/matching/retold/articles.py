"""Which short article retells which longer one: a summary, or a brief beside the full report."""

import re
from collections.abc import Iterator
from functools import cached_property

from attrs import frozen

from claims.claim import Claim
from claims.mention import DateMention, QuantityMention
from factcheck.matching.gate import ONE_NEWS
from factcheck.matching.retold.names import Named, names_in
from factcheck.matching.retold.spots import Spot, notions, spot
from factcheck.story import Story
from sources.span import Span

NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
SHORT = 3
"""Sentences of a short article at most."""
LONG = 4
"""Sentences of a longer one at least."""
RETOLD = 0.4
"""Share of what the short one speaks of that the longer one has to speak of, too."""


@frozen(kw_only=True)
class Telling:
    """An article with its amounts and times, each with what stands around it."""

    story: Story
    """Where it belongs."""
    article: str
    """Its id."""

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """Its claims but for headlines, the narrowest first."""
        told = (claim for claim in self.story.by_article[self.article] if claim.sentence.field == "text")
        return tuple(sorted(told, key=lambda one: (len(one.span), one.span)))

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Its sentences, in order."""
        return tuple(sorted({claim.sentence for claim in self.claims if claim.kind != "headline"}))

    @cached_property
    def text(self) -> str:
        """Its text."""
        return self.story.article[self.article].text

    def text_of(self, span: Span) -> str:
        """The words of a span."""
        return span.of(self.text)

    @cached_property
    def speaks_of(self) -> frozenset[str]:
        """The notions of all its sentences."""
        return frozenset[str]().union(*(notions(sentence.of(self.text)) for sentence in self.sentences))

    @cached_property
    def amounts(self) -> tuple[Spot, ...]:
        """Its amounts, each once."""
        return self._spots("quantities")

    @cached_property
    def times(self) -> tuple[Spot, ...]:
        """Its expressions of time, each once."""
        return self._spots("dates")

    @cached_property
    def names(self) -> tuple[Named, ...]:
        """Its names, each with the narrowest claim that holds it."""
        return tuple(names_in(self.story, self.article, self.claims))

    @cached_property
    def all_values(self) -> frozenset[object]:
        """The exact amounts and resolved times of all its sentences."""
        return frozenset[object]().union(*map(self.values, self.sentences))

    @cached_property
    def unread(self) -> frozenset[str]:
        """The numbers of its text that stand in no amount and no time."""
        read = {
            place for one in (*self.amounts, *self.times) for place in range(one.span.start, one.span.end)
        }
        return frozenset(found[0] for found in NUMBER.finditer(self.text) if found.start() not in read)

    def values(self, sentence: Span) -> frozenset[object]:
        """The exact amounts and resolved times of a sentence."""
        amounts = (one.value for one in self.amounts if sentence.holds(one.span))
        exact = {
            (one.unit, one.low) for one in amounts if isinstance(one, QuantityMention) and one.low == one.high
        }
        return self.days(sentence) | exact

    def days(self, sentence: Span) -> frozenset[object]:
        """The resolved times of a sentence."""
        times = (one.value for one in self.times if sentence.holds(one.span))
        return frozenset(
            (one.interval.first, one.interval.last)
            for one in times
            if isinstance(one, DateMention) and one.interval
        )

    def _spots(self, kind: str) -> tuple[Spot, ...]:
        found: dict[Span, Spot] = {}
        for claim in self.claims:
            values: tuple[QuantityMention | DateMention, ...] = getattr(claim, kind)
            for value in values:
                if value.span not in found:
                    found[value.span] = spot(self.story, claim, value.span, value)
        return tuple(found[span] for span in sorted(found))


@frozen(kw_only=True)
class Retelling:
    """A short article and a longer one that tells all of it."""

    short: Telling
    """The short one."""
    long: Telling
    """The longer one."""

    def both_give(self, mine: Span, yours: Span) -> int:
        """How many amounts and times a sentence of the short one and a sentence of the longer one both give."""
        return len(self.short.values(mine) & self.long.values(yours))

    def of_one_time(self, mine: Span, yours: Span) -> bool:
        """Do a sentence of the short one and a sentence of the longer one give one time?"""
        return not self.short.days(mine).isdisjoint(self.long.days(yours))


def retellings(story: Story) -> Iterator[Retelling]:
    """The pairs of articles of one day's news of which one retells the other, in the order of their ids."""
    told = [Telling(story=story, article=article.id) for article in story.articles]
    long = [one for one in told if len(one.sentences) >= LONG]
    for short in told:
        if 0 < len(short.sentences) <= SHORT and short.speaks_of:
            for other in long:
                gap = story.days_apart(short.article, other.article)
                if (gap is None or gap <= ONE_NEWS) and _retells(short, other):
                    yield Retelling(short=short, long=other)


def _retells(short: Telling, long: Telling) -> bool:
    told = short.speaks_of | short.all_values
    return len(told & (long.speaks_of | long.all_values)) >= RETOLD * len(told)
