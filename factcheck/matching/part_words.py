"""Words beside a value that tell of another thing of the sort, of a part, or of all: "another", "of these", "every"."""

import re
from functools import cache

from claims.claim import Claim
from factcheck import tables
from factcheck.story import Story
from sources.span import Span

BEFORE = {"another": 45, "part": 16}
"""Code points in front of a value in which it may be said that it is of another thing, or of a part."""
BEHIND = 12
"""The same behind it."""


def reach(story: Story, claim: Claim) -> frozenset[str]:
    """The words of a sentence that tell to how many something was done."""
    found = _phrases("reach").findall(story.words(claim.article, claim.sentence))
    return frozenset(word.lower() for word in found)


def stand_near(story: Story, claim: Claim, span: Span, kind: str) -> bool:
    """Does a phrase of a kind stand near a value in the sentence of its claim?"""
    text, sentence = story.article[claim.article].text, claim.sentence
    first, last = max(sentence.start, span.start - BEFORE[kind]), min(sentence.end, span.end + BEHIND)
    able = story.lexicon.may_tell(claim, _phrases(kind))
    return able and _phrases(kind).search(text[first:last]) is not None


@cache
def _phrases(kind: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tables.alternatives('part_words', kind)})\b", re.IGNORECASE)
