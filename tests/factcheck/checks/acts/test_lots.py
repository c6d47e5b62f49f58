"""What only one party can get: a licence, a contract, and who got it."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def flagged(language: Language, *texts: str) -> bool:
    return any(flag.kind == "party_conflict" for flag in telling.report(language, *texts).flags)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The licence for the mine was granted in March to Altin Madencilik, which wants gold.",
            "At the centre of the row is Doruk Holding, to which the mining licence was awarded in March.",
        ),
        (
            "In June the port concession was given to Kolvar.",
            "The city handed the port concession to Brandsen in June.",
        ),
        (
            "The permit for the quarry was issued in 2019 to Orban Stone.",
            "Veldin Gravel, to whom the quarry permit was issued in 2019, digs on.",
        ),
        (
            "The ministry granted the exploration licence to Petrox in April.",
            "Nordgas obtained the exploration licence in April.",
        ),
        (
            "The tender for the buses was awarded to Iberbus in March.",
            "Carbus, to which the tender for the buses was awarded in March, is late.",
        ),
        ("The letter was written by Omar Fasil.", "Ada Moss, by whom the letter was written, wept."),
    ],
)
def test_one_lot_with_two_winners(language: Language, one: str, other: str) -> None:
    assert flagged(language, one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A contract was awarded in May to Norbrew.", "A contract was awarded in May to Halden Bau."),
        (
            "The licence for the northern block was granted to Petrox in March.",
            "The licence for the southern block was granted to Nordgas in March.",
        ),
        (
            "The contract for the stadium was awarded to Norbrew.",
            "The contract for the tunnel was awarded to Kolvar.",
        ),
        (
            "The licence was granted in March to Petrox.",
            "The licence was granted in March to Petrox Norge, a unit of Petrox.",
        ),
        (
            "The contract was awarded to Norbrew in May 2010.",
            "The contract was awarded to Kolvar in May 2021.",
        ),
        ("The licences were granted in March to Petrox.", "The licences were granted in March to Nordgas."),
        (
            "The contract was awarded to a consortium of Norbrew and Kolvar in May.",
            "The contract was awarded to Kolvar in May.",
        ),
        ("The contract was awarded in May to Norbrew.", "The contract was awarded in May to the builder."),
        (
            "The firm, to which the contract was awarded in May, is late.",
            "Norbrew won the contract in May.",
        ),
        (
            "The ferry contract was awarded to Norline in May.",
            "Sealink, to which the ferry contract was awarded in May and then withdrawn, sued.",
        ),
        (
            "The contract was awarded in May to Norbrew.",
            "The contract was awarded in May to Maria Moss, Norbrew's owner.",
        ),
    ],
)
def test_two_lots_or_one_winner(language: Language, one: str, other: str) -> None:
    assert not flagged(language, one, other)
