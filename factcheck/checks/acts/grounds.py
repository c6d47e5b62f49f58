"""The ground or cause that a sentence gives for an act, as concepts of the table: "for taking bribes", "because of a storm"."""

import re
from functools import cache

from attrs import frozen

from claims.tables import words
from factcheck import tables
from factcheck.model import Level

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
def _table() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (row["concept"], re.compile("|".join(rf"\b{re.escape(one)}" for one in words(row["words"]))))
        for row in tables.rows("grounds")
    )


@cache
def _within() -> dict[str, tuple[str, ...]]:
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
    named = {concept for concept, pattern in _table() if pattern.search(said)}
    return frozenset(named - {above for one in named for above in _above(one)})


def _above(concept: str) -> frozenset[str]:
    """Everything coarser than a concept."""
    direct = _within().get(concept, ())
    return frozenset(direct).union(*(_above(one) for one in direct))


def compare(left: frozenset[str], right: frozenset[str]) -> Level:
    """Two sets of grounds: agree when equal, compatible when they overlap or one is coarser, else conflict."""
    if left == right:
        return "agrees"
    wider = [side.union(*(_above(one) for one in side)) for side in (left, right)]
    return "compatible" if left & wider[1] or right & wider[0] else "conflicts"
