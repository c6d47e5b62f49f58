"""Where a sentence says that an act happened: "at an airport in Madrid", if the tables know the place."""

import re

from attrs import frozen

from claims import places
from factcheck.checks.acts.tellings import Telling, behind
from factcheck.matching.calendar_words import DAYS, MONTHS
from factcheck.story import Story
from sources.span import Field, Span

WORD = r"(?!(?:to|from|after|before|when|while|who|which|that|and|but|as|since|until|born|for|by)\b)[a-z'\u2019-]+"
DAY = rf"(?:{'|'.join((*DAYS, *MONTHS))}|\d{{1,2}}|(?:19|20)\d\d)\b"
SITE = (
    r"at +the +(?:[a-z-]+ +)?(?:airport|port|harbour|harbor|station|university|outskirts|edge|gates|border)"
)
"""A site that is named by its town: "at the airport of Lisbon"."""
GAP = re.compile(rf"(?:[ ,]+(?:{WORD}|{DAY})){{0,8}} +(?:{SITE} +of|in|at|outside|inside) +(?:the +)?")
"""What may stand between the act and the place: other words, and a date."""
PLACE = re.compile(r"[A-Z][^\W\d_]+(?:[ -][A-Z][^\W\d_]+){0,3}")


@frozen(kw_only=True)
class Somewhere:
    """A known place, as a sentence names it."""

    name: str
    """The words."""
    span: Span
    """Where they stand."""


def place_of(story: Story, one: Telling) -> Somewhere | None:
    """The known place of an act; None where it is not told, or with "near" or "off" only."""
    return place_behind(*behind(story, one), one.event.span.field)


def place_behind(words: str, start: int, field: Field) -> Somewhere | None:
    """The known place of an act that these words follow; `start` is where they stand in the text."""
    gap = GAP.match(words)
    name = PLACE.match(words, gap.end()) if gap else None
    if name is None or not known(name[0]):
        return None
    span = Span(start=start + name.start(), end=start + name.end(), field=field)
    return Somewhere(name=name[0], span=span)


def known(name: str) -> bool:
    """Does a table hold the place?"""
    return places.holds(name, name) is not None


def apart(first: str, second: str) -> bool:
    """Are they two known places, neither in the other?"""
    return places.holds(first, second) is False and places.holds(second, first) is False
