"""Two articles that tell the two sides of one matter, and what only looks like it."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def kinds(language: Language, texts: tuple[str, ...]) -> list[str]:
    return [flag.kind for flag in telling.report(language, *texts).flags if flag.severity != "note"]


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        ("scope_conflict", ("All seven directors of Varnholm Glass have recommended the bid of Harrow.", "The board of Varnholm Glass met on Sunday; one director voted against the offer of Harrow.")),
        ("scope_conflict", ("The council of Duindorp approved the plan for a ring road unanimously on Monday.", "Three councillors voted against the plan for a ring road in Duindorp on Monday.")),
        ("scope_conflict", ("Every member of the jury backed the novel by Lena Foss.", "Two members of the jury voted against the novel by Lena Foss.")),
        ("scope_conflict", ("Every polling station in Duindorp opened at seven o'clock sharp.", "Voting was calm. Three polling stations in Duindorp opened late.")),
        ("scope_conflict", ("All schools in Alvik reopened on Monday.", "Two schools in Alvik stayed shut on Monday.")),
        ("scope_conflict", ("All of the lifeboats were lowered from the Alma Rose.", "Four lifeboats of the Alma Rose could not be lowered.")),
        ("polarity_conflict", ("The crew of the Alma Rose sent a distress call before the ship went down.", "The Alma Rose did not send a distress call, the coastguard said.")),
        ("polarity_conflict", ("The Alma Rose sank. No distress call was sent.", "The captain of the Alma Rose had sent a distress call at two in the morning.")),
        ("polarity_conflict", ("Inspectors visited the Sava mine in November. They found no breach of the rules.", "When inspectors came to the Sava mine last November, they wrote up four violations of the rules.")),
        ("polarity_conflict", ("The bridge was inspected in spring and no defects were found.", "An inspection of the bridge in spring found serious defects.")),
        ("polarity_conflict", ("Bishop Anton Krall, who led the procession through Orsk, spoke of peace.", "Bishop Anton Krall spent the day at home with a cold. He did not attend the procession in Orsk.")),
        ("polarity_conflict", ("Union leader Paul Ebner joined the demonstration in the harbour.", "Paul Ebner did not take part in the protest in the harbour, and gave no reason.")),
        ("polarity_conflict", ("The foreign minister Ida Brun turned up at the funeral of the general.", "The foreign minister, Ida Brun, missed the burial. She was on a plane.")),
        ("polarity_conflict", ("The dead nurse, Mara Holt, had been vaccinated in May.", "Mara Holt had not received a single dose, the hospital said.")),
        ("polarity_conflict", ("The girl had never been vaccinated against measles, the clinic in Tarn said.", "The girl was fully vaccinated against measles.")),
        ("polarity_conflict", ("The climber Otto Lenz was not hurt.", "Otto Lenz broke his leg in the fall.")),
        ("polarity_conflict", ("The pilot, Jana Orr, escaped unhurt.", "Pilot Jana Orr suffered burns. She is in a clinic.")),
        ("polarity_conflict", ("Nobody was hurt in the fire at the Lesnik mill.", "Three people were hurt in the fire at the Lesnik mill.")),
    ],
)  # fmt: skip
def test_two_values_of_one_attribute(language: Language, kind: str, texts: tuple[str, ...]) -> None:
    assert kind in kinds(language, texts)


@pytest.mark.parametrize(
    "texts",
    [
        ("Most directors of Varnholm Glass have recommended the bid.", "One director of Varnholm Glass voted against the offer."),
        ("Bishop Anton Krall led the procession through Orsk. His deputy came later.", "Emil Sand did not attend the procession of Bishop Anton Krall. He was ill."),
        ("Lena Foss attended the premiere on Friday.", "Lena Foss stayed away from the premiere of her first film in 2009."),
        ("Union leader Paul Ebner joined the demonstration in the harbour.", "Paul Ebner did not attend the talks in the ministry."),
        ("Mayor Ada Kohl joined the march on Saturday.", "Mayor Ada Kohl did not take part in the march on Sunday."),
        ("The dead nurse, Mara Holt, had been vaccinated in May.", "Two patients of Mara Holt had not received a single dose."),
        ("The girl had never been vaccinated against measles.", "Her brother was fully vaccinated against measles."),
        ("The climber Otto Lenz was not hurt.", "Two rescuers suffered bruises when they pulled Otto Lenz out."),
        ("Mayor Ada Kohl was led away but was not hurt. Two others were.", "Mayor Ada Kohl was there. Two policemen suffered bruises, and seven people were treated."),
        ("The pilot, Jana Orr, was not injured.", "Jana Orr's co-pilot suffered burns."),
        ("All schools in Alvik reopened on Monday.", "Two schools in Lund stayed shut on Monday."),
        ("All polling stations closed at eight.", "Three polling stations opened late."),
        ("All schools in Alvik reopened on Monday.", "Two schools in Alvik stayed shut last week."),
    ],
)  # fmt: skip
def test_what_only_looks_like_two_values(language: Language, texts: tuple[str, ...]) -> None:
    assert kinds(language, texts) == []
