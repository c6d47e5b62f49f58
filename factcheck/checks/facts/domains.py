"""Which office some words mean: "mayor of Holm" and "has governed the city" are one."""

import re
from functools import cache

from claims.tables import words
from factcheck import tables
from sources.letters import lowered
from sources.tables import longest_first


@cache
def _known(column: str) -> dict[str, str]:
    return {word: row["domain"] for row in tables.rows("domains") for word in words(row[column])}


@cache
def _pattern(column: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(longest_first(_known(column)))})(?![\w-])", re.IGNORECASE)


def of(text: str) -> frozenset[str]:
    """The domain of the first office that some words name, else of the first body; none where they name neither."""
    for column in ("office", "body"):
        found = _pattern(column).search(text)
        if found is not None:
            return frozenset({_known(column)[lowered(found[0])]})
    return frozenset()
