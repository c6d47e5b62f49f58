"""Firms, towns and things of one word that two articles spell in two ways."""

import pytest

from claims.language import Language
from factcheck.model import Flag
from tests.factcheck import telling

SLIPS = (
    ("Police closed the road to Kelmarnock after a landslide on Friday.",
     "The road to Kelmernock was closed by police on Friday after a landslide."),
    ("The brewery Haldorfer recalled 2,000 bottles of wheat beer.", "The brewery Haldofrer has recalled 2,000 bottles of its wheat beer."),
    ("The freighter Maristela sank off Cape Lorn with 12 sailors aboard.",
     "Twelve sailors were aboard the freighter Maristella when it sank off Cape Lorn."),
    ("Velmora beat Karstad 2-1 on Sunday.", "Velmara beat Karstad 2-1 on Sunday."),
)  # fmt: skip
APART = (
    ("The village of Oberlind lost its school in May.", "The village of Oberland has had no doctor since June."),
    ("Residents of Westerholt met on Monday over the road.", "Residents of Westerhalt were asked on Tuesday to boil their water."),
    ("The drug Zolivar was approved in Brussels for children.", "The drug Zolivan was approved in Tokyo for adults."),
    ("The road from Kelmarnock to Varn was closed on Friday.",
     "The road from Kelmarnock to Kelmernock and Varn was closed on Friday."),
    ("The Velmoran road was closed by snow on Friday.", "The Velmora road was closed by snow on Friday."),
    ("The Marinar closed the old road on Friday.", "The Mariner closed the old road on Friday. Every mariner knows it."),
)  # fmt: skip


def _flags(language: Language, *texts: str) -> list[Flag]:
    return [flag for flag in telling.report(language, *texts).flags if flag.kind == "name_variant"]


@pytest.mark.parametrize("texts", SLIPS)
def test_one_name_in_two_spellings(language: Language, texts: tuple[str, str]) -> None:
    assert _flags(language, *texts)


@pytest.mark.parametrize("texts", APART)
def test_two_names(language: Language, texts: tuple[str, str]) -> None:
    assert not _flags(language, *texts)
