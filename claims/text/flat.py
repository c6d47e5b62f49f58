"""Text as its reader takes it in: one blank between words, nothing that cannot be seen, Latin words in Latin letters.

A second blank, a hard space, a soft hyphen, a line break or a Cyrillic letter that looks Latin changes how a language
model parses a sentence, and no reader sees it. Rules and model work on the flat text; every span is led back to the
text as it was read.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from attrs import frozen

from claims.text import lookalikes
from claims.text.lookalikes import in_latin
from sources.span import Span

INVISIBLE = (
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
)
"""Control characters, soft hyphens, zero-width characters and marks of direction, for a class of an expression."""
ODD = re.compile("[^ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]")
"""Anything but plain blanks, Latin letters, figures and marks: a text without it is flat but for blanks in a row.

One class of characters is searched five times as fast as the alternatives below; most texts need no more.
"""
UNEVEN = re.compile(rf"[^\S ]|[{INVISIBLE}]|  ")
"""What a flat text has nowhere but at a hard break."""
RUN = re.compile(rf"(?! [^\s{INVISIBLE}])[\s{INVISIBLE}]++")
"""White space and what cannot be seen, but for a single blank between two words."""
UNSEEN = re.compile(rf"[{INVISIBLE}]")

LINE = r"(?>\r\n|[\r\n\x0b\x0c\x85\u2028])"
BLANK_LINE = re.compile(rf"{LINE}[^\S\r\n\x0b\x0c\x85\u2028]*+{LINE}|\u2029")
LINE_END = re.compile(LINE)
BROKEN_WORD = re.compile(rf"\u00ad[^\S\r\n]*+{LINE}[^\S\r\n]*+")
"""A soft hyphen at the end of a line: the word goes on in the next one."""
ITEM = re.compile(r"(?:[-*\u2022\u2023\u25aa\u25cf\u00b7\u2013\u2014][^\S\n]|\d{1,3}[.)]\s)")
"""How an item of a list begins."""
STOPS = '.:;!?\u2026\u201d"'
"""Marks behind which a list may go on with its next item."""
BREAK = "\n\n"
"""A hard break in flat text: behind it begins another paragraph or another item of a list."""
HARD_SPACES = "\xa0\u2009\u202f"
THOUSANDS_LEFT = re.compile(r"(?<![0-9.,])[0-9]{1,3}\Z")
THOUSANDS_RIGHT = re.compile(r"[0-9]{3}(?![0-9])")


@frozen(kw_only=True)
class Flat:
    """A flat text and the way back from it."""

    text: str
    """One blank between words, BREAK between paragraphs, nothing invisible; "1\N{NO-BREAK SPACE}200" is "1,200"."""
    places: Sequence[int]
    """For each code point of `text` its place in the text as read, never falling."""
    length: int
    """Code points of the text as read."""

    def back(self, span: Span) -> Span:
        """The span of the text as read that a span of `text` stands for."""
        if len(span) == 0:
            start = self.places[span.start] if span.start < len(self.places) else self.length
            return Span(start=start, end=start)
        return Span(start=self.places[span.start], end=self.places[span.end - 1] + 1)

    def forth(self, place: int) -> int:
        """The place in `text` that answers to a place in the text as read."""
        return bisect_left(self.places, place)


def flat(text: str) -> Flat:
    """The flat text of a text; flat text stays as it is."""
    if is_flat(text, 0, len(text)):
        return Flat(text=text, places=range(len(text)), length=len(text))
    parts: list[str] = []
    places: list[int] = []
    last = 0
    for run in RUN.finditer(text):
        start = run.start()
        put = _put(text, run)
        parts += text[last:start], put
        places.extend(range(last, start))
        places.extend([start] * len(put))
        last = run.end()
    parts.append(text[last:])
    places.extend(range(last, len(text)))
    return Flat(text=in_latin("".join(parts)), places=places, length=len(text))


def is_flat(text: str, start: int, end: int) -> bool:
    """Is a stretch of a text, without hard breaks, as flat text is?"""
    if text.find("  ", start, end) < 0 and not ODD.search(text, start, end):
        return True
    return not UNEVEN.search(text, start, end) and next(lookalikes.find(text, start, end), None) is None


def on_one_line(words: str) -> str:
    """Some words of a text as they are shown and compared: evened out, without anything invisible."""
    if words.isascii() and words.isprintable() and "  " not in words:
        return words.strip()
    return " ".join(UNSEEN.sub("", words).split())


def _put(text: str, run: re.Match[str]) -> str:
    """What stands in flat text for a run of white space and unseen characters."""
    gap, start, end = run.group(), run.start(), run.end()
    if BROKEN_WORD.fullmatch(gap) and text[start - 1 : start].isalpha() and text[end : end + 1].islower():
        return ""
    gap = UNSEEN.sub("", gap)
    if not gap:
        return ""
    if BLANK_LINE.search(gap) or (LINE_END.search(gap) and _ends_item(text, start, end)):
        return BREAK
    thousands = (
        gap in HARD_SPACES
        and THOUSANDS_LEFT.search(text, max(0, start - 4), start)
        and THOUSANDS_RIGHT.match(text, end)
    )
    return "," if thousands else " "


def _ends_item(text: str, start: int, end: int) -> bool:
    """Does an item of a list begin behind a line break?"""
    return start > 0 and text[start - 1] in STOPS and ITEM.match(text, end) is not None
