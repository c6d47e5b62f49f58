"""Which claims are worth holding against each other: those that share something rare.

An inverted index from keys to claims; a key that many claims share proposes nothing, so that the cost grows
with the pairs that share something rare and never with all pairs.
"""

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping
from itertools import combinations

from attrs import frozen

from claims.claim import Claim
from claims.events import predicates
from factcheck.matching.likeness import WORD, Likeness, place
from factcheck.matching.phrases import Common, Phrases
from factcheck.story import Story

CROWD = 24
"""A key that more claims than this share is a hub and proposes no pair."""
FLOOR = 0.12
"""Least likeness of a candidate; below it no pair of the own stories was about one event."""
TELLING = 0.95
"""Rarity, in nats, of what two claims say alike from which they are candidates however little else they share."""
PARTNERS = 20
"""At most this many candidates a claim: its most alike."""

LONGEST = 2000
"""Code points of a claim beyond which it is a table or a line without end, and is held against no other."""


@frozen(kw_only=True)
class Candidate:
    """Two claims that may be about one event."""

    left: Claim
    """The one whose article, or place in the same article, comes first."""
    right: Claim
    """The other."""
    likeness: float
    """0 to 1, see `factcheck.matching.likeness`."""
    common: Common
    """What both say besides names."""


def candidates(story: Story) -> tuple[Candidate, ...]:
    """Pairs of claims to compare, in the order of the claims."""
    likeness, phrases = Likeness(story=story), Phrases(story=story)
    told = {claim.id: frozenset(_told(claim)) for claim in story.claims}
    paired = (
        Candidate(left=one, right=other, likeness=likeness.of(one, other), common=phrases.common(one, other))
        for one, other in _pairs(story, likeness, phrases)
    )
    scored = [
        pair
        for pair in paired
        if pair.likeness >= FLOOR or pair.common.weight >= TELLING or told[pair.left.id] & told[pair.right.id]
    ]
    order = {claim.id: number for number, claim in enumerate(sorted(story.claims, key=_order))}
    return tuple(sorted(_best(scored, order), key=lambda c: (order[c.left.id], order[c.right.id])))


def _order(claim: Claim) -> tuple[object, ...]:
    """Article and place, so that nothing is left to the order in which candidates were found."""
    return *place(claim), claim.id


def _pairs(story: Story, likeness: Likeness, phrases: Phrases) -> Iterator[tuple[Claim, Claim]]:
    """Pairs that share a key which is no hub, each once; claims that lie in each other are no pair."""
    index: dict[Hashable, list[Claim]] = {}
    for claim in sorted((one for one in story.claims if len(one.span) <= LONGEST), key=place):
        for key in {*_blocks(claim, likeness), *phrases.of[claim.id]}:
            index.setdefault(key, []).append(claim)
    seen: set[tuple[str, str]] = set()
    for sharing in index.values():
        for left, right in combinations(sharing, 2) if len(sharing) <= CROWD else ():
            if (left.id, right.id) not in seen and not _nested(left, right):
                seen.add((left.id, right.id))
                yield left, right


def _blocks(claim: Claim, likeness: Likeness) -> Iterator[str]:
    """The keys of a claim; pairs of a participant and a predicate stay rare where each alone is a hub."""
    keys = likeness.keys[claim.id]
    yield from keys
    families = {predicates.family(event.predicate) for event in claim.events}
    for family in families:
        for key in keys:
            if key != WORD + family:
                yield f"{family} {key}"
    yield from (f"role {role.person}" for role in claim.roles)


def _told(claim: Claim) -> Iterator[tuple[str, str]]:
    """What happens to whom in a claim, for events of which there is one: two such claims always are a pair."""
    for event in claim.events:
        if event.patient is not None and predicates.happens_once(event.predicate):
            yield predicates.family(event.predicate), event.patient


def _nested(left: Claim, right: Claim) -> bool:
    return (
        left.article == right.article and left.sentence == right.sentence and left.span.overlaps(right.span)
    )


def _best(scored: list[Candidate], order: Mapping[str, int]) -> list[Candidate]:
    """Each claim's most alike partners; the cap keeps one busy claim from pairing with everything."""
    taken: Counter[str] = Counter()
    kept = []
    for one in sorted(scored, key=lambda one: (-one.likeness, order[one.left.id], order[one.right.id])):
        if min(taken[one.left.id], taken[one.right.id]) < PARTNERS:
            taken[one.left.id] += 1
            taken[one.right.id] += 1
            kept.append(one)
    return kept
