"""What a text says there was none of."""

import pytest

from factcheck.matching.amounts import nothing


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("They found no breach of the rules.", "no breach"),
        ("Not a single goat was lost.", "Not a single goat"),
        ("There were no black goats.", "no black goats"),
        ("It came without a single goat.", "without a single goat"),
        ("Zero defects were found.", "Zero defects"),
    ],
)
def test_nothing(text: str, said: str) -> None:
    assert [one.span.of(text) for one in nothing.find(text, {"goat"})] == [said]


@pytest.mark.parametrize(
    "text",
    [
        "There are no longer goats.",
        "No one saw the goat.",
        "There is no doubt that goats eat.",
        "There were no clouds.",
        "The goats know nothing.",
        "There is no plan for goats.",
    ],
)
def test_no_amount(text: str) -> None:
    assert list(nothing.find(text, {"goat"})) == []
