"""Lines of a text as they stand, each with its place."""

import re
from collections.abc import Sequence

from attrs import frozen

from sources.span import Span, stripped

ENDING = re.compile(r"[.!?…。\uff01\uff1f؟\u06d4।]['\"”\u2019»\u203a*_)\]\s]{0,6}$")
TITLE = re.compile(
    r"(?:^|[\s(\"“\u2018'])(?:Mr|Mrs|Ms|Dr|Gen|Sen|Gov|Rep|Prof|Capt|Col|Lt|Sgt|Rev|Hon|[A-Z](?:\.[A-Z])?)\.$"
)
"""A short form or an initial before a name: its full stop ends no sentence."""
BULLET = re.compile(r"[-*•·▪◦‣\u2013\u25cf]\s|\d{1,2}[.)]\s")
QUOTED = re.compile(r"(?:>[ \t]?){1,9}|\^(?=[^\W\d_])")
"""What a mail program puts before each line that it answers, Markdown before a quotation, and a wire before a headline."""
MARKED = re.compile(r"(?:#{1,6}[ \t]+(?=[^#\s])|[*_]{1,3}(?=[^\s*_]))")
"""What Markdown puts before a heading and before words that are stressed."""
STRESS = re.compile(
    r"(?<=\w)\*{1,3}|\*{1,3}(?=\w)|(?<=[\w.!?”\"])\*{1,3}$|(?<![\w*])__?(?=\w)|(?<=\w)__?(?!\w)"
)
SIGNS = re.compile(r"[*_\[#]")
LINK = re.compile(r"\[([^\[\]\n]{1,200})\]\([^()\s]{1,300}\)")


@frozen(kw_only=True)
class Line:
    """A line, or several that form one paragraph, without white space at the edges."""

    span: Span
    """Its place in the text."""
    words: str
    """The words themselves, line breaks within included."""
    apart: bool
    """Does a blank line (or the text's edge) stand before it?"""

    indent: int = 0
    """Code points of white space before it in its line."""

    @property
    def count(self) -> int:
        """Number of words."""
        return len(self.words.split())


def lines_of(text: str) -> list[Line]:
    """The lines that hold anything."""
    found: list[Line] = []
    start, apart = 0, True
    for raw in text.splitlines(keepends=True):
        begin, start = start, start + len(raw)
        span = stripped(text, begin, start)
        if span:
            found.append(Line(span=span, words=span.of(text), apart=apart, indent=span.start - begin))
        apart = span is None or not unquoted(span.of(text))
    return [line for line in found if unquoted(line.words)] or found[:1]


def blocks_of(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines without a blank line between."""
    blocks: list[list[Line]] = []
    for line in lines:
        if line.apart or not blocks:
            blocks.append([])
        blocks[-1].append(line)
    return blocks


def ends_sentence(words: str) -> bool:
    """Does a line close a sentence, by a full stop or the like, quotation marks and brackets after it allowed?"""
    return ENDING.search(words[-12:]) is not None


def stops(words: str) -> bool:
    """Does a line end where a sentence does? The full stop of "Mr." or of an initial is none."""
    return ends_sentence(words) and not TITLE.search(words[-12:])


def unquoted(words: str) -> str:
    """A line without the signs that mark it as quoted in a mail."""
    return words[found.end() :] if words[0] in ">^" and (found := QUOTED.match(words)) else words


def plain(words: str) -> str:
    """A paragraph without the signs of Markdown around its words: "**Ada Brink** is" is "Ada Brink is"."""
    bare = unquoted(words)
    if not SIGNS.search(bare):
        return bare or words
    marked = MARKED.match(bare)
    bare = STRESS.sub("", LINK.sub(r"\1", bare[marked.end() :] if marked else bare)).strip()
    return bare or words
