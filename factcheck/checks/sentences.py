"""The sentence of a claim, cut where no writer would have gone on: hostile text must not cost its square."""

from claims.claim import Claim
from factcheck.story import Story
from sources.span import Span

LONGEST = 2000
"""Code points of a sentence that are looked at."""


def span(claim: Claim) -> Span:
    """Where the sentence of a claim stands, at most LONGEST code points of it."""
    sentence = claim.sentence
    return Span(start=sentence.start, end=min(sentence.end, sentence.start + LONGEST), field=sentence.field)


def words(story: Story, claim: Claim) -> str:
    """The words of the sentence of a claim, on one line."""
    return story.words(claim.article, span(claim))
