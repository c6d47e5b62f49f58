"""What two statements say alike besides names: notions that stand near each other in both.

"Daughter of the founder", "the largest shareholder", "to smuggle drugs" are facts without an event of the table. Two
claims that share such a phrase of notions that are rare in the story are about one fact, however else they are worded.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property
from math import log, sqrt

from attrs import frozen

from claims import concepts
from claims.claim import Claim
from factcheck.story import Story

NEAR = 5
"""Two notions make a phrase when fewer than so many notions lie from the one to the other."""
OF_NAME = 0.5
"""What a name counts beside another notion as rare: that two claims name one person is common, what they say is not."""
RARE = 0.69
"""Rarity of a name that half of the articles have."""
FEWEST = 2
"""Less than so many notions besides names is a topic, not a statement."""
NAME = "e:"
"""Begins the notion that is a name."""
Phrase = tuple[str, str]


@frozen(kw_only=True)
class Common:
    """What two claims say alike."""

    notions: tuple[str, ...]
    """The notions of the phrases that both have, sorted, without names."""
    weight: float
    """Sum of how rare these are in the story, in nats."""
    share: float
    """The same as part of all that the two say: 0 to 1."""


NOTHING = Common(notions=(), weight=0.0, share=0.0)


@frozen(kw_only=True)
class Phrases:
    """The phrases of every claim of a story, and how rare their notions are."""

    story: Story
    """Whose claims are compared."""

    @cached_property
    def notions(self) -> dict[str, tuple[str, ...]]:
        """What each claim speaks of, in order, by claim id."""
        names = {
            entity.id: frozenset(
                word.lower()
                for m in entity.mentions
                if m.mention.is_name
                for word in m.mention.surface.split()
            )
            for entity in self.story.entities
        }
        return {claim.id: tuple(_notions(claim, names, self._named)) for claim in self.story.claims}

    @cached_property
    def _named(self) -> dict[str, str]:
        """The notion of each entity; all that stands for a state is one."""
        return {entity.id: NAME + (entity.country or entity.id) for entity in self.story.entities}

    @cached_property
    def of(self) -> dict[str, frozenset[Phrase]]:
        """Pairs of notions near each other in words or in grammar, by claim id; two names make no phrase."""
        return {
            claim.id: frozenset(_phrases(self.notions[claim.id], _told(claim, self._named)))
            for claim in self.story.claims
        }

    @cached_property
    def _events(self) -> dict[str, frozenset[str]]:
        return {
            c.id: frozenset(filter(None, map(_notion, (e.predicate for e in c.events))))
            for c in self.story.claims
        }

    @cached_property
    def rarity(self) -> dict[str, float]:
        """log((articles of the story + 1) / articles with the notion)."""
        told = {(claim.article, notion) for claim in self.story.claims for notion in self.notions[claim.id]}
        spread = Counter(notion for _, notion in told)
        total = len(self.story.articles) + 1
        return {notion: log(total / count) for notion, count in spread.items()}

    @cached_property
    def _weight(self) -> dict[str, float]:
        return {one: self._sum(notions) for one, notions in self.notions.items()}

    def _sum(self, notions: Iterable[str]) -> float:
        return sum(self._worth[notion] for notion in sorted(set(notions)))

    @cached_property
    def _worth(self) -> dict[str, float]:
        """How much it tells that two claims have a notion; a name that most articles have tells nothing."""
        of_name = {one: rarity for one, rarity in self.rarity.items() if one.startswith(NAME)}
        weighed = {one: OF_NAME * rarity if rarity >= RARE else 0.0 for one, rarity in of_name.items()}
        return self.rarity | weighed

    def common(self, left: Claim, right: Claim) -> Common:
        """What two claims say alike."""
        shared = self.of[left.id] & self.of[right.id]
        both = {notion for phrase in shared for notion in phrase}
        notions = tuple(sorted(notion for notion in both if not notion.startswith(NAME)))
        happens = self._events[left.id] | self._events[right.id]
        if len(notions) < FEWEST and not happens.intersection(notions):
            return NOTHING
        weight = self._sum(both)
        whole = sqrt(self._weight[left.id] * self._weight[right.id])
        return Common(notions=notions, weight=weight, share=weight / whole if whole else 0.0)


def _notion(lemma: str) -> str | None:
    return concepts.of_lemma(lemma)


def _notions(claim: Claim, names: dict[str, frozenset[str]], named: dict[str, str]) -> Iterator[str]:
    """The notions of a claim in order; the words of a name are one."""
    last = ""
    in_names = {word: named[one] for one in reversed(claim.entities) for word in names[one]}
    for term in claim.terms:
        notion = in_names.get(term) or _notion(term)
        if notion is not None and notion != last:
            yield notion
            last = notion


def _phrases(notions: tuple[str, ...], told: Iterable[tuple[str | None, str | None]]) -> Iterator[Phrase]:
    """Notions near each other, and what happens and to whom, however many words lie between."""
    names = {notion for notion in notions if notion.startswith(NAME)}
    for place, one in enumerate(notions):
        for other in notions[place + 1 : place + NEAR]:
            if one != other and not (one in names and other in names):
                yield (one, other) if one < other else (other, one)
    present = set(notions)
    for one, other in ((str(first), str(second)) for first, second in told):
        if one in present and other in present and _tells(one, other):
            yield (one, other) if one < other else (other, one)


def _told(claim: Claim, named: dict[str, str]) -> Iterator[tuple[str | None, str | None]]:
    """What happens with each party, and with what happens next in the claim."""
    before: str | None = None
    for event in claim.events:
        predicate = _notion(event.predicate)
        for entity, head in ((event.agent, event.agent_head), (event.patient, event.patient_head)):
            yield predicate, named.get(entity or "") or (head and _notion(head))
        yield predicate, before
        before = predicate


def _tells(one: str, other: str) -> bool:
    """Do two notions make a phrase: are they two, and not both names?"""
    return one != other and not (one.startswith(NAME) and other.startswith(NAME))
