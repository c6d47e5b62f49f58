"""Answers to accusations within one article: "denied the claim", "called it baseless", "rejects accusations of fraud".

The answer has a speaker, and is paired with the nearest earlier accusation in other words of another voice; where none is
told, with the accusation as the denial itself names it. "Rejected the plan" answers nothing; "rejected this" answers what
was said last, when that was about what the party itself did.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from claims.claim import Claim
from factcheck import tables
from factcheck.checks import sentences
from factcheck.checks.disputes.answers import REACH, Answered, answered, one_voice
from factcheck.checks.sides import Place
from factcheck.checks.speech import words as quoted_words
from factcheck.story import Story
from sources.span import Span

MEANT = re.compile(r"\b(?:them|him|this|so|such|anything|either)\b")
"""What an answer calls by no name is what was said before."""
DEFAMED = re.compile(r"\b(?:defam\w+|slander\w*|libel\w*|smears?|insult\w*)\b", re.IGNORECASE)
"""Words of somebody who answers what was said of himself."""
NEAR = 3
"""Claims back, in one paragraph, to words that need not sound like an accusation, when the answer speaks of "the claim"."""


def find(story: Story) -> Iterator[Answered]:
    """Every answer in every article, each with the accusation that it answers."""
    for claims in story.by_article.values():
        for number, claim in enumerate(claims):
            if claim.kind == "headline" or claim.speaker is None:
                continue
            generic = in_words_of_an_answer(story, claim)
            if generic or story.tells(claim, _baseless()):
                found = _accusation(story, claims, number, generic=generic)
                found = found or (_named(story, claim) if generic else None)
                if found:
                    yield found


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


def in_words_of_an_answer(story: Story, claim: Claim) -> bool:
    """Does a claim say that it answers something, as in "rejected the accusation", in its words or its verb of speech?"""
    if not story.lexicon.may_tell(claim, _answer()):
        return False
    found = _answer_in(sentences.span(claim).of(story.article[claim.article].text))
    if found is None:
        return False
    words = Span(start=claim.sentence.start + found.start(), end=claim.sentence.start + found.end())
    if words.overlaps(claim.span):
        return True
    cue = claim.cue  # the "claim" of "rejects the claim of X" is that of X, who answers nothing
    return cue is not None and words.overlaps(cue) and cue.start <= words.start


@lru_cache(maxsize=64)
def _answer_in(sentence: str) -> re.Match[str] | None:
    return _answer().search(sentence)


def _accusation(story: Story, claims: Sequence[Claim], number: int, *, generic: bool) -> Answered | None:
    """The nearest earlier claim of another voice that the answer can be to."""
    answer = claims[number]
    for back in range(number - 1, -1, -1):
        one = claims[back]
        if answer.span.start - one.span.end > REACH:
            return None
        if one.kind == "headline" or one.sentence == answer.sentence or one_voice(one, answer):
            continue
        words = story.words(one.article, one.span)
        grave = _grave().search(words) is not None and one.modality != "denied"
        voiced = one.speaker is not None or one.modality == "alleged"
        apart = "\n" in story.article[one.article].text[one.span.end : answer.span.start]
        meant = generic and _on_one_thing(story, one, answer)
        meant = meant and not (
            _is_named(answer) and story.tells(answer, DEFAMED) and not _aimed(story, one, answer)
        )
        near = meant and one.speaker is not None and number - back <= NEAR and not apart
        if (grave and voiced and (meant or _aimed(story, one, answer))) or near:
            return answered(one, answer)
    return None


def _is_named(claim: Claim) -> bool:
    return claim.speaker is not None and claim.speaker.entity is not None


def _on_one_thing(story: Story, charge: Claim, answer: Claim) -> bool:
    """Does an answer that says what it answers have a word of it from what was said: "rejected the claim that fans were old"?"""
    found = _content().search(sentences.span(answer).of(story.article[answer.article].text))
    if found is None:
        return True
    first, second = (
        set(quoted_words.content(quoted_words.words(words)))
        for words in (found["what"], story.words(charge.article, charge.sentence))
    )
    return not first or bool(first & second) or MEANT.search(found["what"]) is not None


@cache
def _content() -> re.Pattern[str]:
    """What is answered, where the answer says so."""
    charge = tables.alternatives("denial_words", "charge")
    return re.compile(rf"\b(?:{charge})(?: by [^.;,]{{2,40}}?)? (?:that|of) (?P<what>[^.;]+)", re.IGNORECASE)


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
