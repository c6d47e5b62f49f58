"""Which values of one flag stand together: "38 million euros" and "€38m" against "83 million euros".

Values that are never held against each other, only against the same other ones, are one camp. Where that does not part
them into two, as with three causes of one fire, each value is a camp of its own.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

Name = TypeVar("Name", bound=Hashable)


def camps(names: Sequence[Name], clashes: Iterable[tuple[Name, Name]]) -> list[list[Name]]:
    """The names in two camps with every clash between them, each in the order given; each by itself where there are no two."""
    against: dict[Name, list[Name]] = {name: [] for name in names}
    for one, other in clashes:
        against[one].append(other)
        against[other].append(one)
    sides = _parted(against, names[0]) if names else {}
    if len(sides) < len(against):
        return [[name] for name in against]
    parted = ([name for name in against if sides[name] == side] for side in (False, True))
    return [camp for camp in parted if camp]


def _parted(against: Mapping[Name, Sequence[Name]], first: Name) -> dict[Name, bool]:
    """By name which of the two camps it is in, as far as clashes lead from the first; nothing where they need a third."""
    found = {first: False}
    waiting = [first]
    while waiting:
        one = waiting.pop()
        for other in against[one]:
            if other not in found:
                found[other] = not found[one]
                waiting.append(other)
            elif found[other] == found[one]:
                return {}
    return found
