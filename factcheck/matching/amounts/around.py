"""The words around an amount in its claim."""

from claims.claim import Claim
from claims.mention import QuantityMention
from factcheck.matching.amounts.facts import hidden
from factcheck.story import Story
from sources.span import Span


def figure_at(claim: Claim, span: Span | None) -> QuantityMention | None:
    """The amount that a claim gives at a span."""
    return next((one for one in claim.quantities if one.span == span), None)


def around(story: Story, claim: Claim, figure: QuantityMention) -> str:
    """The words of a claim around an amount, up to the next ones, lower case, with # for its number."""
    text, span = story.article[claim.article].text, figure.span
    others = [one.span for one in claim.quantities if one is not figure]
    start = max((one.end for one in others if one.end <= span.start), default=claim.span.start)
    end = min((one.start for one in others if one.start >= span.end), default=claim.span.end)
    return f"{text[start : span.start]}{hidden(span.of(text).lower())}{text[span.end : end]}".lower()
