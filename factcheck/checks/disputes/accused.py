"""Denials by the accused within one article, whatever words they use: "accused the police of murder", "the police chief denied that the van had been driven into them on purpose".

Who denies is the accused, or speaks for him: one name, one state, or a common noun ("the police", "the chief of the police").
A denial that names the very act and the very thing ("had tried to delay the signing", "denied delaying the signing") answers
another voice, whoever that accused.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from claims.claim import Claim, Event
from claims.events import predicates
from claims.tables import words
from factcheck import tables
from factcheck.checks.disputes.answers import REACH, Answered, answered, one_voice
from factcheck.checks.disputes.brief import DEMANDS
from factcheck.checks.speech import voices
from factcheck.checks.speech import words as quoted_words
from factcheck.matching.charges import charged
from factcheck.story import Story

NEAR = 400
"""Code points to the denial of somebody who is meant by a noun alone, or who denies in words that the charge has not."""
OF = re.compile(r"\b(?:of|for|that)\b", re.IGNORECASE)
"""What parts the accused from what he is accused of."""
EMPTY = frozenset(
    map(
        quoted_words.stem,
        ("head", "chief", "spokesman", "spokeswoman", "president", "leader", "director", "member"),
    )
)
"""Stems of words for a speaker that tell of no body."""


def find(story: Story) -> Iterator[Answered]:
    """Every denial of such a kind, with the nearest charge before it in its article."""
    for claims in story.by_article.values():
        for number, claim in enumerate(claims):
            if _denies(claim) and (charge := _charge(story, claims, number)):
                yield answered(charge, claim)


def _denies(claim: Claim) -> bool:
    """Does somebody who is known deny something?"""
    if claim.speaker is None or claim.kind == "headline" or voices.is_pronoun(claim.speaker):
        return False
    return claim.modality == "denied" and claim.polarity == "affirmed"


def _charge(story: Story, claims: Sequence[Claim], number: int) -> Claim | None:
    """The nearest earlier claim of another voice that the denial answers."""
    answer = claims[number]
    for one in reversed(claims[:number]):
        if answer.span.start - one.span.end > REACH:
            return None
        if one.kind == "headline" or one.sentence == answer.sentence or one.modality == "denied":
            continue
        if one.polarity == "affirmed" and not one_voice(one, answer) and _answers(story, one, answer):
            return one
    return None


def _answers(story: Story, one: Claim, answer: Claim) -> bool:
    """Does a denial deny the act that a claim tells, or the accused what it accuses him of?"""
    if _of_one_act(one, answer):
        return True
    return charged(story.words(one.article, one.span)) and _accuses(story, one, answer)


def _of_one_act(one: Claim, answer: Claim) -> bool:
    """Does another voice tell the act that is denied, of one thing?"""
    told = one.speaker is not None or one.modality == "alleged"
    return told and any(
        event.patient_head is not None
        and (event.patient_head, predicates.family(event.predicate))
        == (denied.patient_head, predicates.family(denied.predicate))
        for event in one.events
        for denied in answer.events
        if not event.nominal and not denied.nominal
    )


def _accuses(story: Story, one: Claim, answer: Claim) -> bool:
    """Does a charge name who denies, and is it so near, or so like the denial, that it is what he denies?"""
    event = next((event for event in one.events if event.patient or event.patient_head), None)
    denied = story.words(answer.article, answer.span).lower().split()
    if event is None or answer.speaker is None or not DEMANDS.isdisjoint(denied):
        return False
    text = story.article[one.article].text
    near = answer.span.start - one.span.end <= NEAR and "\n" not in text[one.span.end : answer.span.start]
    alike = bool(_stems(story, one) & _stems(story, answer) - _said_of(answer.speaker.text))
    named = answer.speaker.entity is not None and answer.speaker.entity in (event.patient, *one.entities)
    return (near or (named and alike)) and (named or _one_body(story, one, event, answer))


def _one_body(story: Story, one: Claim, event: Event, answer: Claim) -> bool:
    """Does who denies belong to the accused, by state or noun, or speak of the accused: "denied that the army had"?"""
    if answer.speaker is None:
        return False
    state = story.country(answer.speaker.entity)
    if state is not None and state == story.country(event.patient):
        return True
    told = story.words(one.article, one.span)
    accused = _said_of(OF.split(told[max(0, event.span.end - one.span.start) :], maxsplit=1)[0])
    speaker = _said_of(answer.speaker.text)
    body = frozenset((quoted_words.stem(event.patient_head),)) if event.patient_head else frozenset[str]()
    return bool(
        accused & speaker - EMPTY
        or body & _stems(story, answer)
        or any(body & row and speaker & row for row in _bodies())
    )


@cache
def _bodies() -> tuple[frozenset[str], ...]:
    """Stems of the words for a body and for those who speak for one, row by row."""
    rows = (row for row in tables.rows("denial_words") if row["kind"] == "one body")
    return tuple(frozenset(map(quoted_words.stem, words(row["words"]))) for row in rows)


def _said_of(words: str) -> frozenset[str]:
    return frozenset(quoted_words.content(quoted_words.words(words)))


def _stems(story: Story, claim: Claim) -> frozenset[str]:
    return _said_of(story.words(claim.article, claim.span))
