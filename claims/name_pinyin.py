"""Chinese given names of two syllables: which part of the second syllable differs."""

import re
from functools import lru_cache

ONSET = "(?:[zcs]h?|[bpmfdtnlgkhjqxryw])"
RIME = "(?:i?ang|i?ong|u?eng|i?ng|ua(?:ng?|i)|ia(?:n|o)|u?an|[uiv]?en|uei|u?ai|iao|iou|i?ao|ing?|u?n|ou|ei|ia|ie|iu|ua|ui|uo|ue|ve|[aeiouv])"
TWO = re.compile(f"({ONSET}?{RIME})({ONSET})({RIME})")


@lru_cache(maxsize=4096)
def syllables(token: str) -> tuple[str, str, str] | None:
    """First syllable, onset of the second and its rime; None for what is no pair of pinyin syllables."""
    found = TWO.fullmatch(token)
    return (found[1], found[2], found[3]) if found else None


def same_but_rime(a: str, b: str) -> bool | None:
    """Do two names differ in nothing but the last rime (as "zhanhou" and "zhanheng" do)?

    False when the second syllable is another one altogether ("jianhua", "jianguo"): another person.
    None when one of the two is no such name, or the first syllables differ.
    """
    left, right = syllables(a), syllables(b)
    if left is None or right is None or left[0] != right[0]:
        return None
    return left[1] == right[1]
