"""News agencies and the names they go by."""

import re
from functools import cache

from sources.tables import rows

PLAIN = re.compile(r"[^a-z0-9]+")


def plain(name: str) -> str:
    """A name without capitals, marks, spaces and the article "the": "The LKN News" and "LKNNews" are one."""
    lowered = name.lower().strip()
    return PLAIN.sub("", lowered.removeprefix("the "))


@cache
def _by_alias() -> dict[str, str]:
    """Canonical name by each alias; the short forms in capitals count only as printed."""
    table: dict[str, str] = {}
    for name, aliases in rows("agencies.tsv"):
        for alias in (name, *aliases.split("|")):
            table[alias if len(alias) <= 4 else plain(alias)] = name
    return table


def agency(name: str) -> str | None:
    """The canonical name of an agency that `name` means; None when it means none."""
    trimmed = name.strip(" \t\r\n\xa0.,:;()[]-\u2013—")
    if len(trimmed) <= 4:
        return _by_alias().get(trimmed.removeprefix("The "))
    return _by_alias().get(plain(trimmed))
