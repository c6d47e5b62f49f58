"""Two statements on like events at two places, or over other days: twelve flights at this airport, 40 at that one.

Where only nouns tell what happened to what, the place beside it tells which event is meant.
"""

import re

from claims import places
from claims.claim import Claim, Event
from factcheck.matching.calendar_words import DAYS, MONTHS
from factcheck.story import Story
from sources.interval import Interval

AT = re.compile(
    rf"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Oo]ff)(?P<name>(?: (?!{'|'.join((*DAYS, *MONTHS))})[A-Z][\w'\u2019-]*[a-z])+)"
)
"""A place that is told by its name."""
Told = tuple[Claim, Event]
"""A claim with the event that it is matched by."""


def two(story: Story, left: Told, right: Told) -> bool:
    """Are two acts of nobody who is named at two places, or is one of several days?"""
    return _at_two_places(story, left[0], right[0]) or _of_other_days(left, right)


def _at_two_places(story: Story, left: Claim, right: Claim) -> bool:
    """Is each put at a place by name, of which the other has not a word, and neither place within the other?"""
    first, second = (story.once(_places, claim) for claim in (left, right))
    if not first or not second or _known(story, first, left, right) or _known(story, second, right, left):
        return False
    return not any(places.holds(one, other) or places.holds(other, one) for one in first for other in second)


def _places(story: Story, claim: Claim) -> frozenset[str]:
    """The names of places in the sentence of a claim."""
    said = story.words(claim.article, claim.sentence)
    return frozenset(found["name"].strip() for found in AT.finditer(said))


def _known(story: Story, names: frozenset[str], mine: Claim, other: Claim) -> bool:
    """Does the article of the other claim name one of them, or its sentence, where both stand in one article?"""
    article = story.article[other.article].text
    text = article if other.article != mine.article else other.sentence.of(article)
    return any(name in text for name in names)


def _of_other_days(left: Told, right: Told) -> bool:
    """Is one told of several days, of which none is that of the other?"""
    days = [_days(*one) for one in (left, right)]
    several = all(days) and max(map(len, days)) > 1
    return several and not any(one.overlaps(other) for one in days[0] for other in days[1])


def _days(claim: Claim, event: Event) -> list[Interval]:
    times = (date.interval for date in claim.dates if date.span in event.when)
    return [time for time in times if time and time.granularity == "day"]
