"""Is a measure in a headline, six years or 20 million euros, another than the only one of its unit that the text has?"""

from collections.abc import Sequence
from decimal import Decimal

from claims import quantities
from claims.claim import Claim
from claims.mention import QuantityMention
from factcheck.checks.headlines.doubts import Doubt, early, same
from factcheck.checks.headlines.words import Headline
from factcheck.matching import compare
from factcheck.story import Story


def differing(story: Story, headline: Headline, claims: Sequence[Claim]) -> Doubt | None:
    """The only measure of a unit in the text, which begins with it, is not that of the headline, nor that rounded."""
    first = early(claims)
    for mine in quantities.find(headline.text):
        if mine.unit is None or mine.counted is not None:
            continue
        told = [(claim, one) for claim in claims for one in claim.quantities if one.unit == mine.unit]
        if len({(one.low, one.high) for _, one in told}) != 1:
            continue
        claim, other = told[0]
        words = story.words(claim.article, other.span)
        if compare.is_age(other, words) or other.counted is not None or not _unlike(mine, other):
            continue
        if claim.sentence in first and same(story, headline, claim):
            return Doubt(claim=claim, span=other.span, severity="conflict", how=f"with “{words}”")
    return None


def _unlike(mine: QuantityMention, other: QuantityMention) -> bool:
    """Do two plain amounts differ by more than the rounding of the headline's?"""
    if None in (mine.low, mine.high, other.low, other.high) or mine.low is None or other.low is None:
        return False
    exponent = mine.low.normalize().as_tuple().exponent
    step = Decimal(10) ** (exponent if isinstance(exponent, int) else 0)
    slack = step if mine.approximate or other.approximate else step / 2
    return mine.low == mine.high and other.low == other.high and abs(mine.low - other.low) > slack
