"""An amount of a short article that the article it retells does not give, but another in its place."""

import re
from collections.abc import Iterator
from itertools import combinations

from claims.mention import QuantityMention
from factcheck.matching import compare
from factcheck.matching.contrasts import contrasted
from factcheck.matching.gate import apart
from factcheck.matching.retold.amounts import (
    MISPRINT,
    amount,
    bears_out,
    can_be,
    equal,
    last_place,
    made_of,
)
from factcheck.matching.retold.articles import NUMBER, Retelling, Telling
from factcheck.matching.retold.rival import Rival
from factcheck.matching.retold.spots import Spot
from factcheck.matching.twins import FURTHER

FEWEST = 2
"""Notions that must stand around both amounts; the nearest one on the same side counts twice."""
SURE = 4
"""As many make it sure."""
CLOSEST = 2
"""One of so many notions on either side of an amount must stand near the other one, unless both count like things
or their sentences give one time."""
WORD = re.compile(r"[^\W_]+")
BESIDE = 60
"""Code points to either side of an amount in which a word may tell two cases apart."""


def figures(pair: Retelling) -> Iterator[Rival]:
    """Each amount that is not in the longer article, beside the one that stands there in its place."""
    for mine in pair.short.amounts:
        if _is_exact(pair, mine) and not _given(pair, mine) and not _derived(pair, mine):
            rivals = [
                (_alike(pair, mine, yours), -at, yours)
                for at, yours in enumerate(pair.long.amounts)
                if _of_one_sort(pair, mine, yours) and _of_one_thing(pair, mine, yours)
            ]
            if rivals:
                alike, _, best = max(rivals, key=lambda one: one[:2])
                yield Rival(short=mine, long=best, aspect="number", sure=alike >= SURE)


def _is_exact(pair: Retelling, mine: Spot) -> bool:
    """Is it told how much it is, as in "dozens of volunteers" it is not, and of nothing further: "another 3 million"?"""
    vague = not amount(mine).closed and not NUMBER.search(mine.span.of(pair.short.text))
    return not vague and FURTHER.isdisjoint(_beside(pair.short, mine))


def _given(pair: Retelling, mine: Spot) -> bool:
    """Does the longer article give the amount, or its number in words that were not read as an amount?"""
    if any(_gives(pair, mine, yours) for yours in pair.long.amounts):
        return True
    return not pair.long.unread.isdisjoint(NUMBER.findall(mine.span.of(pair.short.text)))


def _gives(pair: Retelling, mine: Spot, yours: Spot) -> bool:
    """Does an amount of the longer article bear out one of the short one? Unless they are equal, of a like thing."""
    if equal(amount(mine), amount(yours)):
        return True
    return bool(mine.near & yours.near) and bears_out(amount(mine), amount(yours), _says(pair, mine, yours))


def _says(pair: Retelling, mine: Spot, yours: Spot) -> tuple[str, str]:
    return mine.span.of(pair.short.text), yours.span.of(pair.long.text)


def _derived(pair: Retelling, mine: Spot) -> bool:
    """Is it what two amounts of one sentence add up to, or differ by, in their unit or in percent?"""
    wanted = amount(mine)
    if wanted.low is None or wanted.low != wanted.high:
        return False
    near = last_place(wanted.low, mine.span.of(pair.short.text)) / 2
    return any(
        abs(made - wanted.low) <= near
        for one, other in combinations(pair.long.amounts, 2)
        if one.claim.sentence == other.claim.sentence
        for made in made_of(amount(one), amount(other), wanted.unit)
    )


def _of_one_sort(pair: Retelling, mine: Spot, yours: Spot) -> bool:
    """Do two amounts measure or count alike, cannot both hold, and may one be the other told wrongly?"""
    first, second = amount(mine), amount(yours)
    if compare.commensurable(first, second) is None or not compare.of_one_size(first, second, MISPRINT):
        return False
    if can_be(first, second, _says(pair, mine, yours)):
        return False
    return _is_range(first) == _is_range(second) or _alike(pair, mine, yours) >= SURE


def _is_range(one: QuantityMention) -> bool:
    return one.closed and one.low != one.high


def _of_one_thing(pair: Retelling, mine: Spot, yours: Spot) -> bool:
    """Do the words around two amounts tell that they are of one thing, and has the second none of its own beside it?"""
    if _alike(pair, mine, yours) < FEWEST or mine.told_apart(yours):
        return False
    if not (_counts(mine) or mine.close_to(yours, CLOSEST) or _of_one_time(pair, mine, yours)):
        return False
    if any(
        bears_out(amount(yours), amount(own), _says(pair, own, yours)[::-1]) for own in pair.short.amounts
    ):
        return False
    return not (
        contrasted(_beside(pair.short, mine), _beside(pair.long, yours))
        or apart(pair.short.story, mine.claim.entities, yours.claim.entities)
    )


def _of_one_time(pair: Retelling, mine: Spot, yours: Spot) -> bool:
    return pair.of_one_time(mine.claim.sentence, yours.claim.sentence)


def _counts(one: Spot) -> bool:
    """Does it count things, and is it no age?"""
    return amount(one).counted not in (None, "age")


def _alike(pair: Retelling, mine: Spot, yours: Spot) -> int:
    """How much tells that two amounts are of one thing: notions around them, what is counted, a time or amount with both."""
    counted = _counts(mine) and amount(mine).counted == amount(yours).counted
    return mine.shared(yours) + counted + pair.both_give(mine.claim.sentence, yours.claim.sentence)


def _beside(telling: Telling, one: Spot) -> list[str]:
    """The words near a spot, lower case."""
    start = max(one.claim.sentence.start, one.span.start - BESIDE)
    end = min(one.claim.sentence.end, one.span.end + BESIDE)
    return WORD.findall(telling.text[start:end].lower())
