"""Was a quotation surely not spoken in English? Then two wordings of it can be two translations."""

import re
from functools import cache

from factcheck import tables
from factcheck.checks.speech.quotations import Quotation
from factcheck.story import Story

NEAR = 160
"""Code points on either side of a quotation in which a sign of translation counts."""


def likely(story: Story, quotation: Quotation) -> bool:
    """Do the words beside it say so, or does its speaker stand for a state that speaks another language?"""
    text, span = story.article[quotation.place.article].text, quotation.place.span
    around = text[max(span.start - NEAR, 0) : span.start] + " " + text[span.end : span.end + NEAR]
    return _sign().search(around) is not None or _foreign(story, quotation)


@cache
def _sign() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.alternatives('english_states', 'sign')})\b", re.IGNORECASE)


def _foreign(story: Story, quotation: Quotation) -> bool:
    speaker = quotation.speaker
    if speaker is None or quotation.claim is None:
        return False
    bodies = [
        story.country(role.org) for claim in story.claims for role in claim.roles if role.person == speaker
    ]
    states = {state for state in (story.country(speaker), *bodies) if state}
    return bool(states) and states.isdisjoint(tables.words("english_states")["state"])
