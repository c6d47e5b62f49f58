"""Is the number in a headline another than the only one that the text has for the same thing?"""

import re
from collections.abc import Iterator, Sequence

import attrs

from claims import quantities
from claims.claim import Claim
from claims.events import predicates
from claims.mention import QuantityMention
from factcheck.matching import compare
from sources.span import Span

TOLL = re.compile(
    r"\b(?:(?P<verb>kill|injure|wound|hurt|arrest)(?:s|ed)? (?:at least )?(?P<n>\d[\d,]*)\b(?! ?%)"
    r"|(?P<m>\d[\d,]*) (?:people )?(?P<past>dead|killed|die|died|injured|wounded|hurt|arrested)\b)",
    re.IGNORECASE,
)
"""How headlines count people without saying so."""
LEMMAS = {
    "dead": "die",
    "killed": "kill",
    "died": "die",
    "injured": "injure",
    "wounded": "wound",
    "arrested": "arrest",
}


def differing(headline: str, claims: Sequence[Claim]) -> tuple[Claim, Span] | None:
    """The claim and the place of the other number; None when any number of the text fits, or when it has several."""
    for mine, family in _counted(headline):
        theirs = list(_told(claims, mine, family))
        values = {(amount.low, amount.high) for _, amount in theirs}
        if len(values) == 1 and all(_unlike(mine, amount) for _, amount in theirs):
            claim, amount = theirs[0]
            return claim, amount.span
    return None


def _counted(headline: str) -> Iterator[tuple[QuantityMention, str | None]]:
    """The amounts of a headline, and the family of events whose victims they count."""
    found = quantities.find(headline)
    toll = TOLL.search(headline)
    for amount in found:
        number = toll.start("n" if toll["n"] else "m") if toll else -1
        if toll and amount.span.start <= number < amount.span.end:
            word = (toll["verb"] or toll["past"]).lower()
            yield attrs.evolve(amount, counted="person"), predicates.family(LEMMAS.get(word, word))
        elif amount.counted is not None:
            yield amount, None


def _told(
    claims: Sequence[Claim], mine: QuantityMention, family: str | None
) -> Iterator[tuple[Claim, QuantityMention]]:
    """The amounts of the text that count the same."""
    for claim in claims:
        if family is None:
            yield from (
                (claim, one)
                for one in claim.quantities
                if (one.counted, one.unit) == (mine.counted, mine.unit)
            )
            continue
        for event in claim.events:
            if predicates.family(event.predicate) == family:
                amounts = [one for one in claim.quantities if one.span in event.amounts and one.unit is None]
                yield from ((claim, one) for one in amounts)


def _unlike(mine: QuantityMention, other: QuantityMention) -> bool:
    """Do the two differ? A round number in a headline is about so much."""
    round_ = mine.low is not None and mine.low % 10 == 0
    like = attrs.evolve(other, counted=mine.counted, unit=mine.unit, approximate=other.approximate or round_)
    amounts = compare.commensurable(mine, like)
    return amounts is not None and compare.numbers(mine, like, amounts, ("", "")).level == "conflicts"
