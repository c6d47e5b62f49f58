"""Names in other scripts: how they are written in Latin letters, and how Arabic and Hebrew words are read without vowels."""

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

SYLLABLE = re.compile(r"[A-Z][a-z]*")
SYLLABIC = ("CJK", "HANGUL")
"""Scripts that write a name without blanks, a sign a syllable, the family name first."""
VOWELLESS = ("ARABIC", "HEBREW")
"""Scripts that leave vowels out."""
DOUBLE_FAMILY = frozenset(
    ("ouyang", "sima", "zhuge", "shangguan", "situ", "xiahou", "namgung", "hwangbo", "seonu")
)
"""Family names of two syllables, folded."""
WEAK = re.compile(r"[aeiouy']")
LONG_U = re.compile("ou|oo")
"""The vowel that is written: it tells Mahmoud from Mohammed."""
TWICE = re.compile(r"(.)\1+")


@lru_cache(maxsize=4096)
def script(name: str) -> str:
    """The script of the first letter that is not Latin ("CYRILLIC", "CJK", …); "" for a name in Latin letters."""
    if name.isascii():
        return ""
    kinds = (unicodedata.name(sign, "").split(" ", 1)[0] for sign in name if sign.isalpha())
    return next((kind for kind in kinds if kind not in ("LATIN", "MODIFIER", "")), "")


@lru_cache(maxsize=4096)
def romanised(name: str) -> str:
    """A name in Latin letters, the syllables of a Chinese or Korean one put together: "Chen Weiming"."""
    kind = script(name)
    if not kind:
        return name
    latin = anyascii(name)
    return _eastern(latin) if kind.startswith(SYLLABIC) else latin


def _eastern(latin: str) -> str:
    """Family name and given name out of the syllables "ChenWeiMing"."""
    syllables = SYLLABLE.findall(latin)
    if " " in latin.strip() or len(syllables) < 2:
        return latin
    double = len(syllables) > 2 and "".join(syllables[:2]).lower() in DOUBLE_FAMILY
    family, given = syllables[: 1 + double], syllables[1 + double :]
    return f"{''.join(family).capitalize()} {''.join(given).capitalize()}"


def same_bones(name: str, words: tuple[str, ...]) -> bool:
    """Can a name in Arabic or Hebrew letters be these folded Latin words, vowels and articles set aside?"""
    if script(name) not in VOWELLESS:
        return False
    left = [_bones(word) for word in romanised(name).lower().split()]
    right = [_bones(word) for word in words]
    return left == right and len("".join(left)) > 3


def same_consonants(one: str, other: str) -> bool:
    """Do two folded words differ in nothing but vowels, and in doubled consonants?"""
    left, right = (TWICE.sub(r"\1", WEAK.sub("", word)) for word in (one, other))
    return left == right and len(left) > 1


def _bones(word: str) -> str:
    """The consonants of a word, none twice in a row; the article in front left out."""
    bare = word.removeprefix("al") if len(word) > 4 else word
    bare = WEAK.sub("", LONG_U.sub("w", bare).replace("kh", "x").replace("q", "k"))
    if len(bare) > 3 and bare.startswith("l") and not word.startswith(("la", "le", "li", "lo", "lu")):
        bare = bare[1:]
    return TWICE.sub(r"\1", bare)
