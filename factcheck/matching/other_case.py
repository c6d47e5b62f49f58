"""What the words around two numbers, or two days, tell of two cases of one kind, and the reason that it makes."""

import re

from claims.claim import Claim
from claims.mention import QuantityMention
from factcheck.matching import (
    adding,
    authors,
    cases,
    figures_apart,
    holders,
    lasting,
    owners,
    recalled,
    scenes_apart,
    shares,
)
from factcheck.matching.amounts import words
from factcheck.matching.amounts.around import around, figure_at
from factcheck.story import Story
from factcheck.suppressors import Reason
from sources.span import Span

Place = tuple[Claim, Span | None]
"""A claim, and where in it the value stands."""
TELLING = frozenset(
    {"past", "asked", "offered", "limit", "reach", "peak", "taxed", "kind", "hour", "day", "week", "month", "year", "rate", "wider"}
)  # fmt: skip
"""What sets an amount apart from one of the same event of which it is not said."""
RENEWED = re.compile(r"\b(?:again|once more|anew|for (?:a|the) (?:second|third|fourth|fifth) time)\b")
"""What happens again does so on another day."""
CLAUSE = re.compile(
    r"(#[^,;]{0,40}\b(?:for|over|because of|after) (?:the |its |his |her |their )?[a-z -]{2,40}?) (?:that |which )?(?:it|they|he|she) .*"
)
"""Words behind an amount that tell when that was for which it is paid: "45 million for the flights it cancelled last summer"."""

OF_CLAIMS = (cases.two, recalled.by_one, scenes_apart.two)
"""What tells from two claims, whatever their numbers, that they are of two events."""


def of_numbers(story: Story, left: Place, right: Place) -> Reason | None:
    """Why two numbers are of two cases."""
    claims = left[0], right[0]
    if any(two(story, *claims) for two in OF_CLAIMS) or holders.two(story, left, right):
        return "other_event"
    if authors.two(story, *claims):
        return "other_speaker"
    if adding.parts_and_whole(story, left, right):
        return "different_scope"
    first, second = figure_at(*left), figure_at(*right)
    if first is None or second is None:
        return None
    figures = (left[0], first), (right[0], second)
    if (
        cases.two_periods(story, *figures)
        or figures_apart.two(story, *figures)
        or owners.two(story, *figures)
    ):
        return "other_event"
    settings = [story.once(_settings, *figure) for figure in figures]
    return "different_scope" if settings[0] != settings[1] else shares.apart(story, *figures)


def _settings(story: Story, claim: Claim, figure: QuantityMention) -> frozenset[str]:
    """What sets an amount apart from one of the same event."""
    return words.settings(CLAUSE.sub("\\1", around(story, claim, figure))) & TELLING


def of_days(story: Story, left: Claim, right: Claim) -> Reason | None:
    """Why two days are of two cases."""
    if left.polarity != right.polarity or story.once(_renewed, left) != story.once(_renewed, right):
        return "other_event"
    if lasting.two(story, left, right):
        return "update"
    if cases.two(story, left, right):
        return "other_event"
    if figures_apart.two_hauls(story, left, right):
        return "other_event"
    only_said = story.once(_only_says, left) and story.once(_only_says, right)
    return "other_event" if only_said else None


def _renewed(story: Story, claim: Claim) -> bool:
    """Is it told to happen again?"""
    return RENEWED.search(story.said(claim)) is not None


def _only_says(story: Story, claim: Claim) -> bool:
    """Does a claim tell no more than that somebody said something, which other claims give?"""
    others = story.by_sentence[claim.article, claim.sentence]
    said = any(one.speaker is not None and not claim.span.overlaps(one.span) for one in others)
    return said and claim.speaker is None and not claim.events
