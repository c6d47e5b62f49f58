"""Which word of one name answers which word of another."""

from itertools import permutations

from attrs import frozen

from claims.names.tokens import COST, Relation, relate
from claims.names.words import family_first

MOST = 4
"""Words left on the shorter side up to which every order is tried; beyond it the first good one is taken."""


JOINED = frozenset({"equal", "variant", "near"})
"""What two neighbours written together must be to a word of the other name."""


@frozen(kw_only=True)
class TokenPair:
    """A word of one name and the word of the other that answers it."""

    left: str
    """Folded word of the first name; "" where the first name has none."""
    right: str
    """Folded word of the second name; "" where the second name has none."""
    relation: Relation
    """How the two stand to each other; "far" where one is missing or another word altogether."""


@frozen(kw_only=True)
class Alignment:
    """The best assignment of the words of two names."""

    pairs: tuple[TokenPair, ...]
    """Words that answer each other, in the order of the first name."""
    left: tuple[str, ...]
    """Words of the first name without an answer."""
    right: tuple[str, ...]
    """Words of the second name without an answer."""
    order: tuple[int, ...]
    """Places in the second name of the answers, in the order of the first name."""

    @property
    def straight(self) -> bool:
        """Do the words stand in the same order?"""
        return self.order == tuple(sorted(self.order))

    @property
    def turned(self) -> bool:
        """Is the order another only because the family name stands at the other end?"""
        start = self.order.index(min(self.order))
        rotated = self.order[start:] + self.order[:start]
        return rotated == tuple(sorted(self.order)) and start in (1, len(self.order) - 1)

    def of(self, *relations: Relation) -> tuple[TokenPair, ...]:
        """The pairs that stand in one of these relations."""
        return tuple(pair for pair in self.pairs if pair.relation in relations)


def align(a: tuple[str, ...], b: tuple[str, ...]) -> Alignment:
    """Assign the words of `a` to those of `b`, each to one at most, at the least cost in all."""
    eastern = _eastern(a, b)
    return _align(merged(a, b, eastern), merged(b, a, eastern), eastern)


def _align(a: tuple[str, ...], b: tuple[str, ...], eastern: bool) -> Alignment:
    if len(a) > len(b):
        flipped = _align(b, a, eastern)
        return Alignment(
            pairs=tuple(
                TokenPair(left=pair.right, right=pair.left, relation=pair.relation) for pair in flipped.pairs
            ),
            left=flipped.right,
            right=flipped.left,
            order=tuple(sorted(range(len(flipped.order)), key=flipped.order.__getitem__)),
        )
    places = _equals(a, b)
    open_left = [i for i in range(len(a)) if i not in places]
    open_right = [j for j in range(len(b)) if j not in places.values()]
    places.update(_cheapest(a, b, open_left, open_right, eastern))
    return _alignment(a, b, places, eastern)


def _alignment(a: tuple[str, ...], b: tuple[str, ...], places: dict[int, int], eastern: bool) -> Alignment:
    """The alignment that an assignment of indexes stands for; pairs that are far apart are no pairs."""
    found = [(i, places[i], relate(a[i], b[places[i]], eastern=eastern)) for i in sorted(places)]
    kept = [(i, j, relation) for i, j, relation in found if relation != "far"]
    order = [j for _, j, _ in kept]
    return Alignment(
        pairs=tuple(TokenPair(left=a[i], right=b[j], relation=relation) for i, j, relation in kept),
        left=tuple(a[i] for i in range(len(a)) if i not in {i for i, _, _ in kept}),
        right=tuple(b[j] for j in range(len(b)) if j not in set(order)),
        order=tuple(order),
    )


def _equals(a: tuple[str, ...], b: tuple[str, ...]) -> dict[int, int]:
    """Indexes of equal words: they always answer each other."""
    places: dict[int, int] = {}
    for i, token in enumerate(a):
        for j, other in enumerate(b):
            if token == other and j not in places.values():
                places[i] = j
                break
    return places


def _cheapest(
    a: tuple[str, ...], b: tuple[str, ...], left: list[int], right: list[int], eastern: bool
) -> dict[int, int]:
    """The cheapest assignment of what is left; the earliest of equally cheap ones, which keeps the order."""
    if not left or not right:
        return {}
    if len(left) > MOST or len(right) > MOST + 1:
        return dict(zip(left, right, strict=False))
    costs = [[COST[relate(a[i], b[j], eastern=eastern)] for j in right] for i in left]
    if min(map(min, costs)) == COST["far"]:
        return {}
    width = max(len(left), len(right))
    padded = [row + [COST["far"]] * (width - len(right)) for row in costs]
    best = min(
        permutations(range(width), len(left)),
        key=lambda order: sum(padded[row][column] for row, column in enumerate(order)),
    )
    return {left[row]: right[column] for row, column in enumerate(best) if column < len(right)}


def _eastern(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Do both begin or end with one Chinese, Korean or Vietnamese family name?"""
    left = [token for token in {a[0], a[-1]} if token in family_first()]
    right = [token for token in {b[0], b[-1]} if token in family_first()]
    return any(relate(one, other) in ("equal", "variant") for one in left for other in right)


def merged(a: tuple[str, ...], b: tuple[str, ...], eastern: bool) -> tuple[str, ...]:
    """`a` with two neighbours joined where `b` writes them together: xiao ping beside xiaoping.

    In eastern names the two may be spelt otherwise too: kuo hua is joined to guohua.
    """
    for i in range(len(a) - 1):
        first, second = a[i], a[i + 1]
        if len(first) < 2 or len(second) < 2 or first in b or second in b:
            continue
        for token in (token for token in b if len(token) >= 4):
            if relate(first + second, token, eastern=eastern) in JOINED:
                return merged((*a[:i], first + second, *a[i + 2 :]), b, eastern)
            if eastern and _written_as(first, second, token):
                return merged((*a[:i], token, *a[i + 2 :]), b, eastern)
    return a


def _written_as(first: str, second: str, token: str) -> bool:
    """Is `token` made of other spellings of the two?"""
    return any(
        relate(first, token[:cut]) in ("equal", "variant")
        and relate(second, token[cut:]) in ("equal", "variant")
        for cut in range(2, len(token) - 1)
    )
