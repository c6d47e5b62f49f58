"""How far a sentence says that an act reaches."""

import pytest

from factcheck.checks.acts import reach


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The ministry banned it on all government devices on Monday.",
            [("all", "device", "all government devices")],
        ),
        ("The city closed every beach in May.", [("all", "beach", "every beach")]),
        ("All passengers were rescued.", [("all", "passenger", "All passengers")]),
        ("Some passengers were rescued.", [("part", "passenger", "Some passengers")]),
        ("It closed only two beaches in May.", [("part", "beach", "only two beaches")]),
        ("It was banned on ministers' mobile phones only.", [("part", "phone", "ministers' mobile phones")]),
        ("Smoking was banned in primary schools only on Monday.", [("part", "school", "primary schools")]),
        ("Nearly all passengers were rescued.", []),
        ("Not all passengers were rescued.", []),
        ("All but three passengers were rescued.", []),
        ("All schools, including primary schools, were closed.", []),
        ("The ministry closed primary schools.", []),
        ("The ministry acted only after the vote.", []),
    ],
)
def test_domains(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(one.whole, one.head, text[one.start : one.end]) for one in reach.find(text)] == expected


@pytest.mark.parametrize(
    ("word", "same"),
    [("cities", "city"), ("beaches", "beach"), ("classes", "class"), ("schools", "school"), ("bus", "bus")],
)
def test_plurals_and_singulars_meet(word: str, same: str) -> None:
    assert reach.singular(word) == reach.singular(same)
