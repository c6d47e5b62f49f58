"""Headlines that have something settled, "confirmed", "a done deal", where the text has it still to be decided by somebody."""

import re
from collections.abc import Sequence
from functools import cache

from claims.claim import Claim
from factcheck import tables
from factcheck.checks import sentences
from factcheck.checks.headlines.doubts import Doubt, early, same
from factcheck.checks.headlines.words import Headline
from factcheck.story import Story
from sources.letters import lowered

MEANT = re.compile(
    r"\b(?:it|she|he|they|her|him|them|this|these|the (?:deal|move|transfer|decision|choice|appointment|agreement|plan|vote|nomination|merger|takeover|sale|purchase|project|contract))\b"
)
"""Words by which a sentence goes on about what the headline is on."""


def unsettled(story: Story, headline: Headline, claims: Sequence[Claim]) -> Doubt | None:
    """The text says that somebody has yet to agree to it, and nowhere that it was agreed to."""
    if not _pattern("settled").search(lowered(headline.text)):
        return None
    told = [(claim, lowered(sentences.words(story, claim))) for claim in claims]
    if any(_pattern("agreed").search(_pattern("undecided").sub(" ", words)) for _, words in told):
        return None
    first = early(claims)
    for claim, words in told:
        if _pattern("undecided").search(words) and (
            claim.sentence in first or MEANT.search(words) or same(story, headline, claim, least=1)
        ):
            return Doubt(claim=claim, span=claim.span, severity="conflict", how="as still to be decided")
    return None


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.alternatives('headline_settled', kind)})\b")
