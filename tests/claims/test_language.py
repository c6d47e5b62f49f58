"""Parsing: copies of a passage are parsed once and come out the same."""

import pytest

from claims import language as languages
from claims.language import Language
from claims.parse import Paragraph
from sources.article import Article
from tests import factory

STEM = "The dam at Kesti held through the night, engineers said."
OTHER = "Ada Brink thanked 40 crews on Tuesday."


def told(paragraphs: tuple[Paragraph, ...], article: Article) -> list[tuple[str, str, str, str]]:
    """What was read of each token, with the words that its place holds."""
    return [
        (token.span.of(article.text), token.lemma, token.dep, token.label)
        for paragraph in paragraphs
        for token in paragraph.tokens
    ]


def articles() -> list[Article]:
    texts = [f"{STEM}\n\n{OTHER}", f"{OTHER}\n\n{STEM}", f"{STEM}\n\n{STEM}\n\n{OTHER}"]
    return [factory.article(text, id=str(number)) for number, text in enumerate(texts)]


@pytest.mark.parametrize("remembered", [4000, 2, 1])
def test_a_copy_of_a_passage_is_parsed_as_the_passage(
    language: Language, monkeypatch: pytest.MonkeyPatch, remembered: int
) -> None:
    alone = [told(paragraphs, article) for one in articles() for article, paragraphs in language.parse([one])]
    monkeypatch.setattr(languages, "REMEMBERED", remembered)
    together = [told(paragraphs, article) for article, paragraphs in language.parse(articles())]
    assert together == alone
    assert [len(paragraphs) for _, paragraphs in language.parse(articles())] == [2, 2, 3]
