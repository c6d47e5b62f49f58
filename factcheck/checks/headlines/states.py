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
from factcheck.needed import EDGE
from factcheck.story import Story
from sources.letters import lowered
from sources.span import Span

AHEAD = re.compile(r"\b(?:to|will)\b")
"""Words of what is to come."""

ONE = re.compile(
    r"(?:^|[ '\u2019-])(?!(?:people|men|women|children|crew|family|couple|police|team|party|dead|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve|dozen|dozens|hundreds|scores|more|many|some|all|both)\b)(?P<who>[a-z]{2,}(?<!s)) $"
)
"""The end of a headline's words on one person, before what became of that person."""
SEVERAL = re.compile(
    r"\b(?:have|were|are|both|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
)
"""Words of several."""
NEAR = 12
"""Code points before what is told in which these stand."""
STEM = re.compile(r"(?:re)?([a-z]{1,4})[a-z]*")
"""The beginning of a word."""


def contrary(story: Story, headline: Headline, claims: Sequence[Claim]) -> Doubt | None:
    """The text tells the other side of a state, at its beginning or of whom the headline is on, and nothing in it bears that out."""
    text = lowered(headline.text)
    first = early(claims)
    for state, other, place in _told(headline, text):
        stem = STEM.findall(place.of(text))[-1]
        of = subjects(text, place.start)
        one = ONE.search(text[: place.start]) if state.of == "person" else None
        who = one["who"] if one else None
        if any(_bears_out(state.sides[other], stem, _words(story, claim), who) for claim in claims):
            continue
        for claim in claims:
            known = claim.sentence in first or (who is not None and who in _words(story, claim))
            if not known or elsewhere(story, claim, of):
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
    return not side.needs or any(letters.strip(EDGE) in text for letters in side.needs)


def _bears_out(side: Side, stem: str, words: str, who: str | None) -> bool:
    """Do some words tell the side, or at least of what it tells, as yet to come: "will open again"?

    What befell several bears out nothing of one person, unless it names `who` it is.
    """
    one = who is not None and who not in words
    told = (match for match in side.pattern.finditer(words))
    if any(not (one and SEVERAL.search(words, max(0, match.start() - NEAR), match.end())) for match in told):
        return True
    return re.search(rf"\b(?:will|to|can|due)\b[^.;,]{{0,20}}? (?:re)?{stem}", words) is not None


def _words(story: Story, claim: Claim) -> str:
    return claim.span.of(story.lowered[claim.article])
