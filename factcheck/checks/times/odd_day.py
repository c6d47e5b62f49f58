"""`date_conflict` of a day on which one article is alone: two further ones put the first of a kind on another day.

That two articles of different origins agree on a day tells that the third means the same thing, so that less needs to be
alike than between any two days. The day of one article is held against all tellings of the other day together. Only what is
told to be the first, the last or the only one is looked at: of everything else there may be two.

Survives: days next to each other, a day that the other article gives as well, what was said and only reported on a day, a
plan and what came of it, a denial, two speakers, an act that is told again.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import permutations

from attrs import frozen

from factcheck.agreements import values
from factcheck.agreements.beside import Beside
from factcheck.agreements.values import Value
from factcheck.checks import rivals
from factcheck.checks.finding import Findings
from factcheck.checks.rivals import Rival
from factcheck.checks.times import days
from factcheck.story import Story

LEAST, MOST = timedelta(days=2), timedelta(days=10)
"""How far apart two days lie of which one was told wrongly; next to each other both may hold, by the hour."""
CROWD = 60
"""A story that gives more days than this is not looked through."""
EACH = 1.0
"""Points of words and names that a telling has at least in common with the one that is alone."""
TOGETHER = 3.0
"""Points that all of them have in common with it together."""
FIRST = re.compile(r"(?<!\bat )\b(?:first|last|only)\b(?! (?:week|month|year|night|time|of))", re.IGNORECASE)
"""Words for what is the only one of its kind."""
OUT = re.compile(
    r"\b(?:left|leav\w+|depart\w*|sail\w*|set (?:off|out)|start\w*|began|beg[iu]n\w*|open\w*)\b",
    re.IGNORECASE,
)
IN = re.compile(
    r"\b(?:reach\w*|arriv\w*|land\w*|dock\w*|came|return\w*|end\w*|clos\w*|finish\w*)\b", re.IGNORECASE
)
"""Words for either end of one thing, each with its day."""
PAST = 0.5
"""Points for days that are none of the news, of which a story gives fewer."""
ORIGINS = 2
"""How many origins give the other day."""
ADVICE = "One article stands alone with its day: check it."


@frozen(kw_only=True)
class Alike:
    """A telling of the other day, and how much it has in common with the one that is alone."""

    value: Value
    """The day."""
    points: float
    """How much is alike."""


def check(story: Story) -> Findings:
    """Every day that one article alone gives, where others give one thing another."""
    return rivals.findings(story, _rivals(story))


def _rivals(story: Story) -> Iterator[Rival]:
    told = tuple(values.days(story))
    given = [one for one in told if _told_outright(one) and _first(story, one)]
    if len(story.articles) <= ORIGINS or len(given) > CROWD:
        return
    beside = Beside(story=story)
    against: dict[tuple[tuple[str, int], date], list[Alike]] = {}
    odd: dict[tuple[str, int], Value] = {}
    for one, other in permutations(given, 2):
        points = _points(beside, one, other)
        if points >= EACH and other.day is not None:
            odd[one.place] = one
            against.setdefault((one.place, other.day), []).append(Alike(value=other, points=points))
    for (place, _), tellings in sorted(against.items()):
        best = _by_origin(story, tellings)
        points = sum(each.points for each in best)
        if len(best) >= ORIGINS and points >= TOGETHER and _alone(beside, told, odd[place]):
            for each in best:
                yield days.rival(story, odd[place], each.value, "tension", ADVICE)


def _told_outright(value: Value) -> bool:
    """Is it a day of what happened or will happen, and not of what was said?"""
    claim = value.claim
    return claim.kind == "statement" and not claim.quote and claim.sentence.field == "text"


def _points(beside: Beside, one: Value, other: Value) -> float:
    """How much stands for one thing on two days that cannot both be; 0 where something tells two things apart."""
    if one.day is None or other.day is None or one.claim.article == other.claim.article:
        return 0.0
    if not LEAST <= abs(one.day - other.day) <= MOST or one.time is None or other.time is None:
        return 0.0
    told, named = beside.alike(one, other)
    if not told or _apart(beside.story, one, other) or days.given(beside.story, one, other):
        return 0.0
    past = one.is_own and other.is_own
    return told + named + (PAST if past else 0.0)


def _alone(beside: Beside, told: Sequence[Value], odd: Value) -> bool:
    """Does no article of another origin give the odd day to anything that is told alike?"""
    group = beside.story.group
    return not any(
        each.day == odd.day
        and group[each.claim.article] != group[odd.claim.article]
        and beside.alike(odd, each)[0] > 0
        for each in told
    )


def _first(story: Story, one: Value) -> bool:
    """Does the claim tell of the first, the last or the only one?"""
    return FIRST.search(story.words(one.claim.article, one.claim.span)) is not None


def _apart(story: Story, one: Value, other: Value) -> bool:
    """Does anything tell two things apart, such as either end of one thing?"""
    told = [story.words(each.claim.article, each.claim.sentence) for each in (one, other)]
    two_ends = any(map(OUT.search, told)) and any(map(IN.search, told))
    return two_ends or days.apart(story, one, other)


def _by_origin(story: Story, tellings: Sequence[Alike]) -> list[Alike]:
    """The telling of each origin that has most in common, by place."""
    best: dict[str, Alike] = {}
    for each in sorted(tellings, key=lambda one: (one.points, one.value.place)):
        best[story.group[each.value.claim.article]] = each
    return sorted(best.values(), key=lambda one: one.value.place)
