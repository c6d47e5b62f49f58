"""Positions in a text: every statement of the tool rests on one."""

from functools import total_ordering
from typing import Literal

import attrs
from attrs import frozen

Field = Literal["text", "title"]


@total_ordering
@frozen(kw_only=True, order=False)
class Span:
    """Code points `start` (inclusive) to `end` (exclusive) of an article's text.

    Offsets are Python `str` offsets, so `text[span.start:span.end]` is always the words meant.
    """

    start: int
    """First code point."""
    end: int = attrs.field()
    """Code point after the last; never before `start`."""
    field: Field = "text"
    """Which string the offsets count in: the article's text, or a title given apart from it."""

    @end.validator
    def _ordered(self, _attribute: object, value: int) -> None:
        if not 0 <= self.start <= value:
            raise ValueError(
                f"no span goes from {self.start} to {value}: count from 0, the end never before the start"
            )

    def __lt__(self, other: "Span") -> bool:
        """In the order of the text; written out, since spans are sorted by the hundred thousand."""
        if self.start != other.start:
            return self.start < other.start
        return (self.end, self.field) < (other.end, other.field)

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words themselves."""
        return text[self.start : self.end]

    def shift(self, by: int) -> "Span":
        """The same span counted from `by` code points earlier."""
        return Span(start=self.start + by, end=self.end + by, field=self.field)

    def overlaps(self, other: "Span") -> bool:
        """Do the two share at least one code point?"""
        return self.field == other.field and self.start < other.end and other.start < self.end

    def holds(self, other: "Span") -> bool:
        """Does `other` lie wholly inside this span?"""
        return self.field == other.field and self.start <= other.start and other.end <= self.end


def stripped(text: str, start: int, end: int) -> Span | None:
    """The span of `text[start:end]` without white space at its edges; None when nothing is left."""
    words = text[start:end]
    left = start + len(words) - len(words.lstrip())
    right = left + len(words.strip())
    return Span(start=left, end=right) if right > left else None
