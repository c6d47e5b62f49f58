"""Headlines of two parts are held, part by part, against the sentences on the subject of the part."""

import pytest

from claims.language import Language
from tests.quality import short_stories


def kinds(language: Language, article: str) -> list[str]:
    return [flag.kind for flag in short_stories.report(language, (("2022-09-14", article),)).flags]


@pytest.mark.parametrize(
    "article",
    [
        "Varga released, coach charged :: Striker Varga was remanded in custody on Friday. The coach was charged with assault.",
        "Minister cleared, aide jailed :: The minister was convicted of fraud on Friday. His aide was jailed for two years.",
        "Museum reopens, library stays shut :: The museum remains closed. The library will stay shut until May.",
        "Varga released :: Striker Varga was remanded in custody on Friday.",
    ],
)  # fmt: skip
def test_the_opposite_of_the_subject_of_a_part(language: Language, article: str) -> None:
    assert kinds(language, article) == ["headline_mismatch"]


@pytest.mark.parametrize(
    "article",
    [
        "Baltic Heron released, mate charged :: The cargo ship Baltic Heron was allowed to leave Gdynia on Friday. Her mate was remanded in custody.",
        "Varga released, coach charged :: Varga went home on Friday. The coach of Varga was remanded in custody.",
        "Minister cleared, aide jailed :: The minister walked free on Friday. His aide was convicted of fraud.",
        "Museum reopens, library stays shut :: Visitors came back to the museum on Friday. The library will stay shut until May.",
        "Striker freed as agent charged :: The striker left the police station on Friday. His agent was remanded in custody.",
        "Captain released and cook detained :: The captain went home on Friday. The cook remains in custody.",
    ],
)  # fmt: skip
def test_the_opposite_of_another_subject(language: Language, article: str) -> None:
    assert kinds(language, article) == []
