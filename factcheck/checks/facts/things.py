"""Classes of things that a story has one of: "the pit" of one article is "the mine" of another."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from claims import tables as cells
from factcheck import tables
from sources.tables import longest_first


@cache
def _classes() -> dict[str, frozenset[str]]:
    """The classes of a noun."""
    found: dict[str, set[str]] = {}
    for row in tables.rows("things"):
        for word in cells.words(row["words"]):
            found.setdefault(word, set()).add(row["class"])
    return {word: frozenset(classes) for word, classes in found.items()}


@cache
def nouns(*classes: str) -> str:
    """The nouns of some classes, or of all, as the alternatives of a regular expression."""
    known = _classes()
    return "|".join(longest_first([one for one in known if not classes or known[one] & set(classes)]))


@cache
def words() -> frozenset[str]:
    """The last words of all nouns, without hyphens: what a text must hold to name a thing."""
    return frozenset(noun.replace("-", " ").split()[-1] for noun in _classes())


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?P<noun>{nouns()})(?![\w-])", re.IGNORECASE)


def of_noun(word: str) -> frozenset[str]:
    """The classes of a noun as printed; none where the table does not hold it."""
    return _classes().get(word.lower(), frozenset())


@lru_cache(maxsize=1024)
def named_in(text: str) -> frozenset[str]:
    """The classes of all things that some words name in the singular."""
    return _joined(found["noun"] for found in _pattern().finditer(text))


def _joined(found: Iterable[str]) -> frozenset[str]:
    return frozenset().union(*map(of_noun, found))
