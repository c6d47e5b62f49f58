"""A motive that somebody imputes to a measure, against the ground that is given for it.

"Held on suspicion of fraud", and "the arrest was meant to silence her": two voices on one measure, in one article or, where
both name its target, in two. The motive must be one that whoever takes the measure would not own to, and be somebody's
word, or put as a view ("in apparent retaliation"). It survives when the doer says it, and when the article denies it.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product

from claims.claim import Claim
from factcheck import tables
from factcheck.checks.acts import grounds
from factcheck.checks.disputes.measures import Case, Measure, cases
from factcheck.checks.speech import voices
from factcheck.story import Story
from sources.span import Span

REACH = 160
"""Code points behind a measure in which its ground begins."""
BESIDE = 80
"""Code points from words that impute a motive to the motive."""
CLAUSE = re.compile(r"[.;:]|\b(?:who|which|after|before|when|while|but)\b")
"""What ends the words on a measure."""


def find(story: Story) -> Iterator[tuple[Claim, Claim]]:
    """The claim with the motive and the one with the ground; one pair for each claim with a motive."""
    for case in _joined(story):
        given = [one for one in case if _ground(story, one)]
        for one in case:
            if _imputed(story, one):
                other = next((each for each in given if _against(story, one, each)), None)
                if other is not None:
                    yield one.claim, other.claim


def _joined(story: Story) -> Iterator[Case]:
    """The cases of all articles; those of two articles are one where they name one target."""
    found: dict[tuple[str, str], Case] = {}
    for claims in story.by_article.values():
        for case in cases(story, claims):
            named = sorted({one.target for one in case if one.target is not None})
            if named:
                found.setdefault((case[0].kind, named[0]), []).extend(case)
            else:
                yield case
    yield from found.values()


def _ground(story: Story, one: Measure) -> bool:
    """Does a ground stand behind the measure, in its own clause?"""
    behind = story.article[one.claim.article].text[one.span.end : min(one.claim.span.end, one.span.end + REACH)]
    stop = CLAUSE.search(behind)
    clause = behind[: stop.start()] if stop else behind
    return _pattern("ground").search(clause) is not None or grounds.find(clause) is not None


def _imputed(story: Story, one: Measure) -> bool:
    """Is a motive imputed to this measure, rather than to another that the claim tells?"""
    claim = one.claim
    if claim.polarity == "negated" or claim.modality == "denied":
        return False
    text = story.article[claim.article].text
    aim = _pattern("aim").search(text, one.span.end, claim.span.end)
    if aim is None or _closer(story, claim, one, aim.start()):
        return False
    return claim.speaker is not None or _pattern("seen").search(text, max(one.span.end, aim.start() - BESIDE), aim.start()) is not None
