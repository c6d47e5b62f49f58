"""Two like mishaps in two places."""

import pytest

from claims.language import Language
from tests.quality.short_stories import report

DAY = "2021-03-19"


@pytest.mark.parametrize(
    ("one", "other", "flagged"),
    [
        ("A train derailed near Ostvik on Monday, injuring four passengers.",
         "A train derailed near Holm on Wednesday, injuring 31 passengers.", False),
        ("A boat capsized off Lamara on Monday with 40 people on board.",
         "A boat capsized off Sigri on Wednesday with 65 people on board.", False),
        ("Police raided a house in Dalby on Monday and seized 12 guns.",
         "Police raided a house in Morley on Wednesday and seized 40 guns.", False),
        ("A minibus crashed near Kisela on Sunday, killing nine passengers.",
         "A minibus crashed near Dorna, killing 14 passengers.", False),
        ("A coach overturned near Dalby on Wednesday, injuring eight passengers.",
         "A coach overturned near Dalby on Wednesday, injuring 26 passengers.", True),
        ("A coach overturned near Dalby on Wednesday, injuring eight passengers.",
         "The coach overturned on Wednesday, injuring 26 passengers.", True),
    ],
)  # fmt: skip
def test_two_places_are_two_mishaps(language: Language, one: str, other: str, *, flagged: bool) -> None:
    found = report(language, ((DAY, one), (DAY, other))).flags
    assert bool(found) is flagged
