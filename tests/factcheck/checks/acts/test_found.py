"""A body and a wreck are found once."""

import pytest

from claims.language import Language
from tests.factcheck import telling

ONCE = (
    ("Hikers found the body of the missing pilot near Veld on Monday.", "The missing pilot's body was discovered near Veld on Wednesday."),
    ("The wreck of the Maristela was discovered by divers on Monday.", "Divers found the wreck of the Maristela on Wednesday."),
    ("Searchers found the wreckage of the balloon on Tuesday.", "The wreckage of the balloon was found on Thursday."),
)  # fmt: skip
TWO = (
    ("Walkers found the body of a woman near Veld on Monday.", "The body of a man was found near Veld on Wednesday."),
    ("A body was found in the river at Orsk on Monday.", "A second body was found in the river at Orsk on Wednesday."),
    ("Divers found the body of Ole Rand in the lake on Monday.", "The body of Jan Oort was found by divers in the lake on Wednesday."),
    ("Divers found two bodies in the lake on Monday.", "Divers found three bodies in the lake on Wednesday."),
    ("Police found a knife in the garden on Monday.", "Police found a knife in the garden on Wednesday."),
)  # fmt: skip


def _dated(language: Language, texts: tuple[str, str]) -> bool:
    return "date_conflict" in {flag.kind for flag in telling.report(language, *texts).flags}


@pytest.mark.parametrize("texts", ONCE)
def test_what_is_found_once(language: Language, texts: tuple[str, str]) -> None:
    assert _dated(language, texts)


@pytest.mark.parametrize("texts", TWO)
def test_two_finds(language: Language, texts: tuple[str, str]) -> None:
    assert not _dated(language, texts)
