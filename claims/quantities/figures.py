"""Numbers in figures: "1,987", "1.2 billion", "$4.2bn", "Rs 500 crore", "-12"."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from claims import tables
from claims.quantities import money
from claims.quantities.numerals import ONE, Numeral, sparse
from claims.quantities.words import GAP, alternation
from sources.letters import lowered

LONGEST = 15
"""Figures of a number: longer ones are codes."""
MOST_SCALES = 3
"""Words that multiply one number: "5 lakh crore"."""
HALVES = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}

FIGURES = re.compile(
    r"(?<![\w#@/:\\])(?<![^\W\d_][-\u2010\u2011])(?<!\w[.,'\u2019])"
    r"(?P<whole>(?>\d{1,3}(?:[,\xa0\u2009\u202f]\d{3})+(?!\d)|\d{1,2}(?:,\d\d)+,\d{3}(?!\d)|\d{1,3}(?: \d{3}){0,2} 000(?![\d,.])|\d++))"
    rf"(?P<decimals>\.\d++)?(?:{GAP}?(?P<half>[½¼¾])|{GAP}(?P<top>[1-9])/(?P<bottom>[2-9])(?![\w/]))?",
    re.ASCII,
)
DIGITS = re.compile(r"\d++", re.ASCII)
"""A row of digits: FIGURES begins with one, and never within one."""
MINUS = re.compile(r"(?<![\w)])[-\u2212]\Z|\bminus \Z")


@cache
def _values(*kinds: str) -> dict[str, Decimal]:
    return {row["word"]: Decimal(row["value"]) for row in tables.rows("number_words") if row["kind"] in kinds}


@cache
def _scale_word() -> re.Pattern[str]:
    return re.compile(rf"(?:{GAP}|-)({alternation(_values('scale', 'dozen'))})(?!\w)", re.IGNORECASE)


@cache
def _suffix() -> re.Pattern[str]:
    return re.compile(rf"{GAP}?({alternation(_values('suffix', 'money_suffix'))})(?!\w)")


def find(text: str) -> Iterator[Numeral]:
    """Every number in figures, in the order of the text."""
    for found in sparse(_found(text)):
        numeral = _numeral(text, found)
        if numeral:
            yield numeral


def _found(text: str) -> Iterator[re.Match[str]]:
    """The same as FIGURES finds, sooner: it is tried only where a row of digits begins, as each of its matches does."""
    end = 0
    for digits in DIGITS.finditer(text):
        if digits.start() >= end and (found := FIGURES.match(text, digits.start())):
            end = found.end()
            yield found


def _numeral(text: str, found: re.Match[str]) -> Numeral | None:
    whole = re.sub(r"\D", "", found["whole"])
    if len(whole) > LONGEST or (whole[0] == "0" and len(whole) > 1) or len(found["decimals"] or "") > LONGEST:
        return None
    priced = money.before(text, found.start())
    start = priced[1] if priced else found.start()
    if not priced and start and text[start - 1] in money.SIGNS:
        return None
    scale, end = multiplier(text, found.end(), priced=priced is not None)
    if end < len(text) and _goes_on(text, end):
        return None
    value = (Decimal(whole + (found["decimals"] or "")) + _extra(found)) * scale
    minus = MINUS.search(text, max(0, start - 7), start)
    return Numeral(
        start=minus.start() if minus else start,
        end=end,
        low=-value if minus else value,
        high=-value if minus else value,
        form="figures",
        scale=scale,
        grouped=len(whole) != len(found["whole"])
        or bool(found["decimals"] or priced or minus)
        or scale != ONE,
        currency=priced[0] if priced else None,
    )


def _extra(found: re.Match[str]) -> Decimal:
    """The fraction after a whole number: "2½", "2 1/2"."""
    if found["half"]:
        return HALVES[found["half"]]
    if found["top"]:
        return Decimal(found["top"]) / Decimal(found["bottom"])
    return Decimal(0)


def _goes_on(text: str, at: int) -> bool:
    """Is the number only the beginning of a code, a version or a decimal of another country?"""
    return text[at] in ".,:/'\u2019\u00d7" and text[at + 1 : at + 2].isdigit()


def multiplier(text: str, at: int, *, priced: bool) -> tuple[Decimal, int]:
    """What the words or letters after a number multiply it by, and where they end; 1 and `at` without any."""
    scale, end = ONE, at
    for _ in range(MOST_SCALES):
        found = _scale_word().match(text, end)
        if not found:
            break
        scale, end = scale * _values("scale", "dozen")[lowered(found[1])], found.end()
    if scale == ONE and (found := _suffix().match(text, at)) and _means_scale(text, found, priced=priced):
        scale, end = _values("suffix", "money_suffix")[found[1]], found.end()
    return scale, end


METRES = re.compile(
    rf"{GAP}(?:high|tall|long|wide|deep|thick|away|above|below|from|of|apart|race|final|sprint|dash|hurdles"
    r"|relay|freestyle|butterfly|backstroke|breaststroke|run|tall)\b"
)


def _means_scale(text: str, found: re.Match[str], *, priced: bool) -> bool:
    """A letter after a number multiplies it: always with money, else when nothing speaks for a measure."""
    if priced:
        return True
    letters, glued = found[1], found.end() - found.start() == len(found[1])
    if letters in ("M", "K") or letters in _values("money_suffix"):
        return letters == "K" and glued and text[max(0, found.start() - 2) : found.start()].isdigit()
    if letters in ("m", "k"):
        return glued and not METRES.match(text, found.end())
    return True
