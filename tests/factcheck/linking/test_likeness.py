import pytest

from claims.mention import EntityType
from factcheck.linking import likeness


@pytest.mark.parametrize(
    ("kinds", "one", "other"),
    [
        (("PERSON", "PERSON"), "Duarte Fenello", "Duarte Fenelo"),
        (("PERSON", "ORG"), "Halvard Savings", "Havlard Savings"),
        (("GPE", "LOC"), "Valea Stejarna", "Valea Sltejarna"),
        (("GPE", "PERSON"), "Porto Velhina", "Porto Velihna"),
        (("ORG", "ORG"), "Great Harbour Footwear", "Great Harobur Footwear"),
        (("ORG", "ORG"), "Tern Ridge Partners", "Tern Bridge Partners"),
        (("ORG", "FAC"), "Orla Stone Works", "Orla Store Works"),
        (("ORG", "WORK_OF_ART"), "Coastal List", "Coastol List"),
    ],
)
def test_a_slip_is_one_whatever_the_bearers_are_taken_for(
    kinds: tuple[EntityType, EntityType], one: str, other: str
) -> None:
    assert likeness.is_slip(frozenset(kinds), one, other)
    assert likeness.is_slip(frozenset(kinds), other, one)


@pytest.mark.parametrize(
    ("kinds", "one", "other"),
    [
        (("ORG", "ORG"), "North Harbour Partners", "South Harbour Partners"),
        (("ORG", "ORG"), "Ridge Partners", "Bridge Partners"),
        (("ORG", "ORG"), "Tern Capital Partners", "Tern Equity Partners"),
        (("ORG", "PERSON"), "Winter Game", "Winter Games"),
        (("GPE", "GPE"), "Fort Lee", "Fort Leo"),
        (("PERSON", "PERSON"), "Ivan Petrov", "Ivana Petrova"),
        (("LAW", "LAW"), "Harbour Act", "Harbuor Act"),
        (("ORG", "ORG"), "Depot 14 East", "Depot 15 East"),
    ],
)
def test_other_names_are_no_slips(kinds: tuple[EntityType, EntityType], one: str, other: str) -> None:
    assert not likeness.is_slip(frozenset(kinds), one, other)


@pytest.mark.parametrize(
    ("one", "other", "sure"),
    [
        ("Eleni Rousopaki", "Eleni Ruosopaki", True),
        ("Amara Ezechuk", "Anara Ezechuk", False),
        ("Karl Brandt", "Karl Brand", False),
        ("Ada Lindqvist", "Eva Lindqvisd", False),
    ],
)
def test_a_long_surname_alone_tells_a_slip(one: str, other: str, sure: bool) -> None:
    assert likeness.is_sure(one, other) is sure
