import pytest

from claims.language import Language
from factcheck.matching.phrases import Phrases
from tests.factcheck import telling

OTHERS = ("Snow fell in Kestrin.", "A choir sang in the square.", "The price of rye has doubled.")
"""Three further articles, so that what two of five have in common is rare."""


@pytest.mark.parametrize(
    ("left", "right", "notions"),
    [
        (
            "Ada Holm, the daughter of its founder, left.",
            "Ada Holm is the daughter of the company's co-founder.",
            {"daughter", "founder"},
        ),
        (
            "Denderly is the biggest maker of telecom gear.",
            "Denderly, the largest telecoms equipment company, grew.",
            {"large", "telecom", "equipment"},
        ),
        (
            "The checks are needed because lorries smuggle drugs.",
            "The governor wants to stop the trafficking of narcotics.",
            {"smuggle", "drug"},
        ),
    ],
)
def test_what_two_claims_say_alike(language: Language, left: str, right: str, notions: set[str]) -> None:
    story = telling.story(language, left, right, *OTHERS)
    phrases = Phrases(story=story)
    found = [
        set(phrases.common(one, other).notions)
        for one in story.by_article["a"]
        for other in story.by_article["b"]
    ]
    assert any(notions <= told for told in found)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ada Holm met Karl Brandt.", "Karl Brandt wrote to Ada Holm."),
        ("The red barn burned.", "A barn was sold."),
        ("The daughter left. The founder stayed.", "The daughter of the founder sang."),
    ],
)
def test_names_and_single_notions_are_no_phrase(language: Language, left: str, right: str) -> None:
    story = telling.story(language, left, right, *OTHERS)
    phrases = Phrases(story=story)
    for one in story.by_article["a"]:
        for other in story.by_article["b"]:
            assert phrases.common(one, other).notions == ()


def test_what_all_articles_say_weighs_less_than_what_two_say(language: Language) -> None:
    common = "The largest shareholder smiled."
    few = telling.story(language, common, common, *OTHERS)
    all_ = telling.story(language, *[common] * 5)
    weights = [
        Phrases(story=one).common(one.by_article["a"][0], one.by_article["b"][0]).weight
        for one in (few, all_)
    ]
    assert weights[0] > weights[1] > 0
