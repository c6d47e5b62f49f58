"""The words around an amount in its claim."""

from claims.claim import Claim
from claims.mention import QuantityMention
from factcheck.matching.amounts.facts import between
from factcheck.story import Story
from sources.span import Span


def figure_at(claim: Claim, span: Span | None) -> QuantityMention | None:
    """The amount that a claim gives at a span."""
    for one in claim.quantities:
        if one.span == span:
            return one
    return None


def around(story: Story, claim: Claim, figure: QuantityMention) -> str:
    """The words of a claim around an amount, up to the next ones, lower case, with # for its number."""
    others = [one.span for one in claim.quantities if one is not figure]
    return between(story.article[claim.article].text, figure.span, claim.span, others)
