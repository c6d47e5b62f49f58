import pytest

from claims.language import Language
from tests.factcheck import telling


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The avalanche in Valmora killed 14 skiers.", "Fourteen skiers died in the Valmora avalanche."),
        (
            "Police arrested the broker Tomas Wieland on Monday.",
            "The arrest of Tomas Wieland surprised the bank.",
        ),
        (
            "Ostrel Foods bought the bakery chain Panova.",
            "The bakery chain Panova was bought by Ostrel Foods.",
        ),
        ("The pier at Elsmouth burned down on 2 August.", "The pier at Elsmouth burned down in August."),
        (
            "Norway detained the skipper Ada Holm in Bergen.",
            "Norwegian skipper Ada Holm was detained in Norway.",
        ),
        (
            "The council closed the Halden school in May.",
            "The Halden school was shut by the council in June.",
        ),
    ],
)
def test_two_claims_about_one_event(language: Language, left: str, right: str) -> None:
    _, pairs = telling.told(language, left, right)
    assert [pair.event.left is not None for pair in pairs] == [True]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The avalanche in Valmora killed 14 skiers.", "The avalanche in Kestrin killed 9 skiers."),
        ("Ostrel Foods bought the bakery chain Panova.", "Ostrel Foods bought the dairy Lumeva."),
        ("Senators passed the dairy bill.", "Senators passed the fisheries bill."),
        ("Norway banned the app Plinko in May.", "Norway banned the firm Denderly in June."),
        ("The freighter Anselma left port.", "The freighter Anselma sank."),
        ("Police arrested Tomas Wieland in Oslo.", "Police arrested Tomas Holm in Oslo."),
        ("Minister Dora Petrak met farmers.", "Minister Dora Petrak met miners."),
        ("A gas leak injured 23 workers in Corvina.", "A gas leak closed 32 shops in Corvina."),
    ],
)
def test_two_events(language: Language, left: str, right: str) -> None:
    _, pairs = telling.told(language, left, right)
    assert [pair.match.why for pair in pairs] == []


def test_the_comparisons_say_why(language: Language) -> None:
    _, [pair] = telling.told(
        language, "Norway seized the trawler Mirabel off Bergen.", "The trawler Mirabel was seized by Norway."
    )
    assert {(one.aspect, one.level) for one in pair.event.why} == {("event", "agrees"), ("party", "agrees")}
    assert "the patient is Mirabel in both" in {one.detail for one in pair.event.why}
