"""Comparison of the names of bodies and firms."""

import re
from functools import cache, lru_cache

from attrs import frozen
from rapidfuzz.distance import OSA

from claims.names.align import Alignment, align
from claims.names.comparison import NameComparison
from claims.names.words import body_words, fold
from claims.places.countries import state_of

SPLIT = re.compile(r"[\s\-\u2010-\u2015_/,;:()\"\u201c\u201d]+")
LONGEST = 24
"""Words of a name that are compared; longer texts are no names."""
REST = 2
"""Words that agree beside one that may be mistaken for another word."""


@frozen(kw_only=True)
class BodyName:
    """The name of a body, taken apart."""

    written: tuple[str, ...]
    """All words, folded, without "the"."""
    core: tuple[str, ...]
    """The words that count, in their compared form."""
    legal: str
    """The form of the firm, in its compared form; "" where none is given."""
    initials: frozenset[str]
    """Abbreviations that the name could have."""


@lru_cache(maxsize=8192)
def body_name(name: str) -> BodyName:
    """Take the name of a body apart."""
    raw = [word for word in SPLIT.split(name.replace("&", " and ")) if fold(word)][:LONGEST]
    if raw and fold(raw[0]) == "the":
        raw = raw[1:]
    written = tuple(fold(word) for word in raw)
    legal: list[str] = []
    while len(raw) > 1 and _is_legal(raw[-1]):
        legal.append(body_words()[fold(raw[-1])].means)
        raw = raw[:-1]
    if len(raw) > 1 and _is_legal(raw[0]):
        legal.append(body_words()[fold(raw[0])].means)
        raw = raw[1:]
    return BodyName(
        written=written,
        core=tuple(form for word in raw if fold(word) not in small() for form in _compared(word)),
        legal=" ".join(reversed(legal)),
        initials=_initials([fold(word) for word in raw], legal),
    )


@cache
def small() -> frozenset[str]:
    """Words that may be missing or stand otherwise in the name of a body."""
    return frozenset(word for word, entry in body_words().items() if entry.kind == "small")


def _compared(word: str) -> tuple[str, ...]:
    """The form of a word that is compared: "center" for "Centre", "united states" for "U.S."."""
    folded = fold(word)
    known = body_words().get(folded)
    if known is None or (known.upper and not word.replace(".", "").isupper()):
        return (folded,)
    return tuple(known.means.split())


def _is_legal(word: str) -> bool:
    known = body_words().get(fold(word))
    return (
        known is not None and known.kind == "legal" and (not known.upper or word.replace(".", "").isupper())
    )


def _initials(words: list[str], legal: list[str]) -> frozenset[str]:
    """First letters of all words, of all but the small ones, and with the firm's form."""
    if len(words) < 2:
        return frozenset()
    everything = "".join(word[0] for word in words)
    content = "".join(word[0] for word in words if word not in small())
    with_form = content + "".join(form[0] for form in legal[::-1])
    return frozenset(letters for letters in (everything, content, with_form) if len(letters) > 1)


@lru_cache(maxsize=8192)
def is_body(name: str) -> bool:
    """Does a name hold a word that only bodies and firms have?"""
    if "&" in name:
        return True
    words = [word for word in SPLIT.split(name) if word]
    known = [body_words().get(fold(word)) for word in words]
    if any(entry and entry.kind == "body" for entry in known):
        return True
    return len(words) > 1 and (
        _is_legal(words[-1]) or _is_legal(words[0]) or (known[-1] is not None and known[-1].kind == "soft")
    )


def compare_bodies(a: str, b: str) -> NameComparison:
    """How two names of bodies stand to each other."""
    left, right = body_name(a), body_name(b)
    if left.written == right.written:
        return NameComparison(
            level="same", reason="The names are equal but for case, marks and \u201cthe\u201d."
        )
    if not left.core or not right.core:
        return NameComparison(level="different", reason="One of the two holds no name.")
    if _short_for(left, right) or _short_for(right, left):
        return NameComparison(level="variant", reason="One is the abbreviation of the other.")
    if "".join(left.core) == "".join(right.core) or sorted(left.core) == sorted(right.core):
        return NameComparison(level="variant", reason="They differ in small words, order or the firm's form.")
    return _judged(align(left.core, right.core))


def _short_for(short: BodyName, long: BodyName) -> bool:
    return len(short.written) == 1 and short.written[0] in long.initials


def _judged(found: Alignment) -> NameComparison:
    """What an alignment of the words of two bodies' names says."""
    if _by_one_letter(found):
        reason = f"\u201c{found.left[0]}\u201d and \u201c{found.right[0]}\u201d differ by a letter, the rest agrees."
        return NameComparison(level="misspelling", reason=reason, pairs=found.pairs)
    missing, near = found.left or found.right, found.of("near", "variant", "initial")
    if (found.left and found.right) or not found.pairs:
        return NameComparison(
            level="different", reason="Each has words that the other has not.", pairs=found.pairs
        )
    if missing and not (_may_miss(missing) and _tells(found)):
        return NameComparison(
            level="different", reason="One has a word that tells another body.", pairs=found.pairs
        )
    if not near:
        return NameComparison(
            level="variant", reason=f"One leaves out \u201c{' '.join(missing)}\u201d.", pairs=found.pairs
        )
    if len(near) > 1 or not _slips(near[0].left, near[0].right):
        return NameComparison(
            level="different", reason="They differ in a word that counts.", pairs=found.pairs
        )
    reason = f"\u201c{near[0].left}\u201d and \u201c{near[0].right}\u201d differ by a slip, the rest agrees."
    return NameComparison(level="misspelling", reason=reason, pairs=found.pairs)


def _by_one_letter(found: Alignment) -> bool:
    """Do names of three words and more part in one alone, by a letter too many at its beginning or a wrong one: Ridge, Bridge?"""
    if len(found.left) != 1 or len(found.right) != 1 or len(found.of("equal")) < REST:
        return False
    one, other = found.left[0], found.right[0]
    return _slips(one, other) and one.isalpha() and other.isalpha() and OSA.distance(one, other) == 1


def _may_miss(words: tuple[str, ...]) -> bool:
    """May these words be left out of a body's name without making it another's?"""
    kinds = [body_words()[word].kind if word in body_words() else "own" for word in words]
    return all(kind in ("soft", "legal") for kind in kinds)


def _tells(found: Alignment) -> bool:
    """Do both sides share a word that is this body's own, or two of any kind?"""
    return len(found.pairs) > 1 or any(pair.left not in body_words() for pair in found.pairs)


def _slips(a: str, b: str) -> bool:
    """Is one word a slip for the other, and not another word, number or nation?"""
    if len(a) < 5 or len(b) < 5 or (a in body_words() and b in body_words()):
        return False
    return not (state_of(a.title()) and state_of(b.title()))
