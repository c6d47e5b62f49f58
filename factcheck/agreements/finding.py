"""Facts that several articles give, counted by independent origins."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from claims import concepts
from claims.claim import Claim
from factcheck.agreements.cliques import cliques
from factcheck.clusters import Clusters
from factcheck.matching import compare
from factcheck.matching.likeness import place
from factcheck.matching.pairs import Pair
from factcheck.matching.phrases import FEWEST
from factcheck.matching.suppress import FUTURE, ONE_STORY
from factcheck.model import Agreement
from factcheck.story import Story
from sources.digest import digest
from sources.span import Span

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


def find(story: Story, pairs: Sequence[Pair]) -> tuple[Agreement, ...]:
    """Agreements on events and on offices, those with the most origins first."""
    found = [*_events(story, pairs), *_statements(story, pairs), *_figures(story, pairs), *_offices(story)]
    unique = {agreement.id: agreement for agreement in found}
    return tuple(sorted(unique.values(), key=lambda a: (-a.origins, -a.outlets, a.says, a.id)))


def _events(story: Story, pairs: Sequence[Pair]) -> Iterator[Agreement]:
    """Claims that tell one event, joined pair by pair."""
    agreeing = [pair for pair in pairs if _agrees(pair) and not _long_apart(story, pair)]
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
    """Claims that give a description, purpose or ground in like words."""
    for members, held in cliques(
        [pair for pair in pairs if _like(pair) and not _long_apart(story, pair)],
        lambda pair: pair.common.share,
    ):
        told = [set(pair.common.notions) for pair in held]
        shared = sorted(set.intersection(*told) or set.union(*told))
        yield _agreement(story, members, f"the notions {', '.join(shared)}")


def _figures(story: Story, pairs: Sequence[Pair]) -> Iterator[Agreement]:
    """Claims that give one amount or one time in like words, each value by itself."""
    by_value: dict[str, list[Pair]] = {}
    for pair in pairs:
        if pair.worded and _may_agree(pair) and not _long_apart(story, pair):
            by_value.setdefault(_value(pair), []).append(pair)
    for _, of_value in sorted(by_value.items()):
        for members, held in cliques(of_value, lambda pair: pair.match.score):
            told = {one.detail for pair in held for one in pair.match.why if one.level == "agrees"}
            yield _agreement(story, members, "; ".join(sorted(told)))


def _value(pair: Pair) -> str:
    """The amount or time on which a pair of figures rests."""
    span = pair.match.why[-1].left
    amount = next((q for q in pair.left.quantities if q.span == span), None)
    when = next((d.interval for d in pair.left.dates if d.span == span), None)
    return f"{amount.low} {amount.high} {amount.unit}" if amount else f"{when}"


def _offices_in(claim: Claim) -> set[str | None]:
    """The notions of the titles in a claim: two articles that name one chief executive tell nothing of what he does."""
    return {concepts.of_word(word) for role in claim.roles for word in role.title.split()}


def _may_agree(pair: Pair) -> bool:
    """Different articles, nothing in conflict or excused as another time; a plan does not agree with a fact."""
    return (
        pair.left.article != pair.right.article
        and pair.match.relation in ("same", "compatible")
        and (pair.left.modality in FUTURE) == (pair.right.modality in FUTURE)
    )


def _long_apart(story: Story, pair: Pair) -> bool:
    """Does one tell of a time long before or after the other? What has no time of its own is of the day of its article."""
    times = [
        [d.interval for d in claim.dates if d.interval is not None]
        or [day for day in (story.article[claim.article].published.interval,) if day is not None]
        for claim in (pair.left, pair.right)
    ]
    gaps = [a.gap(b) for a in times[0] for b in times[1]]
    return bool(gaps) and min(gaps) > ONE_STORY


def _like(pair: Pair) -> bool:
    left, right = pair.left, pair.right
    return (
        _may_agree(pair)
        and pair.common.share >= SHARE
        and pair.common.weight >= PLAIN
        and len(set(pair.common.notions) - _offices_in(left) - SAID) >= FEWEST
        and left.polarity == right.polarity
        and not _differ(left, right)
    )


def _differ(left: Claim, right: Claim) -> bool:
    """Do the two give times, or amounts of one thing, of which none can be the same?"""
    times = [[d.interval for d in claim.dates if d.interval is not None] for claim in (left, right)]
    if all(times) and not any(
        compare.loosened(a).overlaps(compare.loosened(b)) for a in times[0] for b in times[1]
    ):
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
    if pair.worded or not _may_agree(pair):
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
