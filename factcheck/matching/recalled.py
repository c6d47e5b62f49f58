"""Statements on an earlier time that stands in the sentences before them: last year's figures in a paragraph that recalls.

"Last year's fair was spoilt by rain. It drew 31,000 visitors" says nothing of this year's fair.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Literal

from attrs import frozen

from claims.claim import Claim
from factcheck.story import Story
from sources import interval
from sources.interval import Interval
from sources.span import Span

Scene = Literal["present", "earlier", "past"]
"""Of the days of the news, of an earlier one of several, or of a time long ago."""
NEWS = timedelta(days=100)
"""How long before its article what is news may have happened."""
PAST = timedelta(days=180)
"""How long ago is long ago."""
BACK = 450
"""Code points before a sentence in which those before it are looked for."""
SENTENCES = 2
"""How many sentences before a statement may give its time."""
OPENING = r"^[\u201c\"']?(?:(?:But|And|Yet|In|At|For|During|By contrast,?|The|its) ){0,2}"
UNITS = r"(?:year|season|winter|summer|spring|autumn|month|decade|edition|election|term|census|contest)"
EARLIER = re.compile(
    OPENING + rf"(?:(?:last|previous|preceding) (?:\w+ )?(?:{UNITS}|time|vote|poll|round|tournament)\b"
    rf"|\w+ {UNITS}s? (?:ago|earlier|before)\b|year before\b|back then\b)",
    re.IGNORECASE,
)
"""How a sentence begins that sets an earlier time against the present one."""
PRESENT = re.compile(
    r"\b(?:is|are|has|have|will|now|today|so far|this (?:year|season|week|month|time))\b", re.IGNORECASE
)
"""Words of a statement that is of the present, whatever stands before it."""


@frozen(kw_only=True)
class _Setting:
    """When a statement plays."""

    scene: Scene | None = None
    times: tuple[Interval, ...] = ()
    """The times that the sentence names which tells it."""


def by_one(story: Story, left: Claim, right: Claim) -> bool:
    """Is one of two statements of an earlier time, as the sentences before it tell, and the other one not?"""
    one, other = story.once(_setting, left), story.once(_setting, right)
    scenes = {one.scene, other.scene}
    if scenes in ({"earlier", "present"}, {"past", "present"}):
        return True
    if scenes == {"earlier", None}:
        article = (right if one.scene else left).article
        return not _names(story, article, (*one.times, *other.times))
    return "past" in scenes and interval.apart(one.times, other.times)


def _names(story: Story, article: str, times: Sequence[Interval]) -> bool:
    """Does an article name a day of some times anywhere? Then what it tells without a day may be of these."""
    named = (time for claim in story.by_article[article] for time in claim.times)
    return any(one.overlaps(time) for one in named for time in times)


def _setting(story: Story, claim: Claim) -> _Setting:
    """The time of a statement by itself, failing that by the nearest sentence before it that tells one."""
    text = story.article[claim.article].text
    if PRESENT.search(text, claim.span.start, claim.span.end):
        return _Setting(scene="present")
    told = (_told(story, claim.article, one) for one in _back(story, claim))
    return next((one for one in told if one.scene or one.times), _Setting())


def _back(story: Story, claim: Claim) -> Iterator[Span]:
    """The sentence of a claim and those before it in its paragraph, the nearest first."""
    yield claim.sentence
    text, start = story.article[claim.article].text, claim.sentence.start
    known = story.sentences[claim.article]
    here = bisect_left(known, start, key=lambda one: one.start)
    for one in reversed(known[max(0, here - SENTENCES) : here]):
        if one.start < claim.sentence.start - BACK:
            return
        if "\n" in text[one.end : start].strip(" "):
            return
        yield one
        start = one.start


def _told(story: Story, article: str, sentence: Span) -> _Setting:
    """What a sentence by itself tells of its time."""
    day = story.article[article].published.interval
    claims = story.by_sentence[article, sentence]
    times = tuple(time for claim in claims for time in claim.times)
    if EARLIER.match(story.words(article, sentence)):
        return _Setting(scene="earlier", times=times)
    if day is None or not times:
        return _Setting()
    ago = min(time.gap(day) for time in times)
    return _Setting(scene="present" if ago <= NEWS else "past" if ago >= PAST else None, times=times)
