"""A day on which one article is alone, and what only looks like it."""

import pytest

from claims.language import Language
from factcheck.checks.times import odd_day
from factcheck.model import Flag
from tests.factcheck import telling


def clashes(language: Language, *texts: str) -> list[Flag]:
    flags = telling.report(language, *texts).flags
    return [flag for flag in flags if flag.kind == "date_conflict"]


@pytest.mark.parametrize(
    "texts",
    [
        ("2023-05-30| The first sick cow was found on a farm near Tolna on May 9.", "2023-05-31| The first cow to fall sick was noticed on 17 May at a farm near Tolna.", "2023-05-31| Vets were called to the farm near Tolna on May 9, when the first cow fell sick."),
        ("2023-03-30| The first case, a cook of 31, came to the clinic in Osk on March 4 with a rash.", "2023-03-31| The first cook with a rash walked into the Osk clinic on 9 March, doctors said.", "2023-03-31| The cook who caught the rash first was seen at the clinic in Osk on 4 March."),
        ("2023-03-30| The last ferry of the line sailed from Tolna harbour on March 3.", "2023-03-31| On 8 March the last ferry of the line left Tolna harbour.", "2023-03-31| Hundreds saw the last ferry leave the harbour at Tolna on March 3."),
    ],
)  # fmt: skip
def test_one_stands_alone(language: Language, texts: tuple[str, ...]) -> None:
    assert len(clashes(language, *texts)) == 1


@pytest.mark.parametrize(
    "texts",
    [
        # what goes on, or happens again
        ("2023-05-04| The ministers met in Karsk on Monday to talk about fish quotas.", "2023-05-05| The ministers of agriculture talked about fish quotas in Karsk on Wednesday.", "2023-05-05| Talks about fish quotas began in Karsk on Monday."),
        ("2023-05-04| The strike at the mill in Osk began on Monday.", "2023-05-05| Workers at the mill in Osk voted on Thursday to continue the strike.", "2023-05-05| Since Monday there has been a strike at the Osk mill."),
        # the same done to another, or by another
        ("2023-05-04| Rain flooded the market of Tolna on Sunday.", "2023-05-05| Rain flooded the school of Tolna on Wednesday.", "2023-05-05| The market of Tolna was flooded on Sunday."),
        ("2023-05-04| Police searched the office of the club on Monday.", "2023-05-05| Police searched the home of the club's president on Thursday.", "2023-05-05| The search of the club's office on Monday took hours."),
        ("2023-05-04| Mayor Olga Trint visited the camp at Osk on Sunday.", "2023-05-05| Governor Ulf Kress visited the camp at Osk on Wednesday.", "2023-05-05| On Sunday the camp at Osk was visited by Mayor Trint."),
        ("2023-05-04| The team lost to Karsk on Sunday, three goals down.", "2023-05-05| The team beat Karsk on Wednesday.", "2023-05-05| Karsk won on Sunday against the team."),
        # two things that happened to one
        ("2023-05-30| The bridge was closed on 11 May.", "2023-05-31| The bridge is to be opened again on 18 May.", "2023-05-31| The bridge over the Sarn was closed to all on 11 May."),
        ("2023-05-30| The tanker ran aground off Osk on 11 May.", "2023-05-31| The tanker was pulled free off Osk on 18 May.", "2023-05-31| Off Osk the tanker hit a reef on 11 May."),
        ("2023-05-30| The patient died in hospital in Karsk on 12 May.", "2023-05-31| The patient was brought to hospital in Karsk on 3 May.", "2023-05-31| She died at the Karsk hospital on 12 May."),
        # the first, and another
        ("2023-05-30| The court in Tolna heard the first witness on 11 May.", "2023-05-31| The court in Tolna heard the driver as witness on 18 May.", "2023-05-31| On 11 May the first witness was heard by the Tolna court."),
        ("2023-05-30| The first tram ran to Osk on 11 May.", "2023-05-31| The first bus ran to Osk on 18 May.", "2023-05-31| Osk saw its first tram on 11 May."),
        ("2023-05-30| The first shipment of grain left Tolna on 11 May.", "2023-05-31| The first shipment of grain reached Karsk on 18 May.", "2023-05-31| On 11 May the first grain was shipped from Tolna."),
    ],
)  # fmt: skip
def test_two_days_of_two_things(language: Language, texts: tuple[str, ...]) -> None:
    assert clashes(language, *texts) == []


@pytest.mark.parametrize(
    ("texts", "further"),
    [
        (("2023-03-30| The last ferry of the line sailed from Tolna harbour on March 3.", "2023-03-31| On 8 March the last ferry of the line left Tolna harbour.", "2023-03-31| Hundreds saw the last ferry leave the harbour at Tolna on March 3."), "2023-03-31| The ferry line left Tolna harbour for good on 8 March."),
        (("2023-03-30| The first case, a cook of 31, came to the clinic in Osk on March 4 with a rash.", "2023-03-31| The first cook with a rash walked into the Osk clinic on 9 March, doctors said.", "2023-03-31| The cook who caught the rash first was seen at the clinic in Osk on 4 March."), "2023-03-31| Doctors saw the cook with the rash in the Osk clinic on 9 March."),
        (("2023-05-30| The first sick cow was found on a farm near Tolna on May 9.", "2023-05-31| The first cow to fall sick was noticed on 17 May at a farm near Tolna.", "2023-05-31| Vets were called to the farm near Tolna on May 9, when the first cow fell sick."), "2023-05-31| On 17 May a cow fell sick at the farm near Tolna, and vets were called."),
    ],
)  # fmt: skip
def test_a_day_that_two_give_is_not_that_of_one_alone(
    language: Language, texts: tuple[str, ...], further: str
) -> None:
    assert odd_day.check(telling.story(language, *texts)).misfits
    assert not odd_day.check(telling.story(language, *texts, further)).misfits
