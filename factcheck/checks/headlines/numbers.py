"""Is the number in a headline another than the only one that the text has for the same thing?"""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import cache
from itertools import pairwise

import attrs
from attrs import frozen

from claims import quantities
from claims.claim import Claim
from claims.events import predicates
from claims.mention import QuantityMention
from factcheck import tables
from factcheck.checks.headlines.doubts import early
from factcheck.checks.speech import words as quoted_words
from factcheck.matching import compare
from factcheck.story import Story

N = r"(?:(?<![\d,])\d[\d,]*|[a-z]+)"
"""Where a number may stand; whether one does is told by what was read there."""
TOLL = re.compile(
    rf"\b(?:(?P<verb>kill|injure|wound|hurt|arrest)(?:s|ed)? (?:at least )?(?P<n>{N})\b(?! ?[%-])"
    rf"|(?P<m>{N}) (?:people )?(?P<past>dead|killed|die|died|drown|drowned|perish|perished|injured|wounded|hurt|arrested|detained|rescued)\b)",
    re.IGNORECASE,
)
"""How headlines count people without saying so."""
SACKED = re.compile(
    rf"\b(?:sack|axe|fire|dismiss|shed|lay|laid)(?:s|d|ed)?(?: off)? (?P<n>{N})\b(?! ?[%-])", re.IGNORECASE
)
"""How they count those who lose their jobs."""
OF = re.compile(rf"\b{N} (?:out )?of (?:the |its |their |his |her |all )?$", re.IGNORECASE)
"""What stands before the whole of which a headline counts a part: "two of the three schools"."""
AGO = re.compile(r"\b(?:years?|decades?|centur(?:y|ies)) (?:ago|earlier|before)\b")
"""Words of a time long before the news."""
UNITS = frozenset(
    {"second", "minute", "hour", "day", "night", "week", "month", "year", "decade", "metre", "meter", "kilometre",
     "kilometer", "mile", "foot", "feet", "percent", "per", "euro", "pound", "dollar", "kilo", "tonne", "ton", "litre", "time"}
)  # fmt: skip
"""What a number counts that is none of people."""
RECENT = timedelta(days=60)
"""What lies further back is not what the headline is about."""
LEMMAS = {
    "dead": "die",
    "killed": "kill",
    "died": "die",
    "drowned": "drown",
    "perished": "perish",
    "detained": "detain",
    "rescued": "rescue",
    "injured": "injure",
    "wounded": "wound",
    "arrested": "arrest",
}


@frozen(kw_only=True)
class Other:
    """The only number that a text has for what its headline counts."""

    claim: Claim
    """The claim that gives it."""
    amount: QuantityMention
    """The number."""
    near: bool
    """Can both hold: "about 300" and 312?"""


def differing(story: Story, headline: str, claims: Sequence[Claim]) -> Other | None:
    """The other number; None when a number of the text equals that of the headline, or when it has several."""
    for mine, family in _counted(headline):
        theirs = [told for told in _told(claims, mine, family) if is_recent(story, told[0])]
        values = {(amount.low, amount.high) for _, amount in theirs}
        if len(values) == 1 and (mine.low, mine.high) not in values and not _bare(claims, mine):
            apart = all(unlike(mine, amount) for _, amount in theirs)
            if not apart or not (
                any(_goes_on(*told) for told in theirs) or made_up(story, [theirs[0][0]], mine, theirs[0][1])
            ):
                return Other(claim=theirs[0][0], amount=theirs[0][1], near=not apart)
    return None


def is_recent(story: Story, claim: Claim) -> bool:
    """Does a claim tell of the days of its article, and not of a time that is given for comparison?"""
    published = story.article[claim.article].published.interval
    if AGO.search(story.words(claim.article, claim.sentence)):
        return False
    return published is None or all(
        date.interval is None or date.interval.gap(published) <= RECENT for date in claim.dates
    )


def _bare(claims: Sequence[Claim], mine: QuantityMention) -> bool:
    """Does the text give the number without saying what it counts: "the toll climbed to fourteen"?"""
    return any(
        (one.low, one.high, one.unit, one.counted) == (mine.low, mine.high, None, None)
        for claim in claims
        for one in claim.quantities
    )


def made_up(story: Story, claims: Sequence[Claim], mine: QuantityMention, other: QuantityMention) -> bool:
    """Do sentences of the text give the headline's number as well, or one of people that makes up the difference?"""
    wanted = {str(mine.low), str(abs((mine.low or 0) - (other.low or 0)))}
    return any(
        word in wanted and behind.removesuffix("s") not in UNITS
        for place in {(claim.article, claim.sentence) for claim in claims}
        for word, behind in pairwise((*quoted_words.words(story.words(*place)), ""))
    )


def _counted(headline: str) -> Iterator[tuple[QuantityMention, str | None]]:
    """The amounts of a headline, and the family of events whose victims they count."""
    toll, sacked = TOLL.search(headline), SACKED.search(headline)
    found = quantities.find(headline)
    if toll:
        word = (toll["verb"] or toll["past"]).lower()
        for amount in _at(found, toll["n"] or toll["m"], toll.start("n" if toll["n"] else "m")):
            yield attrs.evolve(amount, counted="person"), predicates.family(LEMMAS.get(word, word))
            return
    for amount in found:
        if OF.search(headline, 0, amount.span.start):
            continue
        if amount.counted is not None:
            yield amount, None
        elif sacked and amount.span.start <= sacked.start("n") < amount.span.end:
            yield attrs.evolve(amount, counted="job"), None


def _at(found: Sequence[QuantityMention], word: str, place: int) -> tuple[QuantityMention, ...]:
    """The amount that stands at a place of a headline; of a word like "nine", which alone may be no number, too."""
    held = tuple(one for one in found if one.span.start <= place < one.span.end)
    return held or quantities.find(f"{word} people")


def _goes_on(claim: Claim, amount: QuantityMention) -> bool:
    """Does the claim go on to count more of it without naming it again: "60 posts here and 240 there"?"""
    return any(one != amount and one.counted is None and one.unit is None for one in claim.quantities)


def _told(
    claims: Sequence[Claim], mine: QuantityMention, family: str | None
) -> Iterator[tuple[Claim, QuantityMention]]:
    """The amounts of the text that count the same; in other words ("households") only where the text begins."""
    first = early(claims)
    for claim in claims:
        if family is None:
            for one in claim.quantities:
                near = one.counted == mine.counted or claim.sentence in first
                if near and one.unit == mine.unit and _thing(one) == _thing(mine):
                    yield claim, one
            continue
        for event in claim.events:
            if predicates.family(event.predicate) == family:
                amounts = [one for one in claim.quantities if one.span in event.amounts and one.unit is None]
                yield from ((claim, one) for one in amounts)


def _thing(amount: QuantityMention) -> str | None:
    """What is counted, in the word that headlines use for it."""
    return _alike().get(amount.counted or "", amount.counted)


@cache
def _alike() -> dict[str, str]:
    return dict(entry.split("=") for entry in tables.words("headline_words")["alike"])


def is_vague(amount: QuantityMention) -> bool:
    """Is it a word like "dozens"?"""
    return amount.approximate and amount.high is None


def unlike(mine: QuantityMention, other: QuantityMention) -> bool:
    """Do the two differ? A round number in a headline is about so much, and "hundreds" may be one hundred and some."""
    if is_vague(mine) and mine.low is not None:
        mine = attrs.evolve(mine, low=mine.low / 2)
    round_ = mine.low is not None and mine.low % 10 == 0
    like = attrs.evolve(other, counted=mine.counted, unit=mine.unit, approximate=other.approximate or round_)
    amounts = compare.commensurable(mine, like)
    return amounts is not None and compare.numbers(mine, like, amounts, ("", "")).level == "conflicts"
