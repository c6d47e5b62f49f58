"""Two quotations of one speaker with one first clause, which go on in two ways: "…, and our children still cross by boat"."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import combinations

from factcheck.checks.speech import words as quoted_words
from factcheck.checks.speech.pairs import QuotePair
from factcheck.checks.speech.quotations import Quotation
from factcheck.checks.speech.wording import Wording
from factcheck.story import Story

CLAUSE = 5
"""Words of the clause at least that both have."""
TELLING = 3
"""Content words of it at least; with fewer it is a formula."""
JOINTS = frozenset({"and", "but", "or", "so", "because"})
"""Words with which the next clause begins."""
REACH = 3
"""Words behind such a word that may still be alike: "and our landlords …"."""
LONGEST = 12
"""Words of an ending at most; what is longer goes on about something else."""
ONE_NEWS = timedelta(days=3)
"""Articles further apart may quote two statements."""
CROWD = 12
"""Quotations of one speaker that begin alike; more are a refrain."""


def pairs(story: Story, quotations: Sequence[Quotation]) -> Iterator[QuotePair]:
    """Such quotations of two articles, of which neither has the other's ending anywhere."""
    index: dict[tuple[str, tuple[str, ...]], list[Quotation]] = {}
    for one in quotations:
        if one.speaker is not None and len(one.words) > CLAUSE:
            index.setdefault((one.speaker, one.words[:CLAUSE]), []).append(one)
    for held in index.values():
        articles = [one.place.article for one in held]
        for one, other in combinations(held, 2) if len(held) <= CROWD else ():
            alone = articles.count(one.place.article) == articles.count(other.place.article) == 1
            alone = alone and not story.further_apart(one.place.article, other.place.article, ONE_NEWS)
            told = _endings(one.words, other.words) if alone else None
            if told and not _gives(story, one, told.right) and not _gives(story, other, told.left):
                yield QuotePair(left=one, right=other, wording=told)


def _endings(left: Sequence[str], right: Sequence[str]) -> Wording | None:
    """How they differ behind their first clause; None where the clause is short, or one ends with it."""
    short = min(len(left), len(right))
    first = next((place for place in range(short) if left[place] != right[place]), short)
    joint = next((place for place in range(first, first - REACH - 1, -1) if _joins(left, right, place)), 0)
    clause, ends = left[:joint], (tuple(left[first:]), tuple(right[first:]))
    if joint < CLAUSE or len(quoted_words.content(clause)) < TELLING:
        return None
    if any(quoted_words.GAP in end or len(end) > LONGEST or not quoted_words.content(end) for end in ends):
        return None
    shared = len(quoted_words.content(left[:first]))
    return Wording(outcome="reworded", left=ends[0], right=ends[1], grave=False, shared=shared)


def _joins(left: Sequence[str], right: Sequence[str], place: int) -> bool:
    """Does the next clause of both begin there?"""
    return place < min(len(left), len(right)) and left[place] in JOINTS and right[place] in JOINTS


def _gives(story: Story, one: Quotation, ending: Sequence[str]) -> bool:
    """Has the article of a quotation all that the ending of the other tells?"""
    text = story.lowered[one.place.article]
    return all(word in text for word in ending if quoted_words.is_content(word))
