"""One act at two hours of one day."""

import pytest

from claims.language import Language
from factcheck.checks.times import clocks
from tests.factcheck import telling

CLASH = (
    ("Snow closed the pass at Lenk at 5 a.m. on Monday.", "Snow closed the pass at Lenk at 9 a.m. on Monday, police said."),
    ("The mine at Orsk caught fire at 14:30, the owner said.", "The mine at Orsk caught fire at 4.30 p.m., the union said."),
    ("The ferry Haldora left Lund harbour at noon with 40 people aboard.", "The ferry Haldora left Lund harbour at 3 p.m. with 40 people."),
    ("The ferry Haldora left Lund harbour at M\u0130DDAY with 40 people.", "The ferry Haldora left Lund harbour at 3 p.m. with 40 people."),
    ("An earthquake shook the town of Veld at 2 am.", "The earthquake shook the town of Veld at 11:10 pm."),
)  # fmt: skip
APART = (
    ("Snow closed the pass at Lenk at 5 a.m. on Monday.", "Snow closed the pass at Lenk at 9 a.m. on Tuesday."),
    ("Snow closed the pass at Lenk at 5 a.m. on Monday.", "The pass at Lenk was opened at 9 a.m. on Monday after the snow."),
    ("The mine at Orsk caught fire at 14:30.", "The mine at Orsk caught fire at 14:45."),
    ("The ferry Haldora left Lund harbour at noon.", "The ferry Haldora left Lund harbour at 11:00 GMT."),
    ("The ferry Haldora left Lund harbour at noon.", "The tug Maristela left Varn at 3 p.m. with a barge."),
    ("The ferry Haldora left Lund harbour at noon.", "The ferry Haldora left Lund harbour again at 3 p.m. on its second trip."),
)  # fmt: skip


def _flagged(language: Language, texts: tuple[str, str]) -> bool:
    return bool(clocks.check(telling.story(language, *texts)).misfits)


@pytest.mark.parametrize("texts", CLASH)
def test_two_hours_of_one_act(language: Language, texts: tuple[str, str]) -> None:
    assert _flagged(language, texts)


@pytest.mark.parametrize("texts", APART)
def test_two_acts(language: Language, texts: tuple[str, str]) -> None:
    assert not _flagged(language, texts)
