import pytest

from claims.language import Language
from factcheck.agreements.said import Said
from tests.factcheck import telling


@pytest.mark.parametrize(
    ("text", "noun", "before"),
    [
        ("The olive harvest was poor.", "harvest", {"olive"}),
        ("The harvest was poor.", "harvest", set()),
        ("China detained two miners.", "miner", set()),
        ("Police detained miners.", "miner", set()),
        ("The Oslo harbour was shut.", "harbour", set()),
    ],
)
def test_the_word_before_a_noun(language: Language, text: str, noun: str, before: set[str]) -> None:
    story = telling.story(language, text)
    assert Said(story=story).before(story.claims[0], noun) == before
