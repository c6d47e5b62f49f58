"""What was found in an article, by its place."""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from operator import attrgetter
from typing import Protocol, TypeVar

from attrs import frozen

from claims.claim import Event, Role
from claims.mention import DateMention, QuantityMention
from sources.span import Span


class Placed(Protocol):
    """Something with a place in the article's text."""

    @property
    def span(self) -> Span:
        """Its place."""


P = TypeVar("P", bound=Placed)
FEW = 8
"""Finds that are sooner looked at one by one than searched for the first of a stretch."""


@frozen(kw_only=True)
class Finds:
    """What was found in an article or a part of it, each kind in the order of the text."""

    dates: tuple[DateMention, ...] = ()
    """Expressions of time."""
    quantities: tuple[QuantityMention, ...] = ()
    """Amounts."""
    roles: tuple[Role, ...] = ()
    """Offices."""
    events: tuple[Event, ...] = ()
    """What happens."""

    def __iter__(self) -> Iterator[Placed]:
        return iter((*self.dates, *self.quantities, *self.roles, *self.events))

    def tells(self) -> bool:
        """Is there a date, an amount or an office in it?"""
        return bool(self.dates or self.quantities or self.roles)

    def within(self, span: Span, holes: Sequence[Span] = ()) -> "Finds":
        """What lies in a stretch of the text and in none of its holes."""
        return Finds(
            dates=_within(self.dates, span, holes),
            quantities=_within(self.quantities, span, holes),
            roles=_within(self.roles, span, holes),
            events=_within(self.events, span, holes),
        )

    def without(self, kept: Collection[int]) -> "Finds":
        """What is not among those with these `id`s."""
        return Finds(
            dates=tuple(found for found in self.dates if id(found) not in kept),
            quantities=tuple(found for found in self.quantities if id(found) not in kept),
            roles=tuple(found for found in self.roles if id(found) not in kept),
            events=tuple(found for found in self.events if id(found) not in kept),
        )


def _within(found: tuple[P, ...], span: Span, holes: Sequence[Span]) -> tuple[P, ...]:
    if not found:
        return ()
    first = bisect_left(found, span.start, key=attrgetter("span.start")) if len(found) > FEW else 0
    inside: list[P] = []
    for placed in islice(found, first, None):
        place = placed.span
        if place.start >= span.end:
            break
        if span.holds(place) and not (holes and any(hole.holds(place) for hole in holes)):
            inside.append(placed)
    return tuple(inside)
