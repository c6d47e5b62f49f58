"""What words tell of a person's sex: forms of address, given names, nouns such as "the widow"."""

from functools import cache

from claims.names import given
from claims.names.words import fold
from claims.parse import Token
from claims.roles import offices
from claims.tables import rows

PRONOUNS = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f"}
"""Pronouns for one person, with the gender: m or f."""


def of_address(word: str) -> str:
    """The gender that a word before a name tells ("Mrs", "spokeswoman"): m, f, or "" for none."""
    return _addresses().get(word.lower(), "")


def of_name(name: str) -> str:
    """The gender that a person's given name tells: m, f, or "" where there is none or people of both bear it."""
    first, _, rest = name.partition(" ")
    return given.genders().get(fold(first), "") if rest else ""


def of_noun(noun: Token) -> str | None:
    """The gender of the one person whom a noun stands for ("m", "f", or "" for unknown); None for no person."""
    if noun.pos != "NOUN" or noun.tag != "NN":
        return None
    lemma = noun.lemma.lower()
    if lemma in _nouns():
        return _nouns()[lemma]
    return of_address(lemma) if offices.normal(lemma) is not None else None


@cache
def _addresses() -> dict[str, str]:
    """Words before a name that tell the gender."""
    told = {row["word"]: row["gender"] for row in rows("honorifics") if row["gender"] != "-"}
    return told | {row["title"]: row["gender"] for row in rows("gendered_titles")}


@cache
def _nouns() -> dict[str, str]:
    return {row["noun"]: row["gender"].strip("-") for row in rows("person_nouns")}
