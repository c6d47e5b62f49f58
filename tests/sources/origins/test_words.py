"""The words of a body, and which of them are quoted."""

import pytest

from sources.article import Article, Provenance, Zone
from sources.origins.words import Numbers, places, read
from sources.span import Span


def article(text: str) -> Article:
    zone = Zone(kind="body", span=Span(start=0, end=len(text)))
    return Article(
        id="a", text=text, zones=(zone,), provenance=Provenance(location="a", reader="text", digest="0")
    )


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He said “we opened it” at noon", "we opened it"),
        ('He said "we opened it" at noon', "we opened it"),
        (
            "She said: \u2018we opened the sluices and they weren\u2019t enough\u2019 today",
            "we opened the sluices and they weren t enough",
        ),
        ("She said 'we opened the sluices at noon' today", "we opened the sluices at noon"),
        ("The dam's lake and the town's road", ""),
        ("a so-called 'safe' dam", ""),
        ("“A paragraph that goes on in the next one", "A paragraph that goes on in the next one"),
        ("A mark that “nobody closed is no quotation", ""),
        ("", ""),
    ],
)
def test_quoted_words(text: str, quoted: str) -> None:
    words, spans = read(article(text), Numbers()), places(article(text))
    assert len(words) == len(words.said) == len(spans)
    assert " ".join(text[a:b] for (a, b), said in zip(spans, words.said, strict=True) if said) == quoted


def test_capitals_make_no_other_word() -> None:
    numbers = Numbers()
    assert read(article("THE DAM HELD"), numbers) == read(article("The dam held"), numbers)
