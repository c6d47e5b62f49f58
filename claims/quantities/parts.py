"""Parts of a whole: "two-thirds", "a quarter of", "half the", "one in five", "nine out of ten"."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from claims import tables
from claims.quantities.numerals import Numeral, sparse
from claims.quantities.words import GAP, alternation
from sources.letters import lowered

HALF = "half"
"""Without it no half is looked for."""
PLACES = Decimal("0.000001")
"""A third is kept as 0.333333."""
BASES = frozenset({3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000})
"""What "one in" may go on with, so that "three in 2019" or "two in 14" is no part."""
TELLING = "is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|said|says|now|still|lives?|lacks?|needs?|thinks?|fears?|agrees?|say"
"""Words behind "one household in five" by which no noun follows that the five would count."""


@cache
def _values() -> dict[str, Decimal]:
    kinds = ("digit", "teen", "ten", "part", "scale", "dozen")
    named = {
        row["word"]: Decimal(row["value"]) for row in tables.rows("number_words") if row["kind"] in kinds
    }
    return named | {"a": Decimal(1), "an": Decimal(1)}


def _words(*kinds: str) -> str:
    return alternation(row["word"] for row in tables.rows("number_words") if row["kind"] in kinds)


@cache
def _pattern() -> re.Pattern[str]:
    small, part, big = _words("digit"), _words("part"), _words("digit", "teen", "ten", "scale", "dozen")
    where = "of|the|its|their|his|her|our|all|my|your"
    return re.compile(
        rf"(?<![\w-])(?<!\d\.)(?:(?P<top>{small})(?:-|{GAP})(?P<part>{part})(?![\w-])"
        rf"|(?P<by>an?){GAP}(?P<one>{part})(?={GAP}of{GAP})"
        rf"|(?P<half>half)(?={GAP}(?:{where}|an?(?!{GAP}{big})){GAP})"
        rf"|(?P<of>{small}){GAP}(?:[a-z-]{{3,20}}{GAP}){{1,2}}(?:in|out{GAP}of){GAP}(?:every{GAP})?(?P<whole>{big}|\d{{1,4}})"
        rf"(?={GAP}?[,.;:)]|{GAP}(?:{TELLING})\b)"
        rf"|(?P<n>{small}|\d{{1,3}}(?:\.\d)?){GAP}(?P<in>in|out{GAP}of)(?:{GAP}every)?{GAP}(?P<base>{big}|\d{{1,4}}(?![\w,.]\d))(?!\w))",
        re.IGNORECASE,
    )


@cache
def _cued_half() -> re.Pattern[str]:
    cues = "more than|less than|fewer than|over|nearly|almost|about|around|roughly|at least|up to|by"
    return re.compile(
        rf"\b(?:{cues}) (?P<half>half)(?={GAP}?[,.;:)]|{GAP}(?:in|by|from|since|to)\b)", re.IGNORECASE
    )


def find(text: str) -> Iterator[Numeral]:
    """Every part of a whole, in the order of the text."""
    for found in sparse(_pattern().finditer(text)):
        if not NOT_A_PART.search(text, max(0, found.start() - 12), found.start()):
            value = _value(found)
            if value is not None:
                yield _numeral(found.start(), found.end(), value)
    for found in _cued_half().finditer(text) if HALF in lowered(text) else ():
        yield _numeral(found.start("half"), found.end("half"), Decimal("0.5"))


NOT_A_PART = re.compile(
    r"\b(?:first|second|other|better|top|bottom|latter|last|opening|final)[ -]\Z", re.IGNORECASE
)


def _numeral(start: int, end: int, value: Decimal) -> Numeral:
    return Numeral(start=start, end=end, low=value, high=value, form="part")


def _number(word: str) -> Decimal:
    return Decimal(word) if word[0].isdecimal() else _values()[word.lower()]


def _value(found: re.Match[str]) -> Decimal | None:
    """The part between 0 and 1; None when the words only look like one."""
    if found["half"]:
        return Decimal("0.5")
    if found["base"] or found["whole"]:
        top, base = _number(found["n"] or found["of"]), _number(found["base"] or found["whole"])
        return (top / base).quantize(PLACES).normalize() if 0 < top < base and base in BASES else None
    top, part = (
        (_number(found["top"]), found["part"]) if found["top"] else (_number(found["by"]), found["one"])
    )
    base = _values()[lowered(part)]
    if not 0 < top < base or (top > 1) != part.endswith("s"):
        return None
    return (top / base).quantize(PLACES).normalize()
