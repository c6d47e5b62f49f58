"""Two values of one thing that cannot both hold, and the flags made of them: one flag a cause, not one a pair."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain, combinations

import attrs
from attrs import frozen

from claims.claim import Claim
from factcheck.checks.camps import camps
from factcheck.checks.finding import Findings
from factcheck.checks.sides import Place, joined, of_camps, outlets, rarest_first, scope
from factcheck.clusters import grouped
from factcheck.model import Aspect, Comparison, FlagKind, Misfit, Suppressed
from factcheck.order import RANK, Severity
from factcheck.story import Story
from factcheck.suppressors import Reason
from sources.span import Span


@frozen(kw_only=True)
class Value:
    """What one side says."""

    place: Place
    """The words it rests on."""
    claim: str
    """Id of the claim."""
    words: str
    """The value as an editor should read it."""


def value(claim: Claim, span: Span, words: str) -> Value:
    """What a claim says at a span of its article, in words for an editor."""
    return Value(place=Place(article=claim.article, span=span), claim=claim.id, words=words)


def quoted(story: Story, claim: Claim, span: Span) -> Value:
    """What a claim says at a span, in its own words."""
    return value(claim, span, f"“{story.words(claim.article, span)}”")


@frozen(kw_only=True)
class Rival:
    """Two values of one thing."""

    kind: FlagKind
    """What flag it makes."""
    aspect: Aspect
    """What is compared."""
    severity: Severity
    """How bad it is."""
    subject: str
    """How the sentence of the flag begins: "Ada Lind is", "“arrested” has different grounds:"."""
    left: Value
    """First value."""
    right: Value
    """Second value."""
    advice: str
    """What to check."""
    excuse: Reason | None = None
    """Why it is no misfit, where something explains it."""

    @property
    def detail(self) -> str:
        """Both values in one sentence."""
        return f"{self.subject} {self.left.words} against {self.right.words}"


def findings(story: Story, rivals: Iterable[Rival]) -> Findings:
    """Flags of what nothing explains, and everything that something does, each once."""
    found = sorted(rivals, key=lambda one: (one.kind, one.left.place, one.right.place, one.detail))
    loud = [one for one in found if one.excuse is None]
    quiet = {_suppressed(one, one.excuse): None for one in found if one.excuse is not None}
    apart = frozenset(frozenset((one.left.place, one.right.place)) for one in found if one.excuse is not None)
    return Findings(
        misfits=tuple(_misfit(story, group, apart) for group in grouped(loud, _keys)), suppressed=tuple(quiet)
    )


def _suppressed(one: Rival, excuse: Reason) -> Suppressed:
    claims = tuple(dict.fromkeys((one.left.claim, one.right.claim)))
    return Suppressed(kind=one.kind, claims=claims, reason=excuse, detail=one.detail)


def _keys(one: Rival) -> Sequence[tuple[FlagKind, Place]]:
    """Rivals of one kind that share words are of one cause."""
    return [(one.kind, value.place) for value in (one.left, one.right)]


def _misfit(story: Story, group: Sequence[Rival], apart: Collection[frozenset[Place]]) -> Misfit:
    first = group[0]
    told = _camps(story, group, apart)
    shown = of_camps(story, told)
    spans = attrs.evolve(_comparison(first), left=shown[0].span, right=shown[1].span)
    return Misfit(
        kind=first.kind,
        severity=min((one.severity for one in group), key=RANK.__getitem__),
        headline=f"{first.subject} {', but '.join(_words(story, camp) for camp in told)}.",
        sides=shown,
        scope=scope(place for camp in told for places in camp.values() for place in places),
        suggestion=first.advice,
        why=(attrs.evolve(spans, detail=f"{shown[0].value} against {shown[1].value}"),),
    )


def _words(story: Story, camp: Mapping[str, Sequence[Place]]) -> str:
    """A camp for people: "“38 million euros” in A and “€38m” in B"."""
    return joined([f"{words} in {outlets(story, places)}" for words, places in camp.items()])


def _camps(
    story: Story, group: Sequence[Rival], apart: Collection[frozenset[Place]]
) -> list[dict[str, Sequence[Place]]]:
    """The places of each value by camp, those that fewest say first; values that differ in case alone are one.

    Values stand not together of which any two differ all the same, and something explains it: `apart` has their places.
    """
    found: dict[str, tuple[str, set[Place]]] = {}
    for one in group:
        for value in (one.left, one.right):
            found.setdefault(value.words.casefold(), (value.words, set()))[1].add(value.place)
    clashes = [(one.left.words.casefold(), one.right.words.casefold()) for one in group]
    parted = [{found[key][0]: sorted(found[key][1]) for key in camp} for camp in camps(list(found), clashes)]
    if any(_differ(list(chain.from_iterable(camp.values())), apart) for camp in parted):
        parted = [{words: sorted(places)} for words, places in found.values()]
    in_order = [rarest_first(story, camp) for camp in parted]
    whole = {
        number: sorted({place for places in camp.values() for place in places})
        for number, camp in enumerate(in_order)
    }
    return [in_order[number] for number in rarest_first(story, whole)]


def _differ(places: Sequence[Place], apart: Collection[frozenset[Place]]) -> bool:
    """Are any two of some places known to differ?"""
    return bool(apart) and any(frozenset(two) in apart for two in combinations(places, 2))


def _comparison(one: Rival) -> Comparison:
    return Comparison(aspect=one.aspect, level="conflicts", detail=one.detail)
