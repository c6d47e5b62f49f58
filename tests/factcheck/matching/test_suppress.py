import pytest

from claims.language import Language
from tests.factcheck import telling


def reasons(language: Language, left: str, right: str) -> set[str]:
    found = telling.report(language, left, right)
    assert [flag.kind for flag in found.flags if flag.severity in ("error", "conflict")] == []
    return {one.reason for one in found.suppressed}


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ("The Valmora avalanche killed 14 skiers.", "2023-05-06| The Valmora avalanche killed 19 skiers.", "update"),
        ("The council will close the Halden school on 1 June.", "2023-06-20| The council closed the Halden school on 12 June.", "update"),
        ("Minister Dora Petrak visited Corvina on Monday.", "Minister Dora Petrak visited Corvina on Tuesday.", "other_event"),
        ("The storm destroyed 1,480 homes in Pell County.", "The storm destroyed some 1,500 homes in Pell County.", "approximate"),
        ("The pier at Elsmouth burned down on 2 April 2023.", "The pier at Elsmouth burned down in April 2023.", "coarser"),
        ("Ada Holm said the Valmora avalanche killed 14 skiers.", "Karl Brandt said the Valmora avalanche killed 19 skiers.", "other_speaker"),
        ("Trader Ada Holm was charged with theft in 2012.", "Trader Ada Holm was charged with murder in 2019.", "other_event"),
        ("The Veldmoor ministry closed every school on 2 May.", "The Veldmoor ministry closed schools on 3 May.", "different_scope"),
        ("The Valmora avalanche killed 14 skiers.", "Another Valmora avalanche killed 19 skiers.", "other_event"),
        ("The Valmora avalanche injured 52 skiers.", "Of these 25 skiers were injured in the Valmora avalanche.", "different_scope"),
        ("Six wells have been dug in Halden.", "We have dug two wells in Halden.", "other_speaker"),
        ("Parliament has not ratified the whaling accord.", "2023-05-09| Parliament ratified the whaling accord.", "update"),
        ("Ostrel agreed to buy Panova for $310 million.", "2023-08-20| Ostrel will buy Panova for $130 million.", "update"),
        ("Ostrel agreed to buy Panova for $310 million.", "Ostrel may buy Panova for $130 million.", "update"),
        ("Ada Holm said the lock had been inspected on 3 May.", "Ada Holm said the lock had been inspected again on 4 May.", "other_event"),
        ("Denderly United won the Halden Cup in 2006.", "Denderly United won the Halden Cup in 2014.", "other_event"),
        ("Ada Holm won the Tour of Norway in 2019.", "Ada Holm won the Tour of Norway in 2021.", "other_event"),
        ("President Sergei Molin resigned on Monday.", "President Sergey Molin resigned on Monday.", "known_variant"),
    ],
)  # fmt: skip
def test_a_difference_that_is_explained_is_listed_with_its_reason(
    language: Language, left: str, right: str, reason: str
) -> None:
    assert reason in reasons(language, left, right)


def test_what_was_agreed_on_is_a_plan_like_any_other(language: Language) -> None:
    found = telling.report(
        language,
        "Ostrel agreed to buy Panova for $310 million.",
        "Ostrel will buy Panova for $130 million.",
    )
    assert "number_conflict" in {flag.kind for flag in found.flags}


def test_a_later_report_of_fewer_dead_is_no_update(language: Language) -> None:
    found = telling.report(
        language,
        "The Valmora avalanche killed 19 skiers.",
        "2023-05-06| The Valmora avalanche killed 14 skiers.",
    )
    assert [flag.kind for flag in found.flags] == ["number_conflict"]


def test_a_growing_count_of_unknown_days_is_only_a_tension(language: Language) -> None:
    found = telling.report(
        language, "-| The Valmora avalanche killed 19 skiers.", "-| The Valmora avalanche killed 14 skiers."
    )
    assert ("number_conflict", "tension") in {(flag.kind, flag.severity) for flag in found.flags}
