"""Who demands amends of whom."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def flagged(language: Language, *texts: str) -> bool:
    return any(flag.kind == "role_reversal" for flag in telling.report(language, *texts).flags)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Peru on Friday demanded that Chile apologise for the raid.",
            "Chile has insisted that the government in Lima say sorry.",
        ),
        (
            "Norway called on Sweden to return the statue.",
            "Sweden asked Norway to return the statue.",
        ),
        (
            "Kenya demanded on Monday that Uganda release the pilots.",
            "Uganda has demanded that Kenya release the pilots.",
        ),
        (
            "Norbrew demanded that Halden pay 3 million euros.",
            "Halden insisted that Norbrew pay 3 million euros.",
        ),
        ("Mali wants Niger to compensate the herders.", "Niger wants Mali to compensate the herders."),
    ],
)
def test_a_demand_turned_round(language: Language, one: str, other: str) -> None:
    assert flagged(language, one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Peru urged Chile to apologise.", "Chile in turn demanded that Peru apologise."),
        ("Peru urged Chile to apologise. Chile urged Peru to apologise.", "Chile urged Peru to apologise."),
        ("Peru urged Chile to release the sailors.", "Chile urged Peru to release the fishermen."),
        ("Peru urged Chile to apologise.", "Chile insisted that Peru apologised in May."),
        ("Peru urged Chile to apologise.", "Chile was asked by Peru to apologise."),
        ("Peru urged Chile to withdraw its troops.", "Chile urged Peru to withdraw its troops."),
        ("Peru urged Chile to apologise.", "Chile did not ask Peru to apologise."),
        ("2023-01-02| Peru urged Chile to apologise.", "2023-05-04| Chile urged Peru to apologise."),
        ('"Peru demanded that Chile apologise," Ada Moss said.', "Chile demanded that Peru apologise."),
    ],
)
def test_demands_that_are_not(language: Language, one: str, other: str) -> None:
    assert not flagged(language, one, other)
