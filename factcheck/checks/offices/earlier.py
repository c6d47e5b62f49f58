"""`role_conflict` of offices that are over: a former finance minister elsewhere "was transport minister from 2014 to 2018".

Flagged where each of two articles gives a person one such office, of a sort of which there are several beside each other: two
ministries, a mayor and a deputy. Somebody may have held both, so that it is a note, unless the one stands against an office
that two independent origins give.

Survives: an office that the other article gives as well, terms of other years, two states, "several ministries".
"""

import re
from collections.abc import Iterator
from itertools import combinations

from attrs import evolve, frozen

from claims.claim import Claim, Role
from factcheck.checks.offices import apart as offices
from factcheck.checks.offices.apart import Office
from factcheck.checks.rivals import Rival, Value, value
from factcheck.order import Severity
from factcheck.story import Story

BEFORE, BEHIND = 60, 60
"""Code points before and behind a title that are looked at."""
ONCE = re.compile(
    r"\b(?:once|formerly|previously|used to be|had been|had served as|spent [\w ]{3,20} as|in (?:his|her|their) time as)\b[^.;,]{0,30}\Z",
    re.IGNORECASE,
)
"""Words before an office that is over."""
SERVED = re.compile(r"\b(?:was|were|serv(?:ed|ing)|worked|acted|sat)\b[^.;,]{0,40}\Z", re.IGNORECASE)
"""Words before one that is over if a term stands behind it."""
TERM = re.compile(
    r"[^.;,]{0,30}?,? ?\b(?:from|between|until|till|in|during)\b[^.;,]{0,20}?\b(?P<first>(?:19|20)\d\d)(?:[^.;,\d]{1,8}(?P<last>(?:19|20)\d\d))?"
)
"""A term behind an office."""
SEVERAL = re.compile(
    r"\b(?:other|several|various|many|two|three|four|five|both|different) (?:[a-z]+ )?(?:ministr(?:y|ies)|portfolios?|posts?|offices?|cabinets?|departments?|governments?|ministers?)\b",
    re.IGNORECASE,
)
"""Words of somebody who held more than one office."""
ORIGINS = 2
"""Origins that have to give one office against the other."""


@frozen(kw_only=True)
class Earlier:
    """An office that somebody no longer holds, as a claim tells it."""

    claim: Claim
    """Where it is said."""
    role: Role
    """What is said."""
    office: Office
    """The office."""
    term: tuple[int, int] | None
    """First and last year, where they are told."""


def rivals(story: Story) -> Iterator[Rival]:
    """Former offices of one person that two articles give otherwise."""
    people: dict[str, list[Earlier]] = {}
    for claim in story.claims:
        for role in claim.roles if claim.kind != "headline" and not claim.quote else ():
            if (one := story.once(_earlier, claim, role)) is not None:
                people.setdefault(role.person, []).append(one)
    for person, told in sorted(people.items()):
        yield from _of_person(story, person, told)


def _of_person(story: Story, person: str, told: list[Earlier]) -> Iterator[Rival]:
    by_name: dict[str, list[Earlier]] = {}
    for one in told:
        by_name.setdefault(one.office.name, []).append(one)
    for first, second in combinations(sorted(by_name), 2):
        left, right = by_name[first], by_name[second]
        if not _beside(left[0].office, right[0].office) or _both(story, person, first, second):
            continue
        if not any(_two(story, one, other) for one in left for other in right):
            yield _rival(story, person, left, right)


def _earlier(story: Story, claim: Claim, role: Role) -> Earlier | None:
    """An office that is told to be over, and not beside others that the person held."""
    text, found = story.article[claim.article].text, offices.office(role.office)
    before = text[max(claim.sentence.start, role.span.start - BEFORE) : role.span.start]
    behind = text[role.span.end : min(claim.sentence.end, role.span.end + BEHIND)]
    term = TERM.match(behind)
    over = found.past or ONCE.search(before) or (term and SERVED.search(before))
    if not over or SEVERAL.search(text, claim.sentence.start, claim.sentence.end):
        return None
    years = (int(term["first"]), int(term["last"] or term["first"])) if term else None
    return Earlier(claim=claim, role=role, office=evolve(found, past=True), term=years)


def _beside(one: Office, other: Office) -> bool:
    """Are these offices of which a state or a town has several beside each other, or ranks of two services?"""
    if one.field and other.field:
        return not offices.fields_alike(one.field, other.field)
    return (
        offices.kept(one, other)
        or other.name in (offices.deputy(one.name), offices.deputy(other.name))
        or one.name
        in (
            offices.deputy(one.name),
            offices.deputy(other.name),
        )
    )


def _both(story: Story, person: str, first: str, second: str) -> bool:
    """Does one article give the person both, of whatever time?"""
    given: dict[str, set[str]] = {}
    for claim in story.claims:
        for role in claim.roles:
            if role.person == person:
                given.setdefault(claim.article, set()).add(offices.office(role.office).name)
    return any({first, second} <= names for names in given.values())


def _two(story: Story, one: Earlier, other: Earlier) -> bool:
    """Are they told of two terms, or of two states, or does one article name the field of the other as well?"""
    if one.term and other.term and (one.term[1] <= other.term[0] or other.term[1] <= one.term[0]):
        return True
    if any(_names(story, *pair) for pair in ((one, other), (other, one))):
        return True
    states = {story.country(each.role.org) for each in (one, other)} - {None}
    return len(states) > 1


def _names(story: Story, one: Earlier, other: Earlier) -> bool:
    field = other.office.field
    return field is not None and field in story.lowered[one.claim.article]


def _rival(story: Story, person: str, left: list[Earlier], right: list[Earlier]) -> Rival:
    counts = [story.origins(each.claim.article for each in told) for told in (left, right)]
    severity: Severity = "tension" if max(counts) >= ORIGINS and min(counts) < max(counts) else "note"
    return Rival(
        kind="role_conflict",
        aspect="role",
        severity=severity,
        subject=f"The former office of {story.name(person)} is given as",
        left=_value(story, left[0]),
        right=_value(story, right[0]),
        advice="Check which office the person held.",
    )


def _value(story: Story, one: Earlier) -> Value:
    return value(one.claim, one.role.span, f"“{story.words(one.claim.article, one.role.span)}”")
