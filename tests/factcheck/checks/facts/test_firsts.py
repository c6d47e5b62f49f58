"""What never was before by one article, and was in a year that another gives."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def flagged(language: Language, left: str, right: str) -> bool:
    flags = telling.report(language, left, right).flags
    return any(one.kind == "polarity_conflict" and one.severity != "note" for one in flags)


AGAINST = [
    ("Norbrew Air was founded in 2003 and has eight aircraft. It has had no fatal accident before.", "The last fatal accident of a Norbrew plane was in 2015, when four people died near Corvo."),
    ("It was the first strike in the history of Osk Railways.", "The last strike at Osk Railways, in 2011, lasted four days."),
    ("Rovers have never won the cup.", "Rovers last won the cup in 1988."),
    ("The reactor at Osk had been free of incidents until then.", "The last incident at the Osk reactor was in 2017."),
    ("Notos Lines had not lost a ship in its history.", "Notos Lines lost its last ship in 1999, off Osk."),
]  # fmt: skip
ALIKE = [
    ("Norbrew Air has had no fatal accident before.", "The last fatal accident of Velda Air was in 2015."),
    ("Norbrew Air has had no fatal accident before.", "The last accident of a Norbrew plane was in 2015, when nobody was hurt."),
    ("Norbrew Air has had no fatal accident since 2015.", "The last fatal accident of a Norbrew plane was in 2015."),
    ("Rovers have never won the cup.", "Rovers last won the league in 1988."),
    ("Rovers have never won the cup.", "Rovers last reached the cup final in 1988."),
    ("It was the first strike at Osk Railways this year.", "The last strike at Osk Railways, in 2011, lasted four days."),
    ("It was the first snow of the winter in Osk.", "The last snow in Osk fell in April."),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), AGAINST)
def test_it_was_before(language: Language, left: str, right: str) -> None:
    assert flagged(language, left, right)


@pytest.mark.parametrize(("left", "right"), ALIKE)
def test_another_thing_or_a_bound(language: Language, left: str, right: str) -> None:
    assert not flagged(language, left, right)
