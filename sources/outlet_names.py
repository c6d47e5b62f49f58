"""Which names have the form of an outlet's."""

import re

from sources.agencies import agency
from sources.tables import words

SHAPED = re.compile(r"[a-z][A-Z]|\d|\.(?:com|org|net|news)$")
EDGES = ".,'\u2019"
FIRM = re.compile(
    r"\b(?:ltd|limited|inc|incorporated|llc|llp|plc|gmbh|ag|corp|corporation|company|co|papers|newspapers|group|holdings?|media|publications?"
    r"|publishing|publishers|b\.?v|s\.?a|pty|pvt)\.?$",
    re.IGNORECASE,
)


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
    if len(parts) < 2 or is_generic(name) or agency(name):
        return False
    return parts[-1] in words("outlet_words.tsv") or (
        parts[0] == "the" and parts[1] in words("outlet_words.tsv")
    )


def is_firm(name: str) -> bool:
    """Is it a company that owns outlets, and no outlet itself: "Harrow Media Ltd"?"""
    return FIRM.search(name.strip()) is not None
