"""Two sentences that tell of like mishaps in two places: a coach near one town on Monday, a coach near another one later.

Nobody may be named in both, and no day may be that of both: of one day it may be one mishap whose place is told wrongly.
"""

import re
from itertools import product

from claims import concepts, places
from claims.claim import Claim
from factcheck.matching.calendar_words import MONTHS
from factcheck.story import Story
from sources import interval

TOWN = re.compile(
    r"\b(?P<what>[a-z]+) (?:near|in|off|at|outside|north of|south of|east of|west of) (?:the )?"
    r"(?P<town>[A-Z][^\W\d_]+(?:[ -][A-Z][^\W\d_]+)*)"
)
"""A name behind a word that puts there what the word before it tells: "overturned near Dalby", "a house in Dalby"."""
UNKNOWN = re.compile(r"An? ")
"""How a sentence begins that is about something nobody has told of before."""


def two(story: Story, left: Claim, right: Claim) -> bool:
    """Is one thing put in two places, each without a word in the other article, nobody named in both, and on no day of both?"""
    if not set(left.entities).isdisjoint(right.entities) or not _of_two_days(story, left, right):
        return False
    first, second = story.once(_towns, left), story.once(_towns, right)
    return any(
        _two_places(story, (left.article, first[what]), (right.article, second[what]))
        for what in sorted(first.keys() & second.keys())
    )


def _of_two_days(story: Story, left: Claim, right: Claim) -> bool:
    """Are they dated apart, or does one give no day, and each begin with somebody or something unknown?"""
    days = left.times, right.times
    if all(days):
        return interval.apart(*days)
    return all(UNKNOWN.match(story.words(one.article, one.sentence)) for one in (left, right))


def _two_places(story: Story, left: tuple[str, set[str]], right: tuple[str, set[str]]) -> bool:
    """Is no town of either named in the other article, and none within another?"""
    if _named(story, right[0], left[1]) or _named(story, left[0], right[1]):
        return False
    both = product(left[1], right[1])
    return not any(places.holds(one, other) or places.holds(other, one) for one, other in both)


def _named(story: Story, article: str, towns: set[str]) -> bool:
    text = story.article[article].text
    return any(town in text for town in towns)


def _towns(story: Story, claim: Claim) -> dict[str, set[str]]:
    """The names of places that a sentence has, by the notion of what is put there."""
    found: dict[str, set[str]] = {}
    for one in TOWN.finditer(story.words(claim.article, claim.sentence)):
        what = concepts.of_word(one["what"])
        if what is not None and one["town"] not in MONTHS:
            found.setdefault(what, set()).add(one["town"])
    return found
