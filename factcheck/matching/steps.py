"""Steps of one case: who is arrested on Monday may be jailed on Friday, and elsewhere."""

from functools import cache

from claims.tables import words
from factcheck import tables


@cache
def _steps() -> dict[str, tuple[str, int]]:
    """By lemma the case and the number of the step."""
    return {
        lemma: (row["case"], number)
        for row in tables.rows("steps")
        for number, step in enumerate(row["steps"].split("|"))
        for lemma in words(step)
    }


def follow(one: str, other: str) -> bool:
    """Are the lemmas of two predicates different steps of one case?"""
    first, second = _steps().get(one), _steps().get(other)
    return first is not None and second is not None and first[0] == second[0] and first[1] != second[1]
