"""Amounts that may have moved on between two reports: counts that run on, states of a day, what is only expected.

What a report gives as running ("have checked 40 schools", "so far") is larger in a later one, what it gives as a state
("stands at 41 euros") or expects may be another after a week. What is over has one size: a price, a vote, a sentence,
what happened on a day that both name.
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from claims.claim import Claim
from claims.events import predicates
from factcheck.matching.amounts.around import figure_at
from factcheck.matching.amounts.facts import kind_of
from factcheck.matching.amounts.standing import Told, told
from factcheck.matching.slips import changed_round
from factcheck.story import Story
from sources.interval import Interval
from sources.span import Span

GROWING = frozenset(
    {
        "kill", "injure", "arrest", "evacuate", "flood", "burn", "affect", "hit", "displace", "infect", "destroy", "damage", "rescue",
        "vaccinate", "disappear", "charge", "donate", "score", "treat", "confirm", "receive", "register",
    }
)  # fmt: skip
"""Families of events whose count grows while the story runs."""
REACH = 12
"""Code points in front of a time in which "since" stands."""
AT_MOST = 2
"""So many times the smaller of two sizes of one thing the larger is at most: a firm has many times the staff of its works."""
WEEK = timedelta(days=7)
"""States of affairs of reports further apart are two."""
REVISED = re.compile(
    r"\b(?:revis(?:ed|es|ing|ion)|corrected|first estimate|preliminary|provisional\w*|partial (?:results|count|returns)|exit polls?"
    r"|(?:early|initial|first) (?:results|returns|projections|figures|reports|estimates?)"
    r"|of (?:the )?(?:votes?|ballots?|precincts|polling stations|returns) (?:\w+ )?(?:counted|tallied|declared|reporting|in))\b",
    re.IGNORECASE,
)
"""Words of a number that was, or will be, followed by a better one."""
Place = tuple[Claim, Span | None]
"""A claim, and where in it the amount stands."""


def moved_on(story: Story, left: Place, right: Place) -> bool:
    """May an amount that a claim gives at a span have become the other one by the day of the later report?"""
    days = _days(story, left, right)
    revised = [story.once(_revised, claim) for claim, _ in (left, right)]
    if any(revised) and (days is not None or not all(revised)):
        return True
    if days is None or _of_one_time(story, left[0], right[0]):
        return False
    one, other = story.once(told, *left), story.once(told, *right)
    if one is None or other is None:
        return False
    return _dwindled(days, one, other) or _may_move(days, one, other)


def _may_move(days: tuple[Interval, Interval], one: Told, other: Told) -> bool:
    """May an amount have become the other one, as both are told?"""
    if one.settled or other.settled or (one.lasts and other.lasts):
        return False
    sizes = sorted((one.amount, other.amount))
    if one.keeps and other.keeps and days[0].gap(days[1]) <= WEEK and sizes[1] <= AT_MOST * sizes[0]:
        return False
    if one.swings or other.swings:
        return True
    far = days[0].gap(days[1]) > WEEK
    return (far and (one.stands or other.stands)) or _larger(days, one, other)


def _dwindled(days: tuple[Interval, Interval], one: Told, other: Told) -> bool:
    """Does the later report count what is left of more?"""
    before, after = (one, other) if days[0].first < days[1].first else (other, one)
    return after.left and not before.left and after.amount < before.amount


def _larger(days: tuple[Interval, Interval], one: Told, other: Told) -> bool:
    """Is an amount that runs on, or counts something, larger in the later report, and not only a misprint?"""
    larger = (days[0].first < days[1].first) == (one.amount < other.amount)
    goes_on = one.runs or other.runs or (one.counts and other.counts)
    return larger and goes_on and not changed_round(one.amount, other.amount)


def _revised(story: Story, claim: Claim) -> bool:
    """Does a sentence give what is only provisional, or was put right?"""
    return REVISED.search(story.words(claim.article, claim.sentence)) is not None


def grew(story: Story, left: Place, right: Place) -> bool:
    """Is an amount larger in the later report? If two digits changed places that may be chance only in a toll."""
    days, first, second = _days(story, left, right), least(*left), least(*right)
    if days is None or first is None or second is None or _is_length(left) or _is_length(right):
        return False
    if changed_round(first, second) and not (_of_toll(left[0]) and _of_toll(right[0])):
        return False
    return (days[0].first < days[1].first) == (first < second)


def _is_length(place: Place) -> bool:
    """Is an amount how far or how fast something is or was?"""
    figure = figure_at(*place)
    return figure is not None and kind_of(figure)[0] in ("length", "speed")


def least(claim: Claim, span: Span | None) -> Decimal | None:
    """The lower bound of the amount at a span of a claim, failing that the upper one."""
    found = figure_at(claim, span)
    if found is None:
        return None
    return found.low if found.low is not None else found.high


def _days(story: Story, left: Place, right: Place) -> tuple[Interval, Interval] | None:
    """When both were published; None where that is unknown or may be one day."""
    first, second = (story.article[claim.article].published.interval for claim, _ in (left, right))
    return None if first is None or second is None or first.overlaps(second) else (first, second)


def _of_toll(claim: Claim) -> bool:
    """Does a claim tell of what is killed, hurt, flooded and the like?"""
    told = (*claim.terms, *(event.predicate for event in claim.events))
    return not GROWING.isdisjoint(map(predicates.family, told))


def _of_one_time(story: Story, left: Claim, right: Claim) -> bool:
    """Do both date it, and to one time that was over when they were published?"""
    first, second = (list(_over(story, claim)) for claim in (left, right))
    return any(one.overlaps(other) for one in first for other in second)


def _over(story: Story, claim: Claim) -> Iterator[Interval]:
    """The times in a claim that were over when it was published, but those since which something is so."""
    text, printed = story.article[claim.article].text, story.article[claim.article].published.interval
    for date in claim.dates:
        if date.interval is not None and printed is not None and date.interval.last <= printed.last:
            ahead = text[max(0, date.span.start - REACH) : date.span.start]
            if not ahead.rstrip().lower().endswith("since"):
                yield date.interval
