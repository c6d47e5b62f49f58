"""`reason_conflict` of what happens for one cause: two articles tell why something was shut, and share no notion of it.

Survives: one cause among several ("partly", "also"), causes of one sort (snow and ice), a vague one ("safety"), a cause that the
other article gives as well, another day, another thing, two speakers.
"""

from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations

from attrs import frozen

from claims.claim import Claim
from factcheck.checks import rivals
from factcheck.checks.finding import Findings
from factcheck.checks.rivals import Rival
from factcheck.checks.singles import same
from factcheck.checks.whys import reading, sorts
from factcheck.checks.whys.reading import Told
from factcheck.matching.contrasts import contrasted
from factcheck.matching.gate import apart
from factcheck.story import Story
from sources.span import Span

CROWD = 24
"""A kind of act for which a story tells more causes than this is not compared."""
ONE_NEWS = timedelta(days=7)
"""Articles further apart may tell of two cases, or of what came out later."""
SHARED = 2
"""Notions beside the act that both must tell of it."""

ALIKE = 0.75
"""Share of the notions of both that both must have where the table does not know what happened."""


@frozen(kw_only=True)
class Caused:
    """A cause at its place."""

    told: Told
    """What the sentence tells."""
    claim: Claim
    """A claim of it."""
    span: Span
    """The words of the cause."""


def check(story: Story) -> Findings:
    """All causes of a story held against each other."""
    return rivals.findings(story, _rivals(story))


def _causes(story: Story) -> Iterator[Caused]:
    for (article, sentence), claims in sorted(story.by_sentence.items()):
        if not reading.able(story, claims[0]):
            continue
        own = [one for one in claims if one.kind == "statement" and not one.quote]
        told = reading.read(sentence.of(story.article[article].text)) if own else None
        if told is not None:
            first = sentence.start + told.start
            span = Span(start=first, end=sentence.start + told.end, field=sentence.field)
            yield Caused(told=told, claim=own[0], span=span)


def _rivals(story: Story) -> Iterator[Rival]:
    found: dict[str, list[Caused]] = {}
    for one in _causes(story):
        for kind in one.told.kinds:
            found.setdefault(kind, []).append(one)
    for _, of_kind in sorted(found.items()):
        for left, right in combinations(of_kind, 2) if len(of_kind) <= CROWD else ():
            if _one_case(story, left, right) and _two_causes(story, of_kind, left, right):
                yield _rival(story, left, right)


def _one_case(story: Story, one: Caused, other: Caused) -> bool:
    """Do both tell of one thing that happened?"""
    if one.claim.article == other.claim.article:
        return False
    if story.further_apart(one.claim.article, other.claim.article, ONE_NEWS):
        return False
    mine, yours = one.told, other.told
    shared = len(mine.what & yours.what)
    alike = shared > SHARED and shared >= ALIKE * len(mine.what | yours.what)
    if shared < SHARED or (reading.ANY in mine.kinds and not alike) or contrasted(mine.plain, yours.plain):
        return False
    if (mine.objects and not mine.objects & yours.what) or (yours.objects and not yours.objects & mine.what):
        return False
    return not (
        _others(story, one, other)
        or apart(story, one.claim.entities, other.claim.entities)
        or same.times_apart(one.claim, other.claim)
    )


def _others(story: Story, one: Caused, other: Caused) -> bool:
    """Do both name whom or what the other does not?"""
    if one.told.names - other.told.what and other.told.names - one.told.what:
        return True
    people = [_people(story, each) for each in (one, other)]
    return all(people) and not people[0] & people[1]


def _people(story: Story, one: Caused) -> frozenset[str]:
    """Ids of the persons whom the sentence names outside of the words of the cause."""
    sentence = one.claim.sentence
    return frozenset(
        found.id
        for mention, found in story.named[one.claim.article]
        if found.type == "PERSON" and sentence.holds(mention.span) and not one.span.holds(mention.span)
    )


def _two_causes(story: Story, told: list[Caused], one: Caused, other: Caused) -> bool:
    """Do the causes exclude each other, and does neither article give the other's as well?"""
    if one.told.loose and other.told.loose:
        return False
    if one.told.who and other.told.who and not one.told.who & other.told.who:
        return False
    given = [
        [each.told for each in told if each.claim.article == side.claim.article] for side in (one, other)
    ]
    return all(_unlike(mine, yours) for mine in given[0] for yours in given[1]) and not any(
        sorts.told(mine.told.sorts - yours.told.sorts, story.lowered[yours.claim.article], yours.told.what)
        for mine, yours in ((one, other), (other, one))
    )


def _unlike(one: Told, other: Told) -> bool:
    if one.sorts and other.sorts and sorts.compare(one.sorts, other.sorts) == "conflicts":
        return True
    apart = not (one.why & (other.why | other.beyond) or one.beyond & other.why)
    return apart and not (one.sorts and other.sorts) and not (one.known or other.known)


def _rival(story: Story, one: Caused, other: Caused) -> Rival:
    kind = min(one.told.kinds & other.told.kinds)
    return Rival(
        kind="reason_conflict",
        aspect="reason",
        severity="tension",
        subject=f"What was {kind} has different causes:"
        if kind != reading.ANY
        else "One thing has different causes:",
        left=rivals.quoted(story, one.claim, one.span),
        right=rivals.quoted(story, other.claim, other.span),
        advice="Check the cause against its source.",
        excuse=same.excuse(story, (one.claim, one.span), (other.claim, other.span), "reason"),
    )
