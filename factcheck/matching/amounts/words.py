"""What the words around an amount say of it: whether it is a margin, a loot or a price, and what sets it apart."""

import re
from functools import cache, lru_cache

from attrs import frozen

from factcheck import tables
from sources.tables import longest_first

BARE = "bare"
"""The kind of an amount of which it is not said what it counts."""
ASKED = "asked"
"""What sets an amount apart that somebody wants."""
OWED = re.compile(r"\bow(?:e|es|ed|ing)\b|\barrears\b|\bunpaid\b|\boutstanding\b")
"""Words for what is due already, so that whoever asks for it asks for no more: "want # that the town has owed them"."""


@frozen(kw_only=True)
class Attribute:
    """Something that is said of amounts: that so much was stolen, that so many are employed."""

    name: str
    """Its name in the table."""
    grows: bool
    """Does it grow while a story runs, as the number of the dead does?"""
    shrinks: bool
    """Does it shrink as well, as the number of the missing does?"""
    lasts: bool
    """Is it so for weeks, as how many a firm employs?"""
    pattern: re.Pattern[str]
    """The words that say it."""


@lru_cache(maxsize=4096)
def said(words: str, kind: str) -> tuple[Attribute, ...]:
    """What is said of an amount of a kind ("people", "money"), by lower-case words around it with # for its number."""
    return tuple(one for one in _of(kind) if one.pattern.search(words))


def topics(words: str) -> frozenset[str]:
    """The names of all that lower-case words may say of amounts of any kind."""
    known = {one.name: one.pattern for each in _attributes().values() for one in each}
    return frozenset(name for name, pattern in known.items() if pattern.search(words))


@lru_cache(maxsize=4096)
def settings(words: str) -> frozenset[str]:
    """What sets an amount apart: that it is of the past, was asked for, is still to come, counts a part."""
    found = frozenset(kind for kind, pattern in _settings().items() if pattern.search(words))
    return found - {ASKED} if ASKED in found and OWED.search(words) else found


@cache
def _of(kind: str) -> tuple[Attribute, ...]:
    """What can be said of a kind; a bare number may count people or things."""
    known = _attributes()
    if kind != BARE:
        return known.get(kind, ())
    return tuple({one.pattern: one for count in ("people", "thing") for one in known[count]}.values())


@cache
def _attributes() -> dict[str, tuple[Attribute, ...]]:
    """By kind of amount, in the order of the table."""
    found: dict[str, tuple[Attribute, ...]] = {}
    for row in tables.rows("amount_words"):
        one = Attribute(
            name=row["attribute"],
            grows=row["grows"] in ("y", "both"),
            shrinks=row["grows"] == "both",
            lasts=row["grows"] == "size",
            pattern=_pattern(tuple(row["words"].split(";"))),
        )
        for kind in row["of"].split():
            found[kind] = (*found.get(kind, ()), one)
    return found


@cache
def _settings() -> dict[str, re.Pattern[str]]:
    return {kind: _pattern(words) for kind, words in tables.words("amount_settings").items()}


def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(longest_first(words))})")
