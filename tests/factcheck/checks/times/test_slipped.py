"""Days of which one is the other mistyped, and days of two things."""

import pytest

from claims.language import Language
from factcheck.checks.times import slipped
from factcheck.model import Misfit
from tests.factcheck import telling


def misfits(language: Language, *texts: str) -> tuple[Misfit, ...]:
    story, _ = telling.told(language, *texts)
    return slipped.check(story).misfits


@pytest.mark.parametrize(
    ("left", "right", "days"),
    [
        (
            "The Norda Group took the kettle out of its shops in Denmark on May 3, 2021.",
            "The Norda Group halted sales of the kettle in Denmark on 13 May 2021.",
            {"3 May 2021", "13 May 2021"},
        ),
        (
            "Police arrested Otto Lenz on March 9, 2021 at a guesthouse in Veldring.",
            "On March 19, 2021 police knocked at the door of Otto Lenz in a guesthouse.",
            {"9 March 2021", "19 March 2021"},
        ),
        (
            "The gate of the Orsk dam was inspected on 12 October 2021.",
            "On 21 October 2021 engineers inspected the gate of the Orsk dam.",
            {"12 October 2021", "21 October 2021"},
        ),
        (
            "The Falun mill burned on 8 June 2021, and the roof fell in.",
            "Fire broke out under the roof of the Falun mill on 18 June 2021.",
            {"8 June 2021", "18 June 2021"},
        ),
    ],
)
def test_a_day_mistyped(language: Language, left: str, right: str, days: set[str]) -> None:
    [misfit] = misfits(language, left, right)
    assert misfit.kind == "date_conflict"
    assert {side.value for side in misfit.sides} == days


@pytest.mark.parametrize(
    "texts",
    [
        ("The trial of Bruno Keller begins on 4 June.", "The trial of Anna Keller begins on 14 June."),
        ("The first hearing at Orsk was on 3 May 2021.", "The second hearing at Orsk was on 13 May 2021."),
        ("The court at Orsk heard Otto Lenz on 3 May.", "The court at Orsk heard Otto Lenz again on 13 May."),
        ("Otto Lenz testified at Orsk on 3 May.", "Otto Lenz testified at Orsk for a third time on 13 May."),
        ("The season in Norland starts on 12 August.", "The season in Norland starts on 19 August."),
        ("The council met at Orsk on 3 May 2021.", "Rain flooded a school on 13 May 2021."),
        ("Norda did not open the Orsk mill on 3 May 2021.", "Norda opened the Orsk mill on 13 May 2021."),
        (
            "Norda shut the Orsk mill on 3 May 2021.",
            "Norda shut the Orsk mill on 13 May 2021, after a first try on 3 May 2021.",
        ),
    ],
)
def test_days_of_two_things(language: Language, texts: tuple[str, ...]) -> None:
    assert not misfits(language, *texts)
