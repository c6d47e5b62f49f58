"""Sets of places that grow by joining two at a time."""


class Sets:
    """Disjoint sets of the numbers 0 to count - 1."""

    def __init__(self, count: int) -> None:
        """Every number in a set of its own."""
        self._above = list(range(count))

    def of(self, one: int) -> int:
        """The number that stands for the set of `one`."""
        while self._above[one] != one:
            self._above[one] = self._above[self._above[one]]
            one = self._above[one]
        return one

    def join(self, one: int, other: int) -> None:
        """Make one set of two; the smaller number stands for it."""
        first, second = sorted((self.of(one), self.of(other)))
        self._above[second] = first

    def are_one(self, one: int, other: int) -> bool:
        """Are two numbers in one set?"""
        return self.of(one) == self.of(other)

    def all(self) -> list[list[int]]:
        """All sets, each sorted, in the order of their first numbers."""
        members: dict[int, list[int]] = {}
        for one in range(len(self._above)):
            members.setdefault(self.of(one), []).append(one)
        return list(members.values())
