"""Names that may be slips of one another, whatever the model takes their bearers for."""

from claims import names
from claims.mention import EntityType
from claims.names import NameComparison
from claims.names.bodies import compare_bodies
from claims.names.words import fold, given_names

NAMED: frozenset[EntityType] = frozenset(
    {"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "PRODUCT", "WORK_OF_ART"}
)
"""Types that the model takes for one another where it does not know a name."""
RARE = 7
"""Letters of a surname that a second person of one story hardly has but for one of them."""


def compare(kinds: frozenset[EntityType], one: str, other: str) -> NameComparison:
    """How two names stand to each other; `kinds` are the types that their bearers are given.

    People's names are read as such. All others are read as names of bodies, and as names of people where these differ:
    what one reading accepts is no slip.
    """
    if kinds <= {"PERSON"}:
        return names.compare(one, other)
    found = compare_bodies(one, other)
    if found.level in ("same", "variant"):
        return found
    as_people = names.compare(one, other)
    return found if as_people.level == "different" else as_people


def is_slip(kinds: frozenset[EntityType], one: str, other: str) -> bool:
    """Is one name the other with a slip of the pen? A plural is none."""
    if not kinds <= NAMED or fold(one).rstrip("s") == fold(other).rstrip("s"):
        return False
    return compare(kinds, one, other).level == "misspelling"


def is_sure(one: str, other: str) -> bool:
    """Does a slip of two people's full names lie in a long surname alone, so that hardly two people bear them?"""
    first, second = fold(one).split(), fold(other).split()
    if first[:-1] != second[:-1] or min(len(first[-1]), len(second[-1])) < RARE:
        return False
    return not {first[-1], second[-1]} & given_names()
