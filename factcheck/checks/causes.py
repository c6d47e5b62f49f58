"""Conflicts of matched pairs, gathered by cause: pairs that rest on the same words are one question."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from factcheck.checks.sides import Place
from factcheck.clusters import grouped
from factcheck.matching.pairs import Pair
from factcheck.model import Aspect, Comparison


@frozen(kw_only=True)
class Clash:
    """One comparison of a pair, with the places of both values."""

    pair: Pair
    """The two claims."""
    comparison: Comparison
    """The two values."""
    left: Place
    """Words of the first."""
    right: Place
    """Words of the second."""

    def holders(self) -> tuple[tuple[Place, str], tuple[Place, str]]:
        """Both places, each with the id of its claim."""
        return (self.left, self.pair.left.id), (self.right, self.pair.right.id)


@frozen(kw_only=True)
class Cause:
    """Clashes that share words, and comparisons that agree with one of their sides."""

    clashes: tuple[Clash, ...]
    """What conflicts, in the order of the pairs."""
    seconds: tuple[Clash, ...]
    """Comparisons of the same aspect that agree, one side of which clashes: more outlets for that side."""

    @property
    def holders(self) -> dict[Place, str]:
        """All places, each with the id of its claim."""
        return {place: claim for one in (*self.clashes, *self.seconds) for place, claim in one.holders()}


def causes(pairs: Sequence[Pair], aspect: Aspect) -> Iterator[Cause]:
    """Everything that conflicts in one aspect, one cause for each set of words that hang together."""
    clashing = list(_compared(pairs, aspect, conflicting=True))
    agreeing = list(_compared(pairs, aspect, conflicting=False)) if clashing else []
    at: dict[Place, list[int]] = {}
    for number, one in enumerate(agreeing):
        for place in (one.left, one.right):
            at.setdefault(place, []).append(number)
    for group in grouped(clashing, lambda clash: (clash.left, clash.right)):
        places = {place for clash in group for place in (clash.left, clash.right)}
        near = sorted({number for place in places for number in at.get(place, ())})
        seconds = (agreeing[number] for number in near)
        yield Cause(
            clashes=tuple(group),
            seconds=tuple(one for one in seconds if (one.left in places) != (one.right in places)),
        )


def _compared(pairs: Iterable[Pair], aspect: Aspect, *, conflicting: bool) -> Iterator[Clash]:
    for pair in pairs:
        found = pair.conflicts if conflicting else pair.match.why
        for one in found:
            wanted = one.aspect == aspect and (conflicting or one.level == "agrees")
            if wanted and one.left is not None and one.right is not None:
                yield Clash(
                    pair=pair,
                    comparison=one,
                    left=Place(article=pair.left.article, span=one.left),
                    right=Place(article=pair.right.article, span=one.right),
                )
