"""One flag for one cause: a difference that lies wholly in the words of a more telling flag is not flagged again."""

from collections.abc import Iterable, Sequence

from attrs import frozen

from factcheck.model import FlagKind, Misfit, Side
from factcheck.order import RANK

TELLS_MORE: dict[FlagKind, frozenset[FlagKind]] = {
    "quote_mismatch": frozenset(
        {"number_conflict", "date_conflict", "polarity_conflict", "party_conflict", "place_conflict"}
    ),
    "attribution_conflict": frozenset({"date_conflict"}),
    "polarity_conflict": frozenset({"polarity_conflict"}),
    "party_conflict": frozenset({"party_conflict"}),
    "place_conflict": frozenset({"place_conflict"}),
    "date_conflict": frozenset({"date_conflict"}),
    "number_conflict": frozenset({"number_conflict"}),
    "scope_conflict": frozenset({"scope_conflict", "polarity_conflict", "number_conflict"}),
}
"""Kinds of flags, and what they make needless where both sides lie in their words."""


SOFTER = frozenset({"attribution_conflict"})
"""Kinds that tell more though they are less severe: a day on which words are said to have been spoken is a slip of the report."""

OF_CLAIMS: frozenset[FlagKind] = frozenset({"scope_conflict"})
"""Kinds of which a claim has one at most: that all did is told in several words of it."""


@frozen(kw_only=True)
class Told:
    """A misfit that may say what another one says."""

    place: int
    """Its place among all."""
    misfit: Misfit
    """Itself."""
    sides: dict[str, tuple[Side, ...]]
    """Its sides by article."""


def merged(misfits: Sequence[Misfit]) -> tuple[Misfit, ...]:
    """The misfits without those that another one, no less severe, tells as well; in their order."""
    telling: dict[str, list[Told]] = {}
    for n, one in enumerate(misfits):
        if one.kind in TELLS_MORE:
            told = Told(place=n, misfit=one, sides=_by_article(one.sides))
            for article in told.sides:
                telling.setdefault(article, []).append(told)
    return tuple(
        one
        for place, one in enumerate(misfits)
        if not any(
            _tells(told, one, earlier=told.place < place)
            for told in telling.get(one.sides[0].article if one.sides else "", ())
            if told.place != place
        )
    )


def _by_article(sides: Iterable[Side]) -> dict[str, tuple[Side, ...]]:
    found: dict[str, tuple[Side, ...]] = {}
    for side in sides:
        found[side.article] = (*found.get(side.article, ()), side)
    return found


def _tells(told: Told, one: Misfit, *, earlier: bool) -> bool:
    """Does another misfit say what this one says?"""
    other = told.misfit
    if one.kind not in TELLS_MORE.get(other.kind, ()):
        return False
    if other.kind not in SOFTER and RANK[other.severity] > RANK[one.severity]:
        return False
    if other.kind == one.kind and RANK[other.severity] == RANK[one.severity] and not earlier:
        return False
    whole = one.kind in OF_CLAIMS
    return bool(one.sides) and all(
        any(_inside(mine, yours, whole=whole) for yours in told.sides.get(mine.article, ()))
        for mine in one.sides
    )


def _inside(mine: Side, yours: Side, *, whole: bool) -> bool:
    """Does a side lie in the words of another of its article, or share words with it, or with the whole claim around it?"""
    if whole and mine.claim is not None and mine.claim == yours.claim:
        return True
    return mine.span is not None and yours.span is not None and mine.span.overlaps(yours.span)
