"""A thrifty pipeline says what the stock one says, value for value."""

from collections.abc import Sequence
from typing import Any

import pytest
import spacy
from spacy.language import Language as Pipeline
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc

from claims import language as languages
from claims import thrift
from claims.language import Language
from tests.bench import corpus

TEXTS = [
    "",
    " ",
    "There were nine crews, and there's more: they ain't gonna leave, y'all.",
    "Let's go, she said; let's see what they've got ta do. C'm on, I gotta run.",
    "There  are   two spaces here ,\tand a tab .",
    "It is there that it's been raining. There it is!",
    "He'd have gone had he not been told that that that he wrote was theirs.",
    "The mayor's office did n't say whether Mrs. O'Neill would\u2019ve come to St. John's on 4/5/2021 at 7pm.",
    "MINISTER DENIES THAT HE LIED, AGAIN; \u201cnever, never, never\u201d",
    "Whose is this? Mine. Yours, hers and ours were lost by what's-his-name.",
    "1,200 of the 3.5m homes - about 12% - are to be rebuilt by e.g. Norvane plc (NVN).",
    "São Tomé\u2019s naïve café owner wrote: “日本語” 🙂 🙂 to anna@example.org, http://example.org/a?b=c.",
    "More and more people rather like these best, most of all the worst one; fewer do so less often.",
    "Being the one being seen, I myself am, was, were, and shall be what one can, could, may or might be.",
    "a a a a a a . . . . , , , ,",
]
"""Words that the rules of the default model speak of, and odd ones."""


@pytest.fixture(scope="module")
def stock() -> Pipeline:
    return languages.stock()


@pytest.fixture(scope="module")
def texts() -> list[str]:
    made = [part for article in corpus.articles(6, seed=11) for part in article["text"].split("\n\n")]
    return [*TEXTS, *made, *(text.upper() for text in TEXTS), *(text.title() for text in made[:20]), *TEXTS]


def said(pipeline: Pipeline, texts: Sequence[str], size: int) -> list[bytes]:
    """All that a pipeline sets."""
    return [doc.to_bytes() for doc in pipeline.pipe(texts, batch_size=size)]


@pytest.mark.parametrize("size", [1, 7, 96])
def test_all_that_is_said_of_a_text_is_the_same(
    language: Language, stock: Pipeline, texts: list[str], size: int
) -> None:
    assert said(language.pipeline, texts, size) == said(stock, texts, size)


@pytest.mark.parametrize("remembered", [20_000, 3])
def test_the_same_rules_hold(
    stock: Pipeline, texts: list[str], monkeypatch: pytest.MonkeyPatch, remembered: int
) -> None:
    monkeypatch.setattr(thrift, "REMEMBERED", remembered)
    ruler = stock.get_pipe("attribute_ruler")
    assert isinstance(ruler, AttributeRuler)
    rules = thrift.WordRules(ruler)
    for doc in stock.pipe(texts, disable=["attribute_ruler", "lemmatizer", "ner"]):
        assert rules(doc) == ruler.match(doc)
    assert len(rules._known) <= remembered


RULES: list[tuple[list[list[dict[int | str, Any]]], dict[str, str], int]] = [
    ([[{"LOWER": "dam"}]], {"LEMMA": "one"}, 0),
    ([[{"LOWER": "the"}, {"LOWER": "dam"}]], {"LEMMA": "two"}, 1),
    ([[{"LOWER": {"REGEX": "^d"}}], [{"LOWER": "dam"}, {"LOWER": "broke"}]], {"LEMMA": "three"}, -1),
    ([[{"LOWER": "very", "OP": "+"}]], {"LEMMA": "four"}, 0),
    ([[{"TEXT": "Dam"}]], {"LEMMA": "five"}, 0),
    ([[{"LENGTH": {">=": 5}}]], {"POS": "VERB"}, 0),
    ([[{"IS_SPACE": True}]], {"TAG": "_SP"}, 0),
    ([[{}]], {"POS": "X"}, 0),
]
"""Rules of other shapes, of which later ones prevail."""


@pytest.mark.parametrize("chosen", [range(8), range(1), range(1, 2), range(8)[::-1], range(0)])
def test_rules_of_another_shape_hold_too(chosen: Sequence[int]) -> None:
    pipeline = spacy.blank("en")
    ruler = AttributeRuler(pipeline.vocab)
    for number in chosen:
        patterns, attrs, index = RULES[number]
        ruler.add(patterns, attrs, index)
    rules = thrift.WordRules(ruler)
    words = ["The", "Dam", "the", "dam", "broke", "very", "very", "very", "fast", " ", "dam", "do"]
    doc = Doc(pipeline.vocab, words=words)
    expected = ruler.match(doc) if chosen else []
    assert rules(doc) == rules(doc) == expected


def test_a_pipeline_of_another_make_is_left_alone() -> None:
    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
    doc = thrift.thrifty(pipeline)("It broke. Nobody was hurt.")
    assert len(list(doc.sents)) == 2
