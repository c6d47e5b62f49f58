"""Names of what something happens in though it is no place: storms and operations."""

from functools import cache

from claims.tables import rows


def is_occasion(name: str) -> bool:
    """Does a name begin as that of a storm or an operation does: "Storm Ada", "Operation Anvil"?"""
    first, space, _ = name.partition(" ")
    return bool(space) and first.lower() in _words()


@cache
def _words() -> frozenset[str]:
    """The words with which such names begin."""
    return frozenset(row["word"] for row in rows("place_evidence") if row["group"] == "occasion")
