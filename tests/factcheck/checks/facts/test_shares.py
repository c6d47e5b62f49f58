"""Two articles that tell a thing of all, and of a part or of none, and what only looks like it."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def kinds(language: Language, texts: tuple[str, ...]) -> list[str]:
    return [flag.kind for flag in telling.report(language, *texts).flags if flag.severity != "note"]


@pytest.mark.parametrize(
    "texts",
    [
        ("Every member of the Tarn choir caught the virus.", "None but the two soloists of the Tarn choir tested positive for the virus."),
        ("The storm cut off power to the whole island of Varby.", "Only the northern tip of Varby lost electricity in the storm."),
        ("The ban on plastic straws applies throughout Norland.", "The ban on plastic straws applies only in Marn."),
        ("No workers at the Lusk textile mill have been paid.", "Most of the staff of the Lusk textile mill received their wages."),
        ("Almex sacked all the nurses of its clinic in Lund.", "Almex dismissed only the night nurses of its clinic in Lund."),
        ("Not one house in Orlo was destroyed by the earthquake.", "Half of the houses in Orlo were destroyed by the earthquake."),
        ("No farm in the Marn district was insured against hail.", "Most farms in the Marn district were insured against hail."),
    ],
)  # fmt: skip
def test_two_shares_of_one_thing(language: Language, texts: tuple[str, ...]) -> None:
    assert "scope_conflict" in kinds(language, texts)


@pytest.mark.parametrize(
    "texts",
    [
        ("All schools in Varnby stay closed on Monday.", "Some schools in Holm are closed on Monday."),
        ("All members of the board of Almex backed the merger.", "Most members of the union at Almex opposed the merger."),
        ("Every pupil of the school in Tarn was vaccinated.", "Some teachers of the school in Tarn were not vaccinated."),
        ("All passengers of the Lusk were rescued. Some passengers were hurt.", "Some passengers of the Lusk were hurt."),
        ("The ban on plastic bags applies throughout Norland.", "The ban on straws applies only in Marn."),
        ("All flights from Lund were cancelled on Monday.", "Some flights from Lund were cancelled on Tuesday."),
        ("Nearly all houses in Orlo were under water.", "Most of the houses in Orlo were under water."),
        ("Every two years all prisoners in Tarn are counted.", "Some prisoners in Tarn were released."),
    ],
)  # fmt: skip
def test_what_only_looks_like_two_shares(language: Language, texts: tuple[str, ...]) -> None:
    assert kinds(language, texts) == []
