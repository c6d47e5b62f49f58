"""`reason_conflict` of what somebody was brought to do: by an order in one place, at a request in another.

"The ministry forced the line to close" and "the line closes following a request by the ministry" are two accounts of one
act. A tension, never more: a request of a state may be an order by another word.

Survives: another who orders, another who has to do it, a request that was not met before the order came, two named speakers.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import product

from attrs import frozen

from claims.claim import Claim, Event
from factcheck import tables
from factcheck.checks import rivals
from factcheck.checks.finding import Findings
from factcheck.checks.rivals import Rival
from factcheck.story import Story
from sources.span import Span

MOST = 40
"""Orders and requests of a story that are held together at most."""


@frozen(kw_only=True)
class Pressure:
    """An order, or a request."""

    claim: Claim
    """Where it is told."""
    span: Span
    """The words that tell it."""
    powers: frozenset[str]
    """Who may have given it: ids, and codes of states."""
    targets: frozenset[str]
    """Ids of those who may have to do it."""


def check(story: Story) -> Findings:
    """Every order held against every request."""
    plain = [claim for claim in story.claims if claim.kind == "statement" and not _met(story, claim)]
    orders = [one for claim in plain for one in _orders(story, claim)][:MOST]
    requests = [one for claim in plain for one in (*_asked(story, claim), *_at_request(story, claim))][:MOST]
    return rivals.findings(
        story, (_rival(story, one, other) for one, other in product(orders, requests) if _clash(one, other))
    )


def _met(story: Story, claim: Claim) -> bool:
    """Is an order told together with a request that came before it?"""
    able = story.lexicon.may_tell(claim, _both())
    return able and _both().search(story.words(claim.article, claim.sentence)) is not None


@cache
def _both() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.alternatives('pressure', 'both')})\b", re.IGNORECASE)


def _orders(story: Story, claim: Claim) -> Iterator[Pressure]:
    """Orders to somebody who is named; where the words do not tell who gave it, any state of the sentence may have."""
    for event in _events(claim, "ordered"):
        given = {event.agent} if event.agent else set(claim.entities) - {event.patient}
        yield _pressure(story, claim, event.span, given, {event.patient or ""})


def _asked(story: Story, claim: Claim) -> Iterator[Pressure]:
    for event in _events(claim, "asked"):
        if event.agent is not None:
            yield _pressure(story, claim, event.span, {event.agent}, {event.patient or ""})


def _events(claim: Claim, kind: str) -> Iterator[Event]:
    known = tables.words("pressure")[kind]
    for event in claim.events:
        if event.predicate in known and event.patient is not None and event.polarity == "affirmed":
            yield event


def _at_request(story: Story, claim: Claim) -> Iterator[Pressure]:
    """Requests told by a noun: whoever the sentence speaks of, or who speaks it, has to do it."""
    text = story.article[claim.article].text
    able = story.lexicon.may_tell(claim, _request())
    for found in _request().finditer(text, claim.span.start, claim.span.end) if able else ():
        power = next(
            (e.id for m, e in story.named[claim.article] if found.end() <= m.span.start < found.end() + 40),
            None,
        )
        if power is not None:
            span = Span(start=found.start(), end=found.end(), field=claim.span.field)
            yield _pressure(story, claim, span, {power}, set(claim.entities) | _speaking(story, claim))


def _speaking(story: Story, claim: Claim) -> set[str]:
    """Ids of all whom the words for the speaker name: "a statement on Aviola's website"."""
    speaker = claim.speaker
    if speaker is None or speaker.span is None:
        return set()
    return {e.id for m, e in story.named[claim.article] if speaker.span.holds(m.span)}


@cache
def _request() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{tables.alternatives('pressure', 'at')}) (?:the|a) (?:\w+ )?request (?:by|of|from)\b"
    )


def _pressure(story: Story, claim: Claim, span: Span, powers: set[str], targets: set[str]) -> Pressure:
    states = {country for one in powers if (country := story.country(one))}
    return Pressure(
        claim=claim, span=span, powers=frozenset(powers | states), targets=frozenset(targets - powers)
    )


def _clash(order: Pressure, request: Pressure) -> bool:
    """Do both come from one power, and go to one?"""
    apart = (order.claim.article, order.claim.sentence) != (request.claim.article, request.claim.sentence)
    return apart and bool(order.powers & request.powers) and bool(order.targets & request.targets)


def _rival(story: Story, order: Pressure, request: Pressure) -> Rival:
    voices = {one.claim.speaker.text.casefold() for one in (order, request) if one.claim.speaker}
    target = min(order.targets & request.targets)
    return Rival(
        kind="reason_conflict",
        aspect="reason",
        severity="tension",
        subject=f"What {story.name(target)} does is told as ordered and as asked for:",
        left=rivals.quoted(story, order.claim, order.span),
        right=rivals.quoted(story, request.claim, request.span),
        advice="Check whether it was an order or a request.",
        excuse="other_speaker" if len(voices) > 1 else None,
    )
