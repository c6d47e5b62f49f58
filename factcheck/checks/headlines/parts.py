"""Headlines of several parts, each with a subject of its own: "Baltic Heron released, mate charged"."""

import re

from claims.claim import Claim
from factcheck.checks.facts.states_reading import BRIEF
from factcheck.checks.headlines.words import WORD, stems
from factcheck.story import Story
from sources.letters import lowered

PARTS = re.compile(r"[,;] (?:and |but )?| (?:and|but|as|while) | [\u2013\u2014-] ")
"""What stands between the parts of a headline."""
DONE = re.compile(
    rf"(?P<subject>\S.*?) (?:{BRIEF}|still|to|will|(?:stay|remain|(?:re)?open|close|shut|end|goe?|die|live|win|lose|survive|escape|return|resume"
    r"|continue|walk|leave|sink|burn|fall|stop|start|begin|run)s?|dead|missing|free|open)\b"
)
"""A part of a headline that tells what somebody did, or what was done to it."""
Subjects = tuple[frozenset[str], frozenset[str]]
"""Stems of the subject of one part, and those of the subjects of the others alone."""


def subjects(text: str, place: int) -> Subjects | None:
    """The subjects of the part that holds a place of a headline in lower case and of its other parts; None where it has one part."""
    ends = [0, *(end for found in PARTS.finditer(text) for end in found.span()), len(text)]
    own, others = set[str](), set[str]()
    for start, end in zip(ends[::2], ends[1::2], strict=True):
        if done := DONE.match(text[start:end]):
            (own if start <= place < end else others).update(stems(WORD.findall(done["subject"])))
    return (frozenset(own), frozenset(others - own)) if own and others - own else None


def elsewhere(story: Story, claim: Claim, of: Subjects | None) -> bool:
    """Is a sentence not on the subject of a part of a headline alone, where the headline has other parts?"""
    if of is None:
        return False
    told = stems(WORD.findall(lowered(story.words(claim.article, claim.sentence))))
    return told.isdisjoint(of[0]) or not told.isdisjoint(of[1])
