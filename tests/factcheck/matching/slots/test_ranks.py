"""Places in a row."""

import pytest

from factcheck.matching.slots.ranks import rank


@pytest.mark.parametrize(
    ("word", "before", "place"),
    [
        ("third", "the ", 3),
        ("twentieth", "", 20),
        ("92nd", "ranked ", 92),
        ("1st", "", 1),
        ("92", "placed # ", 92),
        ("92", "placed #", 92),
        ("91", "was number ", 91),
        ("7", "was No. ", 7),
        ("92", "sold ", None),
        ("1992nds", "", None),
        ("harbour", "", None),
    ],
)
def test_rank(word: str, before: str, place: int | None) -> None:
    assert rank(word, f"{before}{word} of all", len(before)) == place
