"""States that last, told on two days, and what takes place on one day; LATER is two days after the other article."""

import pytest

from claims.language import Language
from tests.factcheck import telling

LATER = "2023-05-06| "


def flagged(language: Language, left: str, right: str) -> bool:
    found = telling.report(language, left, right)
    return any(one.kind == "date_conflict" and one.severity != "note" for one in found.flags)


LASTING = [
    ("Around 900 people were in shelters on Thursday, the Red Cross said.", LATER + "Some 120 people were still in shelters on Saturday, the Red Cross said."),
    ("The coast road to Corby was closed on Thursday.", LATER + "The coast road to Corby remained closed on Saturday."),
    ("Defence minister Ida Holm was in Brussels on Thursday.", LATER + "Defence minister Ida Holm was in Brussels on Saturday."),
    ("The tanker Alma was aground off Corby on Thursday.", LATER + "The tanker Alma was still aground off Corby on Saturday."),
    ("The fire at the depot in Corby was out of control on Wednesday.", LATER + "The fire at the depot in Corby was out of control on Friday."),
    ("The mountain hut near Corby was closed on Tuesday because of bears.", "On Wednesday the mountain hut near Corby was still closed."),
    ("Defence minister Ida Holm was in Brussels on Thursday.", LATER + "On Saturday, defence minister Ida Holm was still in Brussels."),
    ("Talks between the union and Brask were going on in Osk on Thursday.", LATER + "Talks between the union and Brask were continuing in Osk on Friday."),
    ("The airport of Corby was closed on Friday.", LATER + "The airport of Corby was closed again on Sunday."),
    ("The airport of Corby was closed on Friday.", LATER + "The airport of Corby was closed for a second time on Sunday."),
]  # fmt: skip
ONCE = [
    ("The memorial concert was in the Sorrel hall on Tuesday.", "The memorial concert was in the Sorrel hall on Wednesday."),
    ("The hearing in the Brask case was on Thursday.", LATER + "The hearing in the Brask case was on Friday."),
    ("Pavel Dorn died in Corby on Tuesday.", LATER + "Pavel Dorn, who was still mayor, died in Corby on Thursday."),
    ("Ida Holm, who is 63, has governed the city since 2006.", "When Ida Holm was first elected mayor of Corby in 2010, the shipyard still employed four thousand people."),
    ("Rita Holm, who is mayor, has governed the city of Corby since 2006.", LATER + "When Rita Holm was first elected mayor of Corby in 2010, the shipyard still employed thousands."),
    ("The mine at Corby was closed on 3 April.", LATER + "The mine at Corby was closed on 8 April."),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), LASTING)
def test_a_state_that_lasts(language: Language, left: str, right: str) -> None:
    assert not flagged(language, left, right)


@pytest.mark.parametrize(("left", "right"), ONCE)
def test_what_happens_on_a_day(language: Language, left: str, right: str) -> None:
    assert flagged(language, left, right)
