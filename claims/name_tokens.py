"""How two words of names stand to each other."""

from functools import lru_cache
from typing import Literal

from rapidfuzz.distance import OSA, JaroWinkler

from claims.name_pinyin import same_but_rime
from claims.name_words import families, given_names, sound

Relation = Literal["equal", "variant", "initial", "near", "far"]

COST: dict[Relation, float] = {"equal": 0.0, "variant": 1.0, "initial": 2.0, "near": 4.0, "far": 16.0}
"""What a pair adds to an alignment: any number of better pairs comes before one that is far."""
LIKE = 0.88
"""Jaro-Winkler likeness that a slip of two letters must keep."""
GENDERED = (
    ("skaya", "sky"), ("skaya", "ski"), ("skaya", "skiy"), ("skaya", "skii"), ("skaia", "skii"),
    ("ska", "ski"), ("ska", "sky"), ("cka", "cki"), ("dzka", "dzki"), ("aya", "y"), ("aya", "iy"),
    ("ova", "uv"), ("iene", "as"), ("dottir", "son"), ("opoulou", "opoulos"), ("idou", "idis"),
)  # fmt: skip
"""Endings that a woman's and a man's form of one family name have."""


@lru_cache(maxsize=65536)
def relate(a: str, b: str) -> Relation:
    """How the folded words `a` and `b` stand to each other; the order of the two does not matter."""
    if a == b:
        return "equal"
    if len(a) == 1 or len(b) == 1:
        return "initial" if a[0] == b[0] else "far"
    if families().get(a, frozenset()) & families().get(b, frozenset()):
        return "variant"
    if other_gender(a, b) or (a in given_names() and b in given_names()):
        return "far"
    if len(a) >= 4 and len(b) >= 4 and sound(a) == sound(b):
        return "variant"
    return "near" if slip(a, b) else "far"


def other_gender(a: str, b: str) -> bool:
    """Do two words differ as the names of a woman and a man do: Ivanov and Ivanova, Mario and Maria?"""
    short, long = sorted((a, b), key=len)
    if long in (short + "a", short + "e") and len(short) > 3:
        return long[-1] == "a" or short in given_names()
    if short[:-1] == long[:-1] and {short[-1], long[-1]} in ({"a", "o"}, {"a", "e"}, {"a", "y"}):
        return True
    return any(
        (a.endswith(her) and b == a.removesuffix(her) + his)
        or (b.endswith(her) and a == b.removesuffix(her) + his)
        for her, his in GENDERED
    )


def slip(a: str, b: str) -> bool:
    """Can one word be the other with a slip of the pen?

    One letter wrong, missing or too many, or two neighbours changed round, in words of five letters or more;
    two such slips, or a letter that stands in another place, in words of eight; the last rime of a Chinese
    given name. Numbers and words that begin otherwise never are.
    """
    shorter, longer = sorted((len(a), len(b)))
    if shorter < 4 or a[0] != b[0] or longer - shorter > 2 or not (a.isalpha() and b.isalpha()):
        return False
    rime = same_but_rime(a, b)
    if rime is not None:
        return rime and longer >= 6
    distance = OSA.distance(a, b, score_cutoff=2)
    if distance == 1:
        return shorter >= 5 or sorted(a) == sorted(b)
    if distance > 2:
        return False
    moved = shorter >= 6 and sorted(a) == sorted(b)
    return moved or (shorter >= 7 and longer >= 8 and JaroWinkler.similarity(a, b) >= LIKE)
