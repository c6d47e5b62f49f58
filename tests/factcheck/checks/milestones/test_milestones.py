"""Two articles that date or place one milestone differently, and what only looks like it."""

import pytest

from claims.language import Language
from factcheck.model import Flag
from tests.factcheck import telling

KINDS = ("date_conflict", "place_conflict")


def clashes(language: Language, *texts: str) -> list[Flag]:
    flags = telling.report(language, *texts).flags
    return [flag for flag in flags if flag.kind in KINDS and flag.severity != "note"]


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        # in other words
        ("date_conflict", ("Vera Dolan resigned on Wednesday.", "Vera Dolan stepped down on Tuesday.")),
        ("date_conflict", ("Peter Amadi joined Halden in January 2018.", "Peter Amadi came to Halden in January 2017.")),
        ("date_conflict", ("Hana Sevic disappeared on 14 April.", "Hana Sevic went missing on 12 April.")),
        ("date_conflict", ("The bridge of Holm opened in 1974.", "The bridge of Holm, opened in 1947, is closed.")),
        # of a noun
        ("date_conflict", ("The ceasefire takes effect on 8 May.", "The ceasefire comes into force on 9 May.")),
        ("date_conflict", ("Staff at Tejara will walk out on 12 May.", "The strike at Tejara starts on 14 May.")),
        ("date_conflict", ("An earthquake struck Valdora on Tuesday.", "A quake hit Valdora on Monday.")),
        # of somebody who is named elsewhere
        ("date_conflict", ("Glenora, founded in 1887, makes whisky.", "Lumara buys Glenora. The company was founded in 1878.")),
        ("date_conflict", ("Vera Dolan resigned on Wednesday.", "Vera Dolan fell over a bill. Everybody was tired. She resigned on Tuesday.")),
        ("date_conflict", ("Sofia Delmar was born in 1968.", "Sofia Delmar goes to Rome. The lawyer was born in 1986.")),
        # where
        ("place_conflict", ("Otto Klamm was arrested in Vienna.", "Otto Klamm was taken into custody in Graz.")),
        ("place_conflict", ("Miriam Holt lives in Leeds.", "The novelist Miriam Holt lives in York.")),
    ],
)  # fmt: skip
def test_two_values_of_one_milestone(language: Language, kind: str, texts: tuple[str, ...]) -> None:
    assert [flag.kind for flag in clashes(language, *texts)] == [kind]


@pytest.mark.parametrize(
    "texts",
    [
        # when it was said
        ("Vera Dolan died on Monday.", "Vera Dolan has died, her label said on Tuesday."),
        ("Vera Dolan resigned on Monday.", "Vera Dolan resigned, a spokesman told the paper on Tuesday."),
        ("Peter Amadi disappeared on 12 April.", "Peter Amadi went missing, according to a notice of 14 April."),
        ("The museum in Lund has opened, its director said on Wednesday.", "The museum in Lund opened on Monday."),
        ("The museum in Lund was sold to Halden, its director said on Wednesday.", "The museum in Lund was sold to Halden on Monday."),
        # two people
        ("Vera Dolan resigned on Wednesday.", "Ivo Berg resigned on Tuesday."),
        ("Vera Dolan resigned on Wednesday.", "Ivo Berg spoke for Vera Dolan. Nobody listened. Ivo Berg is tired. He resigned on Tuesday."),
        # two of the kind
        ("The strike began on 1 May.", "The second strike began on 3 May."),
        ("The talks began on Monday.", "The talks began again on Wednesday."),
        ("The landslide hit Veldmoor on Monday.", "The landslide hit Ostrel on Tuesday."),
        # far apart
        ("Otto Klamm was arrested on 3 May 2015.", "Otto Klamm was arrested on 2 May 2023."),
        ("The season opened on 3 February 2022.", "The season opened on 12 August 2022."),
        # one is coarser
        ("Glenora was founded in 1887.", "Glenora was founded in the 1880s."),
        # both stand in one article
        ("The fair opened on Monday for the trade and opened on Tuesday for all.", "The fair opened on Tuesday."),
        # a plan, and what became of it
        ("2023-05-02| The bridge will open on 3 May 2023.", "2023-05-08| The bridge opened on 5 May 2023."),
        ("The bridge may open on 8 May.", "The bridge opens on 9 May."),
        # two speakers
        ("The ceasefire begins on 8 May, Ada Lind said.", "The ceasefire begins on 9 May, Ivo Berg said."),
        # what was intended
        ("A centre for the sick was opened on 5 May.", "The centre for the sick, which was to open on 2 May, has 40 beds."),
        ("The strike at Tejara, which was to start on 12 May, is on.", "Staff at Tejara walked out on 14 May."),
        # all of them, and one
        ("All ferries to Holm started on Monday.", "Ferries to Holm started on Tuesday."),
        # a place in another
        ("Otto Klamm was arrested in Vienna.", "Otto Klamm was arrested in Austria."),
        ("The summit will be held in Vienna.", "The summit will be held in Geneva."),
    ],
)  # fmt: skip
def test_what_only_looks_like_two_values(language: Language, texts: tuple[str, ...]) -> None:
    assert [flag.headline for flag in clashes(language, *texts)] == []


def test_a_bearer_that_is_only_understood_makes_a_tension(language: Language) -> None:
    [flag] = clashes(
        language,
        "Glenora, founded in 1887, makes whisky.",
        "Lumara buys Glenora. The company was founded in 1878.",
    )
    assert flag.severity == "tension"
    assert flag.headline == "“founded” (Glenora) is dated 1887 in Paper A, but 1878 in Paper B."
