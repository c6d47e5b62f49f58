"""Which claims stand in sentences that hold given letters."""

import pytest

from factcheck.lexicon import Lexicon, lexicon
from sources.span import Span
from tests import factory

TEXT = "The robbers fled. Police CAUGHT a robber. He de\u00adnied it. A \u212aite flew."
SENTENCES = ("The robbers fled.", "Police CAUGHT a robber.", "He de\u00adnied it.", "A \u212aite flew.")


@pytest.fixture
def words() -> Lexicon:
    """One claim a sentence; the last one stands in a title."""
    told = factory.article(TEXT)
    title = factory.claim(told, "He", sentence=Span(start=0, end=2, field="title"))
    return lexicon([*((factory.claim(told, one),) for one in SENTENCES), (title,)], lambda _: TEXT)


@pytest.mark.parametrize(
    ("needs", "numbers"),
    [
        ({"robb"}, [0, 1, 4]),
        ({"fle", "flew"}, [0, 3, 4]),
        ({"\nrobber"}, [0, 1, 4]),
        ({"\nrobber\n"}, [1, 4]),
        ({"bers\n"}, [0, 4]),
        ({"obber\n"}, [1, 4]),
        ({"caught"}, [1, 4]),
        ({"denied"}, [2, 4]),
        ({"nied"}, [2, 4]),
        ({"kite"}, [3, 4]),
        ({"e"}, [0, 1, 2, 3, 4]),
        ({"plane"}, [4]),
        (set(), [0, 1, 2, 3, 4]),
    ],
)
def test_sentences_that_hold_letters(words: Lexicon, needs: set[str], numbers: list[int]) -> None:
    """Parts of words count, case does not; what stands in no text may hold anything, and so may all without needs."""
    expected = [words.sentences[number] for number in numbers]
    assert list(words.told(frozenset(needs))) == expected
    assert words.claims(frozenset(needs)) == tuple(one for (one,) in expected)


def test_rules_by_sentence(words: Lexicon) -> None:
    """Each sentence comes once, with the rules that it may tell in their order."""
    found = words.able([("run", frozenset({"fled"})), ("any", frozenset()), ("catch", frozenset({"robb"}))])
    assert [rules for _, rules in found] == [
        ["run", "any", "catch"],
        ["any", "catch"],
        ["any"],
        ["any"],
        ["run", "any", "catch"],
    ]
    assert [claims for claims, _ in found] == list(words.sentences)


def test_words_that_hold_letters(words: Lexicon) -> None:
    assert list(words.words("robber")) == ["robber", "robbers"]
    assert list(words.words("\nrobber\n")) == ["robber"]
    assert list(words.words("x")) == []
