import pytest

from factcheck.matching.steps import follow


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("arrest", "jail", True),
        ("imprison", "detain", True),
        ("nominate", "appoint", True),
        ("arrest", "detain", False),
        ("arrest", "appoint", False),
        ("arrest", "sing", False),
        ("sing", "dance", False),
    ],
)
def test_words_of_different_steps(one: str, other: str, expected: bool) -> None:
    assert follow(one, other) is expected
