"""Two articles that put one act on premises of two kinds, and what only looks like it."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def kinds(language: Language, texts: tuple[str, ...]) -> list[str]:
    return [flag.kind for flag in telling.report(language, *texts).flags if flag.severity != "note"]


@pytest.mark.parametrize(
    "texts",
    [
        ("Police arrested Viktor Brandl on Tuesday at a small hotel in Orsk.", "Viktor Brandl was arrested on the platform of the railway station in Orsk."),
        ("Viktor Brandl was caught in a restaurant in Tarn.", "The arrest of Viktor Brandl came in a shop in Tarn, where he was buying shoes."),
        ("The poet Lena Foss died at a clinic in Bern on Friday.", "The poet Lena Foss died on Friday in a hotel by the lake."),
        ("The banker Jan Holt was shot in his house on Monday night.", "The banker Jan Holt was shot on Monday night in a café."),
        ("The mother is well. Ida Maren gave birth aboard a ferry, her husband said.", "Ida Maren gave birth on a train on the way to the harbour."),
        ("The smuggler, Otto Krug, was seized at the airport of Belmar.", "Otto Krug is in jail. Detectives seized him on a train."),
        ("The singer Rosa Lind was found dead in a flat in Varn.", "Rosa Lind was found dead in a hotel, the manager said."),
        ("Agents took Paul Ebner away. He was detained in the library of the institute.", "Paul Ebner was detained at a stadium in Tarn, his brother says."),
    ],
)  # fmt: skip
def test_premises_of_two_kinds(language: Language, texts: tuple[str, ...]) -> None:
    assert "place_conflict" in kinds(language, texts)


@pytest.mark.parametrize(
    "texts",
    [
        ("Police arrested Viktor Brandl at a hotel by the museum.", "Viktor Brandl was arrested at the museum."),
        ("Viktor Brandl was arrested in the bar.", "Viktor Brandl was arrested in the hotel."),
        ("Viktor Brandl was arrested in a restaurant in Tarn.", "Otto Brandl was arrested in a shop in Tarn."),
        ("Viktor Brandl was arrested in a restaurant on Monday.", "Viktor Brandl, who had earlier been arrested in a shop, is silent."),
        ("The poet Lena Foss died at a clinic on Friday.", "The poet Lena Foss died on Friday after a fall in her flat."),
        ("The poet Lena Foss died at a clinic on Friday.", "Her husband, Karl Foss, died in a hotel, long before Lena Foss."),
        ("The banker Jan Holt was shot in his house on Monday.", "The banker Jan Holt died in a hospital on Monday."),
        ("The banker Jan Holt died in a hospital on Monday.", "The banker Jan Holt died in a house fire on Monday."),
        ("Two men were arrested at a hotel. Viktor Brandl hid.", "Viktor Brandl was arrested at the stadium. He had come by train."),
        ("Viktor Brandl was arrested near a school in Tarn.", "Viktor Brandl was arrested in a shop in Tarn."),
        ("The banker Jan Holt was shot in his house.", "The banker Jan Holt was shot outside a café."),
        ("Jan Holt was arrested with a bag in a train.", "The lawyer of Jan Holt was arrested in a bar."),
    ],
)  # fmt: skip
def test_what_only_looks_like_two_kinds(language: Language, texts: tuple[str, ...]) -> None:
    assert "place_conflict" not in kinds(language, texts)
