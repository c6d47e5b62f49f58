"""An amount that both articles give, of which one says that it rose, and the other that it fell."""

import re
from collections.abc import Iterator

from attrs import frozen

from claims.mention import QuantityMention
from factcheck.matching import compare
from factcheck.matching.retold.amounts import MISPRINT, amount
from factcheck.matching.retold.articles import Retelling, Telling
from factcheck.matching.retold.rival import Rival
from factcheck.matching.retold.spots import Spot, spot
from factcheck.matching.slots.opposites import known, opposite
from factcheck.matching.slots.pieces import negators
from sources.span import Span

FEWEST = 2
"""Notions that must stand around both amounts."""
SURE = 3
"""As many make it sure."""
WORD = re.compile(r"[^\W_]+")
BREAK = re.compile(
    r"[,;:()]|\b(?:and|but|while|as|after|when|which|that|who|compared|compares|than|versus|despite|with|or|from)\b",
    re.IGNORECASE,
)
"""Where what is said of an amount begins or ends."""
REACH = 80
"""Code points before an amount in which it may be said what became of it."""
BEHIND = re.compile(r",? ?((?:[^\W_]+ ){0,2}[^\W_]+)")
"""The words behind an amount in which the same may be said: "3 percent increase in", "$3.50, up"."""
AGAINST = re.compile(r"[^;]{0,60}\b(?:versus|vs\.?|compar\w+ (?:to|with)|against)\s+\Z", re.IGNORECASE)
"""What stands between an amount and the earlier one that it is compared with."""


@frozen(kw_only=True)
class Said:
    """A word that says what became of an amount."""

    word: str
    """The word, lower case."""
    span: Span
    """Where it stands; the amount for what only follows from two amounts."""


def directions(pair: Retelling) -> Iterator[Rival]:
    """Each amount of both of which the opposite is told, and only the opposite wherever the longer one gives it."""
    for mine in pair.short.amounts:
        same = [yours for yours in pair.long.amounts if _one(amount(mine), amount(yours))]
        own = said_of(pair.short, mine)
        theirs = [(said, yours) for yours in same for said in said_of(pair.long, yours)]
        words = {said.word for said, _ in theirs}
        for said in own:
            against = [(other, yours) for other, yours in theirs if opposite(said.word, other.word)]
            agreed = any(opposite(word, other.word) for other, _ in against for word in words)
            torn = any(opposite(said.word, one.word) for one in own)
            if against and not agreed and not torn:
                other, yours = max(against, key=lambda one: mine.shared(one[1]))
                if mine.shared(yours) >= FEWEST:
                    yield _rival(pair, (said, mine), (other, yours))
                    break


def _rival(pair: Retelling, mine: tuple[Said, Spot], yours: tuple[Said, Spot]) -> Rival:
    short, long = (
        spot(telling.story, one.claim, said.span)
        for telling, (said, one) in ((pair.short, mine), (pair.long, yours))
    )
    return Rival(short=short, long=long, aspect="polarity", sure=mine[1].shared(yours[1]) >= SURE)


def _one(mine: QuantityMention, yours: QuantityMention) -> bool:
    """Are two amounts of one unit equal, or limits at one number?"""
    ends = [{end for end in (each.low, each.high) if end is not None} for each in (mine, yours)]
    return mine.unit == yours.unit and mine.counted == yours.counted and ends[0] == ends[1]


def said_of(telling: Telling, one: Spot) -> list[Said]:
    """The words that have an opposite and say what became of an amount; none where something is negated."""
    start = max(one.claim.sentence.start, one.span.start - REACH)
    breaks = [found.end() for found in BREAK.finditer(telling.text, start, one.span.start)]
    start = max((start, *breaks))
    behind = BEHIND.match(telling.text, one.span.end, one.claim.sentence.end)
    end = behind.end() if behind and not BREAK.search(behind[1]) else one.span.end
    found = [
        Said(word=word[0].lower(), span=Span(start=word.start(), end=word.end()))
        for word in WORD.finditer(telling.text, start, end)
    ]
    if any(said.word in negators() for said in found):
        return []
    return [said for said in found if known(said.word)] + list(_implied(telling, one))


def _implied(telling: Telling, one: Spot) -> Iterator[Said]:
    """That it rose or fell, where it is compared with an earlier amount."""
    word = compared(telling, one)
    if word is not None:
        yield Said(word=word, span=one.span)


def compared(telling: Telling, one: Spot) -> str | None:
    """Which of "rise" and "fall" it is, where an amount is compared: "was 94 million, compared to 106 million"; else None."""
    for other in telling.amounts:
        first, second = amount(one), amount(other)
        if (
            other.claim.sentence == one.claim.sentence
            and other.span.start > one.span.end
            and first.unit == second.unit
            and first.low is not None
            and second.low is not None
            and compare.of_one_size(first, second, MISPRINT)
            and AGAINST.match(telling.text[one.span.end : other.span.start])
        ):
            return "rise" if first.low > second.low else "fall"
    return None
