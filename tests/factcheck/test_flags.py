import pytest

from claims.language import Language
from factcheck.order import RANK
from tests.factcheck import telling

LINES = (
    "The pier at Elsmouth burned down on 2 August 2020.",
    "The pier at Elsmouth burned down on 4 August 2020.",
)


def ids(language: Language, *texts: str) -> set[str]:
    return {flag.id for flag in telling.report(language, *texts).flags}


@pytest.mark.parametrize(
    "changed",
    [
        "The pier at  Elsmouth burned\ndown on 4 August 2020.",
        "Nobody was hurt, and the cause is not known.\n\nThe pier at Elsmouth burned down on 4 August 2020.",
    ],
)
def test_white_space_and_other_paragraphs_leave_the_id_alone(language: Language, changed: str) -> None:
    assert ids(language, LINES[0], changed) == ids(language, *LINES)


def test_other_words_make_another_flag(language: Language) -> None:
    assert ids(language, LINES[0], LINES[1].replace("4", "5")) != ids(language, *LINES)


def test_the_most_harmful_come_first(language: Language) -> None:
    flags = telling.report(
        language, LINES[0], f"{LINES[1]} Relations between Oslo and Norway are good. He left yesterday."
    ).flags
    ranks = [RANK[flag.severity] for flag in flags]
    assert ranks == sorted(ranks)
    assert [flag.kind for flag in flags][:2] == ["self_relation", "date_conflict"]
