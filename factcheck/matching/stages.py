"""Steps of one matter by the words around two times: sentenced in absentia and in fact, a first ceasefire and a ceasefire."""

import re
from datetime import timedelta
from functools import cache

from claims.claim import Claim
from factcheck import tables
from factcheck.matching.counted import one_sort
from factcheck.story import Story
from sources.interval import Interval
from sources.span import Span

NEAR = timedelta(days=5)
"""Times no further apart than this may be one step told wrongly, whatever words stand beside it."""
ANYWHERE = ("absent", "ordered", "brief")
"""The kinds of which a word may stand anywhere in a sentence."""
WORD = re.compile(r"[a-z][a-z-]*")
Place = tuple[Claim, Span | None]
"""A claim, and where in it a time stands."""


def two(story: Story, left: Place, right: Place) -> bool:
    """Is one of two times, well apart, of an act of a step of its own, as the words of its sentence tell?"""
    first, second = _time(*left), _time(*right)
    if first is None or second is None or first.gap(second) <= NEAR:
        return False
    if story.once(_marks, left[0]) != story.once(_marks, right[0]):
        return True
    return _earlier(story, left[0], right[0]) or _earlier(story, right[0], left[0])


def _earlier(story: Story, one: Claim, other: Claim) -> bool:
    """Does the first tell of a first one of a sort of which the second tells without that word, or one that says it begins?"""
    sorts = story.once(_early, one)
    if not sorts.isdisjoint(story.once(_early, other)) or sorts.isdisjoint(story.once(_sorts, other)):
        return False
    return _pattern("begin").search(story.said(other)) is None


def _time(claim: Claim, span: Span | None) -> Interval | None:
    return next((date.interval for date in claim.dates if date.span == span), None)


def _marks(story: Story, claim: Claim) -> frozenset[str]:
    sentence = story.said(claim)
    return frozenset(kind for kind in ANYWHERE if _pattern(kind).search(sentence))


def _early(story: Story, claim: Claim) -> frozenset[str]:
    """The sorts of which a sentence tells an early one; "a first wage deal" is one of both words."""
    found = _pattern("early").finditer(story.said(claim))
    nouns = {word for one in found for word in one["nouns"].split()} - set(tables.words("stages")["kin"])
    return frozenset(sort for noun in nouns if (sort := one_sort(noun)))


def _sorts(story: Story, claim: Claim) -> frozenset[str]:
    return frozenset(sort for word in WORD.findall(story.said(claim)) if (sort := one_sort(word)))


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    words = tables.alternatives("stages", kind)
    before = r"\b(?:an?|the|its|their) "
    early = rf"{before}(?:{words}) (?P<nouns>[a-z-]+(?: [a-z-]+)?)"
    return re.compile(early if kind == "early" else rf"\b(?:{words})\b")
