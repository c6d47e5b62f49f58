"""What tells two equal values apart by the words right beside them: a limit and a day, the others, what has happened and what once did."""

import re
from datetime import timedelta

from claims.claim import Claim
from claims.events import predicates
from factcheck.agreements.values import Value
from factcheck.story import Story

LIMIT = re.compile(
    r"\b(?:until|till|by|before|no later than|not later than|up to)\s(?:the end of\s|late\s)?$", re.IGNORECASE
)
"""Words before a time up to which something may be done."""
OTHERS = re.compile(r"\band\s(?:the|all|its|their|his|her)\s(?:\w+\s)?other\s$", re.IGNORECASE)
"""Words before an amount of those who are told of beside somebody: "she and the other 33"."""
PERFECT = re.compile(
    r"\b(?:has|have)\s(?:(?:now|already|also|so far|since)\s)?(?:been\s)?(?:[a-z]+(?:ed|en|ght|lt|pt|ost|eft|old|own|ung|unk)|made|come|gone|had|found|cut|won|begun|hit|shut)\b"
)
"""How a sentence tells what has happened up to now."""
LONG_AGO = timedelta(days=366)
"""What lies further back than this is told in the past tense."""
TOLLS = frozenset({"kill", "injure", "rescue", "disappear", "arrest", "evacuate", "trap"})
"""Families of what befalls people in an accident; as many hurt as dead are other people."""
REACH = 24
"""Code points before a value in which these words stand."""


def two(story: Story, one: Value, other: Value) -> bool:
    """Do the words beside two values tell that they are of two facts?"""
    if one.time is not None and _limit_within(story, one, other):
        return True
    if one.amount is None:
        return False
    if _after(story, one, OTHERS) != _after(story, other, OTHERS) or _two_tolls(one, other):
        return True
    return _now_and_then(story, one.claim, other.claim) or _now_and_then(story, other.claim, one.claim)


def _two_tolls(one: Value, other: Value) -> bool:
    """Do two things of this kind befall those who are counted?"""
    families = {predicates.family(each.event.predicate) for each in (one, other) if each.event is not None}
    return len(families) > 1 and families <= TOLLS


def _limit_within(story: Story, one: Value, other: Value) -> bool:
    """Is a day up to which something may be done held against the month in which something else happens?"""
    if one.key == other.key or (one.day is None) == (other.day is None):
        return False
    fine, coarse = (one, other) if one.day is not None else (other, one)
    return _after(story, fine, LIMIT) and not _after(story, coarse, LIMIT)


def _after(story: Story, value: Value, words: re.Pattern[str]) -> bool:
    """Do such words stand right before a value?"""
    text, start = story.article[value.claim.article].text, value.span.start
    return words.search(text[max(0, start - REACH) : start]) is not None


def _now_and_then(story: Story, now: Claim, then: Claim) -> bool:
    """Does one tell what has happened, without a time, and the other what happened years ago?"""
    return not now.dates and story.once(_is_perfect, now) and story.once(_is_long_ago, then)


def _is_perfect(story: Story, claim: Claim) -> bool:
    return PERFECT.search(story.words(claim.article, claim.span)) is not None


def _is_long_ago(story: Story, claim: Claim) -> bool:
    """Are all times of a claim long before its article?"""
    printed = story.article[claim.article].published.interval
    return (
        bool(claim.times)
        and printed is not None
        and all(time.last < printed.first - LONG_AGO for time in claim.times)
    )
