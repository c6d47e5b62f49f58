import pytest

from claims.language import Language
from tests.factcheck import telling


def conflicts(language: Language, left: str, right: str) -> list[tuple[str, bool]]:
    _, pairs = telling.told(language, left, right)
    return [(one.detail, pair.sure) for pair in pairs for one in pair.conflicts if one.aspect == "number"]


@pytest.mark.parametrize(
    ("left", "right", "detail"),
    [
        (
            "The core capital ratio was 13.8 percent at the end of the third quarter.",
            "At Lumeva the core capital ratio was 13.1 percent at the end of the third quarter.",
            "“13.8 percent” against “13.1 percent”",
        ),
        (
            "It has grossed $227 million worldwide.",
            "The film The Lost Barn grossed less than $225 million worldwide.",
            "“$227 million” against “less than $225 million”",
        ),
        (
            "Tarnov Media owns 23 television stations in the valley.",
            "Tarnov Media owns more than 25 television stations in the valley.",
            "“23 television stations” against “more than 25 television stations”",
        ),
        (
            "It plans capital spending between $90 million and $100 million.",
            "The firm plans capital spending between $80 million and $100 million.",
            "“between $90 million and $100 million” against “between $80 million and $100 million”",
        ),
    ],
)
def test_one_statement_with_two_values(language: Language, left: str, right: str, detail: str) -> None:
    assert detail in [found for found, _ in conflicts(language, left, right)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The core capital ratio was 13.8 percent at the end of the third quarter.",
            "The core capital ratio was 13.1 percent at the end of the second quarter.",
        ),
        (
            "The core capital ratio was 13.8 percent at the end of May.",
            "The core capital ratio was 13.1 percent in June, after 13.8 percent at the end of May.",
        ),
        (
            "The bus crash on the coast road injured 12 pupils.",
            "The bus crash on the coast road killed 3 pupils.",
        ),
        ("Karl Brandt, 63, ruled the valley.", "Karl Brandt ruled the valley for eleven years."),
        (
            "The firm expects full year revenue of $1.7 billion to $1.8 billion.",
            "Quarterly revenue was up by $23 million from a year earlier.",
        ),
        ("The levy raised 4 million crowns in Oslo.", "The levy raised 9 million crowns in Bergen."),
        ("Denderly made 300 boats in 2019.", "Denderly made 500 boats in 2021."),
        ("The tower is 300 metres high.", "The tower is about 300 metres high."),
    ],
)
def test_two_statements(language: Language, left: str, right: str) -> None:
    assert conflicts(language, left, right) == []


def test_what_may_be_of_two_things_is_a_note(language: Language) -> None:
    found = telling.report(
        language,
        "The broker Tomas Wieland denied 14 counts of theft and forgery.",
        "The broker Tomas Wieland was convicted of 11 counts of theft and forgery.",
    )
    assert {flag.severity for flag in found.flags if flag.kind == "number_conflict"} <= {"note"}
