"""Words by which the outlet itself tells a charge: somebody's who need not be found as its speaker."""

import re

CHARGED = re.compile(
    r"\b(?:accus(?:e|es|ed|ing)|alleg(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|charges? that)\b", re.IGNORECASE
)


def charged(words: str) -> bool:
    """Do words of the outlet's own tell of a charge?"""
    return CHARGED.search(words) is not None
