"""The word tables in `sources/data`."""

from collections.abc import Iterable
from functools import cache
from importlib.resources import files


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of a tab-separated table of this package, without comments: one tuple of cells a row."""
    return cells("sources", name)


def cells(package: str, name: str) -> tuple[tuple[str, ...], ...]:
    """The same of any package: the rows of the table NAME in its folder `data`."""
    text = files(package).joinpath("data", name).read_text("utf-8")
    return tuple(
        tuple(line.split("\t")) for line in text.splitlines() if line.strip() and not line.startswith("#")
    )


@cache
def words(name: str) -> frozenset[str]:
    """The first column of a table."""
    return frozenset(row[0] for row in rows(name))


def longest_first(entries: Iterable[str]) -> list[str]:
    """Words in the order in which a regular expression has to try them: longer ones first, then by letters."""
    return sorted(entries, key=lambda word: (-len(word), word))
