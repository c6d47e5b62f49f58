"""A name of a short article that the article it retells nowhere has, but another in its place."""

from collections.abc import Iterator, Sequence

from claims import names, places
from factcheck.matching.retold.articles import Retelling, Telling
from factcheck.matching.retold.names import Named
from factcheck.matching.retold.rival import Rival
from factcheck.matching.slots.names import two_names
from factcheck.model import Aspect

BESIDE = 4
"""Notions that must stand around two names of which a neighbour is the same."""
EITHER = 2
"""On so many sides must the neighbour of two names be the same that are no known places."""
ELSEWHERE = 5
"""The same for two places that stand in other parts of their sentences."""
SURE = 6
"""As many make it sure."""


def named(pair: Retelling) -> Iterator[Rival]:
    """Each name that is not in the longer article, beside the one that stands there in its place."""
    theirs = pair.long.names
    for mine in pair.short.names:
        if not is_known(pair.long, mine, theirs):
            found = [
                (alike, -at, yours)
                for at, yours in enumerate(theirs)
                if (alike := _alike(pair, mine, yours)) and not _told(pair.short, yours)
            ]
            if found:
                alike, _, best = max(found, key=lambda one: one[:2])
                aspect: Aspect = "place" if mine.piece.sort == "place" else "party"
                yield Rival(
                    short=mine.spot,
                    long=best.spot,
                    aspect=aspect,
                    sure=alike >= SURE and _beside(mine, best) > 1,
                )


def is_known(long: Telling, mine: Named, theirs: Sequence[Named]) -> bool:
    """Does the longer article have the name or a word of it, a place that it holds, or another word for its state?"""
    if _told(long, mine):
        return True
    word = places.state_of(_name(long, mine)) or places.state_of(mine.piece.word)
    return any(
        places.holds(_name(long, mine), _name(long, yours))
        or (
            word is not None
            and word.part != "capital"
            and word.country.code == long.story.country(str(yours.piece.value))
        )
        for yours in theirs
    )


def _name(telling: Telling, one: Named) -> str:
    return (telling.story.name(str(one.piece.value)) or one.piece.word).removeprefix("the ")


def _told(telling: Telling, one: Named) -> bool:
    """Does an article have a word of the name?"""
    text = telling.text.lower()
    spelled = f"{one.piece.word} {_name(telling, one).lower()}".split()
    return any(word in text for word in spelled if len(word) > 2)


def _alike(pair: Retelling, mine: Named, yours: Named) -> int:
    """How much stands around both of two names that are of two; 0 where it is not enough, and for a people and a place."""
    if mine.piece.demonym != yours.piece.demonym:
        return 0
    shared, beside = mine.spot.shared(yours.spot), _beside(mine, yours)
    if mine.piece.sort == yours.piece.sort == "place" and two_names(
        pair.short.story, mine.piece, yours.piece
    ):
        return shared if shared >= (BESIDE if beside else ELSEWHERE) else 0
    first, second = _name(pair.short, mine), _name(pair.long, yours)
    if beside < EITHER or shared < SURE or places.lies_in(first) or places.lies_in(second):
        return 0
    return shared if names.compare(first, second).level == "different" else 0


def _beside(mine: Named, yours: Named) -> int:
    """On how many sides the nearest notion is the same."""
    sides = ((mine.spot.before, yours.spot.before), (mine.spot.after, yours.spot.after))
    return sum(bool(one and other) and one[0] == other[0] for one, other in sides)
