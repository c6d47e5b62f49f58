"""Days that only the date of their own article tells: "on Sunday" in one article, and "on Sunday" in another a week on."""

from claims.claim import Claim
from factcheck.matching.calendar_words import MONTHS
from factcheck.story import Story
from sources.interval import Interval
from sources.span import Span

LATER = 5
"""Days between two articles from which on each may have news of its own."""
WEEK = 7
Telling = tuple[Claim, Span]
"""A claim with the words in it that give the time."""


def news_twice(story: Story, left: Telling, right: Telling) -> bool:
    """Does each of two articles tell by a mere "on Sunday" or "yesterday" of a day of its own, one week of news after the other?

    They do when the two are one day of the week, or lie just as far apart as the articles: what happens more than once
    may have happened on both.
    """
    one, other = (_told_by_day(story, *each) for each in (left, right))
    first, second = (story.article[claim.article].published.interval for claim, _ in (left, right))
    if one is None or other is None or first is None or second is None:
        return False
    later, gap = (second.first - first.first).days, (other.first - one.first).days
    return abs(later) >= LATER and later * gap > 0 and (gap == later or gap % WEEK == 0)


def _told_by_day(story: Story, claim: Claim, span: Span) -> Interval | None:
    """The day that a word like "Sunday" means; None where a date is printed, or a longer time is meant."""
    words = story.words(claim.article, span)
    time = next((date.interval for date in claim.dates if date.span == span), None)
    printed = any(sign.isdigit() for sign in words) or not set(MONTHS).isdisjoint(words.split())
    return None if printed or time is None or time.granularity != "day" else time
