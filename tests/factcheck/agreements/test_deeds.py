"""One deed that two articles tell by unlike verbs, and what only looks like it: another target, another place, a plan, a denial."""

import pytest

from claims.language import Language
from factcheck.agreements.deeds import deeds
from factcheck.agreements.said import Said
from tests.factcheck import telling


def told(language: Language, *texts: str) -> list[tuple[str, ...]]:
    story, _ = telling.told(language, *texts)
    return [fact.alike for fact in deeds(Said(story=story), ())]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ada Holm was cleared of all charges.", "Holm walked free after the verdict. Ada Holm is 40."),
        ("Mayor Irena Solak had banned the march.", "Irena Solak, the mayor, had prohibited the gathering."),
        ("Divers recovered the flight recorder.", "The flight recorder was found by divers."),
        ("The counties pay most of the teachers.", "Most teachers are employed by the counties."),
        ("Otto Brenn was detained in Lusk.", "Police have caught Otto Brenn."),
        ("The trawler Bela sank near Lusk.", "The trawler Bela went down."),
        ("Otto Brenn was sentenced by a court in Lusk.", "A judge has convicted Otto Brenn."),
    ],
)
def test_one_deed(language: Language, left: str, right: str) -> None:
    assert told(language, left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Mayor Irena Solak had banned the march.", "Irena Solak, the mayor, has forbidden fireworks."),
        ("Ada Holm was cleared of all charges.", "Otto Brenn walked free after the verdict."),
        ("Divers recovered the flight recorder.", "Divers found the propeller."),
        ("The counties pay most of the teachers.", "Bus drivers are employed by the counties."),
        ("Otto Brenn was detained in Lusk.", "Police have not caught Otto Brenn."),
        ("Otto Brenn was detained on Monday, 1 May.", "Otto Brenn was caught on Wednesday, 3 May."),
        ("Irena Solak opened the bridge on Sunday.", "Irena Solak inaugurated the fair on Sunday."),
        ("Irena Solak will open the bridge.", "Irena Solak has inaugurated the bridge."),
        ("Otto Brenn praised Ada Holm.", "Ada Holm praised Otto Brenn."),
        ("Otto Brenn warned Ada Holm.", "Otto Brenn warned Ada Holm again."),
    ],
)
def test_two_deeds(language: Language, left: str, right: str) -> None:
    assert not told(language, left, right)


def test_claims_that_differ_tell_no_deed(language: Language) -> None:
    story, _ = telling.told(language, "Otto Brenn was detained.", "Police have caught Otto Brenn.")
    differing = {frozenset(claim.id for claim in story.claims)}
    assert not list(deeds(Said(story=story), differing))
