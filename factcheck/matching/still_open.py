"""Was it still open, when it was told, whether a value would be so: "will pay 30 million", "begins on Friday"?"""

import re

from claims.claim import Claim
from factcheck.story import Story
from sources.span import Span

FUTURE = frozenset({"planned", "conditional", "possible"})
"""Modalities of what was still open."""
ASIDE = re.compile(r"[,(]\s?(?:where|whose|who|which|with) (?P<told>[^,.;:()]*)$")
"""A clause that tells what is so of somebody or something, from where it begins up to an amount."""
TO_COME = re.compile(
    r"\b(?:will|would|could|may|might|should|shall|to be|is to|are to|expected|planned|due|set to|hopes?)\b"
)
"""Words with which such a clause tells of what is to come as well."""
UNDER_WAY = re.compile(r"\b(?:is|are) (?:(?:now|also|currently|reportedly) )?[a-z]+ing\b[^.;:]*$")
"""An act that is told as under way, from its verb up to an amount: "is swallowing its rival for"."""
REACH = 150
"""Code points before an amount in which these stand."""
NUMBER = "number"


def still_open(story: Story, claim: Claim, span: Span | None, aspect: str) -> bool:
    """Was it open when it was told? Of a time by the day of its article: "begins on Friday" is a plan as well."""
    told = next((date.interval for date in claim.dates if date.span == span), None)
    printed = story.article[claim.article].published.interval
    if aspect == "date" and told is not None and printed is not None:
        return told.first > printed.last
    return claim.modality in FUTURE and not (aspect == NUMBER and _aside(story, claim, span))


def under_way(story: Story, claim: Claim, span: Span | None) -> bool:
    """Is an amount given to what goes on, which may have been agreed on and not come to pass yet?"""
    return span is not None and UNDER_WAY.search(_before(story, claim, span)) is not None


def _aside(story: Story, claim: Claim, span: Span | None) -> bool:
    """Does an amount only tell, beside what is to come, what is so: "will close the works, where 420 people are employed"?"""
    found = ASIDE.search(_before(story, claim, span)) if span is not None else None
    if found is None or span is None:
        return False
    behind = story.article[claim.article].text[span.end : claim.span.end].split(",", 1)[0]
    return TO_COME.search(f"{found['told']} {behind}") is None


def _before(story: Story, claim: Claim, span: Span) -> str:
    text = story.article[claim.article].text
    return text[max(claim.sentence.start, span.start - REACH) : span.start]
