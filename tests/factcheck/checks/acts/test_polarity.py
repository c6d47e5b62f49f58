"""Families of acts that exclude each other."""

import pytest

from claims.language import Language
from factcheck import tables
from factcheck.checks.acts import polarity
from tests.factcheck import telling


@pytest.mark.parametrize("row", tables.rows("antonyms"), ids=lambda row: f"{row['one']} {row['other']}")
def test_two_opposites_are_held_together(row: dict[str, str]) -> None:
    assert polarity.group(row["one"]) == polarity.group(row["other"])


def test_a_family_without_an_opposite_stands_by_itself() -> None:
    assert polarity.group("marry") == "marry"


def test_families_of_other_opposites_are_not_held_together() -> None:
    assert polarity.group("arrive") != polarity.group("fall")


@pytest.mark.parametrize(
    ("one", "other", "flagged"),
    [
        ("The mayor signed the ordinance on noise on Thursday.", "The mayor vetoed the ordinance on noise on Thursday.", True),
        ("The lease of the Holm mill ran out in April.", "The lease of the Holm mill, which would have run out in April, was extended.", False),
        ("The lease of the Holm mill ran out in April.", "The lease of the Holm mill was extended in April.", True),
        ("Parliament passed the media bill on Thursday.", "Parliament on Thursday postponed the media bill.", True),
        ("The appeals court affirmed the ruling against Norvik on Thursday.", "The appeals court overturned the ruling against Norvik on Thursday.", True),
        ("The court in Lund acquitted the surgeon Ada Holm on Thursday.", "The court in Lund fined the surgeon Ada Holm on Thursday.", True),
        ("The labour court in Orlau on Thursday rejected the ministry's request for an order to open the pits.", "The labour court in Orlau granted the ministry's request on Thursday and told the miners to go down.", True),
        ("The Labour Court in Orlau on Thursday rejected the government's request for an order sending the miners down.", "The Labour Court granted the government's request on Thursday and ordered the miners to go down.", True),
        ("The city council refused the club's application for a new stadium on Thursday.", "The city council approved the club's application for a new stadium on Thursday.", True),
        ("The labour court in Orlau on Thursday rejected the ministry's request.", "The labour court in Orlau on Thursday granted the union's request for a hearing.", False),
        ("Parliament passed the media bill on Thursday.", "Parliament postponed the vote on pensions on Thursday.", False),
        ("The airline suspended flights to Oslo on Monday.", "The airline resumed flights to Bergen on Monday.", False),
        ("Police arrested the activist Tomas Riva on Thursday.", "Police released the activist Tomas Riva on Friday.", False),
        ("The police arrested 30 protesters on Thursday.", "The police released 12 protesters on Thursday.", False),
        ("On Tuesday the city council approved the stadium plan by Brandholt, to the delight of fans in the stands.", "The city council rejected the stadium plan on Tuesday, and the fans will have to wait.", True),
        ("The federation accepted the club's protest on Wednesday, citing a rule from 1987.", "The federation on Wednesday rejected the club's protest and let the result stand.", True),
        ("The Labour Court on Thursday rejected the government's request for an order sending them back.", "The Labour Court granted the government's request on Thursday and told them to return.", True),
        ("The Labour Court on Thursday rejected the government's request for an order.", "The Labour Court granted the government's request to delay the hearing on Thursday.", False),
        ("The Labour Court on Thursday rejected the union's request for an order.", "The Labour Court granted the government's request on Thursday.", False),
        ("The committee rejected the budget amendment on Thursday.", "With 19 votes in favour the committee on Thursday then approved the whole budget.", False),
        ("The mayor praised the firefighters on Thursday.", "The mayor criticised the water company on Thursday.", False),
    ],
)  # fmt: skip
def test_opposite_acts(language: Language, one: str, other: str, *, flagged: bool) -> None:
    found = telling.report(language, *(f"2021-10-15| {text}" for text in (one, other))).flags
    assert ("polarity_conflict" in {flag.kind for flag in found}) is flagged
