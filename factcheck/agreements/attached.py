"""What hangs on an amount besides the noun that it counts: what so many days are of, whose the things counted are."""

import re

from claims import concepts
from claims.claim import Claim
from factcheck.agreements.kindred import senses
from factcheck.agreements.values import SPANS_OF_TIME, Value
from factcheck.story import Story
from sources.span import Span

BEHIND = re.compile(r"(?:(?<=-year)|(?<=-month)|(?<=-week)|(?<=-day)|(?<=-hour)| of)((?: [a-z]+){1,2})")
"""Words behind a span of time for what is measured: "three days of mourning", "a five-year contract"."""
BEFORE = re.compile(r"\b([a-z]+) (?:(?:is|was) )?of (?:(?:about|some|only|just|at least|nearly|almost) )?$")
"""The word before it: "a term of five years", "the mandate is of five years"."""
REACH = 40
"""Code points to either side of an amount in which these words stand."""
OWNED = re.compile(r" of (?:the |its )?$")
"""Words between what is counted and whose it is: "the eight seats of the Coast List"."""


def measured(story: Story, value: Value) -> frozenset[str]:
    """The senses of the words for what a span of time is of; none where that is not told beside it."""
    amount = value.amount
    if amount is None or amount.unit not in SPANS_OF_TIME or amount.counted or amount.span.field != "text":
        return frozenset()
    return story.once(_measured, value.claim, amount.span.start, amount.span.end)


def _measured(story: Story, claim: Claim, start: int, end: int) -> frozenset[str]:
    text = story.lowered[claim.article]
    behind = BEHIND.match(text, end, end + REACH)
    before = BEFORE.search(text, max(claim.span.start, start - REACH), start)
    words = [word for found in (behind, before) if found for word in found[1].split()]
    notions = {concepts.of_word(word) for word in words} - {None}
    told = (term for term in claim.terms if concepts.of_word(term) in notions)
    return frozenset(sense for term in told for sense in senses(term))


def one_owner(story: Story, one: Value, other: Value) -> bool:
    """Are the things counted in both those of one party: "the eight seats of the Coast List", its eight members?"""
    first, second = _owner(story, one), _owner(story, other)
    return first is not None and first == second


def _owner(story: Story, value: Value) -> str | None:
    amount = value.amount
    if amount is None or amount.counted is None or amount.span.field != "text":
        return None
    return story.once(_owned_by, value.claim, amount.span)


def _owned_by(story: Story, claim: Claim, amount: Span) -> str | None:
    text = story.article[claim.article].text
    return next(
        (
            entity.id
            for mention, entity in story.mentions[claim.article]
            if 0 < mention.span.start - amount.end < REACH
            and OWNED.fullmatch(text, amount.end, mention.span.start)
        ),
        None,
    )
