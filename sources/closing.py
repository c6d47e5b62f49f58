"""The lines right behind an article's last words, which still speak of it."""

from collections.abc import Iterator, Sequence

from sources.article import Zone, ZoneKind

OWN: frozenset[ZoneKind] = frozenset(["byline", "credit", "dateline"])
"""Kinds of lines about the article itself; with any other one, what follows can speak of another."""


def closing(zones: Sequence[Zone]) -> Iterator[Zone]:
    """The lines about an article between its last words and the first line that is not; none for one without body."""
    last = max((i for i, zone in enumerate(zones) if zone.kind == "body"), default=len(zones))
    for zone in zones[last + 1 :]:
        if zone.kind not in OWN:
            return
        yield zone
