"""Two numbers, or two days, of two cases by the words around them; FAR is seven weeks later, SOON two days."""

import pytest

from claims.language import Language
from tests.factcheck import telling

SOON, FAR = "2023-05-06| ", "2023-06-22| "


def flagged(language: Language, left: str, right: str) -> bool:
    found = telling.report(language, left, right)
    kinds = ("number_conflict", "date_conflict")
    return any(one.kind in kinds and one.severity in ("error", "conflict") for one in found.flags)


TWO = [
    # reckonings of two
    ("The finance ministry expects growth of 2.2 percent this year.", "The central bank expects growth of 1.4 percent this year."),
    ("A poll by Mera gives Renewal 29 percent.", "A poll by Alfa gives Renewal 24 percent."),
    ("Police put the crowd in Lindvik at 8,000.", "Organisers put the crowd in Lindvik at 20,000."),
    # set apart by one
    ("Inflation was 3.4 percent in August.", "Core inflation was 4.6 percent in August."),
    ("The regulator asked for the sale of 45 branches.", "The regulator ordered the sale of 62 branches."),
    ("The price of bread rose 12 percent in a month.", "The price of bread rose 40 percent in a year."),
    ("The new wing was priced at 88 million crowns when the contract was signed.", "The new wing cost 131 million crowns."),
    ("The firm has 1,200 staff in Lindvik.", "The firm has 4,800 staff worldwide."),
    # provisional, or put right
    ("The economy shrank by 0.2 percent, the office said in a first estimate.", FAR + "The economy shrank by 0.4 percent, the office said, revising its estimate."),
    ("With 60 percent of votes counted, Orr led with 48 percent.", SOON + "With 99 percent of votes counted, Orr led with 51 percent."),
    ("An exit poll gave Orr 48 percent in Pell County.", "Orr got 51 percent in Pell County."),
    # plans that were made weeks apart
    ("The bridge at Osk will open on 1 July.", FAR + "The bridge at Osk will open on 12 August."),
    # another day and another number
    ("The mill in Osk shed 900 workers on Monday.", SOON + "The mill in Osk shed 600 workers on Wednesday."),
    # what was said, and when
    ("The coach said on Monday that he would stay.", SOON + "The coach said on Wednesday that he was leaving."),
]  # fmt: skip
ONE = [
    ("The finance ministry expects growth of 2.2 percent this year.", "The finance ministry expects growth of 1.4 percent this year."),
    ("A poll by Mera gives Renewal 29 percent.", "A survey by Mera gives Renewal 24 percent."),
    ("Inflation was 3.4 percent in August.", "Inflation was 4.6 percent in August."),
    ("The price of bread rose 12 percent in a year.", "The price of bread rose 40 percent in a year."),
    ("The economy shrank by 0.2 percent last year, the office said.", "The economy shrank by 0.4 percent last year, the office said."),
    ("The bridge at Osk will open on 1 July.", SOON + "The bridge at Osk will open on 12 July."),
    ("The mill in Osk shed 900 workers on Monday.", SOON + "The mill in Osk shed 600 workers on Monday."),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), TWO)
def test_two_cases(language: Language, left: str, right: str) -> None:
    assert not flagged(language, left, right)


@pytest.mark.parametrize(("left", "right"), ONE)
def test_one_case(language: Language, left: str, right: str) -> None:
    assert flagged(language, left, right)
