"""Matched claims that agree: they tell one event, or say in like words what is no event."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from claims import concepts
from claims.claim import Claim, Event
from factcheck.agreements.apart import differ, other_doers, two_sorts
from factcheck.agreements.cliques import cliques
from factcheck.agreements.fact import EVENT, Fact
from factcheck.agreements.grains import common
from factcheck.agreements.said import Said
from factcheck.agreements.values import figure_words
from factcheck.clusters import Clusters
from factcheck.matching.contrasts import contrasted
from factcheck.matching.pairs import Pair
from factcheck.matching.phrases import FEWEST
from factcheck.matching.still_open import FUTURE
from factcheck.matching.suppress import ONE_STORY
from factcheck.story import Story
from sources.interval import Interval

Told = tuple[Claim, Event | None]
"""A claim with the event that it is matched by."""

SURE = 0.45
"""Likeness that an agreement needs when only one participant of the event is named on both sides."""
SHARE = 0.37
"""Part of what two claims say that has to be alike for an agreement without an event."""
SAID = frozenset({"announce", "statement"})
"""Notions that only tell that something was said."""
PLAIN = 2.0
"""Rarity, in nats, of what has to be alike."""
TOLD = 4
"""Content words that a statement without an event needs to tell something: "the navy said on Friday" tells nothing."""


@frozen(kw_only=True)
class Likewise:
    """A pair of claims that say something in like words."""

    pair: Pair
    """The two."""

    @property
    def claims(self) -> tuple[str, str]:
        """Their ids."""
        return self.pair.match.claims

    @property
    def weight(self) -> float:
        """The part of what they say that is alike."""
        return self.pair.common.share


def events(said: Said, pairs: Sequence[Pair]) -> Iterator[Fact]:
    """Claims that tell one event, joined pair by pair."""
    agreeing = [pair for pair in pairs if _one_event(said, pair)]
    clusters = Clusters(claim.id for pair in agreeing for claim in (pair.left, pair.right))
    for pair in agreeing:
        clusters.join(pair.left.id, pair.right.id)
    alike: dict[str, set[str]] = {}
    for pair in agreeing:
        alike.setdefault(clusters.of(pair.left.id), set()).update(_of_event(said.story, pair))
    for members in clusters.sets():
        yield Fact(claims=tuple(members), alike=tuple(sorted(alike[clusters.of(members[0])])))


def statements(said: Said, pairs: Sequence[Pair]) -> Iterator[Fact]:
    """Claims that give a description, purpose or ground in like words."""
    like = [Likewise(pair=pair) for pair in pairs if _like(said, pair)]
    for members, held in cliques(like):
        told = [set(link.pair.common.notions) for link in held]
        shared = set.intersection(*told) or set.union(*told)
        values = {value for link in held for value in common(said.story, link.pair.left, link.pair.right)}
        printed = ", ".join(sorted(_as_printed(said.story, held[0].pair.left, shared)))
        yield Fact(claims=tuple(members), alike=(*values, *([f"the words: {printed}"] if printed else [])))


def _as_printed(story: Story, claim: Claim, notions: set[str]) -> set[str]:
    """The words of a claim that tell these notions, those of amounts and times left out."""
    told = {term for term in claim.terms if concepts.of_lemma(term) in notions and len(term) > 1}
    return told - figure_words(story, claim)


def _of_event(story: Story, pair: Pair) -> Iterator[str]:
    """What two claims tell alike of an event."""
    if pair.event.left is not None and pair.event.right is not None:
        yield from of_deed(story, pair.event.left, pair.event.right)
    yield from common(story, pair.left, pair.right)


def of_deed(story: Story, one: Event, other: Event) -> Iterator[str]:
    """What happens in two events that are one, to whom and by whom."""
    yield f"{EVENT}: {one.predicate}"
    for label, part in (("who does it", "agent"), ("to whom or what", "patient"), ("where", "place")):
        shared = _party(story, one, part)
        if shared and shared == _party(story, other, part):
            yield f"{label}: {shared}"


def _party(story: Story, event: Event, part: str) -> str | None:
    name: str | None = story.name(getattr(event, part)) or getattr(event, f"{part}_head", None)
    return name


def _may_agree(pair: Pair) -> bool:
    """Different articles, nothing in conflict or excused as another time; a plan does not agree with a fact."""
    return (
        pair.left.article != pair.right.article
        and pair.match.relation in ("same", "compatible")
        and (pair.left.modality in FUTURE) == (pair.right.modality in FUTURE)
    )


def _long_apart(story: Story, pair: Pair) -> bool:
    return long_apart(story, (pair.left, pair.event.left), (pair.right, pair.event.right))


def long_apart(story: Story, one: Told, other: Told) -> bool:
    """Does one tell of a time long before or after the other? What has no time of its own is of the day of its article."""
    times = [
        _times(claim, event)
        or [day for day in (story.article[claim.article].published.interval,) if day is not None]
        for claim, event in (one, other)
    ]
    gaps = [a.gap(b) for a in times[0] for b in times[1]]
    return bool(gaps) and min(gaps) > ONE_STORY


def _times(claim: Claim, event: Event | None) -> list[Interval]:
    """The times of the event that a claim is matched by, or of the claim; those of its other events are not its own."""
    others = {span for one in claim.events if event is not None and one != event for span in one.when}
    own = event.when if event is not None else ()
    return [
        d.interval for d in claim.dates if d.interval is not None and (d.span in own or d.span not in others)
    ]


def _offices_in(claim: Claim) -> set[str | None]:
    """The notions of the titles in a claim: two articles that name one chief executive tell nothing of what he does."""
    return {concepts.of_word(word) for role in claim.roles for word in role.title.split()}


def _like(said: Said, pair: Pair) -> bool:
    left, right = pair.left, pair.right
    return (
        _may_agree(pair)
        and pair.common.share >= SHARE
        and pair.common.weight >= PLAIN
        and not _long_apart(said.story, pair)
        and _tells(pair, set(pair.common.notions) - _offices_in(left) - SAID)
        and left.polarity == right.polarity
        and not _apart(said, pair)
    )


def _apart(said: Said, pair: Pair) -> bool:
    """Do the two give different values, opposites, one act of unlike doers, or events of two sorts: the first strike and the second?"""
    left, right = pair.left, pair.right
    if (
        differ(said, left, right)
        or other_doers(left, right)
        or contrasted(said.vocabulary(left), said.vocabulary(right))
    ):
        return True
    nouns = said.parties(left) & said.parties(right)
    return any(two_sorts(said, left, right, noun) for noun in sorted(nouns))


def _tells(pair: Pair, notions: set[str]) -> bool:
    """Are these notions a statement? A few are none, nor are two that make one phrase in both, as "free speech" does."""
    if len(notions) != FEWEST:
        return len(notions) > FEWEST
    places = [
        [n for n, term in enumerate(claim.terms) if concepts.of_lemma(term) in notions]
        for claim in (pair.left, pair.right)
    ]
    return any(max(its, default=0) - min(its, default=0) >= FEWEST for its in places)


def _one_event(said: Said, pair: Pair) -> bool:
    """Does enough tell that the two give one event?

    One verb at least has to tell it: two articles that mention an arrest do not say that it happened. What "put" or
    "made" tells is told by other words. Statements without an event agree on a value or not at all.
    """
    if pair.worded or not _may_agree(pair):
        return False
    one, other = pair.event.left, pair.event.right
    if one is None or other is None:
        told = min(len(pair.left.terms), len(pair.right.terms))
        valued = any(c.aspect in ("date", "number") for c in pair.match.why)
        return told >= TOLD and valued and not _long_apart(said.story, pair) and not _apart(said, pair)
    if (one.nominal and other.nominal) or concepts.of_lemma(one.predicate) is None:
        return False
    firm = pair.event.strength == 2 or (pair.event.strength == 1 and pair.match.score >= SURE)
    return firm and not _long_apart(said.story, pair) and not _apart(said, pair)
