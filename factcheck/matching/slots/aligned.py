"""Two statements laid beside each other: which pieces of the shorter one the longer one has too."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property

import attrs
from attrs import frozen

from factcheck.matching.slots.piece import VALUES, Sort, Statement
from factcheck.matching.slots.values import as_closed, can_be_one

AROUND = 6
"""Pieces to either side of which nearly all must be alike."""
REACH = 2
"""Pieces by which a neighbour may stand further off in the other statement."""
FAR = 0.3
"""What a neighbour counts that the other statement has elsewhere."""
FADING = 8
"""At so many pieces from the slot a piece counts half."""
ENOUGH = 6
"""Weight of common words and names that may be a statement of their own within another."""
LITTLE = 0.3
"""Share of the words of the shorter statement with which it cannot be the same as the longer one."""
CONTESTED = 0.3
"""Fit from which a value that cannot be the same stands in its place."""
EQUAL = 0.5
"""What it adds to the fit of two values that they are one value."""
CAN_BE = 0.1
"""The same for two that can be one: "below 25" and 12."""
INSERTED = 2
"""So many pieces more may the longer statement tell on a side of a slot within what is alike."""
LEAST = 1.0
"""The weight of the word right beside a value: with less around it, two values fit no better than so much tells."""
FADED = 0.1
"""What a neighbour counts less for each piece that it stands further off in the other statement."""


@frozen(kw_only=True)
class Aligned:
    """A statement, and how much of it another one has."""

    short: Statement
    """The one whose pieces are looked for."""
    long: Statement
    """The one in which they are looked for."""
    partner: dict[int, int]
    """Which piece of the long one stands for which piece of the short one."""
    rivals: dict[int, int] = attrs.field(factory=dict)
    """Which amount or time of the long one stands in the place of one of the short one, and cannot be it."""
    aside: frozenset[int] = frozenset()
    """Pieces of the short one that are not asked for: the name of what the long one only means."""

    @cached_property
    def taken(self) -> frozenset[int]:
        """Pieces of the long one that stand for one of the short one."""
        return frozenset(self.partner.values())

    def left_over(self) -> list[int]:
        """Pieces of the short one that tell something and have no partner."""
        return [i for i in self.short.telling if i not in self.partner and i not in self.aside]

    def asked(self, slot: int) -> list[int]:
        """Pieces of the short one that the long one must have if the two differ in a slot alone."""
        return [i for i in self.short.telling if i not in (slot, *self.rivals) and i not in self.aside]

    def coverage(self, slot: int) -> float:
        """Share of what the short one tells, but for a slot, that the long one has; what is far from the slot counts less."""
        whole = hit = 0.0
        for i in self.asked(slot):
            weight = self.short.pieces[i].weight * FADING / (FADING + abs(i - slot))
            whole += weight
            hit += weight if i in self.partner else 0.0
        return hit / whole if whole else 0.0

    def near(self, slot: int) -> list[int]:
        """Pieces of the short one around a slot that are asked for."""
        around = [i for side in (-1, 1) for rank, i in ranked(self.short, slot, side) if rank <= AROUND]
        asked = set(self.asked(slot))
        return [i for i in around if i in asked]

    def fit(self, slot: int, other: int) -> float:
        """How well the neighbours of a slot of the short one agree with those of a slot of the long one, 0 to 1."""
        moves = self.short.pieces[slot].sort == "time"
        return _fit(self, slot, other, moves=moves)

    def fit_back(self, slot: int, other: int) -> float:
        """The same seen from the long one: low where it says more of the slot than the short one does."""
        turned = [{j: i for i, j in each.items()} for each in (self.partner, self.rivals)]
        back = Aligned(short=self.long, long=self.short, partner=turned[0], rivals=turned[1])
        return _fit(back, other, slot, moves=False)

    def run(self, slot: int, other: int) -> int:
        """What stands around two slots in both alike and in one order, up to the first piece that the long one lacks."""
        return sum(self.short.pieces[i].weight for step in (-1, 1) for i in self._alike(slot, other, step))

    def _alike(self, slot: int, other: int, step: int) -> Iterator[int]:
        """Pieces of the short one on one side of a slot, as long as the long one goes along with few others between."""
        at, more = other, INSERTED
        for _, i in ranked(self.short, slot, step):
            here = self.partner.get(i, at)
            first, last = sorted((at, here))
            between = bisect_left(self.long.telling, last) - bisect_right(self.long.telling, first)
            if (here - at) * step <= 0 or between > more:
                return
            at, more = here, more - between
            yield i


def _fit(
    aligned: Aligned, slot: int, other: int, *, moves: bool, silent: frozenset[Sort] = frozenset()
) -> float:
    """Share of the neighbours of a slot that stand near the other one; a time stands anywhere in its sentence.

    Neighbours of the silent sorts are not asked.
    """
    pieces, partner = aligned.short.pieces, aligned.partner
    total = hit = 0.0
    for rank, i in aligned.short.nearest(slot):
        if i not in aligned.aside and i not in aligned.rivals and pieces[i].sort not in silent:
            total += 1 / rank
            if i in partner:
                still = moves or pieces[i].sort == "time"
                off = 0 if still else max(0, _rank(aligned.long, other, partner[i]) - rank)
                hit += (1 - FADED * off if off <= REACH else FAR) / rank
    return hit / max(total, LEAST if silent else 0.0) if total else 0.0


def _rank(statement: Statement, slot: int, i: int) -> int:
    """How many pieces that tell something a piece that does lies off a slot."""
    at, telling = statement.position[i], statement.telling
    return bisect_left(telling, slot) - at if i < slot else at - bisect_right(telling, slot) + 1


def ranked(statement: Statement, slot: int, step: int) -> Iterator[tuple[int, int]]:
    """Pieces that tell something on one side of a slot, the nearest first, with their distance."""
    telling = statement.telling
    if step > 0:
        return enumerate(telling[bisect_right(telling, slot) :], 1)
    return enumerate(reversed(telling[: bisect_left(telling, slot)]), 1)


def promising(short: Statement, long: Statement) -> bool:
    """Does the longer one have enough of the words and names of the shorter one that laying them side by side may tell anything?"""
    keys = long.keys
    shared = sum([piece.weight for piece in short.plain if not keys.isdisjoint(piece.keys)])
    return shared >= ENOUGH or shared > LITTLE * short.plain_words


def align(short: Statement, long: Statement) -> Aligned:
    """Lay two statements beside each other: words and names by the nearest like one, then values by what stands around them."""
    worded = Aligned(short=short, long=long, partner=_words(short, long))
    partner, rivals = dict(worded.partner), dict[int, int]()
    taken = set(partner.values())
    for fit, can_be, i, j in _values(worded):
        if i not in partner and i not in rivals and j not in taken and (can_be or fit >= CONTESTED):
            (partner if can_be else rivals)[i] = j
            taken.add(j)
    return Aligned(short=short, long=long, partner=partner, rivals=rivals)


def _words(short: Statement, long: Statement) -> dict[int, int]:
    """Words and names, each beside the like one that stands among most of the same words, else beside the nearest."""
    partner: dict[int, int] = {}
    taken: set[int] = set()
    shift = 0
    for at, i in enumerate(short.telling):
        if short.pieces[i].notion is not None:
            like = [
                rank for key in short.pieces[i].keys for rank in long.places.get(key, ()) if rank not in taken
            ]
            if like:
                best = like[0]
                if len(like) > 1:
                    best = min(
                        like, key=lambda rank: (-_among(short, at, long, rank), abs(rank - at - shift), rank)
                    )
                partner[i], shift = long.telling[best], best - at
                taken.add(best)
    return partner


def _among(one: Statement, at: int, other: Statement, place: int) -> int:
    """How many of the pieces around one stand around another, places counted among the pieces that tell something."""
    around = [
        {each.pieces[i].key for i in each.telling[max(0, k - AROUND) : k + AROUND + 1]}
        for each, k in ((one, at), (other, place))
    ]
    return len(around[0] & around[1])


def _values(aligned: Aligned) -> list[tuple[float, bool, int, int]]:
    """How two values of one sort fit, whether they can be one, and where they stand: those first that fit best."""
    found = []
    for i in aligned.short.values:
        for j in aligned.long.values:
            one, other = aligned.short.pieces[i], aligned.long.pieces[j]
            can_be = can_be_one(one, other)
            if can_be is not None:
                bonus = (EQUAL if as_closed(one, other) else CAN_BE) if can_be else 0.0
                fit = _fit(aligned, i, j, moves=False, silent=VALUES)
                found.append((-fit - bonus, abs(j - i), can_be, i, j))
    return [(-fit, can_be, i, j) for fit, _, can_be, i, j in sorted(found)]
