"""Two numbers that belong together: ranges ("10 to 15", "between 10 and 15"), and scores, which count nothing."""

import re
from collections.abc import Sequence
from typing import Literal

from attrs import evolve

from claims.quantities import money, units
from claims.quantities.nouns import plural_head
from claims.quantities.numerals import ONE, Numeral
from claims.quantities.words import GAP, WINDOW, of_kind

Pairing = Literal["range", "score", "apart"]

LINK = re.compile(
    rf"(?P<percent>%|{GAP}per{GAP}?cent)?(?:(?P<dash>{GAP}?[-\u2013\u2014]{GAP}?)|-?{GAP}(?P<word>to|or|and){GAP})\Z"
)
BETWEEN = re.compile(r"\bbetween (?:the range of )?\Z", re.IGNORECASE)
FROM = re.compile(r"\bfrom (?:\w{1,12} ){0,2}\Z", re.IGNORECASE)
RANGING = re.compile(
    r"\b(?:ranging|ranges?|ranged|varying|vary|varies|varied|anywhere|anything) from \Z", re.IGNORECASE
)
BY = re.compile(r"\bby(?: about)? \Z", re.IGNORECASE)


def is_year(numeral: Numeral) -> bool:
    """Four figures without separators that can be a year."""
    return numeral.form == "figures" and not numeral.grouped and 1000 <= numeral.low <= 2100


def joined(text: str, numerals: Sequence[Numeral]) -> list[Numeral]:
    """Ranges made one numeral, scores taken out, all others as they are; sorted by start as given."""
    found: list[Numeral] = []
    index = 0
    while index < len(numerals):
        left, right = numerals[index], numerals[index + 1] if index + 1 < len(numerals) else None
        pairing = _pairing(text, left, right) if right else "apart"
        if right and pairing == "range":
            found.append(_range(text, left, right))
        elif pairing == "apart":
            found.append(left)
        index += 1 if pairing == "apart" else 2
    return found


def _scaled(left: Numeral, right: Numeral) -> Numeral:
    """The left number with the multiplier that it shares: "5 to 10 million"."""
    shares = left.scale == ONE != right.scale and left.low < right.low / right.scale
    return evolve(left, low=left.low * right.scale, high=left.low * right.scale) if shares else left


def _range(text: str, left: Numeral, right: Numeral) -> Numeral:
    between = BETWEEN.search(text, max(0, left.start - 22), left.start)
    return evolve(
        left,
        start=between.start() if between else left.start,
        end=right.end,
        low=_scaled(left, right).low,
        high=right.low,
        form="range",
        scale=right.scale,
        grouped=left.grouped or right.grouped,
        currency=left.currency or right.currency,
    )


def _pairing(text: str, left: Numeral, right: Numeral) -> Pairing:
    """Do two numbers side by side make a range, a score, or nothing together?"""
    if not {left.form, right.form} <= {"figures", "words"} or right.start - left.end > 12:
        return "apart"
    link = LINK.match(text, left.end, right.start)
    if not link or not _of_one_kind(text, left, right, percent=link["percent"] is not None):
        return "apart"
    rising = _scaled(left, right).low < right.low
    if link["dash"]:
        return _dashed(text, left, right, rising=rising)
    before = text[max(0, left.start - WINDOW) : left.start]
    if link["word"] == "and":
        return "range" if rising and BETWEEN.search(before) and not is_year(left) else "apart"
    if link["word"] == "or":
        return "range" if rising and left.form == right.form and not is_year(left) else "apart"
    return _with_to(text, left, right, rising=rising)


def _of_one_kind(text: str, left: Numeral, right: Numeral, *, percent: bool) -> bool:
    """Can both be of the unit that is printed with one: "5% to 10%", "$5 to 7 million", but not "5% to $10"?"""
    if right.currency:
        return right.currency == left.currency and not percent
    if not (percent or left.currency):
        return True
    unit = units.after(text, right.end, one=False)
    if percent:
        return unit is not None and unit.name == "percent"
    word = money.after(text, right.end, right.low)
    return unit is None and (word is None or word.code == left.currency)


def _dashed(text: str, left: Numeral, right: Numeral, *, rising: bool) -> Pairing:
    """Tell: "10-15" is a range, "3-1" a score, "2014-2016" neither."""
    if left.form == "words" or right.form == "words":
        return "apart"
    return "range" if rising and not is_year(left) and not _in_contest(text, left, right) else "score"


def _with_to(text: str, left: Numeral, right: Numeral, *, rising: bool) -> Pairing:
    before = text[max(0, left.start - WINDOW) : left.start]
    if RANGING.search(before):
        return "range" if rising else "apart"
    if is_year(left) and is_year(right) and not _counts(text, right):
        return "score"
    if FROM.search(before):
        return "apart"
    if rising and BY.search(before) and not _counts(text, right):
        return "apart"
    if rising:
        return "score" if _in_contest(text, left, right) else "range"
    plain = left.scale == ONE and not left.currency and not _counts(text, right)
    return "score" if plain or BY.search(before) else "apart"


def _counts(text: str, numeral: Numeral) -> bool:
    """Does a unit or something counted follow?"""
    after = units.after(text, numeral.end, one=False) or plural_head(text, numeral.end)
    return numeral.currency is not None or after is not None


def _in_contest(text: str, left: Numeral, right: Numeral) -> bool:
    """Do words of winning or voting stand before, and nothing counted after?"""
    before = re.findall(r"[a-z]+", text[max(0, left.start - WINDOW) : left.start].lower())[-6:]
    return any(word in of_kind("contest") for word in before) and not _counts(text, right)
