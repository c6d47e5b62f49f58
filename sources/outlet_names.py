"""Which names have the form of an outlet's."""

import re

from sources.agencies import agency
from sources.tables import words

SHAPED = re.compile(r"[a-z][A-Z]|\d|\.(?:com|org|net|news)$")
YEAR = 4
"""Figures of a year, which is no channel's number."""
ARTICLES = frozenset(["the", "le", "la", "el", "il", "der", "die", "das", "het"])
"""What opens the name of a paper, also of one that appears abroad."""
EDGES = ".,'\u2019"
FIRM = re.compile(
    r"\b(?:ltd|limited|inc|incorporated|llc|llp|plc|gmbh|ag|corp|corporation|company|co|papers|newspapers|group|holdings?|media|publications?"
    r"|publishing|publishers|broadcasting|communications|interactive|b\.?v|s\.?a|pty|pvt)\.?$",
    re.IGNORECASE,
)


COMPANY = re.compile(
    r"\b(?:AB|AG|ASA?|Co|Corp|GmbH|Inc|KG|LLC|LLP|Ltd|Limited|NV|N\.V|BV|B\.V|Oyj?|PLC|plc|Pty|Pvt|SA|S\.A|SE|SpA|S\.p\.A|Corporation|Incorporated)\.?$"
)
"""The form of law that closes a company's name."""


def is_company(name: str) -> bool:
    """Does a form of law close the name: "Telvora Optics AB"?"""
    return " " in name and COMPANY.search(name) is not None


def is_generic(name: str) -> bool:
    """Is it no name: "Our", "Free Mobile", "News"?"""
    return all(word.lower().strip(EDGES) in words("generic.tsv") for word in name.split())


def is_outlet_like(name: str) -> bool:
    """Has a name the form of an outlet's: a word such as "Times" in it, or a form no person's name has?"""
    parts = [word.lower().strip(EDGES) for word in name.split()]
    if any(word in words("generic.tsv") - words("outlet_words.tsv") for word in parts) or is_generic(name):
        return False
    return SHAPED.search(name) is not None or not words("outlet_words.tsv").isdisjoint(parts)


def is_titled(name: str) -> bool:
    """Does a word such as "Times" or "News" close the name, or open it after "The": "Harrow Ledger", "BBC News"?"""
    parts = [word.lower().strip(EDGES) for word in name.split()]
    if len(parts) > 1 and parts[-1].isdigit() and len(parts[-1]) < YEAR:
        parts = parts[:-1]  # a channel's number: "Monde 24"
        if parts[0] in words("outlet_words.tsv") and len(parts) == 1:
            return not is_generic(name)
    if len(parts) < 2 or is_generic(name) or agency(name):
        return False
    if parts[:2] == ["voice", "of"]:
        return len(parts) > 2
    return parts[-1] in words("outlet_words.tsv") or (
        parts[0] in ARTICLES and parts[1] in words("outlet_words.tsv")
    )


def is_firm(name: str) -> bool:
    """Is it a company that owns outlets, and no outlet itself: "Harrow Media Ltd"?"""
    return FIRM.search(name.strip()) is not None


def is_initials(short: str, name: str) -> bool:
    """Is it made of the first letters of the name's words, three at least: "FNB" for "Federal Norland Broadcaster"?"""
    said = [word for word in name.split() if word[0].isupper()]
    return len(short) > 2 and short == "".join(word[0] for word in said)
