"""Answers to accusations within one article: "denied the claim", "called it baseless", "rejects accusations of fraud".

The answer has a speaker, and is paired with the nearest earlier accusation in other words of another voice; where none is
told, with the accusation as the denial itself names it. "Rejected the plan" answers nothing; "rejected this" answers what
was said last, when that was about what the party itself did.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

import attrs
from attrs import frozen

from claims.claim import Claim, Speaker
from factcheck import tables
from factcheck.checks import sentences
from factcheck.checks.sides import Place
from factcheck.matching.suppress import FUTURE
from factcheck.story import Story
from sources.span import Span

REACH = 1200
"""Code points between an accusation and its answer."""
DEMANDS = frozenset({"should", "must", "ought", "needs", "would", "could", "might", "may", "can", "will"})
"""Words of what is to be, rather than of what was done."""
NEXT = 5
"""Code points between an accusation and the sentence that begins behind it."""
NEAR = 3
"""Claims back, in one paragraph, to words that need not sound like an accusation, when the answer speaks of "the claim"."""


@frozen(kw_only=True)
class Answered:
    """An accusation and its answer."""

    charge: Place
    """The words of the accusation."""
    accuser: Claim | None
    """The claim that makes it; None when only the answer names it."""
    answer: Claim
    """The claim of the one who denies it."""


def find(story: Story) -> Iterator[Answered]:
    """Every answer in every article, each with the accusation that it answers."""
    for claims in story.by_article.values():
        for number, claim in enumerate(claims):
            if claim.kind == "headline":
                continue
            if claim.speaker is None:
                yield from _of_this(story, claims, number)
                continue
            generic = _answers(story.article[claim.article].text, claim)
            if generic or _baseless().search(story.words(claim.article, claim.span)):
                found = _accusation(story, claims, number, generic=generic)
                found = found or (_named(story, claim) if generic else None)
                if found:
                    yield found


def _of_this(story: Story, claims: Sequence[Claim], number: int) -> Iterator[Answered]:
    """The outlet's "the firm rejected this" about what another voice has just said that the firm did."""
    claim, one = claims[number], claims[number - 1]
    who = next(
        (event.agent for event in claim.events if event.agent and _this(story, claim, event.span)), None
    )
    if number == 0 or who is None or one.speaker is None or one.speaker.entity == who:
        return
    if one.kind == "headline" or claim.span.start - one.span.end > NEXT:
        return
    if any(event.agent == who for event in one.events) and not _demands(story, one):
        spoken = attrs.evolve(claim, speaker=Speaker(text=story.name(who) or "", span=None, entity=who))
        yield Answered(charge=Place(article=one.article, span=one.span), accuser=one, answer=spoken)


def _demands(story: Story, claim: Claim) -> bool:
    """Does it say what somebody is to do? Whoever rejects that disputes nothing."""
    said = story.words(claim.article, claim.span).lower().split()
    return claim.modality in FUTURE or not DEMANDS.isdisjoint(said)


def _this(story: Story, claim: Claim, verb: Span) -> bool:
    """Does the claim end in a verb of denial and "this"?"""
    return _denied().fullmatch(story.article[claim.article].text, verb.start, claim.span.end) is not None


@cache
def _denied() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{tables.alternatives('denial_words', 'answer')}) (?:this|that|it)[.,;]?", re.IGNORECASE
    )


@cache
def _answer() -> re.Pattern[str]:
    """An answer with what it answers: "rejects all of the accusations", "called the claim absurd"."""
    answer, charge = (tables.alternatives("denial_words", kind) for kind in ("answer", "charge"))
    baseless = tables.alternatives("denial_words", "baseless")
    between = r"(?:[\w\u2019'-]+ ){0,4}"
    flat = tables.alternatives("denial_words", "flat")
    return re.compile(
        rf"\b(?:{answer}) {between}(?:{charge})\b"
        rf"|\b(?:the|these|those|such|all|both) (?:{charge}) {between}(?:{flat})\b"
        rf"|\b(?:call|term|brand|label)(?:s|ed|ing) (?:it|this|that|the|these|those|such|both) {between}(?:{baseless})\b",
        re.IGNORECASE,
    )


@cache
def _baseless() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.alternatives('denial_words', 'flat')})\b", re.IGNORECASE)


@cache
def _grave() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.alternatives('denial_words', 'grave')})\b", re.IGNORECASE)


def _answers(text: str, claim: Claim) -> bool:
    """Do the words of an answer stand in this claim, or in its verb of speech?"""
    found = _answer().search(sentences.span(claim).of(text))
    if found is None:
        return False
    words = Span(start=claim.sentence.start + found.start(), end=claim.sentence.start + found.end())
    return words.overlaps(claim.span) or (claim.cue is not None and words.overlaps(claim.cue))


def _accusation(story: Story, claims: Sequence[Claim], number: int, *, generic: bool) -> Answered | None:
    """The nearest earlier claim of another voice that the answer can be to."""
    answer = claims[number]
    for back in range(number - 1, -1, -1):
        one = claims[back]
        if answer.span.start - one.span.end > REACH:
            return None
        if one.kind == "headline" or one.sentence == answer.sentence or _one_voice(one, answer):
            continue
        words = story.words(one.article, one.span)
        grave = _grave().search(words) is not None and one.modality != "denied"
        voiced = one.speaker is not None or one.modality == "alleged"
        apart = "\n" in story.article[one.article].text[one.span.end : answer.span.start]
        near = generic and one.speaker is not None and number - back <= NEAR and not apart
        if (grave and voiced and (generic or _aimed(story, one, answer))) or near:
            return Answered(charge=Place(article=one.article, span=one.span), accuser=one, answer=answer)
    return None


def _aimed(story: Story, charge: Claim, answer: Claim) -> bool:
    """Does the answer name who accuses, or the accusation name who answers?"""
    return _names(story, answer, charge) or _names(story, charge, answer)


def _names(story: Story, claim: Claim, other: Claim) -> bool:
    """Does a claim name the other's speaker, or the state that this one stands for?"""
    who = other.speaker.entity if other.speaker else None
    if who is None:
        return False
    state = story.country(who)
    return who in claim.entities or any(state and story.country(one) == state for one in claim.entities)


def _one_voice(one: Claim, other: Claim) -> bool:
    first, second = one.speaker, other.speaker
    if first is None or second is None:
        return False
    if first.entity is not None and second.entity is not None:
        return first.entity == second.entity
    return first.text.casefold() == second.text.casefold()


def _named(story: Story, answer: Claim) -> Answered | None:
    """The accusation that the answer itself names: "accusations of fraud by the union"."""
    text = sentences.span(answer).of(story.article[answer.article].text)
    found = re.search(
        r"\b(?:accusations?|allegations?|claims?|charges?) (?:of|that|by|from) [^.;,:\n]{3,120}", text
    )
    if found is None:
        return None
    span = Span(start=answer.sentence.start + found.start(), end=answer.sentence.start + found.end())
    return Answered(charge=Place(article=answer.article, span=span), accuser=None, answer=answer)
