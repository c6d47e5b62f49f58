"""Headlines that give somebody or something another nationality than the text: a Swiss climber, who is an Austrian one."""

import re
from collections.abc import Iterator, Sequence

from claims.claim import Claim
from claims.places.countries import state_of
from factcheck.checks.facts.homes import one_state
from factcheck.checks.headlines.doubts import Doubt, early, same
from factcheck.checks.headlines.words import Headline
from factcheck.story import Story

DESCRIBED = re.compile(r"(?<![\w-])([A-Z][a-z]+) (?=([a-z][\w-]+))")
"""An adjective in capitals with the noun that it stands before."""
BETWEEN = r"(?: [a-z][\w-]*){0,2}? "
"""Words between such an adjective and its noun."""


def other(story: Story, headline: Headline, claims: Sequence[Claim]) -> Doubt | None:
    """The text begins with the noun of the headline under another state's adjective, and nowhere has that of the headline."""
    told = [
        (mention, entity.country)
        for mention, entity in story.mentions[claims[0].article]
        if entity.country is not None and not headline.span.overlaps(mention.span)
    ]
    first = early(claims)
    for code, noun in _described(headline):
        if any(one_state(code, state) for _, state in told):
            continue
        for mention, _ in told:
            claim = story.claim_at(claims[0].article, mention.span)
            if mention.how != "demonym" or claim is None or claim.sentence not in first:
                continue
            behind = story.article[claim.article].text[mention.span.end : claim.sentence.end]
            if re.match(rf"{BETWEEN}{re.escape(noun)}\b", behind) and same(story, headline, claim):
                return Doubt(claim=claim, span=mention.span, severity="conflict", how="from elsewhere")
    return None


def _described(headline: Headline) -> Iterator[tuple[str, str]]:
    """The states whose adjectives a headline has, each with the noun behind it."""
    for found in DESCRIBED.finditer(headline.text):
        state = state_of(found[1])
        if state is not None and state.part == "demonym":
            yield state.country.code, found[2]
