"""What surrounds an entity in its article: offices, bodies, doings, companions."""

from collections.abc import Iterator, Sequence

from claims.claim import Claim, Reading
from claims.events import predicates
from claims.roles.offices import MODIFIERS, is_coming, is_sole
from factcheck.clusters import Clusters

NEEDED = 2
"""Kinds of context that two look-alike names must share: one alone (both are ministers) is common chance."""
AROUND = 3
"""Words besides the names themselves that must stand around two look-alike names in two articles."""
FEW = 3
"""Articles that a slip of the pen gets into at most; a name that more of them have is somebody's."""
NEAR = 2
"""Claims before and after one that names somebody whose words stand around the name."""
LIKE_WORDS = 0.5
"""Share of content words that two claims have in common when they tell the same thing."""
LEAD = 3
"""Mentions by which somebody plays a part in an article."""
ENTITIES = frozenset({"with", "org"})
"""Kinds of context that are entities; they are told by what stands for them when asked."""
Context = tuple[str, str]


def bare(office: str) -> str:
    """An office without "former", "acting" and the like in front."""
    words = office.split()
    while len(words) > 1 and words[0] in MODIFIERS:
        words = words[1:]
    return " ".join(words)


class Contexts:
    """Context of every entity, gathered once, told in ids that stand for joined entities at the time of asking."""

    def __init__(self, readings: Sequence[Reading], clusters: Clusters) -> None:
        """Gather the contexts of all entities named in the claims of these readings."""
        self._clusters = clusters
        self._around: dict[str, set[Context]] = {}
        self._claims: dict[str, list[Claim]] = {}
        self._holders: dict[str, set[str]] = {}
        self._words_near: dict[str, set[str]] = {}
        self._states = {e.id for r in readings for e in r.entities if e.country is not None}
        self._article = {e.id: r.article.id for r in readings for e in r.entities}
        self._weight = {e.id: len(e.mentions) for r in readings for e in r.entities}
        self._names = {e.id: e.name.casefold().split() for r in readings for e in r.entities}
        for reading in readings:
            for number, claim in enumerate(reading.claims):
                self._add(claim)
                beside = reading.claims[max(number - NEAR, 0) : number + NEAR + 1]
                speaker = claim.speaker.entity if claim.speaker else None
                for one in (*claim.entities, speaker) if speaker else claim.entities:
                    self._words_near.setdefault(one, set()).update(*(near.terms for near in beside))

    def _add(self, claim: Claim) -> None:
        for one in claim.entities:
            self._claims.setdefault(one, []).append(claim)
            self._note(one, *(("with", o) for o in claim.entities if o not in {one, *self._states}))
        if claim.speaker is not None and claim.speaker.entity is not None:
            self._claims.setdefault(claim.speaker.entity, []).append(claim)
        for role in claim.roles:
            self._note(role.person, ("office", role.office))
            self._holders.setdefault(role.office, set()).add(role.person)
            if role.org is not None:
                self._note(role.person, ("org", role.org))
        for event in claim.events:
            for part, entity in (("agent", event.agent), ("patient", event.patient)):
                if entity is not None:
                    self._note(entity, ("event", f"{predicates.family(event.predicate)} {part}"))

    def _of(self, entity: str) -> str:
        return self._clusters.of(entity)

    def _note(self, entity: str, *contexts: Context) -> None:
        self._around.setdefault(entity, set()).update(contexts)

    def _all(self, entity: str) -> set[Context]:
        return {
            (kind, self._of(what) if kind in ENTITIES else what)
            for one in self._clusters.members(entity)
            for kind, what in self._around.get(one, ())
        }

    def shared(self, one: str, other: str) -> bool:
        """Do the two have an office, a body or a companion in common?"""
        return any(kind != "event" for kind, _ in self._all(one) & self._all(other))

    def agree(self, one: str, other: str) -> bool:
        """Do the two share enough kinds of context to be one person, spelt in two ways?"""
        kinds = {kind for kind, _ in self._all(one) & self._all(other)}
        near = self.in_one_article(one, other)
        if near and all(self._offices(entity) for entity in (one, other)):
            return False
        return len(kinds) + near + self._same_words(one, other) + self._sole_office(one, other) >= NEEDED

    def told_alike(self, one: str, other: str) -> bool:
        """Do articles, none of which has both names and few of which have one, say enough of the same around them?"""
        articles = self._articles(one), self._articles(other)
        if articles[0] & articles[1] or min(map(len, articles)) > FEW:
            return False
        first, second = (
            set().union(*(self._words_near.get(member, ()) for member in self._clusters.members(entity)))
            for entity in (one, other)
        )
        names = {word for each in (one, other) for word in self._names[each]}
        return len(first & second - names) >= AROUND

    def one_part(self, one: str, other: str) -> bool:
        """Do articles, none of which has both names, give them one part: an office that nobody else holds, or the lead?

        Who leads is named again and again, and some of the same words stand around both.
        """
        if self.in_one_article(one, other) or self.differ(one, other):
            return False
        leads = all(self._weighs(entity) >= LEAD for entity in (one, other))
        return self._sole_office(one, other) or (leads and self.told_alike(one, other))

    def one_post(self, one: str, other: str) -> bool:
        """The same for given names that are less alike: one office that nobody else holds, in no two bodies.

        One of which there are many ("the farmer") is told beside some of the same words.
        """
        if self.in_one_article(one, other) or self.differ(one, other) or self._apart(one, other):
            return False
        offices = tuple(self._sole_offices(one, other))
        return any(is_sole(office) for office in offices) or (bool(offices) and self.told_alike(one, other))

    def _apart(self, one: str, other: str) -> bool:
        """Are both said to belong to bodies, and to none in common?"""
        bodies = [{what for kind, what in self._all(entity) if kind == "org"} for entity in (one, other)]
        return bool(bodies[0] and bodies[1] and not bodies[0] & bodies[1])

    def one_office(self, one: str, other: str) -> bool:
        """Do articles, none of which has both names, give both an office of which there is one, and nobody else it?"""
        return not self.in_one_article(one, other) and any(
            is_sole(office) for office in self._sole_offices(one, other)
        )

    def _weighs(self, entity: str) -> int:
        """Most mentions, pronouns included, that one article has of an entity."""
        return max(self._weight[member] for member in self._clusters.members(entity))

    def _articles(self, entity: str) -> set[str]:
        return {self._article[member] for member in self._clusters.members(entity)}

    def _offices(self, entity: str) -> set[str]:
        """The offices that somebody holds; who is to hold another one is nobody else for that."""
        return {bare(held) for kind, held in self._all(entity) if kind == "office" and not is_coming(held)}

    def _sole_office(self, one: str, other: str) -> bool:
        """Do the two share an office that nobody else in the story is said to hold?"""
        return any(True for _ in self._sole_offices(one, other))

    def _sole_offices(self, one: str, other: str) -> Iterator[str]:
        """The offices that the two share and nobody else in the story is said to hold."""
        roots = {self._of(one), self._of(other)}
        for kind, office in sorted(self._all(one) & self._all(other)):
            if kind == "office" and {self._of(holder) for holder in self._holders[office]} <= roots:
                yield office

    def in_one_article(self, one: str, other: str) -> bool:
        """Does one article use both names? Where it introduces both with an office it means two people."""
        return bool(self._articles(one) & self._articles(other))

    def differ(self, one: str, other: str) -> bool:
        """Are both said to hold offices, and none in common?"""
        offices = [self._offices(entity) for entity in (one, other)]
        return bool(offices[0] and offices[1] and not offices[0] & offices[1])

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
