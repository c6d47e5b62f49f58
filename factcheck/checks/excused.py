"""What the gates took out: differences of matched pairs that something explains."""

from collections.abc import Iterable

from factcheck.matching.pairs import Excuse, Pair
from factcheck.model import FlagKind, Suppressed

KINDS: dict[str, FlagKind] = {
    "date": "date_conflict",
    "number": "number_conflict",
    "polarity": "polarity_conflict",
    "place": "place_conflict",
    "party": "party_conflict",
}
"""The flag that a difference of each aspect would have been."""


def listed(pairs: Iterable[Pair]) -> tuple[Suppressed, ...]:
    """Every explained difference, each once; disputes between parties have a flag of their own."""
    found = {
        (pair.match.claims, excuse.comparison.aspect, excuse.comparison.detail): _suppressed(pair, excuse)
        for pair in pairs
        for excuse in pair.excused
        if not (excuse.comparison.aspect == "polarity" and excuse.reason == "other_speaker")
    }
    return tuple(found[key] for key in sorted(found))


def _suppressed(pair: Pair, excuse: Excuse) -> Suppressed:
    return Suppressed(
        kind=KINDS[excuse.comparison.aspect],
        claims=pair.match.claims,
        reason=excuse.reason,
        detail=excuse.comparison.detail,
    )
