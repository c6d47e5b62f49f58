"""Where some words put something: names with what they are ("the Alt district of Norland province"), and compass words."""

import re
from collections.abc import Iterable, Iterator
from itertools import product

from attrs import frozen

from claims import places
from factcheck.checks.acts.tellings import TIMES

LEVELS = (
    "province|district|county|state|region|prefecture|canton|governorate|village|town|city|island|valley|commune"
    "|municipality|parish|department|suburb|oblast"
)
STOP = re.compile(
    r"[.;:(“”\"]|,\s+(?:the|a|an|its|his|her|he|she|it)\b|\bon (?!(?:the|its|\w+['\u2019]s) (?:[\w-]+ )?(?:coast|island|shore|border|outskirts|edge))"
    r"|\b(?:when|where|who|which|that|and|as|but|after|before|while|from|by|because|since|until|with|for|to|told|said"
    r"|was|were|is|are|has|have|had)\b"
)
"""Where the words of a place end at the latest."""
NAME = re.compile(
    r"(?P<name>[A-Z][^\W\d_]+(?:['\u2019-][^\W\d_]+)*(?: (?:(?:de|do|da|la|las|los|upon|am|an der|op) )?[A-Z][^\W\d_]+(?:-[^\W\d_]+)*){0,3})"
    rf"(?:['\u2019]s)?(?: (?P<level>{LEVELS}))?\b"
)
OF = re.compile(rf"\b(?P<level>{LEVELS}) of (?:the )?$")
COMPASS = re.compile(r"\b(north|south|east|west)(?:ern|ernmost|east|west|eastern|western)?\b")
AGAINST = (frozenset({"north", "south"}), frozenset({"east", "west"}))
WORD = re.compile(r"\w+")
LONGEST = 90
"""Code points of a place at most."""
FAR = 45
"""Code points before its first name: "at the main railway station of"."""


@frozen(kw_only=True)
class Where:
    """A place as some words tell it."""

    names: tuple[tuple[str, str | None], ...]
    """Each name with its level: ("Norland", "province"); the first is where it is, the others hold it."""
    compass: frozenset[str]
    """Points of the compass."""
    start: int
    """Where its first name starts in the text."""
    end: int
    """Where it ends."""
    last: int
    """Where the last name ends."""


def read(text: str, start: int, last: int) -> Where | None:
    """The place that the words from here tell, in a sentence that ends at `last`; None where they name none soon."""
    stop = STOP.search(text, start, min(last, start + LONGEST))
    end = stop.start() if stop else min(last, start + LONGEST)
    found = list(_joined(text, _names(text, start, end)))
    if not found or found[0][0].start() - start > FAR:
        return None
    return Where(
        names=tuple((match["name"], level) for match, level in found),
        compass=frozenset(COMPASS.findall(text[start:end])),
        start=found[0][0].start(),
        end=found[0][0].end(),
        last=found[-1][0].end(),
    )


def _joined(
    text: str, names: Iterable[tuple[re.Match[str], str | None]]
) -> Iterator[tuple[re.Match[str], str | None]]:
    """The names up to a time between two of them: who follows "in the middle of August, " holds no place."""
    last = None
    for match, level in names:
        between = text[last : match.start()] if last is not None else ""
        if any(word in TIMES or word.isdigit() for word in WORD.findall(between)):
            return
        yield match, level
        last = match.end()


def _names(text: str, start: int, end: int) -> Iterator[tuple[re.Match[str], str | None]]:
    for match in NAME.finditer(text, start, end):
        if match["name"] not in TIMES and not places.is_occasion(match["name"]):
            of = OF.search(text, start, match.start())
            yield match, match["level"] or (of["level"] if of else None)


def apart(one: Where, other: Where) -> bool:
    """Can the two not be one place, as far as names, levels, compass and the tables of places tell?"""
    if any(_one_in_other(first, second) for (first, _), (second, _) in _crossed(one, other)):
        return False
    levels = [{level: name for name, level in each.names if level} for each in (one, other)]
    if levels[0].keys() & levels[1].keys():
        return True
    if turned(one, other):
        return True
    first, second = one.names[0], other.names[0]
    if first[1] or second[1]:
        return False
    return known(one) == known(other)


def _crossed(one: Where, other: Where) -> Iterator[tuple[tuple[str, str | None], tuple[str, str | None]]]:
    """The first name of either with every name of the other: two towns may lie in one country."""
    yield from product(one.names[:1], other.names)
    yield from product(one.names[1:], other.names[:1])


def _one_in_other(one: str, other: str) -> bool:
    return _alike(one, other) or bool(places.holds(one, other) or places.holds(other, one))


def turned(one: Where, other: Where) -> bool:
    """Do they lie at opposite points of the compass?"""
    return any(
        len(one.compass & pair) == len(other.compass & pair) == 1
        and one.compass & pair != other.compass & pair
        for pair in AGAINST
    )


def known(one: Where) -> bool:
    """Do the tables hold the first name?"""
    name = one.names[0][0]
    return places.holds(name, name) is not None


def _alike(one: str, other: str) -> bool:
    """Is one name the other, or a part of it?"""
    first, second = one.casefold(), other.casefold()
    return first in second or second in first
