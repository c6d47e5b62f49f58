"""Ages that a person's noun tells before the number: "a deckhand of 23", "the boy of eight"."""

import re
from functools import cache

from claims import tables

OF = re.compile(
    r"\b(?:an?|another|the|one)\s+(?:[\w'\u2019-]+\s+){0,3}?(?P<noun>[A-Za-z-]{3,30})\s+of \Z", re.IGNORECASE
)
"""A noun with "of" in front of a number; whether it is one for a person, the tables tell."""
BACK = 70
"""Code points in front of a number in which the noun stands with its article."""


def after_noun(text: str, at: int) -> bool:
    """Does a noun for one person stand before a number at this place, joined by "of"?"""
    if text[at - 4 : at] != " of ":
        return False
    found = OF.search(text[max(0, at - BACK) : at])
    return found is not None and found["noun"].lower() in _persons()


@cache
def _persons() -> frozenset[str]:
    """Nouns for one person: what somebody is to others, offices and occupations."""
    known = {row["noun"] for row in tables.rows("person_nouns")}
    return frozenset(known | {row["title"] for row in tables.rows("offices") if " " not in row["title"]})
