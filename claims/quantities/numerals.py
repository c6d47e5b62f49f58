"""A number as it stands in a text, whatever it may count."""

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Literal

from attrs import frozen

Form = Literal["figures", "words", "loose", "part", "range"]

ONE = Decimal(1)
CROWD, WITHIN = 24, 168
"""So many numbers within so many code points are a table or noise, not prose, and none of them is read."""


def sparse(found: Iterable[re.Match[str]]) -> list[re.Match[str]]:
    """The matches, in the order of the text, without those that stand in a crowd."""
    every = list(found)
    crowded = bytearray(len(every))
    for index in range(len(every) - CROWD + 1):
        if every[index + CROWD - 1].start() - every[index].start() < WITHIN:
            crowded[index : index + CROWD] = b"\x01" * CROWD
    return [match for match, drop in zip(every, crowded, strict=True) if not drop]


@frozen(kw_only=True)
class Numeral:
    """A number in figures or words, its multiplier applied, before it is known to be an amount."""

    start: int
    """First code point, a sign of money before it included."""
    end: int
    """Code point after the last."""
    low: Decimal
    """The number; the lower one of a range."""
    high: Decimal | None
    """The same; the higher one of a range; None for "hundreds"."""
    form: Form
    """Figures, words, an open "hundreds", a part ("two-thirds"), or a range."""
    scale: Decimal = ONE
    """The multiplier that is applied: a million in "1.2 million"."""
    grouped: bool = False
    """True when it cannot be a year or a name: it has separators, decimals or a sign."""
    currency: str | None = None
    """ISO 4217 code of the sign before it."""
    approximate: bool = False
    """True for "a dozen", "a couple of", "hundreds"."""

    @property
    def is_one(self) -> bool:
        """Is it the word "one", which is a pronoun as often as a number?"""
        return self.form == "words" and self.low == self.high == ONE and self.scale == ONE
