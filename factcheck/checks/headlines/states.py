"""Headlines that give a thing a state of which the text tells the opposite: "to stay open", "will close in March"."""

import re
from collections.abc import Iterator, Sequence

from claims.claim import Claim
from factcheck.checks.facts import states_reading
from factcheck.checks.facts.fact import plain
from factcheck.checks.facts.states_reading import Side, State
from factcheck.checks.headlines.doubts import Doubt, early, same
from factcheck.checks.headlines.parts import elsewhere, subjects
from factcheck.checks.headlines.words import Headline
from factcheck.story import Story
from sources.letters import lowered
from sources.span import Span

AHEAD = re.compile(r"\b(?:to|will)\b")
"""Words of what is to come."""

STEM = re.compile(r"(?:re)?([a-z]{1,4})[a-z]*")
"""The beginning of a word."""


def contrary(story: Story, headline: Headline, claims: Sequence[Claim]) -> Doubt | None:
    """The beginning of the text tells the other side of a state, and nothing in it the side of the headline."""
    text = lowered(headline.text)
    first = early(claims)
    for state, other, place in _told(headline, text):
        stem = STEM.findall(place.of(text))[-1]
        of = subjects(text, place.start)
        if any(_bears_out(state.sides[other], stem, _words(story, claim)) for claim in claims):
            continue
        for claim in claims:
            if claim.sentence not in first or elsewhere(story, claim, of):
                continue
            if plain(claim) and same(story, headline, claim):
                for span in states_reading.spans(state, _words(story, claim), other=not other):
                    words = Span(start=claim.span.start + span.start, end=claim.span.start + span.end)
                    return Doubt(claim=claim, span=words, severity="conflict", how="the other way round")
    return None


def _told(headline: Headline, text: str) -> Iterator[tuple[State, bool, Span]]:
    """The states of which a headline tells a side, whether it is the second one, and the words that tell it.

    A headline on a plan tells only what is to come.
    """
    for state in states_reading.states():
        for other in (True, False):
            found = _found(state.sides[other], text) and next(
                states_reading.spans(state, text, other=other, brief=True), None
            )
            if found and (headline.left is None or AHEAD.search(found.of(text))):
                yield state, other, found
                break


def _found(side: Side, text: str) -> bool:
    return not side.needs or any(letters in text for letters in side.needs)


def _bears_out(side: Side, stem: str, words: str) -> bool:
    """Do some words tell the side, or at least of what it tells, as yet to come: "will open again"?"""
    return (
        side.pattern.search(words) is not None
        or re.search(rf"\b(?:will|to|can|due)\b[^.;,]{{0,20}}? (?:re)?{stem}", words) is not None
    )


def _words(story: Story, claim: Claim) -> str:
    return claim.span.of(story.lowered[claim.article])
