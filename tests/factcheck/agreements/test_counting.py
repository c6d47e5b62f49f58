"""Several articles that give the view of one source are one origin of it; what a source knows each may have heard by itself."""

import pytest

from claims.language import Language
from tests.factcheck import telling


@pytest.mark.parametrize(
    ("texts", "origins"),
    [
        (("Analyst Ada Lindberg of Norvik Research said she expected about 1,000 jobs to go.",
          "Analysts at Norvik Research think that a thousand jobs will go."), 1),
        (("Economists at Sundfeld Bank predict that 4,500 farms will close.",
          "Sundfeld Bank economists expect 4,500 farms to close."), 1),
        (("Ada Lindberg of Norvik Research said 1,200 jobs had gone.",
          "Analysts at Norvik Research said that 1,200 jobs had gone."), 2),
        (("The mayor, Otto Brenn, said that 1,200 trees had been felled in the park.",
          "According to Mayor Otto Brenn, 1,200 trees were felled in the park."), 2),
    ],
)  # fmt: skip
def test_origins_of_a_fact(language: Language, texts: tuple[str, ...], origins: int) -> None:
    found = telling.report(language, *(f"2023-06-19| {text}" for text in texts)).agreements
    assert [one.origins for one in found] == [origins]
