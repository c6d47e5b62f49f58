"""Headlines of which the text says the opposite, and headlines on all of what the text says of some."""

import re
from collections.abc import Sequence
from functools import cache

from claims.claim import Claim
from factcheck import tables
from factcheck.checks import sentences
from factcheck.checks.headlines.doubts import Doubt, early, same
from factcheck.checks.headlines.words import Headline
from factcheck.story import Story

COUNTED = r"(?:\d{1,6}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds)"
ALL = re.compile(r"\b(?:all|every)\s+([a-z]{4,})\b", re.IGNORECASE)


def opposite(story: Story, headline: Headline, claims: Sequence[Claim]) -> Doubt | None:
    """The text says that the opposite was done, and nothing in it bears the headline out."""
    first = early(claims)
    for said, contrary, support in _opposites():
        if not said.search(headline.text.lower()):
            continue
        words = [(claim, sentences.words(story, claim).lower()) for claim in claims]
        if any(support.search(contrary.sub(" ", sentence)) for _, sentence in words):
            continue
        for claim, sentence in words:
            if claim.sentence in first and contrary.search(sentence) and same(story, headline, claim):
                return Doubt(claim=claim, span=claim.span, severity="conflict", how="the other way round")
    return None


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
def _opposites() -> tuple[tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (re.compile(row["said"]), re.compile(row["contrary"]), re.compile(row["support"]))
        for row in tables.rows("headline_opposites")
    )
