"""`date_conflict`: two articles give one act two hours of one day: "closed at 6 a.m.", "closed at 11 a.m.".

Survives: hours less than LEAST apart, rough ones, an hour of another time zone, another day, another act, an article that
gives both.
"""

import re
from collections.abc import Iterator
from itertools import combinations

from attrs import frozen

from claims.claim import Claim, Event
from claims.events import predicates
from factcheck.checks import rivals
from factcheck.checks.acts.tellings import LONGEST
from factcheck.checks.acts.together import again_in
from factcheck.checks.finding import Findings
from factcheck.checks.rivals import Rival
from factcheck.checks.speech import words as quoted_words
from factcheck.matching.still_open import FUTURE
from factcheck.story import Story
from sources import interval
from sources.letters import lowered
from sources.span import Span

LEAST = 60
"""Minutes; accounts of one act may differ by less."""
CROWD = 30
"""Hours of a story that are held together."""
SHARED = 3
"""Stems that the two sentences must share, and half of the shorter one's."""
CLOCK = re.compile(
    r"\bat (?:exactly )?(?:(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))? ?(?P<half>[ap])\.?m\b\.?"
    r"|(?P<full>[01]?\d|2[0-3]):(?P<past>[0-5]\d)(?! ?[ap]\.?m)\b|(?P<word>noon|midday|midnight)\b)",
    re.IGNORECASE,
)
"""An hour that is given outright."""
ELSEWHERE = re.compile(r"\b(?:GMT|UTC|[CE]ES?T|local time|[EP][SD]T)\b")
"""Words that tell in which time zone an hour is meant."""
WORDS = {"noon": 12 * 60, "midday": 12 * 60, "midnight": 24 * 60}


@frozen(kw_only=True)
class _Timed:
    """An act at an hour."""

    claim: Claim
    """Where it is told."""
    event: Event
    """The act."""
    span: Span
    """The words of the hour."""
    minute: int
    """Minutes since midnight."""
    stems: frozenset[str]
    """Content of its sentence without the hour."""


def check(story: Story) -> Findings:
    """The hours that two articles give to acts of one family."""
    found = [one for claims in story.by_sentence.values() for one in _of(story, claims)][:CROWD]
    return rivals.findings(
        story, (_rival(story, *two) for two in combinations(found, 2) if _clash(story, *two))
    )


def _of(story: Story, claims: tuple[Claim, ...]) -> Iterator[_Timed]:
    """The only hour of a sentence, with the act before it."""
    claim = claims[0]
    if claim.kind == "headline" or claim.quote or len(claim.sentence) > LONGEST:
        return
    text = story.article[claim.article].text
    found = list(CLOCK.finditer(text, claim.sentence.start, claim.sentence.end))
    if len(found) != 1 or ELSEWHERE.search(text, claim.sentence.start, claim.sentence.end):
        return
    span = Span(start=found[0].start() + len("at "), end=found[0].end(), field=claim.sentence.field)
    for one in claims:
        before = [event for event in one.events if event.span.end <= span.start]
        if one.span.holds(span) and before and one.modality not in FUTURE and one.polarity != "negated":
            around = text[one.sentence.start : span.start] + text[span.end : one.sentence.end]
            yield _Timed(
                claim=one,
                event=max(before, key=lambda event: event.span.end),
                span=span,
                minute=minute(found[0]),
                stems=frozenset(quoted_words.content(quoted_words.words(around))),
            )
            return


def minute(found: re.Match[str]) -> int:
    """Minutes since midnight of an hour as printed."""
    if found["word"]:
        return WORDS[lowered(found["word"])]
    if found["full"]:
        return int(found["full"]) * 60 + int(found["past"])
    hour = int(found["hour"]) % 12 + (12 if found["half"].lower() == "p" else 0)
    return hour * 60 + int(found["minute"] or 0)


def _clash(story: Story, one: _Timed, other: _Timed) -> bool:
    """Is it one act of one day at two hours, and gives neither article the other's?"""
    if one.claim.article == other.claim.article or abs(one.minute - other.minute) < LEAST:
        return False
    if predicates.family(one.event.predicate) != predicates.family(other.event.predicate):
        return False
    shared = len(one.stems & other.stems)
    if shared < max(SHARED, min(len(one.stems), len(other.stems)) / 2) or not _one_day(one, other):
        return False
    if again_in(story, one.claim) != again_in(story, other.claim):
        return False
    return not _gives(story, one, other) and not _gives(story, other, one)


def _one_day(one: _Timed, other: _Timed) -> bool:
    return not interval.apart(one.claim.times, other.claim.times)


def _gives(story: Story, one: _Timed, other: _Timed) -> bool:
    """Does the article of the first give the hour of the other anywhere?"""
    text = story.article[one.claim.article].text
    return any(minute(found) == other.minute for found in CLOCK.finditer(text))


def _rival(story: Story, one: _Timed, other: _Timed) -> Rival:
    return Rival(
        kind="date_conflict",
        aspect="date",
        severity="conflict",
        subject=f"“{story.words(one.claim.article, one.event.span)}” is told of two hours:",
        left=rivals.quoted(story, one.claim, one.span),
        right=rivals.quoted(story, other.claim, other.span),
        advice="Check at what hour it was.",
    )
