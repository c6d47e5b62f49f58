import pytest

from factcheck.review.difference import differing


@pytest.mark.parametrize(
    ("left", "right", "ours", "theirs"),
    [
        ("Meg Wanzer", "Meg Wanner", ["Wanzer"], ["Wanner"]),
        ("five people died", "five died", ["people"], []),
        ("about 40 ships", "about 41 ships", ["40"], ["41"]),
        ("The Crane fell", "the crane fell", [], []),
        ("on 12 January 2020", "on 21 February 2020", ["12 January"], ["21 February"]),
        ("one", "two", [], []),
        ("", "two words", [], []),
        ("a b c", "c b a", ["a b"], ["b a"]),
        ("U.S. officials", "US officials", ["U.S"], ["US"]),
        ("O\u2019Brien said", "O'Brien said", ["O\u2019Brien"], ["O'Brien"]),
    ],
)
def test_words_that_the_other_has_not(left: str, right: str, ours: list[str], theirs: list[str]) -> None:
    in_left, in_right = differing(left, right)
    assert [left[a:b] for a, b in in_left] == ours
    assert [right[a:b] for a, b in in_right] == theirs


def test_the_longest_texts_stay_quick() -> None:
    assert differing("word " * 10_000, "other " + "word " * 10_000) == (((0, 4),), ((0, 5),))
