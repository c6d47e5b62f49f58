"""The table of dated attributes, and which of them the words around a time tell."""

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cache, cached_property

from attrs import frozen

from claims.tables import Row, words
from factcheck import tables
from sources.tables import longest_first

BEFORE = 150
"""Code points before a time in which what it dates is looked for."""
OPENING = re.compile(r"(?:back )?(?:in|on|since|by|from)(?: the)?\s+$", re.IGNORECASE)
"""What stands before a time that opens a sentence."""
FORMER = re.compile(
    r"(?<![\w-])(?:previous|former|earlier|original|originally|current|existing|present|would have|had been due|at least"
    r"|again|re-?elected|re-?opened|re-?built|another|second|new lease|old (?:contract|deal|lease)"
    r"|(?:contract|deal|lease)[^.;,]{0,30} (?:ran|expired|ended)|not|never|no|n't|n\u2019t)\b",
    re.IGNORECASE,
)
"""Words with which a time is that of another contract, term or opening, or of none."""
MARGIN = 40
"""Code points before the words of an attribute in which these stand."""
SITE = r"(?: (?:in|near|at|outside|off|on) (?:the )?(?-i:[A-Z])[^\s,]{1,30}(?: (?-i:[A-Z])[^\s,]{1,30})?)?"
WHERE = rf"{SITE}(?:(?:, (?:which|that)| which| that)? (?:happened|occurred|took place|broke out|struck|came))?{SITE}"
"""What may stand behind the noun of a mishap: where it happened."""
WORD = re.compile(r"[a-z]+")


@frozen(kw_only=True)
class Shape:
    """A row of the table of attributes."""

    attribute: str
    """What is dated."""
    nouns: frozenset[str]
    """What it is told of, where the words themselves tell that; several where it may be any of them."""
    within: timedelta | None
    """How far apart two times may lie that are one told wrongly; None where no two times can both hold."""
    thing: bool
    """Must the thing meant be of one class?"""
    opens: frozenset[str]
    """Words of which a text that tells it has one; empty where it may have any."""
    told: str
    """The words that tell it, as an expression."""
    rest: str
    """What may stand between them and the time."""
    link: str
    """What stands right before the time."""
    leads: bool
    """May a time that opens the sentence be its own, too?"""

    @cached_property
    def behind(self) -> re.Pattern[str]:
        """What stands before the time; compiled when a text asks for it."""
        lead = rf"\s(?:{self.link})\s(?:the\s|about\s|early\s|late\s)?$"
        return re.compile(rf"\b(?P<told>{self.told})(?![\w-])(?P<rest>{self.rest}?){lead}", re.IGNORECASE)

    @cached_property
    def ahead(self) -> re.Pattern[str] | None:
        """What follows a time that opens the sentence."""
        ahead = rf"\b(?P<told>{self.told})\b(?P<rest>{self.rest})"
        return re.compile(ahead, re.IGNORECASE) if self.leads else None


@frozen(kw_only=True)
class Told:
    """An attribute told by the words around a time."""

    shape: Shape
    """The row."""
    start: int
    """Where its words start in the text."""
    end: int
    """Where they end."""
    verb: str
    """The words that tell it."""
    rest: str
    """What stands between them and the time."""


@cache
def _shapes() -> tuple[Shape, ...]:
    return tuple(map(_shape, tables.rows("attributes")))


def _shape(row: Row) -> Shape:
    return Shape(
        attribute=row["attribute"],
        nouns=frozenset(words(row["noun"])),
        within=timedelta(days=int(row["within"])) if row["within"] else None,
        thing=row["thing"] == "y",
        opens=tables.openings(words(row["words"])),
        told="|".join(longest_first(words(row["words"]))).replace("WHERE", WHERE),
        rest=rf"[^.;:“”\"]{{0,{row['gap']}}}",
        link="|".join(longest_first(words(row["link"]))),
        leads=bool(row["ahead"]),
    )


def around(text: str, first: int, last: int, start: int, end: int) -> Iterator[Told]:
    """What is told of the time at `start` to `end` of a sentence that goes from `first` to `last`."""
    lead = text[first:start]
    opens = not lead or OPENING.match(lead) is not None
    offset = end if opens else max(first, start - BEFORE)
    told = text[offset : min(last, offset + BEFORE)] if opens else text[offset:start]
    said = frozenset(WORD.findall(told.lower()))
    able = (shape for shape in _shapes() if not (shape.opens and shape.opens.isdisjoint(said)))
    for shape in able:
        pattern = shape.ahead if opens else shape.behind
        found = pattern.search(told) if pattern else None
        if found is None or FORMER.search(
            text, max(first, offset + found.start() - MARGIN), offset + found.end()
        ):
            continue
        begin = offset + found.start("told")
        yield Told(
            shape=shape, start=begin, end=offset + found.end("told"), verb=found["told"], rest=found["rest"]
        )
