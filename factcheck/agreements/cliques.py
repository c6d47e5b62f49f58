"""Groups of claims of which each goes with every other: a likeness may not be handed on from one to the next."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from factcheck.matching.pairs import Pair


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
    for group, held in _held(pairs, group_of):
        yield sorted(group), tuple(held)


def _held(pairs: Sequence[Pair], group_of: Mapping[str, list[str]]) -> Iterator[tuple[list[str], list[Pair]]]:
    """The groups, each with the pairs that lie in it, in the order of the pairs."""
    found: dict[int, tuple[list[str], list[Pair]]] = {id(group): (group, []) for group in group_of.values()}
    for pair in pairs:
        first, second = (group_of.get(claim) for claim in pair.match.claims)
        if first is not None and first is second:
            found[id(first)][1].append(pair)
    yield from found.values()
