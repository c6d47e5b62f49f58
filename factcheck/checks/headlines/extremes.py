"""Headlines that give a measure one extreme ("record low turnout") where the text gives it the other."""

import re
from collections.abc import Sequence
from functools import cache

from claims.claim import Claim
from factcheck import tables
from factcheck.checks import sentences
from factcheck.checks.headlines.doubts import Doubt
from factcheck.checks.headlines.words import Headline
from factcheck.story import Story

OTHER = {"low": "high", "high": "low"}


def extreme(story: Story, headline: Headline, claims: Sequence[Claim]) -> Doubt | None:
    """The text has the measure at the other end, and nowhere at the end that the headline names."""
    said = headline.text.lower()
    ends = [end for end in OTHER if _end(end).search(said)]
    field = next((one for one in _fields() if one.search(said)), None)
    if len(ends) != 1 or field is None:
        return None
    told = [(claim, sentences.words(story, claim).lower()) for claim in claims]
    about = [(claim, words) for claim, words in told if field.search(words)]
    if any(_end(ends[0]).search(words) for _, words in about):
        return None
    other = _end(OTHER[ends[0]])
    for claim, words in about:
        if other.search(words):
            return Doubt(claim=claim, span=claim.span, severity="conflict", how="the other way round")
    return None


@cache
def _end(kind: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.alternatives('headline_extremes', kind)})\b")


@cache
def _fields() -> tuple[re.Pattern[str], ...]:
    rows = (row["words"] for row in tables.rows("headline_extremes") if row["kind"] == "field")
    return tuple(re.compile(rf"\b(?:{words.replace(';', '|')})\b") for words in rows)
