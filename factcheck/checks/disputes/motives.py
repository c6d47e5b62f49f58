"""A motive that somebody imputes to a measure, against the ground that is given for it.

"Held on suspicion of fraud", and "the arrest was meant to silence her": two views of one measure, in one article or, where
both name its target, in two. The motive must be one that whoever takes the measure would not own to, and be somebody's
word, or put as a view ("in apparent retaliation"). It survives when the doer says so, and when the article denies it.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from claims.claim import Claim
from factcheck import tables
from factcheck.checks.acts import grounds
from factcheck.checks.disputes import opposed
from factcheck.checks.disputes.measures import Case, Measure, cases
from factcheck.checks.speech import voices
from factcheck.story import Story
from sources.span import Span

REACH = 160
"""Code points behind a measure in which its ground begins."""
FAR = 300
"""Code points behind a measure in which a motive is imputed to it."""
BESIDE = 80
"""Code points in front of a motive in which it is put as a view."""
CROWD = 16
"""Grounds of one measure that a motive is held against."""
CLAUSE = re.compile(r"[.;:]|\b(?:who|which|after|before|when|while|but)\b")
"""What ends the words on a measure."""


def find(story: Story) -> Iterator[tuple[Claim, Claim]]:
    """The claim with the motive and the one with the ground; one pair for each claim with a motive."""
    every = tuple(_joined(story))
    imputed = _imputed(story, (one for case in every for one in case))
    for case in every:
        given = [one for one in case if _ground(story, one)][:CROWD]
        for one in case:
            if imputed.get(one.claim.id) == one.span:
                other = next((each for each in given if _against(story, one, each)), None)
                if other is not None:
                    yield one.claim, other.claim


def _joined(story: Story) -> Iterator[Case]:
    """The cases of all articles; those of two articles are one where they name one target."""
    found: dict[tuple[str, str], list[Measure]] = {}
    for claims in story.by_article.values():
        for case in cases(story, claims):
            target = next((one.target for one in case if one.target is not None), None)
            if target is None:
                yield case
            else:
                found.setdefault((case[0].kind, target), []).extend(case)
    yield from map(tuple, found.values())


def _imputed(story: Story, measures: Iterable[Measure]) -> dict[str, Span]:
    """By claim, the measure that a motive is imputed to: the last verb before it, failing that the last noun."""
    found: dict[str, Measure] = {}
    for one in measures:
        known = found.get(one.claim.id)
        nearer = known is None or (known.verb, known.span) < (one.verb, one.span)
        if nearer and _aimed(story, one):
            found[one.claim.id] = one
    return {claim: one.span for claim, one in found.items()}


def _aimed(story: Story, one: Measure) -> bool:
    """Does a motive stand behind the measure, as somebody's word or as a view?"""
    claim, text = one.claim, story.article[one.claim.article].text
    aim = _pattern("aim").search(text, one.span.end, min(claim.span.end, one.span.end + FAR))
    if aim is None or claim.polarity == "negated" or claim.modality == "denied":
        return False
    near = max(one.span.end, aim.start() - BESIDE)
    return claim.speaker is not None or _pattern("seen").search(text, near, aim.start()) is not None


def _ground(story: Story, one: Measure) -> bool:
    """Does a ground stand behind the measure, in its own clause?"""
    end = min(one.claim.span.end, one.span.end + REACH)
    behind = story.article[one.claim.article].text[one.span.end : end]
    stop = CLAUSE.search(behind)
    clause = behind[: stop.start()] if stop else behind
    return _pattern("ground").search(clause) is not None or grounds.find(clause) is not None


def _against(story: Story, motive: Measure, ground: Measure) -> bool:
    """Are they two views, and is the motive not what the doer says?"""
    mine, theirs = motive.claim, ground.claim
    if (mine.article, mine.sentence) == (theirs.article, theirs.sentence):
        return False
    one_voice = mine.speaker is not None and voices.compare(story, mine, theirs) == "one"
    return not one_voice and not _doer_says(motive, ground) and opposed.of_one_time(story, mine, theirs)


def _doer_says(motive: Measure, ground: Measure) -> bool:
    """Does whoever took the measure tell the motive?"""
    speaker = motive.claim.speaker
    events = [one.event for one in (motive, ground) if one.event]
    if speaker is None:
        return False
    words = speaker.text.casefold().split()
    return any(
        (event.agent is not None and event.agent == speaker.entity) or event.agent_head in words
        for event in events
    )


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.alternatives('motive_words', kind)})\b", re.IGNORECASE)
