"""Whose an estimate is: forecasts of a ministry and of a bank, polls by two firms, may differ without either being told wrongly."""

import re

from claims.claim import Claim
from factcheck.story import Story

OPINING = frozenset(
    {"expect", "forecast", "predict", "project", "estimate", "reckon", "foresee", "put", "anticipate", "assume", "calculate", "assess"}
)  # fmt: skip
"""Verbs of those who reckon how much something is or will be."""
WORK = r"(?:poll|survey|study|estimate|forecast|analysis|report|tally|model|index|projection|count)s?"
BY = re.compile(
    rf"\b{WORK} (?:(?:done|made|published|released|carried out|conducted|commissioned) )?(?:by|from|of|for) (?:the )?(?P<by>[A-Z][\w'\u2019-]+)"
    rf"|(?P<own>[A-Z][\w-]+)['\u2019]s? (?:(?:latest|new|own|first|last) )?{WORK}\b"
)
"""A work of reckoning with the name of who made it."""


def two(story: Story, left: Claim, right: Claim) -> bool:
    """Do two sentences give the reckonings of two?"""
    works = [story.once(_makers, claim) for claim in (left, right)]
    if all(works):
        return works[0].isdisjoint(works[1])
    return _two_doers(left, right)


def _makers(story: Story, claim: Claim) -> frozenset[str]:
    said = story.words(claim.article, claim.sentence)
    return frozenset(one["by"] or one["own"] for one in BY.finditer(said))


def _two_doers(left: Claim, right: Claim) -> bool:
    """Does each claim tell who reckons, and each somebody else?"""
    first, second = (
        {
            event.agent or event.agent_head
            for event in claim.events
            if not event.nominal and event.predicate in OPINING
        }
        - {None}
        for claim in (left, right)
    )
    return bool(first and second and first.isdisjoint(second))
