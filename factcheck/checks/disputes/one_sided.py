"""Which articles give only one side of a dispute that another article gives in full?"""

from collections.abc import Iterator, Sequence

from attrs import frozen

from claims.claim import Claim
from factcheck.matching.pairs import Pair
from factcheck.story import Story

SAYS = frozenset({"same", "compatible"})
"""Relations of claims that say one thing."""


@frozen(kw_only=True)
class OneSided:
    """An article that lets only one party speak."""

    given: Claim
    """What it reports."""
    missing: Claim
    """What the other party says, in another article."""


def find(story: Story, pairs: Sequence[Pair], disputes: Sequence[tuple[Claim, Claim]]) -> Iterator[OneSided]:
    """One for each article and party that it leaves out."""
    alike: dict[str, list[Claim]] = {}
    for pair in pairs:
        if pair.match.relation in SAYS and pair.event.left is not None:
            alike.setdefault(pair.left.id, []).append(pair.right)
            alike.setdefault(pair.right.id, []).append(pair.left)
    heard = {(claim.article, _voice(claim)) for claim in story.claims if claim.speaker}
    seen: set[tuple[str, str]] = set()
    for one, other in disputes:
        for mine, theirs in ((one, other), (other, one)):
            for given in alike.get(mine.id, ()):
                key = (given.article, _voice(theirs))
                told = key in heard or given.article in (one.article, other.article)
                if not told and key not in seen and given.speaker is not None and theirs.speaker is not None:
                    seen.add(key)
                    yield OneSided(given=given, missing=theirs)


def _voice(claim: Claim) -> str:
    return (claim.speaker.entity or claim.speaker.text.casefold()) if claim.speaker else ""
