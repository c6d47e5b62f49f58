"""Words that two statements in like words may differ in without telling two things."""

from functools import cache

from factcheck import tables


@cache
def of(kind: str) -> frozenset[str]:
    """The words of a kind, lower case; raises KeyError for a kind that the table does not have."""
    return frozenset(tables.words("slot_words")[kind])
