"""Chinese and Korean given names of two syllables: which part of the second syllable differs."""

import re
from functools import lru_cache

ONSET = "(?:[zcs]h?|ng|kk|tt|pp|ss|jj|[bpmfdtnlgkhjqxryw])"
RIME = (
    "(?:i?ang|i?ong|u?eng|yo?ung|uang?|uai|ian|iao|iou|uan|u?en|uei|ing?|y?eo[nmklg]?g?|y?[ou][nmkltp]g?"
    "|a[nmiokltpe]?g?|y?ou|[uw]?ei|[iuw]a|ie|iu|ui|[uw]o|ue|ee|oo[nmkl]?|eu[nlkm]?|i[nlmkt]?|[eouv]|ya[nk]?g?|yu[nk]?g?)"
)
ONE = re.compile(f"{ONSET}?{RIME}")
TWO = re.compile(f"({ONSET}?{RIME})({ONSET})({RIME})")


@lru_cache(maxsize=4096)
def syllables(token: str) -> tuple[str, str, str] | None:
    """First syllable, onset of the second and its rime; None for what is no pair of syllables."""
    found = TWO.fullmatch(token)
    return (found[1], found[2], found[3]) if found else None


def same_but_rime(a: str, b: str) -> bool | None:
    """Do two given names differ in nothing but the last rime (as "zhanhou" and "zhanheng" do)?

    False when the second syllable is another one altogether ("jianhua", "jianguo") or both are single
    syllables: other people. None when one of the two is no such name, or the first syllables differ.
    """
    if ONE.fullmatch(a) and ONE.fullmatch(b):
        return False
    left, right = syllables(a), syllables(b)
    if left is None or right is None or left[0] != right[0]:
        return None
    return left[1] == right[1]
