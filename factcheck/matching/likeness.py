"""How much two claims have in common, weighted by how rare it is in the story.

Words count less the more articles use them; names count by the entity they mean, verbs and event nouns by their
family. Words of dates and amounts are left out: those are compared as values.
"""

from collections import Counter
from functools import cached_property
from math import log, sqrt

from attrs import frozen

from claims.claim import Claim
from claims.events import predicates
from factcheck.story import Story

ENTITY = "e:"
WORD = "w:"


@frozen(kw_only=True)
class Likeness:
    """The keys of every claim of a story, and their weights."""

    story: Story
    """Whose claims are compared."""

    @cached_property
    def keys(self) -> dict[str, frozenset[str]]:
        """What a claim is about, by claim id."""
        words = {
            entity.id: {
                word.lower()
                for m in entity.mentions
                if m.mention.is_name
                for word in m.mention.surface.split()
            }
            for entity in self.story.entities
        }
        return {claim.id: frozenset(_keys(claim, self.story, words)) for claim in self.story.claims}

    @cached_property
    def spread(self) -> Counter[str]:
        """In how many articles each key stands."""
        told = (
            frozenset[str]().union(*(self.keys[claim.id] for claim in claims))
            for claims in self.story.by_article.values()
        )
        return Counter(key for keys in told for key in keys)

    @cached_property
    def weight(self) -> dict[str, float]:
        """log(1 + articles of the story / articles with the key): at least log 2."""
        total = len(self.story.articles)
        return {key: log(1 + total / count) for key, count in self.spread.items()}

    @cached_property
    def _square(self) -> dict[str, float]:
        return {key: weight**2 for key, weight in self.weight.items()}

    @cached_property
    def _norm(self) -> dict[str, float]:
        return {one: sqrt(self._sum(keys)) for one, keys in self.keys.items()}

    def _sum(self, keys: frozenset[str]) -> float:
        """The squared weights, added in one order, so that the last digit is the same in every run."""
        return sum(map(self._square.__getitem__, sorted(keys)))

    def of(self, left: Claim, right: Claim) -> float:
        """Cosine of the weighted keys of two claims, 0 to 1."""
        shared = self.keys[left.id] & self.keys[right.id]
        bottom = self._norm[left.id] * self._norm[right.id]
        return self._sum(shared) / bottom if shared and bottom else 0.0


def _keys(claim: Claim, story: Story, spelled: dict[str, set[str]]) -> set[str]:
    values = {
        word.lower()
        for span in (*(d.span for d in claim.dates), *(q.span for q in claim.quantities))
        for word in story.words(claim.article, span).split()
    }
    values |= {q.unit for q in claim.quantities if q.unit}
    counted = {q.counted for q in claim.quantities if q.counted}
    named = {word for entity in claim.entities for word in spelled[entity]}
    words = {term for term in claim.terms if term not in values and term not in named}
    return (
        {ENTITY + entity for entity in claim.entities}
        | {WORD + predicates.family(word) for word in words | counted}
        | {WORD + predicates.family(event.predicate) for event in claim.events}
    )


def place(claim: Claim) -> tuple[str, int, int]:
    """The order in which claims are paired: by article, then by place."""
    return claim.article, claim.span.start, claim.span.end
