"""Groups of claims of which each goes with every other: a likeness may not be handed on from one to the next."""

from collections.abc import Callable, Iterator, Sequence

from factcheck.matching import Pair


def cliques(
    pairs: Sequence[Pair], weight: Callable[[Pair], float]
) -> Iterator[tuple[list[str], tuple[Pair, ...]]]:
    """Sets of claim ids, sorted, with the pairs that hold them together; heavy pairs are joined first.

    A claim joins the first group of which every member makes a pair with it, so that no claim stands in two groups.
    """
    known = {frozenset(pair.match.claims) for pair in pairs}
    group_of: dict[str, list[str]] = {}
    for pair in sorted(pairs, key=lambda one: (-weight(one), one.match.claims)):
        first, second = (group_of.get(claim, [claim]) for claim in pair.match.claims)
        if first is not second and all(frozenset((a, b)) in known for a in first for b in second):
            first += second
            group_of.update(dict.fromkeys(first, first))
    for group in {id(one): one for one in group_of.values()}.values():
        members = set(group)
        yield sorted(group), tuple(pair for pair in pairs if members.issuperset(pair.match.claims))
