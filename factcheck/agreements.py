"""Facts that several articles give, counted by independent origins."""

from collections.abc import Iterable, Iterator, Sequence

from factcheck.clusters import Clusters
from factcheck.likeness import place
from factcheck.matching import Pair
from factcheck.model import Agreement
from factcheck.story import Story
from sources.digest import digest

SURE = 0.45
"""Likeness that an agreement needs when only one participant of the event is named on both sides."""


def find(story: Story, pairs: Sequence[Pair]) -> tuple[Agreement, ...]:
    """Agreements on events and on offices, those with the most origins first."""
    found = [*_events(story, pairs), *_offices(story)]
    unique = {agreement.id: agreement for agreement in found}
    return tuple(sorted(unique.values(), key=lambda a: (-a.origins, -a.outlets, a.says, a.id)))


def _events(story: Story, pairs: Sequence[Pair]) -> Iterator[Agreement]:
    """Claims that tell one event, joined pair by pair."""
    agreeing = [pair for pair in pairs if _agrees(pair)]
    clusters = Clusters(claim.id for pair in agreeing for claim in (pair.left, pair.right))
    for pair in agreeing:
        clusters.join(pair.left.id, pair.right.id)
    for members in clusters.sets():
        details = {
            c.detail
            for pair in agreeing
            if pair.left.id in members
            for c in pair.match.why
            if c.level == "agrees"
        }
        yield _agreement(story, members, "; ".join(sorted(details)))


def _agrees(pair: Pair) -> bool:
    """Different articles, nothing in conflict or excused as another time, and enough in common."""
    if pair.left.article == pair.right.article or pair.match.relation not in ("same", "compatible"):
        return False
    return pair.event.strength == 2 or pair.match.score >= SURE


def _offices(story: Story) -> Iterator[Agreement]:
    """One office of one person, given by two articles or more."""
    holders: dict[tuple[str, str], dict[str, str]] = {}
    for claim in sorted(story.claims, key=place):
        for role in claim.roles:
            holders.setdefault((role.person, role.office), {}).setdefault(claim.article, claim.id)
    for (person, office), claims in sorted(holders.items()):
        if len(claims) > 1:
            name = story.name(person)
            yield _agreement(
                story, claims.values(), f"the office: {office}", says=f"{name} is given as {office}."
            )


def _agreement(story: Story, members: Iterable[str], detail: str, *, says: str | None = None) -> Agreement:
    claims = sorted((story.claim[member] for member in members), key=place)
    articles = {claim.article for claim in claims}
    shortest = min(claims, key=lambda c: (len(c.span), place(c)))
    words = story.words(shortest.article, shortest.span)
    ids = tuple(claim.id for claim in claims)
    return Agreement(
        id=digest("agreement", *ids, says),
        claims=ids,
        says=says or f"{len(articles)} articles tell this: “{words}”",
        outlets=len(articles),
        origins=story.origins(articles),
        detail=detail,
    )
