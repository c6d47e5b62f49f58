"""How two words of names stand to each other."""

from functools import lru_cache
from typing import Literal

from rapidfuzz.distance import OSA, JaroWinkler

from claims.names.pinyin import same_but_rime
from claims.names.words import families, gendered, given_names, sound

Relation = Literal["equal", "variant", "initial", "near", "far"]

COST: dict[Relation, float] = {"equal": 0.0, "variant": 1.0, "initial": 2.0, "near": 4.0, "far": 16.0}
"""What a pair adds to an alignment: any number of better pairs comes before one that is far."""
LONG = 8
"""Letters of words in which syllables may be changed round."""
LIKE = 0.88
"""Jaro-Winkler likeness that a slip of two letters must keep."""


@lru_cache(maxsize=65536)
def relate(a: str, b: str, *, eastern: bool = False) -> Relation:
    """How the folded words `a` and `b` stand to each other; the order of the two does not matter.

    `eastern` says that the two stand beside a Chinese or Korean family name.
    """
    if a == b:
        return "equal"
    if len(a) == 1 or len(b) == 1:
        return "initial" if a[0] == b[0] else "far"
    if families().get(a, frozenset()) & families().get(b, frozenset()) or without_abdul(a) == without_abdul(
        b
    ):
        return "variant"
    if other_gender(a, b) or (a in given_names() and b in given_names()):
        return "far"
    if len(a) >= 3 and len(b) >= 3 and sound(a) == sound(b):
        return "variant"
    rime = same_but_rime(a, b) if eastern else None
    if rime is None:
        rime = slip(a, b)
    return "near" if rime else "far"


def abdul(token: str) -> bool:
    """Is it a name written together with "abdul"?"""
    return len(token) > 7 and token.startswith("abdul")


def without_abdul(token: str) -> str:
    """A name without "abdul" in front, which is often left out."""
    return token.removeprefix("abdul") if abdul(token) else token


def other_gender(a: str, b: str) -> bool:
    """Do two words differ as the names of a woman and a man do: Ivanov and Ivanova, Mario and Maria?"""
    if a[:3] != b[:3]:
        return False
    short, long = sorted((a, b), key=len)
    if long in (short + "a", short + "e") and len(short) > 3:
        return long[-1] == "a" or short in given_names()
    if short[:-1] == long[:-1] and {short[-1], long[-1]} in ({"a", "o"}, {"a", "e"}, {"a", "y"}):
        return True
    return any(
        (a.endswith(her) and b == a[: len(a) - len(her)] + his)
        or (b.endswith(her) and a == b[: len(b) - len(her)] + his)
        for her, his in gendered()
    )


def slip(a: str, b: str) -> bool:
    """Can one word be the other with a slip of the pen?

    One letter wrong, missing or too many, or two neighbours changed round, in words of four letters or more;
    two such slips, or a letter that stands in another place, in words of seven; syllables changed round in longer
    ones. Numbers and words that begin otherwise never are.
    """
    shorter, longer = sorted((len(a), len(b)))
    if shorter < 4 or a[0] != b[0] or longer - shorter > 2 or not (a.isalpha() and b.isalpha()):
        return False
    distance = OSA.distance(a, b, score_cutoff=2)
    if distance == 2:
        moved = shorter >= 6 and sorted(a) == sorted(b)
        return moved or (shorter >= 7 and JaroWinkler.similarity(a, b) >= LIKE)
    return distance == 1 or (distance > 2 and _turned(a, b))


def _turned(a: str, b: str) -> bool:
    """Are two long words that begin and end alike made of the same letters, with syllables changed round?"""
    return len(a) >= LONG and (a[:2], a[-1]) == (b[:2], b[-1]) and sorted(a) == sorted(b)


def sure(a: str, b: str) -> bool:
    """Is a slip plain enough to be told without another word that agrees?"""
    known = a in given_names() or b in given_names()
    return not known and (min(len(a), len(b)) >= 5 and (len(a) > 5 or len(b) > 5))
