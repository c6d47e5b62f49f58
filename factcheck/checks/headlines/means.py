"""Headlines that have somebody killed by one thing, over a text in which another killed him: shot dead, run over by a truck."""

import re
from collections.abc import Sequence
from functools import cache

from attrs import frozen

from claims.claim import Claim
from factcheck import tables
from factcheck.checks import sentences
from factcheck.checks.headlines.doubts import Doubt, early, same
from factcheck.checks.headlines.words import Headline
from factcheck.story import Story
from sources.letters import lowered

DEATH = re.compile(
    r"\b(?:die[ds]?|dead|deaths?|kill\w*|murder\w*|fatal\w*|perish\w*|bod(?:y|ies)|victims?|life|lives)\b"
)
"""Words of a text that tells of a death."""


@frozen(kw_only=True)
class Means:
    """A row of the table of what people are killed by."""

    said: re.Pattern[str]
    """How a headline tells it."""
    told: re.Pattern[str]
    """How a text tells that somebody died of it."""
    touched: re.Pattern[str]
    """Words of a text that may be about it all the same."""


@cache
def _means() -> tuple[Means, ...]:
    return tuple(
        Means(**{part: re.compile(rf"\b(?:{row[part]})\b") for part in ("said", "told", "touched")})
        for row in tables.rows("death_means")
    )


def other(story: Story, headline: Headline, claims: Sequence[Claim]) -> Doubt | None:
    """The text tells of the death, and in all its words of none by the headline's means, but by another."""
    said = lowered(headline.text)
    named = [one for one in _means() if one.said.search(said)]
    if len(named) != 1:
        return None
    words = [(claim, lowered(sentences.words(story, claim))) for claim in claims]
    if any(named[0].touched.search(told) for _, told in words):
        return None
    first = early(claims)
    if not any(DEATH.search(told) for claim, told in words if claim.sentence in first):
        return None
    for claim, told in words:
        taken_up = claim.sentence in first or same(story, headline, claim)
        if taken_up and any(one.told.search(told) for one in _means()):
            return Doubt(claim=claim, span=claim.span, severity="conflict", how="by other means")
    return None
