"""The lines right behind an article's last words, which still speak of it."""

from collections.abc import Iterator, Sequence

from sources.article import Zone, ZoneKind
from sources.lines.menus import is_button

OWN: frozenset[ZoneKind] = frozenset(["byline", "credit", "dateline"])
"""Kinds of lines about the article itself; with any other one, what follows can speak of another."""


def closing(text: str, zones: Sequence[Zone]) -> Iterator[Zone]:
    """The lines about an article between its last words and the first line that is not; none for one without body.

    Buttons and pictures may stand between.
    """
    last = max((i for i, zone in enumerate(zones) if zone.kind == "body"), default=len(zones))
    for zone in zones[last + 1 :]:
        if zone.kind in OWN:
            yield zone
        elif zone.kind != "caption" and not _are_buttons(zone.span.of(text)):
            return


def _are_buttons(words: str) -> bool:
    """Are all lines such that a reader presses them?"""
    return all(is_button(line.strip()) for line in words.splitlines() if line.strip())
