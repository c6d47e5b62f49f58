"""When two traits of one kind cannot both hold: amounts, places in a row, times, names, sorts."""

from factcheck.matching import compare
from factcheck.matching.contrasts import contrasted
from factcheck.matching.slots.names import two_names
from factcheck.matching.traits.subjects import same_name
from factcheck.matching.traits.trait import Trait
from factcheck.story import Story
from sources import interval


def clash(story: Story, one: Trait, other: Trait) -> bool:
    """Can two traits of one kind not both hold, and do both tell of one part, one time and one source?"""
    if one.scope != other.scope or (one.sources and other.sources and one.sources.isdisjoint(other.sources)):
        return False
    if contrasted(one.words, other.words) or not (one.time or _at_one_time(one, other)):
        return False
    return two_values(story, one, other)


def two_values(story: Story, one: Trait, other: Trait) -> bool:
    """Can the values of two traits not be one?"""
    if one.amount is not None and other.amount is not None:
        both = compare.commensurable(one.amount, other.amount)
        said = _words(one), _words(other)
        return both is not None and not compare.can_be_one(one.amount, other.amount, both, said)
    if one.time is not None and other.time is not None:
        return not compare.loosened(one.time).overlaps(compare.loosened(other.time))
    if one.bounds is not None and other.bounds is not None:
        of_one = not (one.values and other.values) or one.values == other.values
        return of_one and (one.bounds[1] < other.bounds[0] or other.bounds[1] < one.bounds[0])
    if one.values and other.values:
        return one.values.isdisjoint(other.values)
    return _other_names(story, one, other)


def _other_names(story: Story, one: Trait, other: Trait) -> bool:
    """Is nobody named in both, and are the first of each two of one sort?"""
    if not one.pieces or not other.pieces or one.pieces[0].sort != other.pieces[0].sort:
        return False
    if any(same_name(mine, yours) for mine in one.pieces for yours in other.pieces):
        return False
    return two_names(story, one.pieces[0], other.pieces[0])


def _at_one_time(one: Trait, other: Trait) -> bool:
    """Can it be one time of which both tell?"""
    return not interval.apart(one.statement.claim.times, other.statement.claim.times)


def _words(one: Trait) -> str:
    """The words of an amount, lower case."""
    return next((piece.word for piece in one.statement.pieces if piece.span == one.span), "")
