"""States and places: which state a word stands for, which place holds which, what is misspelt."""

from claims.places.containment import holds, lies_in
from claims.places.countries import Country, Part, StateWord, countries, state_of
from claims.places.metonyms import stands_for_state
from claims.places.occasions import is_occasion
from claims.places.spelling import PlaceName, misspelt

__all__ = [
    "Country",
    "Part",
    "PlaceName",
    "StateWord",
    "country",
    "holds",
    "is_occasion",
    "lies_in",
    "misspelt",
    "names_of",
    "stands_for_state",
    "state_of",
]


def country(code: str) -> Country | None:
    """The country of a code; None for one that the table does not hold."""
    return countries().get(code)


def names_of(code: str) -> tuple[str, ...]:
    """Everything that can stand for a country, names first; empty for an unknown code."""
    known = countries().get(code)
    return tuple(form for form, _ in known.forms()) if known else ()
