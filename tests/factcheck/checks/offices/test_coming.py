"""What somebody is to be, or has just been made, in two articles."""

import pytest

from claims.language import Language
from factcheck.model import Flag
from tests.factcheck import telling

APART = (
    ("Ada Moss will chair the supervisory board of the merged group.", "Ada Moss will be chief executive of Fjordvik Steel."),
    ("Ada Moss is to become finance minister of Estonia.", "In the new cabinet of Estonia, Ada Moss will be interior minister."),
    ("The board appointed Ada Moss chief financial officer of Fjordvik.", "Ada Moss will take over as chief executive of Fjordvik."),
    ("Ola Brink is to be ambassador in Tokyo.", "Ola Brink becomes consul general in New York."),
    ("The president named Ola Brink as interior minister.", "Ola Brink was named finance minister on Monday."),
    ("Ola Brink will be the new police chief of Veld.", "Ola Brink is to be sworn in as mayor of Veld."),
)  # fmt: skip
TOGETHER = (
    ("Ada Moss will chair the supervisory board of the merged group.", "Ada Moss, chief executive of Halden, smiled."),
    ("Ada Moss will be chief executive of Fjordvik.", "Ada Moss is to head Fjordvik."),
    ("Ada Moss will be chief executive of Fjordvik.", "Ada Moss may become chief financial officer of Fjordvik."),
    ("Ada Moss is to become finance minister of Estonia.", "Interior minister Ada Moss spoke in Estonia."),
    ("Ada Moss will be chief executive of Fjordvik.", "Ada Moss was named chief financial officer of Fjordvik in 2009."),
    ("Ada Moss will not be finance minister of Estonia.", "Ada Moss will be interior minister of Estonia."),
    ("Ada Moss will chair the supervisory board of Fjordvik.", "Ada Moss will be chief executive of the bank Sparnord."),
)  # fmt: skip


def roles(language: Language, rows: tuple[str, str]) -> list[Flag]:
    """The flags on offices in two articles of one day."""
    return [flag for flag in telling.report(language, *rows).flags if flag.kind == "role_conflict"]


@pytest.mark.parametrize("rows", APART)
def test_two_offices_to_come(language: Language, rows: tuple[str, str]) -> None:
    assert len(roles(language, rows)) == 1


@pytest.mark.parametrize("rows", TOGETHER)
def test_nothing_against_nothing(language: Language, rows: tuple[str, str]) -> None:
    assert roles(language, rows) == []
