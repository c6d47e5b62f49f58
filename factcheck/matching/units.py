"""Two ways to write one unit: "5 km" and "3.1 miles", "£640m" and "640 million pounds"."""

import re

from claims.mention import QuantityMention

NAME = re.compile(r"[^\W\d_]{2,}|[^\W\d_](?![^\W\d_])|[%$€£¥₹]")
"""A word or sign in an expression of an amount."""
SCALE = frozenset(
    {"m", "bn", "k", "tn", "hundred", "thousand", "million", "billion", "trillion", "about", "some", "nearly"}
)
"""Words of these that tell how much it is, not of what."""


def otherwise_written(one: QuantityMention, other: QuantityMention, says: tuple[str, str]) -> bool:
    """Do two amounts that agree name their unit in different words, or in different units of one measure?"""
    if one.unit is None or other.unit is None:
        return False
    return one.unit != other.unit or _named(says[0]).isdisjoint(_named(says[1]))


def _named(words: str) -> frozenset[str]:
    """The words and signs that name the unit, lower case, without the ending of the plural."""
    found = {word.lower().removesuffix("s") for word in NAME.findall(words)}
    return frozenset(found - SCALE)
