"""Two sentences that tell of like mishaps in two places: a coach near one town on Monday, a coach near another one later.

Nobody may be named in both, and no day may be that of both: of one day it may be one mishap whose place is told wrongly.
"""

import calendar
import re
from itertools import product

from claims import places
from claims.claim import Claim
from factcheck.story import Story
from sources import interval

TOWN = re.compile(
    r"\b(?:near|in|off|at|outside|north of|south of|east of|west of) (?:the )?([A-Z][^\W\d_]+(?:[ -][A-Z][^\W\d_]+)*)"
)
"""A name behind a word that puts something there."""
MONTHS = frozenset(calendar.month_name)
"""Names of times, which stand behind "in" as well."""


def two(story: Story, left: Claim, right: Claim) -> bool:
    """Is each put in a place of which the other article has not a word, nobody named in both, and on no day of both?"""
    days = left.times, right.times
    if not set(left.entities).isdisjoint(right.entities) or (all(days) and not interval.apart(*days)):
        return False
    first, second = story.once(_towns, left), story.once(_towns, right)
    if not first or not second or _named(story, right.article, first) or _named(story, left.article, second):
        return False
    return not any(
        places.holds(*both) for one, other in product(first, second) for both in ((one, other), (other, one))
    )


def _named(story: Story, article: str, towns: frozenset[str]) -> bool:
    text = story.article[article].text
    return any(town in text for town in towns)


def _towns(story: Story, claim: Claim) -> frozenset[str]:
    """The names of places that a sentence has, by the words before them."""
    found = TOWN.findall(story.words(claim.article, claim.sentence))
    return frozenset(found) - MONTHS
