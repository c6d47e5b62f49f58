"""Answers that do not repeat the accusation: "rejected this", "denied any wrongdoing", "pleaded not guilty".

"Rejected this" answers what another voice has just said, when that was about what the party itself did; "denied this" does
whoever did it. "Pleaded not
guilty" answers the nearest accusation before it that names the party; one whose party has no name, one of the same
paragraph. Words on what is to be done are no accusation, and neither is what the party itself has said.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

import attrs

from claims.claim import Claim, Event, Speaker
from factcheck import tables
from factcheck.checks.disputes.answers import REACH, Answered, answered, one_voice
from factcheck.matching.still_open import FUTURE
from factcheck.story import Story
from sources.span import Span

DEMANDS = frozenset({"should", "must", "ought", "needs", "would", "could", "might", "may", "can", "will"})
"""Words of what is to be, rather than of what was done."""
FACTUAL = frozenset({"deny", "dispute", "refute"})
"""Verbs that answer what was said to be so, never what is asked for."""
PAST = frozenset({"had", "was", "were", "did"})
"""Words of what was done or so."""
NEXT = 5
"""Code points between an accusation and the sentence that begins behind it."""
BESIDE = 200
"""Code points back to the accusation of a party without a name."""


def find(story: Story) -> Iterator[Answered]:
    """Every such answer in every article, with the accusation that it answers."""
    for claims in story.by_article.values():
        for number, claim in enumerate(claims):
            if claim.kind != "headline":
                yield from _of_this(story, claims, number)
                yield from _of_guilt(story, claims, number)


def _of_this(story: Story, claims: Sequence[Claim], number: int) -> Iterator[Answered]:
    """A party's "the firm rejected this" about what another voice has just said that it did."""
    claim, one = claims[number], claims[number - 1]
    if not story.lexicon.may_tell(claim, _denied()):
        return
    denial = next((event for event in claim.events if _this(story, claim, event.span)), None)
    if number == 0 or denial is None or one.speaker is None or one.kind == "headline":
        return
    if claim.span.start - one.span.end > NEXT or one_voice(one, spoken := _spoken(story, claim, denial)):
        return
    factual = _is_charge(story, one) or (denial.predicate in FACTUAL and bool(one.events))
    if not _demands(story, one) and (factual or any(_one_doer(denial, event) for event in one.events)):
        yield answered(one, spoken)


def _is_charge(story: Story, claim: Claim) -> bool:
    """Does it say what was done, and not what was asked for, offered or decided: what one rejects as untrue?"""
    words = story.words(claim.article, claim.span)
    return not PAST.isdisjoint(words.lower().split()) and _pattern("asked").search(words) is None


def _one_doer(denial: Event, event: Event) -> bool:
    """Does the party that denies stand there as the doer, by name or by the same noun?"""
    if denial.agent is not None or event.agent is not None:
        return denial.agent == event.agent
    return denial.agent_head is not None and denial.agent_head == event.agent_head


def _spoken(story: Story, claim: Claim, denial: Event) -> Claim:
    """The claim as said by the party that it has deny something."""
    if claim.speaker is not None:
        return claim
    subject = Span(
        start=claim.span.start, end=max(claim.span.start, denial.span.start), field=claim.span.field
    )
    text = story.name(denial.agent) or story.words(claim.article, subject).strip() or denial.agent_head or ""
    return attrs.evolve(claim, speaker=Speaker(text=text, span=None, entity=denial.agent))


def _demands(story: Story, claim: Claim) -> bool:
    """Does it say what somebody is to do? Whoever rejects that disputes nothing."""
    said = story.words(claim.article, claim.span).lower().split()
    return claim.modality in FUTURE or not DEMANDS.isdisjoint(said)


def _this(story: Story, claim: Claim, verb: Span) -> bool:
    """Does a verb of denial take "this" for its object?"""
    return _denied().match(story.article[claim.article].text, verb.start, claim.span.end) is not None


@cache
def _denied() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{tables.alternatives('denial_words', 'answer')}) (?:this|that|it)(?= (?:and|on|in|at|saying)\b|[.,;]|\Z)",
        re.IGNORECASE,
    )


def _of_guilt(story: Story, claims: Sequence[Claim], number: int) -> Iterator[Answered]:
    """A party's "denied any wrongdoing", and who accuses it."""
    claim = claims[number]
    if not story.tells(claim, _pattern("innocent")):
        return
    denial = next((event for event in claim.events if event.agent is not None), None)
    if claim.speaker is None and denial is None:
        return
    spoken = _spoken(story, claim, denial) if denial else claim
    party = spoken.speaker.entity if spoken.speaker else None
    accuser = next((one for one in _before(claims, number) if _accuses(story, one, spoken, party)), None)
    if accuser is not None:
        yield answered(accuser, spoken)


def _before(claims: Sequence[Claim], number: int) -> Iterator[Claim]:
    """The claims before one in its article, the last first."""
    claim = claims[number]
    for back in range(number - 1, -1, -1):
        one = claims[back]
        if claim.span.start - one.span.end > REACH:
            return
        if one.kind != "headline" and one.sentence != claim.sentence:
            yield one


def _accuses(story: Story, one: Claim, answer: Claim, party: str | None) -> bool:
    """Does a claim of another voice accuse the party? In the outlet's own voice it must speak of a charge."""
    if one_voice(one, answer) or one.modality == "denied" or one.polarity == "negated":
        return False
    words = story.words(one.article, one.span)
    grave = _pattern("charged" if one.speaker is None else "grave").search(words) is not None
    if party is None:
        between = story.article[one.article].text[one.span.end : answer.span.start]
        return grave and "\n" not in between and len(between) <= BESIDE
    deed = one.speaker is not None and any(event.agent == party for event in one.events)
    return party in one.entities and (grave or deed)


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.alternatives('denial_words', kind)})\b", re.IGNORECASE)
