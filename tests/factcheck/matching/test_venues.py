"""The same said at two venues on two days."""

import pytest

from claims.language import Language
from tests.factcheck import telling

TWO = [
    (
        "The harvest will be poor this year, the farm minister, Pia Lund, said on Monday.",
        "Pia Lund, the farm minister, told parliament on Wednesday that the harvest would be poor.",
    ),
    (
        "The ferries will stop in May, the harbour master, Jan Wouters, said in an interview on Monday.",
        "Jan Wouters, the harbour master, told the shareholders on Wednesday that the ferries would stop in May.",
    ),
    (
        "The museum needs a roof, its director, Ada Lind, said on Monday.",
        "Ada Lind, the museum's director, said in a speech on Wednesday that the museum needed a roof.",
    ),
]
ONE = [
    ("Ada Lind was arrested on 2 May.", "Ada Lind was arrested at a meeting on 4 May."),
    (
        "The bridge of Holm opened on 2 May.",
        "The bridge of Holm, in which parliament had no trust, opened on 3 May.",
    ),
]


def dated(language: Language, *texts: str) -> bool:
    return "date_conflict" in {flag.kind for flag in telling.report(language, *texts).flags}


@pytest.mark.parametrize("texts", TWO)
def test_two_acts_of_speech(language: Language, texts: tuple[str, ...]) -> None:
    assert not dated(language, *texts)


@pytest.mark.parametrize("texts", ONE)
def test_what_is_no_speech_has_one_day(language: Language, texts: tuple[str, ...]) -> None:
    assert dated(language, *texts)
