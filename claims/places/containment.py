"""Which place holds which."""

from functools import cache, lru_cache

from attrs import frozen

from claims.places.countries import StateWord, spellings, state_words
from claims.tables import rows, words


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
    for name in spellings(phrase):
        readings = state_words().get(name, ())
        states = [_chain(word.country.code) for word in readings if word.part in ("name", "alias")]
        capitals = [_capital_chain(word, name) for word in readings if word.part == "capital"]
        if found := (*states, *capitals, *map(_place_chain, _places().get(name, ()))):
            return found
    return ()


def _capital_chain(word: StateWord, name: str) -> tuple[str, ...]:
    """The chain of a capital, under its usual name: "Kyiv" for "Kiev"."""
    usual = dict(word.country.variants).get(name, name)
    return (f"{usual} ({word.country.code})", *_chain(word.country.code))


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


def lies_in(place: str) -> str | None:
    """Code of the country in which a place lies; None when it is unknown or stands in several."""
    codes = {chain[-1] for chain in _chains(place)}
    return codes.pop() if len(codes) == 1 else None
