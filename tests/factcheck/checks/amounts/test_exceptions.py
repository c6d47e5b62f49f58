"""What is told of all, and of some that were an exception."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def clashes(language: Language, *texts: str) -> list[str]:
    flags = telling.report(language, *texts).flags
    return [flag.headline for flag in flags if flag.kind == "scope_conflict"]


@pytest.mark.parametrize(
    "texts",
    [
        ("All twelve jurors voted for the fine.", "Two jurors were against the fine."),
        ("Every ferry to the islands left on time on Sunday.", "Three ferries to the islands were cancelled on Sunday."),
        ("All the wells in the village passed the test.", "Four wells in the village failed the test."),
        ("All farmers in the valley have been paid.", "Some farmers in the valley are still waiting for their money."),
        ("Every school in Orlan opened at eight o'clock sharp.", "Five schools in Orlan opened late."),
        ("All nine judges of the court backed the ruling.", "One judge of the court wrote a dissenting opinion on the ruling."),
    ],
)  # fmt: skip
def test_an_exception(language: Language, texts: tuple[str, ...]) -> None:
    assert len(clashes(language, *texts)) == 1


@pytest.mark.parametrize(
    "texts",
    [
        ("All the wells in Mosa passed the test.", "Four wells in Tarn failed the test."),
        ("All twelve jurors voted for the fine.", "At the trial two years ago two jurors were against it."),
        ("Every child in the school passed the exam.", "Last year six children in the school failed the exam."),
        ("All passengers of the ferry Linda were rescued.", "Some passengers of the ferry Linda were injured."),
        ("Nearly all jurors voted for the fine.", "Two jurors were against the fine."),
        ("All twelve jurors may vote for the fine.", "Two jurors were against the fine."),
        ("2023-05-04| All hikers are safe.", "2023-05-06| Two hikers who were in the hut died."),
        ("All twelve jurors voted for the fine.", "Two drivers were against the fine."),
    ],
)  # fmt: skip
def test_no_exception(language: Language, texts: tuple[str, ...]) -> None:
    assert clashes(language, *texts) == []
