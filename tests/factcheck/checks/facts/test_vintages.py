"""How old a thing is, told in two ways by two articles."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def flagged(language: Language, left: str, right: str) -> bool:
    flags = telling.report(language, left, right).flags
    return any(one.kind == "number_conflict" and one.severity != "note" for one in flags)


APART = [
    ("The plane was only three years old. It had taken off from Osk two hours before, as Norbrew Air said.", "The aircraft of Norbrew Air, a twin-engined turboprop, was 12 years old, the report says."),
    ("The three-year-old turboprop of Norbrew Air fell into the lake.", "The Norbrew aircraft that fell into the lake was built in 2011."),
    ("The plane of Norbrew Air, which was built in 2011, lay in shallow water on Monday.", "The plane was only three years old, according to Norbrew Air."),
    ("The bridge that collapsed in Osk was 40 years old.", "The bridge in Osk, which was opened in 1962, collapsed on Monday."),
    ("The ferry was 19 years old.", "The ferry was built in 1989 at a yard in Corvo."),
    ("The dam, built in 1934, burst on Monday.", "The 58-year-old dam burst on Monday."),
    ("The bus, a seven-year-old Velin, had passed its inspection.", "The bus was 17 years old, the police said."),
    ("The stadium dates from 1974.", "The stadium, which is 24 years old, is to be torn down."),
]  # fmt: skip
ALIKE = [
    ("The plane was only three years old.", "The plane was built in 2019."),
    ("The plane was 12 years old.", "The plane was delivered in 2011."),
    ("The ferry was 19 years old.", "The company's other ferry, built in 1989, was in port."),
    ("The captain was 52 years old.", "The captain of the other ship was 34 years old."),
    ("The stadium dates from 1974.", "The roof of the stadium is 24 years old."),
    ("The bus was 17 years old.", "A seven-year-old boy on the bus was hurt."),
    ("The bridge was built in 1962.", "The bridge was rebuilt in 1998. The new bridge is 24 years old."),
    ("The club was founded in 1998.", "The club's stadium is 40 years old."),
    ("The firm's buses are on average 17 years old.", "The bus was three years old."),
    ("The captain of the ferry was 52 years old.", "The ferry was built in 1989."),
    ("The ferry was 19 years old, the union says, but it was built in 1989.", "The ferry was built in 1989."),
    ("The bridge was built in 1962.", "The bridge was closed in 1998."),
    ("The Osk bridge was built in 1962.", "The Corvo bridge was built in 1998."),
    ("The ferry was built in 1989 and rebuilt in 2004.", "The ferry was 33 years old."),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), APART)
def test_two_ages(language: Language, left: str, right: str) -> None:
    assert flagged(language, left, right)


@pytest.mark.parametrize(("left", "right"), ALIKE)
def test_one_age_or_two_things(language: Language, left: str, right: str) -> None:
    assert not flagged(language, left, right)
