"""`date_conflict` of a day mistyped: two articles put one thing on days that look alike in print, 3 and 13 May, 12 and 21 May.

Two calendar days of which one is the other misread hardly ever are two true days of one story, so that less needs to be
alike beside them than between any two days.

Survives: a day that the other article gives as well, a plan and what came of it, first and second hearings, a denial, two
speakers, days that were reckoned from "Tuesday" and not written out.
"""

from collections.abc import Iterator
from itertools import combinations

from factcheck.agreements import values
from factcheck.agreements.beside import Beside
from factcheck.agreements.values import Value
from factcheck.checks import rivals
from factcheck.checks.finding import Findings
from factcheck.checks.rivals import Rival
from factcheck.checks.times import days
from factcheck.matching import suppress
from factcheck.matching.gate import apart
from factcheck.matching.slips import mistyped
from factcheck.story import Story

CROWD = 24
"""A month of which more days are written out than this proposes no pair."""
ALIKE = 1.5
"""Points of words and names beside two days that stand for one thing; see `factcheck.agreements.beside`."""
TOLD = 0.5
"""Least points of words among these: names alone are in every sentence of a story."""

ADVICE = "One of the days looks mistyped: check both."


def check(story: Story) -> Findings:
    """Every pair of days of which one is the other mistyped."""
    return rivals.findings(story, _rivals(story))


def _rivals(story: Story) -> Iterator[Rival]:
    months: dict[tuple[int, int], list[Value]] = {}
    for value in values.days(story):
        if (day := value.day) is not None and _written_out(value):
            months.setdefault((day.year, day.month), []).append(value)
    beside = Beside(story=story)
    for _, given in sorted(months.items()):
        for one, other in combinations(given, 2) if len(given) <= CROWD else ():
            if one.claim.article != other.claim.article and _slip(beside, one, other):
                yield days.rival(story, one, other, "conflict", ADVICE)


def _written_out(value: Value) -> bool:
    """Is the day written with its number, as "3 May" is and "on Tuesday" is not?"""
    return any(letter.isdigit() for word in value.words for letter in word) and "ago" not in value.words


def _slip(beside: Beside, one: Value, other: Value) -> bool:
    """Is one day the other mistyped, and is enough alike around them?"""
    if one.day is None or other.day is None or not mistyped(one.day.day, other.day.day):
        return False
    told, named = beside.alike(one, other)
    if told < TOLD or told + named < ALIKE or _apart(beside.story, one, other):
        return False
    return not days.given(beside.story, one, other)


def _apart(story: Story, one: Value, other: Value) -> bool:
    """Does anything tell two things apart: a denial, a plan, other names, "first" and "second", "again"?"""
    left, right = one.claim, other.claim
    others = apart(story, left.entities, right.entities) or suppress.again(story, left, right)
    return others or days.apart(story, one, other)
