"""`place_conflict`: two articles let one thing leave two places at one and the same hour.

Survives: two things, another day, a place without a name of its own, one that the other article names as well.
"""

import re
from collections.abc import Iterator
from itertools import combinations

from attrs import frozen

from claims.claim import Claim
from factcheck.checks import rivals
from factcheck.checks.acts.together import again_in
from factcheck.checks.facts.fact import plain
from factcheck.checks.finding import Findings
from factcheck.checks.rivals import Rival
from factcheck.checks.times.clocks import CLOCK, minute
from factcheck.story import Story
from sources import interval
from sources.span import Span

LEFT = re.compile(
    r"(?P<who>^|[^.;:]{2,80}?)[ ,](?:had |has )?(?:left|(?:departed|took off|taken off|lifted off|sailed|set out|set off|set sail|started out|pulled out) (?:from|of))"
    r" (?P<place>[^.;:\d]{3,60}?) $"
)
"""Who left which place, right before the hour."""
NAME = re.compile(r"\b[A-Z][\w\u2019'-]+")
"""A word of a name."""
WORD = re.compile(r"\w+")
BACK = 100
"""Code points before a sentence in which a pronoun finds what it means."""
PRONOUN = re.compile(r"\b(?:it|they|he|she|which|that|who)$", re.IGNORECASE)
"""A subject that only means what was named before."""
ARTICLES = frozenset({"the", "a", "an", "this", "that"})
"""Words that tell nothing of what left."""
PARTS = frozenset(
    ["Old", "New", "North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central", "Main", "Grand", "Harbour", "Harbor", "Port", "Station", "Airport", "Terminal", "Pier", "Quay", "Dock", "Docks", "Marina", "Jetty", "Ferry"]
)  # fmt: skip
"""Words of names that places in many towns have: the Old Harbour may be that of the town."""
CROWD = 12
"""Departures of a story; more are a timetable."""


@frozen(kw_only=True)
class Departure:
    """That something left a place at an hour."""

    claim: Claim
    """Where it is told."""
    who: frozenset[str] | None
    """Words for what left, in small letters; None for a pronoun."""
    before: frozenset[str]
    """The words before the sentence, in small letters, in which a pronoun finds what it means."""
    names: frozenset[str]
    """The words of the place's name."""
    span: Span
    """Where the place is told."""
    minute: int
    """Minutes since midnight."""


def check(story: Story) -> Findings:
    """All departures at an hour, held against each other."""
    found = [one for claims in story.by_sentence.values() for one in _read(story, claims[0])]
    pairs = combinations(found, 2) if len(found) <= CROWD else ()
    return rivals.findings(story, (_rival(story, *two) for two in pairs if _clash(story, *two)))


def _read(story: Story, claim: Claim) -> Iterator[Departure]:
    if not plain(claim):
        return
    text, first = story.article[claim.article].text, claim.sentence.start
    hours = list(CLOCK.finditer(text, first, claim.sentence.end))
    found = LEFT.match(text[first : hours[0].start()]) if len(hours) == 1 else None
    names = frozenset(NAME.findall(found["place"])) if found else frozenset()
    if found and not names <= PARTS:
        who = None if PRONOUN.search(found["who"]) else frozenset(found["who"].lower().split()) - ARTICLES
        span = Span(start=first + found.start("place"), end=first + found.end("place"))
        before = frozenset(WORD.findall(text[max(0, first - BACK) : first].lower()))
        yield Departure(claim=claim, who=who, before=before, names=names, span=span, minute=minute(hours[0]))


def _clash(story: Story, one: Departure, other: Departure) -> bool:
    """Is it one thing at one hour, from two places of which neither article names the other's?"""
    if one.claim.article == other.claim.article or one.minute != other.minute:
        return False
    if not _one_thing(one, other):
        return False
    if interval.apart(one.claim.times, other.claim.times):
        return False
    if again_in(story, one.claim) != again_in(story, other.claim):
        return False
    return not (_names(story, one, other) or _names(story, other, one))


def _one_thing(one: Departure, other: Departure) -> bool:
    """Did one thing leave, by its noun or name? What "it" is has to be told right before."""
    if one.who is None:
        return other.who is not None and not other.who.isdisjoint(one.before)
    return not one.who.isdisjoint(other.before if other.who is None else other.who)


def _names(story: Story, one: Departure, other: Departure) -> bool:
    """Does the article of the first have a word of the other's place?"""
    return not other.names.isdisjoint(NAME.findall(story.article[one.claim.article].text))


def _rival(story: Story, one: Departure, other: Departure) -> Rival:
    return Rival(
        kind="place_conflict",
        aspect="place",
        severity="tension",
        subject="What left at one hour left two places:",
        left=rivals.quoted(story, one.claim, one.span),
        right=rivals.quoted(story, other.claim, other.span),
        advice="Check where it set out.",
    )
