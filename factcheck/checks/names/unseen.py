"""`spelling`: a character inside a name that cannot be seen."""

import re
import unicodedata
from collections.abc import Iterator

from claims.text.flat import on_one_line
from factcheck.checks.finding import Findings
from factcheck.checks.names.characters import Slip, flagged
from factcheck.story import Story
from sources.span import Span

SIGNS = "\x00-\x08\x0e-\x1b\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff"
"""Control characters, zero-width ones and marks of direction. Soft hyphens and word joiners have a use in words."""
SIGN = re.compile(f"[{SIGNS}]")
INSIDE = re.compile(rf"(?<=[^\W\d_])[{SIGNS}]++(?=[^\W\d_])")
PART = re.compile(rf"[^\W_{SIGNS}]|[{SIGNS}]")
"""What a word is made of."""
TURNING = frozenset("\u202a\u202b\u202d\u202e\u2066\u2067\u2068")
"""These change the order in which letters are shown."""
JOINERS = frozenset("\u200c\u200d")
"""These belong between the letters of some other scripts."""
LONGEST = 60
"""Code points of a word on either side of the character at most."""


def check(story: Story) -> Findings:
    """Every capitalised word of body and headlines."""
    return flagged(story, _slips)


def _slips(text: str, span: Span) -> Iterator[Slip]:
    """An error where letters are shown in another order than they stand, else a note."""
    reach = span.start
    for found in INSIDE.finditer(text, span.start, span.end):
        if found.start() < reach:
            continue
        word = _word(text, found.start(), found.end())
        reach = word.end
        plain = on_one_line(word.of(text))
        signs = tuple(dict.fromkeys(SIGN.findall(word.of(text))))
        if plain[:1].isupper() and not JOINERS.issuperset(signs if not plain.isascii() else "x"):
            yield Slip(
                span=word,
                shown=plain,
                right=plain,
                what=f"has what cannot be seen inside: {', '.join(map(_named, signs))}",
                severity="error" if TURNING.intersection(signs) else "note",
            )


def _word(text: str, start: int, end: int) -> Span:
    first, last = start, end
    while first > 0 and start - first < LONGEST and PART.match(text[first - 1]):
        first -= 1
    while last < len(text) and last - end < LONGEST and PART.match(text[last]):
        last += 1
    return Span(start=first, end=last)


def _named(sign: str) -> str:
    return f"{unicodedata.name(sign, 'control character').lower()} (U+{ord(sign):04X})"
