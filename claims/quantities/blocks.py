"""Numbers that count nothing because of where they stand: in dates, times, addresses, codes and names."""

import re
from collections import deque
from collections.abc import Iterator, Sequence
from functools import cache

from claims import tables
from claims.quantities import units
from claims.quantities.nouns import plural_head, singular
from claims.quantities.numerals import ONE, Numeral
from claims.quantities.words import GAP, alternation, of_kind, word_before

NAME_REACH = 24
"""Code points of a set phrase on either side of its number."""

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

HELD = re.compile(
    "|".join(
        (
            rf"{DAY}(?:{LINK}{DAY})*+(?: of)? {MONTH}(?![\w-])(?:,? \d{{4}}\b)?",
            r"\d{1,4}+(?P<sign>[-/.])\d{1,2}(?P=sign)\d{1,4}\b",
            r"\d{1,2}(?:[:.]\d\d)?(?:[-\u2013]\d{1,2}(?:[:.]\d\d)?)? ?(?i:[ap]\.m\b\.?|[ap]m\b)",
            r"\d{1,2} o['\u2019]clock\b",
            r"\d++:\d++(?::\d++)*+",
            rf"(?:\d{{1,2}}[:.])?\d{{2,4}}(?: hours| hrs)? {ZONE}\b",
            r"\d++(?:\.\d++){2,}+",
            r"\d++(?:/\d++)++",
            r"\d++(?:[-\u2013]\d++){2,}+",
            r"\d{3}-\d{4}\b|\d{2,5}-0\d++|9-11\b",
            rf"\d{{1,5}} (?:[A-Z][\w'\u2019]{{1,20}} ){{1,3}}{STREET}\b",
            r"\d++ ?[x\u00d7] ?\d++",
            r"\d[\d,]{0,6} (?:BCE?|AD|CE)\b",
        )
    )
)
"""Dates, times, ratios, versions, telephone numbers, addresses and sizes, from their first figure on."""

DATE_AFTER_MONTH = re.compile(rf"{DAY}(?:{LINK}(?:{MONTH} )?{DAY})*+(?:,? \d{{4}}\b)?")
LIST = re.compile(rf"\d++[A-Za-z]?(?:\.\d++)*+(?:\(\w{{1,3}}\))?(?![\w,]\d)(?:(?:{LINK}|, )\d++(?!\w))*+")
FIGURE = re.compile(r"\d")
TELEPHONE = re.compile(r"\d{2,5}(?: \d{2,5}){0,3}")
ALWAYS = re.compile(r"\d[\d,.]*+")
AFTER_SIGN = {
    "#": ALWAYS,
    "[": re.compile(r"\d{1,3}\]"),
    "(": re.compile(r"\d{2,5}\) ?\d{2,4}[- ]?\d{2,4}"),
    "+": re.compile(r"\d[\d ()-]{6,20}\d"),
    "'": re.compile(r"\d\d\b(?! (?:[a-z]+s|people|men|women|children)\b)"),
    "\u2019": re.compile(r"\d\d\b(?! (?:[a-z]+s|people|men|women|children)\b)"),
}
"""What a sign right before figures makes of them: item numbers, notes, telephone numbers, short years."""
LINE_START = re.compile(r"(?m:^)[^\S\n]{0,8}\Z")
LIST_ITEM = re.compile(rf"\d{{1,3}}(?:[.)](?=\s)|{GAP}*+(?:$|\n))")
WEB = re.compile(r"(?:https?://|www\.)\S++")
AFTER_AT = re.compile(r"@[\w.-]{1,255}")
BEFORE_AT = re.compile(r"[\w.+-]*+\Z")


@cache
def _months() -> frozenset[str]:
    names = "january february march april may june july august september october november december"
    return frozenset(form for name in names.split() for form in (name, name[:3])) | {"sept"}


@cache
def _names() -> tuple[re.Pattern[str], ...]:
    """Set phrases and names with numbers in them, from the table."""
    rows = tables.rows("quantity_names")
    loose = alternation(row["phrase"] for row in rows if row["case"] == "any")
    exact = alternation(row["phrase"] for row in rows if row["case"] == "exact")
    return re.compile(rf"(?<!\w){loose}(?!\w)", re.IGNORECASE), re.compile(rf"(?<!\w){exact}(?!\w)")


def counting(text: str, numerals: Sequence[Numeral]) -> Iterator[Numeral]:
    """The numerals, sorted by start, that no date, time, address, code or name holds."""
    addresses = deque(_addresses(text))
    reach, last = 0, -1
    for numeral in numerals:
        while addresses and addresses[0][0] <= numeral.start:
            reach = max(reach, addresses.popleft()[1])
        if numeral.start >= reach:
            reach = max(reach, _held_until(text, numeral, last))
        if numeral.start >= reach:
            yield numeral
        last = numeral.end


def _addresses(text: str) -> list[tuple[int, int]]:
    """Where addresses of the web and of mail stand, sorted."""
    found = [match.span() for match in WEB.finditer(text)]
    for match in AFTER_AT.finditer(text):
        name = BEFORE_AT.search(text[max(0, match.start() - 64) : match.start()])
        found.append((match.start() - (len(name[0]) if name else 0), match.end()))
    return sorted(found)


def _held_until(text: str, numeral: Numeral, last: int) -> int:
    """Where the date, code or name ends that holds the number; 0 when none does. `last`: end of the number before."""
    named = _in_name(text, numeral)
    if named or numeral.form != "figures":
        return named or _after_designator(text, numeral)
    first = FIGURE.search(text, numeral.start, numeral.end)
    if numeral.currency or not first:
        return 0
    at = first.start()
    if at > 1 and text[at - 1] in "-\u2013" and text[at - 2].isdigit() and last != at - 1:
        return numeral.end
    held = HELD.match(text, at)
    return held.end() if held else _after_lead(text, at) or _after_designator(text, numeral)


def _in_name(text: str, numeral: Numeral) -> int:
    left, right = max(0, numeral.start - NAME_REACH), numeral.end + NAME_REACH
    for pattern in _names():
        for found in pattern.finditer(text, left, right):
            if found.start() < numeral.end and numeral.start < found.end():
                return found.end()
    return 0


def _after_lead(text: str, at: int) -> int:
    """Where a code ends that the sign or word right before its figures makes one."""
    before = text[at - 1 : at]
    if text[max(0, at - 2) : at] == "# ":
        before = "#"
    follow = AFTER_SIGN.get(before)
    if follow and not text[max(0, at - 2) : at - 1].isalnum():
        found = follow.match(text, at)
        return found.end() if found else 0
    if before != " " and LINE_START.search(text, max(0, at - 9), at):
        found = LIST_ITEM.match(text, at)
        return found.end() if found else 0
    word = word_before(text, at).rstrip(".")
    pattern = _lead_words(word)
    found = pattern.match(text, at) if pattern else None
    return found.end() if found else 0


def _lead_words(word: str) -> re.Pattern[str] | None:
    """What a word before figures makes of them: a day, an item of a list, the base of a rate."""
    lower = word.lower()
    if word[:1].isupper() and lower in _months():
        return DATE_AFTER_MONTH
    if word.startswith("0") and word.isdecimal():
        return TELEPHONE
    if word in ("No", "Nos") or lower == "number":
        return LIST
    return ALWAYS if lower == "per" else None


def _after_designator(text: str, numeral: Numeral) -> int:
    """Where "page 5", "Articles 5 and 6", "Flight 212", "phase two" end."""
    word = word_before(text, numeral.start).rstrip(".").lower()
    weak = word in of_kind("weak_designator") and not _counts(text, numeral.end)
    if not weak and not {word, singular(word)} & of_kind("designator"):
        return 0
    if numeral.currency or numeral.scale != ONE:
        return 0
    if numeral.form == "words":
        return numeral.end if numeral.low <= 10 else 0
    found = LIST.match(text, numeral.start)
    return found.end() if found else 0


def _counts(text: str, at: int) -> bool:
    """Does a unit or a plural follow the number that ends at `at`?"""
    return bool(units.after(text, at, one=False) or plural_head(text, at))
