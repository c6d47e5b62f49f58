"""`date_conflict` and `number_conflict`: one event, two values that cannot both hold.

Pairs that rest on the same words are one flag: the same wrong date against four articles is one question.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from attrs import frozen

from claims import predicates
from factcheck import compare
from factcheck.checks.finding import Findings, Misfit
from factcheck.checks.sides import Place, outlets, rarest_first, scope, sides
from factcheck.clusters import Clusters
from factcheck.matching import Pair
from factcheck.model import Comparison, FlagKind, Severity, Side
from factcheck.story import Story
from factcheck.suppress import GROWING

KINDS: dict[str, FlagKind] = {"date": "date_conflict", "number": "number_conflict"}


@frozen(kw_only=True)
class _Clash:
    """One conflicting comparison of a pair, with its places."""

    pair: Pair
    comparison: Comparison
    left: Place
    right: Place


def check(story: Story, pairs: Sequence[Pair]) -> Findings:
    """All conflicts of dates and of numbers, one flag a cause."""
    misfits = [
        _misfit(story, aspect, group)
        for aspect in ("date", "number")
        for group in _causes(_clashes(pairs, aspect))
    ]
    return Findings(misfits=tuple(misfits))


def _clashes(pairs: Iterable[Pair], aspect: str) -> Iterator[_Clash]:
    for pair in pairs:
        for found in pair.conflicts:
            if found.aspect == aspect and found.left is not None and found.right is not None:
                yield _Clash(
                    pair=pair,
                    comparison=found,
                    left=Place(article=pair.left.article, span=found.left),
                    right=Place(article=pair.right.article, span=found.right),
                )


def _causes(clashes: Iterable[_Clash]) -> list[list[_Clash]]:
    """Clashes that share words, together."""
    listed = list(clashes)
    names = {place: str(place) for clash in listed for place in (clash.left, clash.right)}
    clusters = Clusters(names.values())
    for clash in listed:
        clusters.join(names[clash.left], names[clash.right])
    groups: dict[str, list[_Clash]] = {}
    for clash in listed:
        groups.setdefault(clusters.of(names[clash.left]), []).append(clash)
    return list(groups.values())


def _misfit(story: Story, aspect: Literal["date", "number"], group: Sequence[_Clash]) -> Misfit:
    values: dict[str, list[Place]] = {}
    for clash in group:
        for place, claim in ((clash.left, clash.pair.left), (clash.right, clash.pair.right)):
            value = _value(story, aspect, place, claim.id)
            if place not in values.setdefault(value, []):
                values[value].append(place)
    ordered = rarest_first(story, values)
    shown = sides(story, ordered)
    told = "; ".join(f"{value} ({outlets(story, places)})" for value, places in ordered.items())
    return Misfit(
        kind=KINDS[aspect],
        severity=_severity(story, aspect, group),
        headline=f"{_subject(aspect, group[0].pair)} cannot be both: {told}.",
        sides=shown,
        scope=scope(place for places in values.values() for place in places),
        suggestion="Check against the source that both rest on.",
        why=(*group[0].pair.event.why, _clash_of(aspect, shown)),
    )


def _clash_of(aspect: Literal["date", "number"], shown: Sequence[Side]) -> Comparison:
    """The two values that a reviewer sees first, held together."""
    first, second = shown[:2]
    detail = f"{first.value} against {second.value}"
    return Comparison(aspect=aspect, level="conflicts", detail=detail, left=first.span, right=second.span)


def _subject(aspect: str, pair: Pair) -> str:
    if pair.event.left is None:
        return f"One {aspect}"
    return f"The {aspect} of one event (“{pair.event.left.predicate}”)"


def _value(story: Story, aspect: str, place: Place, claim: str) -> str:
    if aspect == "date":
        dates = (d for d in story.claim[claim].dates if d.span == place.span and d.interval is not None)
        return next(compare.told(d.interval) for d in dates if d.interval)
    return f"“{story.words(place.article, place.span)}”"


def _severity(story: Story, aspect: str, group: Sequence[_Clash]) -> Severity:
    """A count that grows, in articles of which it is unknown which came later, may be an update."""
    pair = group[0].pair
    dated = all(story.article[c.article].published.interval for c in (pair.left, pair.right))
    grows = pair.event.left is not None and _family(pair) in GROWING
    return "tension" if aspect == "number" and grows and not dated else "conflict"


def _family(pair: Pair) -> str:
    return predicates.family(pair.event.left.predicate) if pair.event.left else ""
