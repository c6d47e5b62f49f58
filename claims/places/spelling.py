"""Is a word a misspelt country, capital, people or seat?"""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Literal

from attrs import frozen
from rapidfuzz.distance import OSA

from claims.names.words import families, fold, given_names
from claims.places.containment import lies_in
from claims.places.countries import Part, state_words
from claims.tables import rows, words

ONE_SLIP = 6
"""Letters from which one slip is told from another word."""
TWO_SLIPS = 9
"""Letters from which two slips are. Of 52,000 words that an English language model knows, 8 are flagged
with these two lengths, 7 of them misspelt; of 64,000 words of correct news text none."""
MOVED = 7
"""Letters from which a city or region with its letters in another order is told from another word."""


@frozen(kw_only=True)
class PlaceName:
    """The known name that a misspelt word was meant to be."""

    form: str
    """Its right spelling."""
    code: str
    """Code of the country that it stands for or lies in; of the first one where several share it."""
    part: Part | Literal["place"]
    """Whether it is the state's name, an alias, a capital, a demonym, a seat, or another place."""


@lru_cache(maxsize=8192)
def misspelt(word: str) -> PlaceName | None:
    """The known name of a state, capital, people or seat that a capitalised word or phrase misspells.

    Other cities and regions are recognised when their letters stand in another order.
    None for what is spelt right, for accepted variants and inflections, and for every word that can be
    another name or word: a false alarm costs more than a miss.
    """
    bare = word.replace("\u2019", "'").removesuffix("'s").removesuffix("'")
    folded = fold(bare)
    if len(folded) < ONE_SLIP or not bare[0].isupper() or not _letters(bare) or known(folded):
        return None
    near = [(slips(folded, target), name) for target, name in _candidates(folded)]
    best = min((distance for distance, _ in near if distance), default=None)
    found = [name for distance, name in near if distance == best and best]
    if not found:
        return _moved(folded)
    return found[0] if len({name.code for name in found}) == 1 else None


def _moved(folded: str) -> PlaceName | None:
    """The city or region whose letters a word has in another order, one of them in another place."""
    found = _anagrams().get("".join(sorted(folded)))
    if found and fold(found.form)[0] == folded[0] and OSA.distance(fold(found.form), folded) <= 2:
        return found
    return None


def _candidates(folded: str) -> Iterator[tuple[str, PlaceName]]:
    """Names that begin alike and have as many words and about as many letters."""
    for target, name in _targets().get((folded[0], folded.count(" ")), ()):
        if -2 <= len(folded) - len(target) <= 2:
            yield target, name


def _letters(word: str) -> bool:
    """Is it made of letters, hyphens, apostrophes and single spaces alone?"""
    return word.replace(" ", "").replace("-", "").replace("'", "").isalpha()


def slips(word: str, target: str) -> int:
    """How many slips lead from `target` to `word`; 0 when that is not how the two differ.

    In a phrase one word may differ. Endings that words may have do not count.
    """
    left, right = word.split(), target.split()
    apart = [(a, b) for a, b in zip(left, right, strict=False) if a != b]
    if len(left) != len(right) or len(apart) != 1:
        return 0
    return _slips(*apart[0], ONE_SLIP if len(left) == 1 else ONE_SLIP - 1)


def _slips(word: str, target: str, least: int) -> int:
    """The same for single words, of `least` letters or more."""
    if min(len(word), len(target)) < least - 1 or len(target) < least or _inflected(word, target):
        return 0
    distance = OSA.distance(word, target, score_cutoff=2)
    if distance == 1:
        return 0 if len(target) <= ONE_SLIP and _other_consonant(word, target) else 1
    moved = sorted(word) == sorted(target) and len(target) > ONE_SLIP
    return 2 if distance == 2 and (moved or min(len(word), len(target)) >= TWO_SLIPS) else 0


def _other_consonant(word: str, target: str) -> bool:
    """Does one letter stand for another, and are the two not both vowels?"""
    apart = [(a, b) for a, b in zip(word, target, strict=False) if a != b]
    return len(word) == len(target) and len(apart) == 1 and not set(apart[0]) <= set("aeiouy")


def _inflected(word: str, target: str) -> bool:
    """Can the difference be an ending: another letter at the end, one more, one less?

    A last letter written twice is a slip all the same.
    """
    if word == target + target[-1] and target[-1] != "s":
        return False
    if len(word) == len(target):
        return word[:-1] == target[:-1]
    short, long = sorted((word, target), key=len)
    return len(long) - len(short) == 1 and long.startswith(short)


@cache
def _known_words() -> frozenset[str]:
    """Folded words that are no misspelling: names of states and places, given names, look-alikes."""
    listed = set(state_words()) | {row["word"] for row in rows("place_lookalikes")}
    for row in (*rows("places"), *rows("regions")):
        listed |= {row["name"], *words(row["aliases"])}
    folded = {fold(form) for form in listed}
    return frozenset(
        folded | {part for form in folded for part in form.split()} | given_names() | set(families())
    )


def known(folded: str) -> bool:
    """Is a folded word the name of a place or a given name, or made of known words, or the plural of one?"""
    known = _known_words()
    stems = (folded, folded.removesuffix("s"), folded.removesuffix("es"))
    return any(stem in known for stem in stems) or all(
        part in known for part in folded.replace("-", " ").split()
    )


@cache
def _targets() -> dict[tuple[str, int], tuple[tuple[str, PlaceName], ...]]:
    """Names that can be misspelt, by first letter and number of blanks: folded form and name.

    Variants and ambiguous names are left out.
    """
    found: dict[tuple[str, int], dict[str, PlaceName]] = {}
    for form, states in state_words().items():
        state, folded = states[0], fold(form)
        variant = form in dict(state.country.variants)
        least = ONE_SLIP + (state.part == "demonym")
        if len(folded) < least or variant or state.ambiguous or not _letters(form):
            continue
        name = PlaceName(form=form, code=state.country.code, part=state.part)
        found.setdefault((folded[0], folded.count(" ")), {}).setdefault(folded, name)
    return {key: tuple(names.items()) for key, names in found.items()}


@cache
def _anagrams() -> dict[str, PlaceName]:
    """Cities and regions of MOVED letters and more, by their letters in alphabetical order."""
    return {
        "".join(sorted(fold(row["name"]))): PlaceName(form=row["name"], code=code, part="place")
        for row in rows("places")
        if len(row["name"]) >= MOVED and (code := lies_in(row["name"]))
    }
