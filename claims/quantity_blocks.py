"""Stretches of a text whose numbers count nothing: dates, times, addresses, codes, scores, names."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from claims import tables
from claims.quantity_numerals import Numeral
from claims.quantity_words import GAP, alternation, of_kind

Stretch = tuple[int, int]

MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
DAY = r"\d{1,2}(?:st|nd|rd|th)?(?![\w,.]\d|\w)"
LINK = r"(?: ?[-\u2013\u2014/] ?| to | and | or | until | through | till )"
ZONE = r"(?:GMT|UTC|EST|EDT|ET|CST|CDT|PST|PDT|PT|CET|CEST|BST|IST|MSK|local time)"
STREET = (
    r"(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd|Square|Place|Court|Terrace|Crescent|Way|Row)"
)

PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?:https?://|www\.)\S++",
        r"(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,255}",
        rf"\b{MONTH} {DAY}(?:{LINK}(?:{MONTH} )?{DAY})*+(?:,? \d{{4}}\b)?",
        rf"\b{DAY}(?:{LINK}{DAY})*+(?: of)? {MONTH}(?![\w-])(?:,? \d{{4}}\b)?",
        r"\b\d{1,4}+([-/.])\d{1,2}\1\d{1,4}\b",
        r"\b\d{1,2}(?:[:.]\d\d)?(?:[-\u2013]\d{1,2}(?:[:.]\d\d)?)? ?(?i:[ap]\.m\b\.?|[ap]m\b)",
        r"\b\d{1,2} o['’]clock\b",
        r"\b\d{1,2}:\d\d(?::\d\d)?\b|\b\d++:\d++\b",
        rf"\b(?:\d{{1,2}}[:.])?\d{{2,4}}(?: hours| hrs)? {ZONE}\b",
        r"(?<![\w.])\d++(?:\.\d++){2,}+",
        r"(?<![\d/] )(?<![\w/])\d++(?:/\d++)++(?!\w)",
        r"(?<![\w-])\d++(?:[-\u2013]\d++){2,}+",
        r"\+\d[\d ()-]{6,20}\d|\(\d{2,5}\) ?\d{2,4}[- ]?\d{2,4}|(?<![\w-])\d{3}-\d{4}\b|(?<![\w-])\d{2,5}-0\d++",
        rf"\b\d{{1,5}} (?:[A-Z][\w'’]{{1,20}} ){{1,3}}{STREET}\b",
        r"(?<!\w)['’]\d\d\b(?! (?:[a-z]+s|people|men|women|children)\b)|\[\d{1,3}\]|#\d++",
        r"\bNos?\b\.? ?\d++(?:(?:, | and )\d++)*+|\b(?i:number) \d++",
        r"(?<!\w)9[-/]11\b",
        rf"(?m:^)[^\S\n]{{0,8}}\d{{1,3}}(?:[.)](?=\s)|{GAP}*+$)",
        r"(?<!\d)\d++ ?[x×] ?\d++",
        r"\bper \d[\d,]*+(?: (?:thousand|million))?",
    )
)


@cache
def _names() -> tuple[re.Pattern[str], ...]:
    """Set phrases and names with numbers in them, from the table."""
    rows = tables.rows("quantity_names")
    loose = alternation(row["phrase"] for row in rows if row["case"] == "any")
    exact = alternation(row["phrase"] for row in rows if row["case"] == "exact")
    return re.compile(rf"\b{loose}(?!\w)", re.IGNORECASE), re.compile(rf"\b{exact}(?!\w)")


@cache
def _designated() -> re.Pattern[str]:
    """What a number names: "page 5", "Articles 5 and 6", "Flight 212", "phase two"."""
    small = "one|two|three|four|five|six|seven|eight|nine|ten"
    words = alternation(of_kind("designator"))
    return re.compile(
        rf"(?<![\w'’-]){words}{GAP}(?:\d++[A-Za-z]?(?:\.\d++)*+(?:\(\w{{1,3}}\))?(?![\w,]\d)(?:(?:{LINK}|, )\d++(?!\w))*+"
        rf"|(?:{small})(?!\w|{GAP}(?:hundred|thousand|million|billion)))",
        re.IGNORECASE,
    )


def blocked(text: str) -> tuple[Stretch, ...]:
    """Where numbers count nothing, sorted; stretches may overlap."""
    if not any(figure in text for figure in "0123456789"):
        patterns: Sequence[re.Pattern[str]] = (*_names(), _designated())
    else:
        patterns = (*PATTERNS, *_names(), _designated())
    return tuple(sorted(found.span() for pattern in patterns for found in pattern.finditer(text)))


def outside(numerals: Sequence[Numeral], stretches: Sequence[Stretch]) -> Iterator[Numeral]:
    """The numerals, sorted by start, that touch none of the stretches."""
    reach: list[int] = []
    for _, end in stretches:
        reach.append(max(end, reach[-1] if reach else 0))
    starts = [start for start, _ in stretches]
    for numeral in numerals:
        before = bisect_right(starts, numeral.end - 1)
        if not before or reach[before - 1] <= numeral.start:
            yield numeral
