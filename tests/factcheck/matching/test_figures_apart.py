"""Amounts of two things, as the words beside them tell."""

import pytest

from claims.language import Language
from tests.factcheck import telling

APART = (
    ("The brewery Haldor sold 2 million bottles this year.", "The brewery Haldor had sold 3 million bottles the year before."),
    ("Belmont opened 12 shops in Lund.", "Belmont had opened 20 shops in Lund the previous year."),
    ("The mayor of Lund promised 200 new flats this year and 300 next year.", "The mayor of Lund promised 300 new flats for next year."),
    ("The firm Elko employs 300 people in Orsk.", "The firm Elko employs 900 people in all."),
    ("The chain Norda runs 40 hotels in Velden.", "The chain Norda runs 120 hotels worldwide."),
    ("Police in Orsk seized 12 kilos of heroin on Monday.", "On Friday police in Orsk seized 40 kilos of heroin."),
    ("Customs in Lund seized 300 litres of rum on Tuesday.", "Customs in Lund seized 900 litres of rum on Thursday."),
    ("Twelve people were rescued from the lake at Veld by noon.", "Fifteen people had been rescued from the lake at Veld by the evening."),
)  # fmt: skip
ONE = (
    ("The brewery Haldor sold 2 million bottles in 2021.", "The brewery Haldor sold 3 million bottles in 2021."),
    ("The firm Elko employs 300 people in Orsk.", "The firm Elko employs 900 people in Orsk."),
    ("The chain Norda runs 40 hotels worldwide.", "The chain Norda runs 120 hotels worldwide."),
    ("Police in Orsk seized 12 kilos of heroin on Monday.", "Police in Orsk seized 40 kilos of heroin on Monday."),
)  # fmt: skip


@pytest.mark.parametrize("texts", APART)
def test_two_amounts_of_two_things(language: Language, texts: tuple[str, str]) -> None:
    kinds = {flag.kind for flag in telling.report(language, *texts).flags if flag.severity != "note"}
    assert not kinds & {"number_conflict", "date_conflict"}


@pytest.mark.parametrize("texts", ONE)
def test_two_amounts_of_one_thing(language: Language, texts: tuple[str, str]) -> None:
    assert "number_conflict" in {flag.kind for flag in telling.report(language, *texts).flags}
