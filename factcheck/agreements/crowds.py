"""A value that very many places give: what most of them tell of, in parts that are small enough to compare.

Every place is compared with a bounded number of others, however many there are, and yet all can come together: each
part begins with the same typical places.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from factcheck.agreements.values import Value

CROWD = 24
"""As many places of one value are all compared with each other at most."""
PART = 8
"""Places of a part of a crowd: as few as make few pairs a place."""
TYPICAL = 3
"""Places that all parts have in common: groups that share two of them are one."""
MOST = 0.5
"""The part of the articles that has to tell one thing with the value: else it is given for this and that."""


def parts(given: Sequence[Value]) -> Iterator[Sequence[Value]]:
    """All places of a value where they are few; else one an article of those that tell what most do, part by part.

    The typical ones, with the most words that others have too, come first and stand in every part.
    """
    if len(given) <= CROWD:
        yield given
        return
    alike = _of_one_thing(given)
    if alike:
        yield alike[:PART]
    for start in range(PART, len(alike), PART - TYPICAL):
        yield [*alike[:TYPICAL], *alike[start : start + PART - TYPICAL]]


def _of_one_thing(given: Sequence[Value]) -> list[Value]:
    """One place an article of those with the sense that most articles have, typical ones first; none where no sense is in most."""
    told = {(value.claim.article, notion) for value in given for notion in value.beside}
    spread = Counter(sense for _, sense in told)
    articles = len({value.claim.article for value in given})
    commonest = max(sorted(spread), key=spread.__getitem__, default="")
    if spread[commonest] < MOST * articles:
        return []
    ordered = sorted(
        (value for value in given if commonest in value.beside),
        key=lambda value: (-sum(spread[sense] for sense in value.beside), value.place),
    )
    return list({value.claim.article: value for value in reversed(ordered)}.values())[::-1]
