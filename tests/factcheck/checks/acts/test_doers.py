"""Who did it, told by different words on the two sides, and who rescued whom."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def kinds(language: Language, *texts: str) -> set[str]:
    return {flag.kind for flag in telling.report(language, *texts).flags}


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("party_conflict", "The bus was driven by Karl Jensen.", "At the wheel of the bus was Omar Fasil."),
        (
            "party_conflict",
            "The bridge at Velm was designed by the Danish architect Inge Thorsen.",
            "Inspectors praised the bridge at Velm, a work of the architect Pavel Hrubec.",
        ),
        (
            "party_conflict",
            "The hostages held at Velm were freed by French commandos on Sunday.",
            "Soldiers of the Chadian army freed the hostages at Velm on Sunday.",
        ),
        (
            "party_conflict",
            "What changed the race was Jon Lund. The ecologist, who came third, called on his supporters to vote for Nils Berg.",
            "The ecologist Jon Lund recommended his voters before the weekend to choose Ada Moss.",
        ),
        (
            "party_conflict",
            "The letter was written by Karl Jensen.",
            "Omar Fasil is the author of the letter.",
        ),
        (
            "role_reversal",
            "Karl Jensen lent the money to Omar Fasil.",
            "Karl Jensen borrowed 40,000 euros from Omar Fasil.",
        ),
        (
            "role_reversal",
            "Nils Berg was hauled up the last stretch of a shaft by his foreman, Jon Lund.",
            "The town praised Jon Lund. He owes his life to the fitter Nils Berg.",
        ),
        ("role_reversal", "Karla Voss trained Mia Brand, who won gold.", "Mia Brand had coached Karla Voss."),
        ("role_reversal", "Jon Lund owes his life to Nils Berg.", "Nils Berg was rescued by Jon Lund."),
    ],
)
def test_another_doer_or_the_other_way_round(language: Language, kind: str, one: str, other: str) -> None:
    assert kind in kinds(language, one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bus was driven by Karl Jensen.", "Karl Jensen was at the wheel of the bus."),
        ("The bridge was designed by Inge Thorsen.", "The bridge was built by Pavel Hrubec."),
        ("Jon Lund owes his life to Nils Berg.", "Jon Lund was rescued by Nils Berg."),
        ("Karl Jensen owes Omar Fasil 40,000 euros.", "Omar Fasil lent Karl Jensen 40,000 euros."),
        ("Jon Lund asked his followers to back Ada Moss.", "Jon Lund asked his voters to choose Ada Moss."),
        (
            "The mill at Velm is owned by the firm Norrick. Norrick bought it last year.",
            "The mill at Velm belonged to the firm Halvane.",
        ),
        ("The owner of the mine, Karl Jensen, wept.", "The former owner of the mine, Omar Fasil, wept."),
        (
            "Karl Jensen wrote a letter to the mayor.",
            "The author of the letter to the bishop, Omar Fasil, wept.",
        ),
    ],
)
def test_one_doer_or_another_act(language: Language, one: str, other: str) -> None:
    assert kinds(language, one, other) & {"party_conflict", "role_reversal"} == set()
