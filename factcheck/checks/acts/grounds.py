"""The ground or cause that a sentence gives for an act, as concepts of the table: "for taking bribes", "because of a storm"."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from attrs import frozen

from claims.tables import words
from factcheck import tables
from factcheck.model import Level

Within = Mapping[str, tuple[str, ...]]
"""The coarser concepts that each concept is within."""
LEAD = re.compile(
    r"\b(because of|because|due to|owing to|on (?:a |the )?(?:charges?|suspicion|grounds|accusations|allegations) (?:of|that)"
    r"|(?<=guilty )of"
    r"|on(?= (?:[a-z-]+ ){1,3}(?:charges?|allegations|accusations)\b)|over|for|with)\s+",
)
"""What brings a ground."""
OF = re.compile(r" of\s+")
"""What brings the ground of a charge right behind its verb."""
END = re.compile(
    r"[.;:()“”\"—]|,\s|\b(?:on|in|at|by|to|from|when|while|after|before|who|which|that|but|as|until|since|last|this|during)\s",
)
"""Where the words of a ground end at the latest."""
CLAUSE = re.compile(r"[.;:]|\b(?:who|which|after|before|when|while|but)\b")
"""What lies between an act and a ground that is another's."""
REACH = 240
"""Code points behind an act in which its ground is looked for."""
LONGEST = 90
"""Code points of a ground at most."""


@frozen(kw_only=True)
class Ground:
    """The words of a ground."""

    start: int
    """Where they start in the text searched."""
    end: int
    """Where they end."""
    concepts: frozenset[str]
    """Rows of the table that they name; never empty."""


@cache
def patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The rows of the table, each with what tells it in lower case."""
    return tuple(
        (row["concept"], re.compile("|".join(rf"\b{re.escape(one)}" for one in words(row["words"]))))
        for row in tables.rows("grounds")
    )


@cache
def within() -> Within:
    """The coarser rows that each row of the table is within."""
    return {row["concept"]: words(row["within"]) for row in tables.rows("grounds")}


def find(text: str, *, charged: bool = False) -> Ground | None:
    """The first ground given in a text that follows an act, if the table knows it; "of" brings one to who is `charged`."""
    text = text[:REACH]
    of = OF.match(text) if charged else None
    for lead in (*([of] if of else ()), *LEAD.finditer(text)):
        if CLAUSE.search(text, 0, lead.start()):
            return None
        stop = END.search(text, lead.end())
        end = min(stop.start() if stop else len(text), lead.end() + LONGEST)
        said = text[lead.end() : end].casefold()
        if named := concepts(said):
            return Ground(start=lead.start(), end=lead.end() + len(said.rstrip()), concepts=named)
    return None


def concepts(said: str) -> frozenset[str]:
    """The rows that some words name, the finest ones only."""
    return finest({concept for concept, pattern in patterns() if pattern.search(said)}, within())


def finest(named: Iterable[str], coarser: Within) -> frozenset[str]:
    """Some concepts without those that are coarser words for another of them."""
    every = frozenset(named)
    return every - {wide for one in every for wide in _above(one, coarser) - {one}}


def _above(concept: str, coarser: Within) -> frozenset[str]:
    """Everything coarser than a concept."""
    direct = coarser.get(concept, ())
    return frozenset(direct).union(*(_above(one, coarser) for one in direct))


def compare(left: frozenset[str], right: frozenset[str], coarser: Within | None = None) -> Level:
    """Two sets of grounds: agree when equal, compatible when they overlap or one is coarser, else conflict."""
    if left == right:
        return "agrees"
    table = within() if coarser is None else coarser
    wider = [side.union(*(_above(one, table) for one in side)) for side in (left, right)]
    return "compatible" if left & wider[1] or right & wider[0] else "conflicts"
