"""Facts that several articles give, counted by independent origins."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from claims.claim import Claim
from factcheck import compare
from factcheck.clusters import Clusters
from factcheck.likeness import place
from factcheck.matching import Pair
from factcheck.model import Agreement
from factcheck.story import Story
from factcheck.suppress import FUTURE
from sources.digest import digest
from sources.span import Span

SURE = 0.45
"""Likeness that an agreement needs when only one participant of the event is named on both sides."""

SHARE = 0.35
"""Part of what two claims say that has to be alike for an agreement without an event."""
PLAIN = 2.0
"""Rarity, in nats, of what has to be alike."""
TOLD = 4
"""Content words that a statement without an event needs to tell something: "the navy said on Friday" tells nothing."""


def find(story: Story, pairs: Sequence[Pair]) -> tuple[Agreement, ...]:
    """Agreements on events and on offices, those with the most origins first."""
    found = [*_events(story, pairs), *_statements(story, pairs), *_offices(story)]
    unique = {agreement.id: agreement for agreement in found}
    return tuple(sorted(unique.values(), key=lambda a: (-a.origins, -a.outlets, a.says, a.id)))


def _events(story: Story, pairs: Sequence[Pair]) -> Iterator[Agreement]:
    """Claims that tell one event, joined pair by pair."""
    agreeing = [pair for pair in pairs if _agrees(pair)]
    clusters = Clusters(claim.id for pair in agreeing for claim in (pair.left, pair.right))
    for pair in agreeing:
        clusters.join(pair.left.id, pair.right.id)
    details: dict[str, set[str]] = {}
    for pair in agreeing:
        told = {one.detail for one in pair.match.why if one.level == "agrees"}
        details.setdefault(clusters.of(pair.left.id), set()).update(told)
    for members in clusters.sets():
        yield _agreement(story, members, "; ".join(sorted(details[clusters.of(members[0])])))


def _statements(story: Story, pairs: Sequence[Pair]) -> Iterator[Agreement]:
    """Claims that give a description, purpose or ground in like words; each must be like every other of its group."""
    alike = {frozenset((pair.left.id, pair.right.id)): pair for pair in pairs if _like(pair)}
    groups: list[set[str]] = []
    for both, _ in sorted(alike.items(), key=lambda one: (-one[1].common.share, one[1].match.claims)):
        fits = [group for group in groups if all(one == other or frozenset((one, other)) in alike for one in both for other in group)]
        if fits:
            fits[0].update(both)
        elif not any(both <= group for group in groups):
            groups.append(set(both))
    for group in groups:
        told = [pair.common.notions for both, pair in sorted(alike.items(), key=lambda one: one[1].match.claims) if both <= group]
        shared = sorted(set(told[0]).intersection(*told)) or sorted(set(told[0]).union(*told))
        yield _agreement(story, group, f"the notions {', '.join(shared)}")


def _like(pair: Pair) -> bool:
    left, right = pair.left, pair.right
    return (
        left.article != right.article
        and pair.match.relation in ("same", "compatible")
        and pair.common.share >= SHARE
        and pair.common.weight >= PLAIN
        and (left.modality in FUTURE) == (right.modality in FUTURE)
        and left.polarity == right.polarity
        and not _differ(left, right)
    )


def _differ(left: Claim, right: Claim) -> bool:
    """Do the two give times, or amounts of one thing, of which none can be the same?"""
    times = [[d.interval for d in claim.dates if d.interval is not None] for claim in (left, right)]
    if all(times) and not any(compare.loosened(a).overlaps(compare.loosened(b)) for a in times[0] for b in times[1]):
        return True
    held = [
        compare.numbers(a, b, both, ("", "")).level
        for a in left.quantities
        for b in right.quantities
        if (both := compare.commensurable(a, b))
    ]
    return bool(held) and set(held) == {"conflicts"}


def _agrees(pair: Pair) -> bool:
    """Different articles, nothing in conflict or excused as another time, and enough in common.

    A plan does not agree with a fact. One verb at least has to tell the event: two articles that mention an arrest do not say that it happened.
    Statements without an event agree on a value or not at all.
    """
    if pair.left.article == pair.right.article or pair.match.relation not in ("same", "compatible"):
        return False
    if (pair.left.modality in FUTURE) != (pair.right.modality in FUTURE):
        return False
    if pair.event.left is None or pair.event.right is None:
        told = min(len(pair.left.terms), len(pair.right.terms))
        return told >= TOLD and any(c.aspect in ("date", "number") for c in pair.match.why)
    if pair.event.left.nominal and pair.event.right.nominal:
        return False
    return pair.event.strength == 2 or (pair.event.strength == 1 and pair.match.score >= SURE)


def _offices(story: Story) -> Iterator[Agreement]:
    """One office of one person in one body, given by two articles or more; a mere form of address tells none."""
    holders: dict[tuple[str, str, str], dict[str, str]] = {}
    stated: set[tuple[str, str, str]] = set()
    names = {(m.article, m.mention.span.start) for e in story.entities for m in e.mentions}
    for claim in sorted(story.claims, key=place):
        for role in claim.roles:
            if role.org is not None:
                key = (role.person, role.office, role.org)
                holders.setdefault(key, {}).setdefault(claim.article, claim.id)
                if (claim.article, role.span.end + 1) not in names:
                    stated.add(key)
    for (person, office, org), claims in sorted(holders.items()):
        if len(claims) > 1 and (person, office, org) in stated:
            body = (story.name(org) or "").rstrip(".")
            says = f"{story.name(person)} is given as {office} of {body}."
            yield _agreement(story, claims.values(), f"the office: {office}", says=says)


def _agreement(story: Story, members: Iterable[str], detail: str, *, says: str | None = None) -> Agreement:
    claims = sorted((story.claim[member] for member in members), key=place)
    articles = {claim.article for claim in claims}
    origins = independent(story, claims)
    plainest = min(claims, key=_plainness)
    words = story.words(plainest.article, plainest.span)
    ids = tuple(claim.id for claim in claims)
    return Agreement(
        id=digest("agreement", *ids, says),
        claims=ids,
        says=says or f"{len(articles)} articles {_told_by(story, plainest)}: “{words}”",
        outlets=len(articles),
        origins=origins,
        detail=f"{detail}; in words that they share" if origins < story.origins(articles) else detail,
    )


def independent(story: Story, claims: Sequence[Claim]) -> int:
    """How many independent origins give these claims; articles that share a passage or a statement count once for it.

    A headline repeats its article: it is looked at only where it stands alone.
    """
    told = {claim.article for claim in claims if claim.kind != "headline"}
    clusters = story.sources(
        (claim.article, claim.span)
        for claim in claims
        if claim.kind != "headline" or claim.article not in told
    )
    quoted = [(claim, _letters(story, claim)) for claim in claims if claim.quote]
    for (one, words), (other, more) in combinations(quoted, 2):
        if words in more or more in words:
            clusters.join(story.group[one.article], story.group[other.article])
    return len(clusters.sets())


def _letters(story: Story, claim: Claim) -> str:
    """The quoted words without case, marks and white space."""
    return "".join(char for char in story.words(claim.article, claim.span).casefold() if char.isalnum())


def _told_by(story: Story, claim: Claim) -> str:
    """The voice that an agreement has."""
    acts = (
        claim.speaker is not None and claim.speaker.span is not None and claim.span.holds(claim.speaker.span)
    )
    if claim.speaker is None or acts:
        return "tell this"
    return f"give this as said by {story.name(claim.speaker.entity) or claim.speaker.text}"


def _plainness(claim: Claim) -> tuple[bool, bool, int, bool, int, tuple[str, Span]]:
    """Claims that tell the event by a verb, and little else, say it best; then the outlet's own voice, then short ones."""
    nominal = all(event.nominal for event in claim.events)
    bare = len(claim.terms) < TOLD
    return nominal, bare, len(claim.events), claim.speaker is not None, len(claim.span), place(claim)
