"""States and places: which state a word stands for, which place holds which, what is misspelt."""

from functools import lru_cache

from claims.places.containment import holds, lies_in
from claims.places.countries import Country, Part, StateWord, countries, spellings, state_words
from claims.places.metonyms import stands_for_state
from claims.places.spelling import PlaceName, misspelt

__all__ = [
    "Country",
    "Part",
    "PlaceName",
    "StateWord",
    "country",
    "holds",
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


@lru_cache(maxsize=4096)
def state_of(phrase: str) -> StateWord | None:
    """The one state that a phrase stands for, as its name, alias, metonym or demonym.

    Capitals count ("us" is no state); "the" in front and a possessive ending are passed over; a place
    line in capitals ("LISBON") is read too. None when no state or several are meant.
    """
    for form in spellings(phrase):
        if found := state_words().get(form):
            return found[0] if len(found) == 1 else None
    return None
