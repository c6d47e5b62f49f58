"""Sentences before a place in an article."""

import pytest

from claims.entities.lookup import Lookup, is_quoted
from claims.language import Language
from claims.parse import Paragraph
from tests import factory


def paragraphs(language: Language, text: str) -> tuple[Paragraph, ...]:
    [(_, found)] = language.parse([factory.article(text)])
    return found


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“The wall was rotten.”", True),
        ("“The wall was rotten,” she said.", False),
        ("“The wall,” she said, “was rotten.”", False),
        ("The wall was “rotten”", False),
    ],
)
def test_a_sentence_of_quoted_words(language: Language, text: str, quoted: bool) -> None:
    assert is_quoted(paragraphs(language, text)[0].sentences[0]) is quoted


def test_quoted_sentences_are_skipped_on_the_way_back(language: Language) -> None:
    text = "Rosa Vidal spoke.\n\n“The wall was rotten.”\n\nShe left."
    found = Lookup([], paragraphs(language, text)).back_from(text.index("She"))
    assert [sentence.span.of(text) for sentence in found] == ["She left.", "Rosa Vidal spoke."]
