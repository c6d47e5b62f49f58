"""Is a word a misspelt country, capital, people or seat?"""

from functools import cache, lru_cache

from attrs import frozen
from rapidfuzz.distance import OSA

from claims.countries import Part, state_words
from claims.name_words import families, fold, given_names
from claims.tables import rows, words

ONE_SLIP = 6
"""Letters from which one slip is told from another word."""
TWO_SLIPS = 9
"""Letters from which two slips are. At these lengths 0 of the 1,790 different words that look alike most
in 24,000 names of a language model's word list were taken for a slip, and no word of correct news text."""


@frozen(kw_only=True)
class PlaceName:
    """The known name that a misspelt word was meant to be."""

    form: str
    """Its right spelling."""
    code: str
    """Code of the country that it stands for; of the first one where several share it."""
    part: Part
    """Whether it is the state's name, an alias, a capital, a demonym or a seat."""


@lru_cache(maxsize=8192)
def misspelt(word: str) -> PlaceName | None:
    """The known name of a state, capital, people or seat that a capitalised word or phrase misspells.

    None for what is spelt right, for accepted variants and inflections, and for every word that can be
    another name or word: a false alarm costs more than a miss.
    """
    bare = word.replace("\u2019", "'").removesuffix("'s").removesuffix("'")
    folded = fold(bare)
    if len(folded) < ONE_SLIP or not bare[0].isupper() or not _letters(bare) or _known(folded):
        return None
    near = [(slips(folded, target), name) for target, name in _targets().get(folded[0], ())]
    best = min((distance for distance, _ in near if distance), default=None)
    found = [name for distance, name in near if distance == best and best]
    return found[0] if len({name.code for name in found}) == 1 else None


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
    stem = min(len(word), len(target)) - 1
    return word[:stem] == target[:stem]


@cache
def _known_words() -> frozenset[str]:
    """Folded words that are no misspelling: names of states and places, given names, look-alikes."""
    listed = {form for form in state_words()} | {row["word"] for row in rows("place_lookalikes")}
    for row in (*rows("places"), *rows("regions")):
        listed |= {row["name"], *words(row["aliases"])}
    folded = {fold(form) for form in listed}
    return frozenset(folded | {part for form in folded for part in form.split()} | given_names() | set(families()))


def _known(folded: str) -> bool:
    """Is a folded word known, or made of known words, or the plural of one?"""
    known = _known_words()
    stems = (folded, folded.removesuffix("s"), folded.removesuffix("es"))
    return any(stem in known for stem in stems) or all(part in known for part in folded.replace("-", " ").split())


@cache
def _targets() -> dict[str, tuple[tuple[str, PlaceName], ...]]:
    """Names that can be misspelt, by their first letter: folded form and name, variants and ambiguous ones left out."""
    found: dict[str, dict[str, PlaceName]] = {}
    for form, states in state_words().items():
        state, folded = states[0], fold(form)
        variant = form in dict(state.country.variants)
        least = ONE_SLIP + (state.part == "demonym")
        if len(folded) < least or variant or state.ambiguous or not _letters(form):
            continue
        name = PlaceName(form=form, code=state.country.code, part=state.part)
        found.setdefault(folded[0], {}).setdefault(folded, name)
    return {first: tuple(names.items()) for first, names in found.items()}
