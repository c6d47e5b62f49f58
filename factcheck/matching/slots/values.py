"""Whether two amounts, two times or two names can be one."""

from claims.mention import DateMention, QuantityMention
from factcheck.matching import compare
from factcheck.matching.slots.limits import is_open
from factcheck.matching.slots.piece import NAMES, Piece

OPEN = 2
"""An open amount and another one are at most so many times each other."""


def can_be_one(one: Piece, other: Piece) -> bool | None:
    """Can two amounts of one sort of thing be one, or two times that are resolved or in like words? None for anything else."""
    first, second = one.value, other.value
    if isinstance(first, QuantityMention) and isinstance(second, QuantityMention):
        if compare.is_age(first, one.word) != compare.is_age(second, other.word):
            return None
        both = compare.commensurable(first, second)
        return None if both is None else _one_amount(first, second, both, (one.word, other.word))
    if isinstance(first, DateMention) and isinstance(second, DateMention):
        unresolved = None in (first.interval, second.interval)
        return None if unresolved and one.word != other.word else one_value(one, other)
    return None


def one_value(one: Piece, other: Piece) -> bool:
    """Can two amounts, two times or two names be one?"""
    first, second = one.value, other.value
    if isinstance(first, QuantityMention) and isinstance(second, QuantityMention):
        both = compare.commensurable(first, second)
        return both is not None and _one_amount(first, second, both, (one.word, other.word))
    if isinstance(first, DateMention) and isinstance(second, DateMention):
        if first.interval is None or second.interval is None:
            return one.word == other.word
        return compare.loosened(first.interval).overlaps(compare.loosened(second.interval))
    return one.sort in NAMES and one.notion == other.notion


def bears_out(one: Piece, other: Piece) -> bool:
    """Are two values one, and not only within each other's bounds: 12 is not "below 25" said again?"""
    return as_closed(one, other) and one_value(one, other)


def as_closed(one: Piece, other: Piece) -> bool:
    """Do two values tell as much if they are one: no bound beside an amount, no "before" beside a day?"""
    first, second = one.value, other.value
    if isinstance(first, QuantityMention) and isinstance(second, QuantityMention):
        return first.closed == second.closed or (first.low, first.high) == (second.low, second.high)
    if isinstance(first, DateMention) and isinstance(second, DateMention):
        ends = {time is not None and is_open(time) for time in (first.interval, second.interval)}
        return len(ends) == 1
    return True


def _one_amount(
    first: QuantityMention, second: QuantityMention, both: compare.Amounts, says: tuple[str, str]
) -> bool:
    return _of_one_size(both) and compare.can_be_one(first, second, both, says)


def _of_one_size(both: compare.Amounts) -> bool:
    """Is an open amount not far from the other: "below 25 billion" does not mean 3 million?"""
    ends = (*both.left, *both.right)
    bounds = [bound for bound in ends if bound is not None]
    return not bounds or len(bounds) == len(ends) or max(bounds) <= OPEN * min(bounds)
