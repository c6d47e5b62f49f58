"""How much it tells that two articles give one value: little where each gives many like it, much where it stands alone."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping
from decimal import Decimal
from math import log10

from attrs import field, frozen

from factcheck.agreements.values import OWN, Value, digits

MOST = 1.0
"""Points for a value that two articles would give by chance once in ten times, and more rarely."""
SMALL, FEW = 10, 5
"""Counts under ten are so unevenly used that they are as good as five."""
OF_GRAIN: Mapping[str, int] = {"day": 100, "month": 30, "year": 10}
"""How many times of a grain the news of a story would name as easily as this one."""


@frozen(kw_only=True)
class Alone:
    """The amounts and times that an article of a story gives at one place only."""

    telling: Mapping[tuple[str, Hashable], float]
    """By article and key how rare the value is, as the logarithm of how few others like it could stand in its place."""
    _asked: dict[int, tuple[Value, float | None]] = field(factory=dict, init=False, repr=False, eq=False)
    """What was asked for by `rarity`, with the value, which keeps its `id` so."""

    def points(self, one: Value, other: Value) -> float:
        """From 0 to 1: 0 for a value that one of the two articles gives at two places, and for a day or year of the news."""
        first, second = self.rarity(one), self.rarity(other)
        if first is None or second is None:
            return 0.0
        if one.amount is None and (one.key != other.key or min(one.worth, other.worth) < OWN):
            return 0.0
        return max(0.0, min(MOST, first + second))

    def rarity(self, value: Value) -> float | None:
        """What `telling` has on a value; a value is held against many others, and asked about once."""
        if id(value) not in self._asked:
            self._asked[id(value)] = value, self.telling.get((value.claim.article, value.key))
        return self._asked[id(value)][1]


def of_values(found: Iterable[Value]) -> Alone:
    """The amounts and times among the values of a story; a headline, which repeats its article, is no second place."""
    alike: dict[tuple[str, Hashable], dict[Hashable, Value]] = defaultdict(dict)
    places: Counter[tuple[str, Hashable]] = Counter()
    for value in found:
        if (size := _size(value)) is not None:
            alike[value.claim.article, size][value.key] = value
            places[value.claim.article, value.key] += value.claim.kind != "headline"
    return Alone(
        telling={
            (article, key): log10(_as_fine(value)) / 2 - log10(len(its))
            for (article, _), its in alike.items()
            for key, value in its.items()
            if places[article, key] <= 1
        }
    )


def _size(value: Value) -> Hashable:
    """What values that could be taken for each other have in common: unit and digits, or grain; None for a place."""
    if value.amount is not None:
        return value.amount.unit, digits(_bound(value)), len(str(int(_bound(value))))
    return value.time.granularity if value.time is not None and value.time.granularity in OF_GRAIN else None


def _as_fine(value: Value) -> int:
    """How many values there are of as many digits, or of this grain."""
    if value.amount is None:
        return OF_GRAIN[value.time.granularity] if value.time is not None else 1
    few = value.amount.unit is None and _bound(value) < SMALL
    return FEW if few else 10 ** digits(_bound(value))


def _bound(value: Value) -> Decimal:
    return (value.amount and (value.amount.low or value.amount.high)) or Decimal(0)
