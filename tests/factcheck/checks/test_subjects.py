import pytest

from factcheck.checks.subjects import before_verb, pronoun


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("The mill was originally ", "The mill"),
        ("Ada Lind has been ", "Ada Lind"),
        ("The strike is set to ", "The strike"),
        ("The freighter ", "The freighter"),
        ("", ""),
    ],
)
def test_helping_verbs_are_left_out(words: str, left: str) -> None:
    assert before_verb(words) == left


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("She was ", "she"),
        ("Later he had ", "he"),
        ("It ", "it"),
        ("The nurse was ", None),
        ("Sheshe ", None),
    ],
)
def test_the_pronoun_before_a_verb(words: str, expected: str | None) -> None:
    assert pronoun(words) == expected
