"""States and places: which state a word stands for, and which place holds which."""

from functools import cache, lru_cache

from attrs import frozen

from claims.countries import Country, Part, StateWord, countries, state_words
from claims.tables import rows, words

__all__ = ["Country", "Part", "StateWord", "country", "holds", "names_of", "state_of"]


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
    for form in _spellings(phrase):
        if found := state_words().get(form):
            return found[0] if len(found) == 1 else None
    return None


def _spellings(phrase: str) -> tuple[str, ...]:
    """The forms under which the tables may hold a phrase."""
    bare = " ".join(phrase.replace("\u2019", "'").split())
    plain = bare.removesuffix("'s").removesuffix("'")
    short = plain[4:] if plain[:4].lower() == "the " else plain
    spellings = [bare, plain, short]
    if len(short) >= 4 and short.isupper() and "." not in short:
        spellings.append(short.title())
    return tuple(spellings)


@frozen(kw_only=True)
class Place:
    """A city, a region or a state of a federation."""

    name: str
    """Its usual English name."""
    within: str
    """What holds it: another place, "PLACE (CONTAINER)" where two share a name, or a country's code."""


@cache
def _places() -> dict[str, tuple[Place, ...]]:
    """Places by every name that they go by."""
    found: dict[str, list[Place]] = {}
    for row in rows("places"):
        place = Place(name=row["name"], within=row["within"])
        for name in (row["name"], *words(row["aliases"])):
            found.setdefault(name, []).append(place)
    return {name: tuple(places) for name, places in found.items()}


@cache
def _regions() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """Parts of the world: codes of the countries wholly and partly in them."""
    return {
        name: (frozenset(words(row["wholly"])), frozenset(words(row["partly"])))
        for row in rows("regions")
        for name in (row["name"], *words(row["aliases"]))
    }


@lru_cache(maxsize=4096)
def _chains(phrase: str) -> tuple[tuple[str, ...], ...]:
    """Every known reading of a place's name: keys of the place and of all that holds it, innermost first."""
    for name in _spellings(phrase):
        states = [word for word in state_words().get(name, ()) if word.part in ("name", "alias")]
        capitals = [word for word in state_words().get(name, ()) if word.part == "capital"]
        found = [*(_chain(word.country.code) for word in states), *map(_place_chain, _places().get(name, ()))]
        if not found:
            found = [
                (f"{_capital(word, name)} ({word.country.code})", *_chain(word.country.code))
                for word in capitals
            ]
        if found:
            return tuple(found)
    return ()


def _capital(word: StateWord, name: str) -> str:
    """A capital's usual name: "Kyiv" for "Kiev"."""
    return dict(word.country.variants).get(name, name)


def _place_chain(place: Place) -> tuple[str, ...]:
    return (f"{place.name} ({place.within})", *_chain(place.within))


def _chain(key: str) -> tuple[str, ...]:
    """A place's key as a table gives it, and the keys of all that holds it."""
    name, _, within = key.removesuffix(")").partition(" (")
    for place in _places().get(name, ()):
        if place.name == name and within in ("", place.within):
            return _place_chain(place)
    return (key,)


@lru_cache(maxsize=4096)
def holds(outer: str, inner: str) -> bool | None:
    """Does the place `outer` hold the place `inner` (or is it the same)?  None when that cannot be told.

    A name that stands for several places holds what any of them holds.
    """
    inside = _chains(inner)
    if outer in _regions() and inner not in _regions():
        return _region_holds(outer, {chain[-1][:2] for chain in inside})
    outside = _chains(outer)
    if not inside or not outside:
        return None
    return any(one[0] in other for one in outside for other in inside)


def _region_holds(region: str, codes: set[str]) -> bool | None:
    """Does a part of the world hold a place that lies in one of these countries?"""
    wholly, partly = _regions()[region]
    if codes & wholly:
        return True
    return False if codes and not codes & partly else None
