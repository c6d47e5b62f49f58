"""The words of an article as numbers, so that many articles can be held against each other."""

import re
from collections.abc import Iterator
from zlib import crc32

from attrs import field, frozen

from sources.article import Article
from sources.letters import lowered
from sources.span import Span

WORD = re.compile(r"\w+")
QUOTED = re.compile(
    r"[\"“„\u2018'](?:(?<=[\"“„])[^\"“”„]{0,900}[\"”“]|(?<=\A[“„])[^\"“”„]*\Z"
    r"|(?<![\w\"“„].)(?<=[\u2018'])(?=\w)(?:[^\u2018\u2019'\n]|(?<=\w)[\u2019'](?=\w)){12,900}[\u2019'](?!\w))"
)
"""A quotation. A paragraph that opens one and does not close it is one to its end. A word or two in single marks are none."""


@frozen(kw_only=True)
class Words:
    """The words of a body, in order; all three tuples have one length."""

    numbers: tuple[int, ...] = field(repr=False)
    """A number of 32 bits for each word, small letters and capitals alike; the same on every machine."""
    said: bytes = field(repr=False)
    """1 for each word in quotation marks, else 0."""

    def __len__(self) -> int:
        return len(self.numbers)


class Numbers(dict[str, int]):
    """The number of a word, reckoned once."""

    def __missing__(self, word: str) -> int:
        """The checksum of a word that was not met before."""
        number = self[word] = crc32(word.encode("utf-8", "surrogatepass"))
        return number


def read(article: Article, numbers: Numbers) -> Words:
    """The words of the article's body; `numbers` is shared by all articles that are held together."""
    found: list[int] = []
    said = bytearray()
    text = lowered(article.text)
    for zone in article.of_kind("body"):
        for start, end, quoted in _pieces(article.text, zone.span):
            words = WORD.findall(text, start, end)
            found += map(numbers.__getitem__, words)
            said += (b"\1" if quoted else b"\0") * len(words)
    return Words(numbers=tuple(found), said=bytes(said))


def places(article: Article) -> list[tuple[int, int]]:
    """Where each of the words of `read` starts and ends in the text."""
    found: list[tuple[int, int]] = []
    for zone in article.of_kind("body"):
        for start, end, _ in _pieces(article.text, zone.span):
            found += [word.span() for word in WORD.finditer(article.text, start, end)]
    return found


def _pieces(text: str, span: Span) -> Iterator[tuple[int, int, bool]]:
    """Stretches inside and outside quotation marks: start, end, inside?"""
    at = span.start
    for quotation in QUOTED.finditer(span.of(text)):
        start, end = (span.start + place for place in quotation.span())
        yield at, start, False
        yield start, end, True
        at = end
    yield at, span.end, False
