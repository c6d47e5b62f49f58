"""Headlines of which the text says the opposite, and headlines on all of what the text says of some."""

import re
from collections.abc import Sequence
from functools import cache

from claims.claim import Claim
from claims.events import predicates
from factcheck import tables
from factcheck.checks import sentences
from factcheck.checks.headlines import bearers
from factcheck.checks.headlines.doubts import Doubt, early, same
from factcheck.checks.headlines.parts import elsewhere, subjects
from factcheck.checks.headlines.words import Headline
from factcheck.story import Story

COUNTED = r"(?:\d{1,6}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds)"
OPENING = 2
"""Sentences that speak of what the headline does where they share one word with it."""
LATER = 3
"""Words that a sentence further down shares with the headline."""
BOTH = 2
"""Parties of an act that one does to the other."""
BY = re.compile(r"\b(?:by|against|over|from|with|after)\b", re.IGNORECASE)
"""Words of a headline that may turn its order round, or join a third."""
ALL = re.compile(r"\b(?:all|every)\s+([a-z]{4,})\b", re.IGNORECASE)


def opposite(story: Story, headline: Headline, claims: Sequence[Claim]) -> Doubt | None:
    """The text says that the opposite was done, and nothing in it bears the headline out."""
    first, text = early(claims), headline.text.lower()
    for row in tables.rows("headline_opposites"):
        said = _pattern(row["said"]).search(text)
        if said is None:
            continue
        contrary, support = _pattern(row["contrary"]), _pattern(row["support"])
        words = [(claim, sentences.words(story, claim).lower()) for claim in claims]
        if any(support.search(contrary.sub(" ", sentence)) for _, sentence in words):
            continue
        subject, of = bearers.named(story, headline.text[: said.start()]), subjects(text, said.start())
        for claim, sentence in words:
            if not contrary.search(sentence) or elsewhere(story, claim, of):
                continue
            taken_up = claim.sentence in first or same(story, headline, claim, least=LATER)
            if bearers.does(story, claim, subject) or (taken_up and _on_it(story, headline, claim, claims)):
                return Doubt(claim=claim, span=claim.span, severity="conflict", how="the other way round")
    return None


def _on_it(story: Story, headline: Headline, claim: Claim, claims: Sequence[Claim]) -> bool:
    """Does a claim speak of what the headline does: by itself, or behind an opening that takes the headline up?"""
    opening = early(claims)[:OPENING]
    if claim.sentence not in opening:
        return same(story, headline, claim)
    lead = next(one for one in claims if one.sentence == opening[0])
    return same(story, headline, claim, least=1) or same(story, headline, lead)


def turned(story: Story, headline: Headline, claims: Sequence[Claim]) -> Doubt | None:
    """The headline lets one party do to the other what the text lets only the other do to it."""
    named = _parties(story, headline, claims[0].article)
    if headline.family is None or len(named) != BOTH:
        return None
    if BY.search(headline.text[: headline.text.find(story.entity[named[1]].name)]):
        return None
    told = [
        (claim, one)
        for claim in claims
        for one in claim.events
        if predicates.family(one.predicate) == headline.family
    ]
    swapped = [(claim, one) for claim, one in told if (one.patient, one.agent) == named]
    if not swapped or any(one.agent != named[1] for _, one in told):
        return None
    claim, event = swapped[0]
    return Doubt(
        claim=claim, span=event.span, severity="conflict", how="with the parties the other way round"
    )


def _parties(story: Story, headline: Headline, article: str) -> tuple[str, ...]:
    """Ids of who is named in a headline, in order."""
    entities = {entity.id: entity for _, entity in story.named[article]}.values()
    places = {
        one.id: headline.text.find(one.name) for one in entities if one.type in ("PERSON", "ORG", "GPE")
    }
    return tuple(sorted((one for one, place in places.items() if place >= 0), key=places.__getitem__))


def reach(story: Story, headline: Headline, claims: Sequence[Claim]) -> Doubt | None:
    """The headline has "all", the text "some" of the same."""
    for found in ALL.finditer(headline.text):
        noun = re.escape(found[1].lower())
        some = re.compile(
            rf"\b(?:(?:some|most|many|several|half|a few)(?: of)?(?: the)?|{COUNTED} of (?:the|its|their)(?: {COUNTED})?) {noun}\b"
        )
        whole = re.compile(rf"\b(?:all|every|each)(?: of)?(?: the)?(?: \w+)? {noun}\b")
        words = [(claim, sentences.words(story, claim).lower()) for claim in claims]
        if any(whole.search(sentence) for _, sentence in words):
            continue
        for claim, sentence in words:
            if (part := some.search(sentence)) and same(story, headline, claim):
                return Doubt(claim=claim, span=claim.span, severity="tension", how=f"as “{part.group()}”")
    return None


@cache
def _pattern(words: str) -> re.Pattern[str]:
    """An expression of the table, compiled when a headline asks for it."""
    return re.compile(words)
