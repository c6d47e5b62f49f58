"""Groups of claims of which each goes with every other: a likeness may not be handed on from one to the next."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Protocol, TypeVar


class Link(Protocol):
    """Something that holds two claims together."""

    @property
    def claims(self) -> tuple[str, str]:
        """The two claims."""

    @property
    def weight(self) -> float:
        """How firmly it holds them."""


Held = TypeVar("Held", bound=Link)


def cliques(
    links: Sequence[Held], fitting: Collection[frozenset[str]] = ()
) -> Iterator[tuple[list[str], tuple[Held, ...]]]:
    """Sets of claim ids, sorted, with the links that hold them together; firm links are joined first.

    A claim joins the first group of which every member is linked with it, or else fits it: `fitting` are pairs of claims
    that no link holds, though nothing tells them apart. No claim stands in two groups.
    """
    known = {*fitting, *(frozenset(link.claims) for link in links)}
    group_of: dict[str, list[str]] = {}
    for link in sorted(links, key=lambda one: (-one.weight, one.claims)):
        first, second = (group_of.get(claim, [claim]) for claim in link.claims)
        if first is not second and all(frozenset((a, b)) in known for a in first for b in second):
            first += second
            group_of.update(dict.fromkeys(first, first))
    for group, held in _held(links, group_of):
        yield sorted(group), tuple(held)


def _held(links: Sequence[Held], group_of: Mapping[str, list[str]]) -> Iterator[tuple[list[str], list[Held]]]:
    """The groups, each with the links that lie in it, in the order of the links."""
    found: dict[int, tuple[list[str], list[Held]]] = {id(group): (group, []) for group in group_of.values()}
    for link in links:
        first, second = (group_of.get(claim) for claim in link.claims)
        if first is not None and first is second:
            found[id(first)][1].append(link)
    yield from found.values()
