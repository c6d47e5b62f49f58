"""Two statements laid beside each other: which pieces of the shorter one the longer one has too."""

from collections.abc import Iterator
from functools import cached_property

from attrs import frozen

from claims.mention import DateMention, QuantityMention
from factcheck.matching import compare
from factcheck.matching.slots.pieces import NAMES, TYPED, Piece, Statement

WINDOW = 4
"""Pieces to either side that tell whether two slots are one."""
AROUND = 6
"""Pieces to either side of which nearly all must be alike."""
REACH = 2
"""Pieces by which a neighbour may stand further off in the other statement."""
FAR = 0.3
"""What a neighbour counts that the other statement has elsewhere."""
VALUE = 2
"""What an amount, a time or a name counts beside a word."""
OPEN = 2
"""An open amount and another one are at most so many times each other."""
FADING = 8
"""At so many pieces from the slot a piece counts half."""


@frozen(kw_only=True)
class Aligned:
    """A statement, and how much of it another one has."""

    short: Statement
    """The one whose pieces are looked for."""
    long: Statement
    """The one in which they are looked for."""
    partner: dict[int, int]
    """Which piece of the long one stands for which piece of the short one."""

    @cached_property
    def taken(self) -> frozenset[int]:
        """Pieces of the long one that stand for one of the short one."""
        return frozenset(self.partner.values())

    def left_over(self) -> list[int]:
        """Pieces of the short one that tell something and have no partner."""
        return [i for i in self.short.telling if i not in self.partner]

    def coverage(self, slot: int) -> float:
        """Share of what the short one tells, but for a slot, that the long one has; what is far from the slot counts less."""
        whole = hit = 0.0
        for i in self.short.telling:
            if i != slot:
                weight = self._weight(i) * FADING / (FADING + abs(i - slot))
                whole += weight
                hit += weight if i in self.partner else 0.0
        return hit / whole if whole else 0.0

    def _weight(self, i: int) -> int:
        return VALUE if self.short.pieces[i].sort in TYPED else 1

    def near(self, slot: int) -> list[int]:
        """Pieces of the short one around a slot."""
        return [i for side in (-1, 1) for rank, i in _ranked(self.short, slot, side) if rank <= AROUND]

    def fit(self, slot: int, other: int) -> float:
        """How well the neighbours of a slot of the short one agree with those of a slot of the long one, 0 to 1."""
        moves = self.short.pieces[slot].sort == "time"
        return _fit(self.short, slot, self.long, other, self.partner, moves=moves)

    def fit_back(self, slot: int, other: int) -> float:
        """The same seen from the long one: low where it says more of the slot than the short one does."""
        back = {j: i for i, j in self.partner.items()}
        return _fit(self.long, other, self.short, slot, back, moves=False)


def _fit(
    one: Statement, slot: int, two: Statement, other: int, partner: dict[int, int], *, moves: bool
) -> float:
    """Share of the neighbours of a slot that stand near the other one; a time stands anywhere in its sentence."""
    ranks = {i: rank for side in (-1, 1) for rank, i in _ranked(two, other, side)}
    total = hit = 0.0
    for rank, i in (one_ for side in (-1, 1) for one_ in _ranked(one, slot, side)):
        if rank <= WINDOW:
            total += 1 / rank
        if rank <= WINDOW and i in partner:
            near = moves or one.pieces[i].sort == "time" or ranks.get(partner[i], 0) <= rank + REACH
            hit += (1 if near else FAR) / rank
    return hit / total if total else 0.0


def _ranked(statement: Statement, slot: int, step: int) -> Iterator[tuple[int, int]]:
    """Pieces that tell something on one side of a slot, the nearest first, with their distance."""
    beside = [i for i in statement.telling if (i > slot) == (step > 0) and i != slot]
    return enumerate(beside if step > 0 else reversed(beside), 1)


def align(short: Statement, long: Statement) -> Aligned:
    """Lay two statements beside each other, each piece beside the nearest like one."""
    places: dict[str, list[int]] = {}
    for i in long.telling:
        for key in long.pieces[i].keys:
            places.setdefault(key, []).append(i)
    partner: dict[int, int] = {}
    taken: set[int] = set()
    shift = 0
    for i in short.telling:
        piece = short.pieces[i]
        like = [
            j
            for key in piece.keys
            for j in places.get(key, ())
            if j not in taken and (piece.notion is not None or one_value(piece, long.pieces[j]))
        ]
        if like:
            best = min((abs(j - i - shift), j) for j in like)[1]
            partner[i], shift = best, best - i
            taken.add(best)
    return Aligned(short=short, long=long, partner=partner)


def one_value(one: Piece, other: Piece) -> bool:
    """Can two amounts, two times or two names be one?"""
    first, second = one.value, other.value
    if isinstance(first, QuantityMention) and isinstance(second, QuantityMention):
        both = compare.commensurable(first, second)
        if both is None or not _of_one_size(both):
            return False
        return compare.numbers(first, second, both, ("", "")).level != "conflicts"
    if isinstance(first, DateMention) and isinstance(second, DateMention):
        if first.interval is None or second.interval is None:
            return one.word == other.word
        return compare.loosened(first.interval).overlaps(compare.loosened(second.interval))
    return one.sort in NAMES and one.notion == other.notion


def _of_one_size(both: compare.Amounts) -> bool:
    """Is an open amount not far from the other: "below 25 billion" does not mean 3 million?"""
    bounds = [bound for bound in (*both.left, *both.right) if bound is not None]
    return None not in (*both.left, *both.right) or max(bounds) <= OPEN * min(bounds)
