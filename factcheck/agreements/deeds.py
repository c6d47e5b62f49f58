"""One deed that two articles tell by unlike verbs: one party of a name, one act, and nothing that tells two deeds apart."""

from collections.abc import Collection, Hashable, Iterable, Iterator
from itertools import combinations

from attrs import frozen

from claims.claim import Claim, Event
from claims.events import predicates
from claims.mention import QuantityMention
from factcheck.agreements.alike import long_apart, of_deed
from factcheck.agreements.apart import amounts_differ, strangers, times_differ, two_sorts
from factcheck.agreements.cliques import cliques
from factcheck.agreements.fact import Fact
from factcheck.agreements.grains import common
from factcheck.agreements.kindred import is_anything, is_phase, people, senses
from factcheck.agreements.said import Said
from factcheck.agreements.speaking import says
from factcheck.matching.blocking import CROWD
from factcheck.matching.contrasts import contrasted
from factcheck.matching.gate import party, place
from factcheck.matching.still_open import FUTURE
from factcheck.story import Story

ENOUGH = 1.5
"""Points from which two events of one act are one deed."""
NAMED, UNNAMED = 1.0, 0.75
"""Points for a party that is the same in both: by name, by a noun of one kind."""
ONCE = 0.5
"""Points where the act befalls one of that name only once."""
QUALIFIED = 0.75
"""Points for what is told alike of whom or what it befalls."""
SAME_DAY = 0.75
"""Points where both tell that it was on one day."""


@frozen(kw_only=True)
class Deed:
    """An event of a claim."""

    claim: Claim
    """Where it is told."""
    event: Event
    """What happens."""


@frozen(kw_only=True)
class OneDeed:
    """Two claims that tell one deed."""

    left: Deed
    """The one."""
    right: Deed
    """The other, in another article."""
    weight: float
    """Points that stand for it."""

    @property
    def claims(self) -> tuple[str, str]:
        """The two claims."""
        return self.left.claim.id, self.right.claim.id


def deeds(said: Said, differing: Collection[frozenset[str]]) -> Iterator[Fact]:
    """The deeds that several articles tell; claims that are matched as different tell none."""
    found: dict[tuple[str, str], OneDeed] = {}
    for told in _index(said.story).values():
        for one, other in combinations(told, 2) if len(told) <= CROWD else ():
            claims = one.claim.id, other.claim.id
            if one.claim.article == other.claim.article or frozenset(claims) in differing:
                continue
            weight = _points(said.story, one, other)
            if weight >= ENOUGH and claims not in found and not _apart(said, one, other):
                found[claims] = OneDeed(left=one, right=other, weight=weight)
    for members, held in cliques(tuple(found.values())):
        yield Fact(claims=tuple(members), alike=tuple(sorted(set(_alike(said.story, held)))))


def _alike(story: Story, held: Iterable[OneDeed]) -> Iterator[str]:
    for one in held:
        yield from of_deed(story, one.left.event, one.right.event)
        yield from common(story, one.left.claim, one.right.claim)


def _index(story: Story) -> dict[Hashable, list[Deed]]:
    """The deeds by act and party: by its name, else by the kind of its noun."""
    index: dict[Hashable, list[Deed]] = {}
    for claim in story.claims:
        for event in claim.events:
            if not event.nominal and not is_phase(event.predicate) and not _only_says(event):
                for key in _keys(event):
                    index.setdefault(key, []).append(Deed(claim=claim, event=event))
    return index


def _only_says(event: Event) -> bool:
    """Is it an act of speech that is done to nothing?"""
    return says(event) and event.patient is None and event.patient_head is None


def _keys(event: Event) -> Iterator[Hashable]:
    parties = [one for one in (event.agent, event.patient) if one is not None]
    nouns = senses(event.patient_head) if event.patient is None and event.patient_head else ()
    for act in sorted(senses(event.predicate)):
        yield from ((act, one) for one in parties)
        yield from ((act, "", noun) for noun in sorted(nouns))


def _points(story: Story, one: Deed, other: Deed) -> float:
    """How much stands for one deed; 0 where a party or the place is another."""
    first, second = one.event, other.event
    parts = [_party(story, first, second, part) for part in ("patient", "agent")]
    if None in parts or place(story, first, second).level == "conflicts":
        return 0.0
    shared = sum(part for part in parts if part is not None)
    both = first.patient is not None and first.patient == second.patient
    once = ONCE * (both and any(predicates.happens_once(each.predicate) for each in (first, second)))
    terms = {*first.patient_terms} & {*second.patient_terms}
    days = any(a == b for a in _days(one) for b in _days(other))
    if not (once or days) and first.predicate == second.predicate:
        return 0.0
    return shared + once + QUALIFIED * (not both and bool(terms)) + SAME_DAY * days


def _party(story: Story, one: Event, other: Event, part: str) -> float | None:
    """Points for a party that is the same; None for another one."""
    if party(story, part, one, other).level == "conflicts":
        return None
    named = getattr(one, part), getattr(other, part)
    if None not in named:
        return NAMED if story.country(named[0]) is None else UNNAMED
    heads = getattr(one, f"{part}_head"), getattr(other, f"{part}_head")
    if None in heads or named != (None, None) or any(map(is_anything, heads)):
        return 0.0
    if senses(heads[0]) & senses(heads[1]):
        return UNNAMED
    known = one.patient is not None and one.patient == other.patient
    return 0.0 if part == "agent" and (known or (people(heads[0]) and people(heads[1]))) else None


def _days(deed: Deed) -> list[object]:
    return [
        (date.interval.first, date.interval.last)
        for date in deed.claim.dates
        if date.span in deed.event.when and date.interval is not None and date.interval.granularity == "day"
    ]


def _amounts(deed: Deed) -> list[QuantityMention]:
    """The amounts of an event, but those that only tell when it was: "two days earlier"."""
    claim = deed.claim
    return [
        amount
        for amount in claim.quantities
        if amount.span in deed.event.amounts
        and not any(date.span.overlaps(amount.span) for date in claim.dates)
    ]


def _apart(said: Said, one: Deed, other: Deed) -> bool:
    """Does anything tell two deeds apart: a denial, a plan, another time, an opposite, another party?"""
    left, right = one.claim, other.claim
    return (
        one.event.polarity != other.event.polarity
        or (left.modality in FUTURE) != (right.modality in FUTURE)
        or (left.modality == "denied") != (right.modality == "denied")
        or strangers(said, left, right)
        or times_differ(said, left, right)
        or amounts_differ(_amounts(one), _amounts(other))
        or long_apart(said.story, (left, one.event), (right, other.event))
        or contrasted(said.vocabulary(left), said.vocabulary(right))
        or any(
            two_sorts(said, left, right, noun) for noun in sorted(said.parties(left) & said.parties(right))
        )
    )
