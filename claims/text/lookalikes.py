"""Letters of other scripts that stand among Latin ones and look like them: the eye reads on, a search does not."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from attrs import frozen

from claims.tables import rows
from sources.span import Span

STYLED = re.compile(r"<(?:font|wide)> 00[0-9A-F]{2}")
"""How Unicode takes apart full-width and mathematical letters; raised and lowered ones are none of ours."""
STYLES = ((0x2100, 0x214F), (0xFF21, 0xFF5A), (0x1D400, 0x1D6A5))
"""Where these letters stand."""
NEAR = re.compile("[\u0370-\u058f\u13a0-\u13ff\u2100-\u214f\uff21-\uff5a\U0001d400-\U0001d6a5]")
"""Any letter of the table, and some others: a few ranges are searched a hundred times as fast as the letters."""
INSIDE = re.compile(r"[^\W_]")
LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
SHORTEST = 3
"""Letters of a word that is looked at: two are a symbol or unit as often as a word."""
LONGEST = 60
"""Code points of a word that is looked at; longer runs of letters are no words."""


@frozen(kw_only=True)
class Mixed:
    """A Latin word with letters of other scripts in it."""

    span: Span
    """Its place."""
    latin: str
    """The word in Latin letters alone."""
    letters: tuple[str, ...]
    """The other letters, each once, in their order."""


@cache
def table() -> dict[str, str]:
    """Latin letters by the letters that look like them."""
    listed = {row["letter"]: row["latin"] for row in rows("lookalikes")}
    styled = (chr(code) for first, last in STYLES for code in range(first, last + 1))
    return listed | {
        sign: plain
        for sign in styled
        if STYLED.fullmatch(unicodedata.decomposition(sign))
        and (plain := unicodedata.normalize("NFKC", sign)).isalpha()
    }


def find(text: str, start: int = 0, end: int | None = None) -> Iterator[Mixed]:
    """The Latin words with other letters in them, in the order of the text."""
    reach = start
    for found in NEAR.finditer(text, start, len(text) if end is None else end):
        if found.start() >= reach and found.group() in table():
            word = _word(text, found.start())
            reach = word.end
            if mixed := _mixed(word, word.of(text)):
                yield mixed


def in_latin(text: str) -> str:
    """The text with these words in Latin letters: as many code points, each in its place."""
    parts: list[str] = []
    last = 0
    for mixed in find(text):
        parts += text[last : mixed.span.start], mixed.latin
        last = mixed.span.end
    return "".join((*parts, text[last:])) if parts else text


def _word(text: str, at: int) -> Span:
    """The word that holds a letter; of a run without an end its neighbourhood."""
    start, end = at, at + 1
    while start > 0 and at - start < LONGEST and INSIDE.match(text[start - 1]):
        start -= 1
    while end < len(text) and end - at < LONGEST and INSIDE.match(text[end]):
        end += 1
    return Span(start=start, end=end)


def _mixed(span: Span, word: str) -> Mixed | None:
    """The word, where every letter is Latin or looks so, and some are and some are not."""
    other = [sign for sign in word if sign in table()]
    letters = [sign for sign in word if sign.isalpha()]
    latin = sum(1 for sign in letters if LATIN.match(sign))
    if len(letters) < SHORTEST or len(word) >= LONGEST or latin == 0 or latin + len(other) < len(letters):
        return None
    return Mixed(
        span=span,
        latin="".join(table().get(sign, sign) for sign in word),
        letters=tuple(dict.fromkeys(other)),
    )
