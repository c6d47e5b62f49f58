"""The sorts of a cause, by the table of sorts and that of grounds: an illness, the weather, a broken part."""

import re
from functools import cache

from claims.tables import words
from factcheck import tables
from factcheck.checks.acts import grounds
from factcheck.checks.acts.grounds import Within
from factcheck.checks.singles.things import notions
from factcheck.model import Level

RULED_OUT = re.compile(
    r"\b(?:not|no|never|neither|nor|without|ruled out|good|fine|best|well|excellent|in order|sound|intact|unrelated|nothing to do|denied|den(?:y|ies))\b|n['\u2019]t\b"
)
"""Words near a cause with which it was none."""
NEAR = 60
"""Code points around a cause in which these stand."""
SEEMING = re.compile(
    r"\b(?:floodlights?\b|windows?\b|windscreens?\b|engine rooms?\b|illegal\w*|fluids?\b|ice[- ]cream|icebreakers?)"
)
"""Words that begin like a ground, and are none."""


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((row["sort"], _pattern(row["words"])) for row in tables.rows("cause_sorts"))


def _pattern(cell: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(words(cell))})(?!\w)")


@cache
def _within() -> Within:
    """The coarser sorts of each: a sort of both tables is within what either says."""
    own = {row["sort"]: words(row["within"]) for row in tables.rows("cause_sorts")}
    known = grounds.within()
    return {one: (*known.get(one, ()), *own.get(one, ())) for one in sorted({*known, *own})}


def named(why: str) -> frozenset[str]:
    """The sorts that the words of a cause, in lower case, name, the finest ones only."""
    own = {sort for sort, pattern in _patterns() if pattern.search(why)}
    return grounds.finest(grounds.concepts(SEEMING.sub("", why)) | own, _within())


def compare(left: frozenset[str], right: frozenset[str]) -> Level:
    """Two causes by their sorts: they conflict where no sort of one is, or is within, one of the other."""
    return grounds.compare(left, right, _within())


def told(sorts: frozenset[str], text: str, what: frozenset[str]) -> bool:
    """Does a text in lower case tell one of these sorts, not ruled out, by a word that is no notion of what it came to?"""
    plain = SEEMING.sub("", text)
    return any(
        not notions(found.group()) <= what
        and RULED_OUT.search(plain, max(0, found.start() - NEAR), found.end() + NEAR) is None
        for sort, pattern in (*_patterns(), *grounds.patterns())
        if sort in sorts
        for found in pattern.finditer(plain)
    )
