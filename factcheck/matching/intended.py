"""Acts that were to be, of which it is left open whether they were: "was to open in May", "should have opened in May"."""

import re

from claims.claim import Claim, Event
from factcheck.story import Story
from sources.span import Span

MEANT = r"(?:due|set|supposed|meant|scheduled|expected|planned|slated|intended|billed)"
INTENDED = re.compile(
    rf"\b(?:was|were|had been) (?:(?:once|first|originally|initially) )?(?:{MEANT} )?to (?:have )?(?:be(?:en)? )?$"
    r"|\b(?:should|ought to|would) have (?:been )?$"
    r"|\b(?:(?:offer|threaten|ask|order|want|vow|promis|hop|plann|intend|urg|press|refus|propos)(?:ed|ing)|tried|trying|told)"
    r"(?: [\w'\u2019-]+){0,5} to (?:be )?$"
)
"""What stands before an act that may not have come to pass as intended; who "plans" it now tells what is still to come."""
LAST = ("to ", "have ", "be ", "been ")
"""The last words of all of these."""
Told = tuple[Claim, Event | None, Span | None]
"""A claim with the act that it tells, where one is known, and with the time that it gives it."""


def intended(before: str) -> bool:
    """Do the words before an act say that it was to be, and leave open whether it was: "which was to open"?"""
    return before.removesuffix("\n").endswith(LAST) and INTENDED.search(before) is not None


def one_only_meant(story: Story, left: Told, right: Told) -> bool:
    """Is an act told by one of two claims as what was to be, and by the other as done or to come?"""
    return len({_meant(story, *one) for one in (left, right)}) > 1


def _meant(story: Story, claim: Claim, event: Event | None, time: Span | None) -> bool:
    """Does a claim tell an act, or failing that the one before a time, as what was to be?"""
    text = story.article[claim.article].text
    before = [one for one in claim.events if time and not one.nominal and one.span.end <= time.start]
    told = event or max(before, key=lambda one: one.span.start, default=None)
    return told is not None and intended(text[claim.sentence.start : told.span.start])
