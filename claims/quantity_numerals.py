"""A number as it stands in a text, whatever it may count."""

from decimal import Decimal
from typing import Literal

from attrs import frozen

Form = Literal["figures", "words", "loose", "part", "range"]

ONE = Decimal(1)


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
