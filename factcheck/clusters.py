"""Sets that grow by joining two members at a time."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

Item = TypeVar("Item")


class Clusters:
    """Disjoint sets of ids; the smallest id of a set stands for it."""

    def __init__(self, ids: Iterable[str]) -> None:
        """Every id in a set of its own."""
        self._above = {one: one for one in ids}
        self._members = {one: [one] for one in self._above}

    def of(self, one: str) -> str:
        """The id that stands for the set of `one`."""
        root = one
        while self._above[root] != root:
            root = self._above[root]
        while self._above[one] != root:
            self._above[one], one = root, self._above[one]
        return root

    def join(self, one: str, other: str) -> None:
        """Make one set of two."""
        first, second = sorted((self.of(one), self.of(other)))
        if first != second:
            self._above[second] = first
            self._members[first] += self._members.pop(second)

    def members(self, one: str) -> list[str]:
        """All ids of the set of `one`, sorted."""
        return sorted(self._members[self.of(one)])

    def sets(self) -> list[list[str]]:
        """All sets, each sorted, in the order of the ids that stand for them."""
        return [self.members(root) for root in sorted(self._members)]


def grouped(items: Iterable[Item], keys: Callable[[Item], Sequence[Hashable]]) -> list[list[Item]]:
    """Items that share a key, straight or through others, together; groups and members in the order given.

    Every item has one key at least.
    """
    held = [(item, keys(item)) for item in items]
    names = {key: str(n) for n, key in enumerate(dict.fromkeys(key for _, its in held for key in its))}
    clusters = Clusters(names.values())
    for _, (first, *others) in held:
        for other in others:
            clusters.join(names[first], names[other])
    groups: dict[str, list[Item]] = {}
    for item, its in held:
        groups.setdefault(clusters.of(names[its[0]]), []).append(item)
    return list(groups.values())
