"""What surrounds an entity in its article: offices, bodies, doings, companions."""

from collections.abc import Sequence

from claims import predicates
from claims.claim import Claim, Reading
from factcheck.clusters import Clusters

NEEDED = 2
"""Kinds of context that two look-alike names must share: one alone (both are ministers) is common chance."""
LIKE_WORDS = 0.5
"""Share of content words that two claims have in common when they tell the same thing."""
Context = tuple[str, str]


class Contexts:
    """Context of every entity, gathered once, told in ids that stand for joined entities."""

    def __init__(self, readings: Sequence[Reading], clusters: Clusters) -> None:
        """Gather the contexts of all entities named in the claims of these readings."""
        self._clusters = clusters
        self._around: dict[str, set[Context]] = {}
        self._claims: dict[str, list[Claim]] = {}
        self._states = {e.id for r in readings for e in r.entities if e.country is not None}
        self._article = {e.id: r.article.id for r in readings for e in r.entities}
        for reading in readings:
            for claim in reading.claims:
                self._add(claim)

    def _add(self, claim: Claim) -> None:
        for one in claim.entities:
            self._claims.setdefault(one, []).append(claim)
            self._note(one, *(("with", self._of(o)) for o in claim.entities if o not in {one, *self._states}))
        if claim.speaker is not None and claim.speaker.entity is not None:
            self._claims.setdefault(claim.speaker.entity, []).append(claim)
        for role in claim.roles:
            self._note(role.person, ("office", role.office))
            if role.org is not None:
                self._note(role.person, ("org", self._of(role.org)))
        for event in claim.events:
            for part, entity in (("agent", event.agent), ("patient", event.patient)):
                if entity is not None:
                    self._note(entity, ("event", f"{predicates.family(event.predicate)} {part}"))

    def _of(self, entity: str) -> str:
        return self._clusters.of(entity)

    def _note(self, entity: str, *contexts: Context) -> None:
        self._around.setdefault(entity, set()).update(contexts)

    def _all(self, entity: str) -> set[Context]:
        return {context for one in self._clusters.members(entity) for context in self._around.get(one, ())}

    def shared(self, one: str, other: str) -> bool:
        """Do the two have an office, a body or a companion in common?"""
        return any(kind != "event" for kind, _ in self._all(one) & self._all(other))

    def agree(self, one: str, other: str) -> bool:
        """Do the two share enough kinds of context to be one person, spelt in two ways?"""
        kinds = {kind for kind, _ in self._all(one) & self._all(other)}
        return len(kinds) + self._same_words(one, other) + self._same_article(one, other) >= NEEDED

    def _same_article(self, one: str, other: str) -> bool:
        """Does one article use both names?"""
        first, second = (
            {self._article[member] for member in self._clusters.members(entity)} for entity in (one, other)
        )
        return bool(first & second)

    def _same_words(self, one: str, other: str) -> bool:
        """Is there a claim on each that tells the same thing in the same words?"""
        first, second = (
            [
                set(claim.terms)
                for member in self._clusters.members(entity)
                for claim in self._claims.get(member, ())
            ]
            for entity in (one, other)
        )
        return any(len(a & b) >= LIKE_WORDS * len(a | b) > 0 for a in first for b in second)
