"""One fact told in shapes that no rule was written for: stories of many kinds."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def kinds(language: Language, texts: tuple[str, ...]) -> list[str]:
    return [flag.kind for flag in telling.report(language, *texts).flags if flag.severity != "note"]


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        ("date_conflict", ("The opera house in Velmar reopens next year. The soprano Ada Corin has led it since 2015.", "Ada Corin took over as director of the opera in Velmar in 2011.")),
        ("date_conflict", ("The lighthouse on Skerra was built in 1871.", "The lighthouse on Skerra, erected in 1817, is to become a hotel.")),
        ("date_conflict", ("The helicopter came down near Brisk on Tuesday evening.", "The helicopter crash near Brisk happened on Thursday.")),
        ("date_conflict", ("The midfielder Joao Prates, 27, has a contract with Velmar until 2029.", "Joao Prates is tied to Velmar until the summer of 2027.")),
        ("date_conflict", ("The inquiry into the flood must report by 30 September.", "The deadline for the report of the flood inquiry is 31 October.")),
        ("date_conflict", ("Rail workers in Norland will walk out on 12 June.", "Norland's rail strike begins on 19 June.")),
        ("date_conflict", ("The two presidents will meet in Velmar on 3 June, their offices said.", "The presidents are to hold talks in Velmar on 13 June.")),
        ("date_conflict", ("Mayor Piet Goossen was first elected in 2004.", "Piet Goossen has been mayor since 2010.")),
        ("temporal_impossibility", ("The painter Ulla Berg died in 1987.", "Ulla Berg opened the gallery in Velmar in 1991.")),
        ("place_conflict", ("The brewery, which lies in Holt county, was founded by monks.", "A brewery in Marsh county is for sale.")),
        ("place_conflict", ("The killer of the shopkeeper, Milan Dub, was arrested at a motel near Lyon.", "Milan Dub was caught in a flat in Marseille.")),
        ("place_conflict", ("Volta will build its third battery plant in Poland.", "Volta's third battery factory will be in Romania.")),
        ("place_conflict", ("The wedding of Ada Corin took place in Venice on Saturday.", "Ada Corin married in Florence on Saturday.")),
        ("reason_conflict", ("Lorry drivers in Norland are striking over longer working hours.", "The strike of lorry drivers in Norland was triggered by the dismissal of a shop steward.")),
        ("reason_conflict", ("The cable car at Brisk fell because of corrosion in the cable. The accident was caused by corrosion, a report says.", "Human error caused the accident at the cable car of Brisk.")),
        ("reason_conflict", ("The concert in Velmar was called off because of a storm.", "A bomb threat was the reason why the concert in Velmar was cancelled.")),
        ("polarity_conflict", ("The lorry driver was over the limit when he hit the house in Brisk.", "The driver who hit the house in Brisk was sober, police said.")),
        ("polarity_conflict", ("The committee of Velmar voted unanimously to sell the harbour.", "Two members of the Velmar committee voted against the sale of the harbour.")),
        ("polarity_conflict", ("The mayor Piet Goossen will not seek another term.", "Piet Goossen will run again as mayor.")),
        ("polarity_conflict", ("Nurse Kim Ray was acquitted of murder.", "Kim Ray, a nurse, was convicted of murder.")),
        ("scope_conflict", ("All ferries from Ulsta ran on Sunday.", "Two ferries from Ulsta were cancelled on Sunday.")),
        ("polarity_conflict", ("The emergency doors were locked when fire broke out at the club in Velmar.", "Survivors of the fire in Velmar said the emergency doors were wide open.")),
    ],
)  # fmt: skip
def test_two_values_of_one_attribute(language: Language, kind: str, texts: tuple[str, ...]) -> None:
    assert kind in kinds(language, texts)


@pytest.mark.parametrize(
    "texts",
    [
        ("The brewery, which lies in Holt county, was founded by monks.", "A brewery in Marsh county is for sale, and so is one in Holt county."),
        ("Volta will build its third battery plant in Poland.", "Harrow's third battery factory will be in Romania."),
        ("The wedding of Ada Corin took place in Venice on Saturday.", "Ada Corin's sister married in Florence on Saturday."),
        ("The concert in Velmar was called off because of a storm.", "The fair in Velmar was called off because of a bomb threat."),
        ("Rail workers in Norland will walk out on 12 June.", "Teachers in Norland will walk out on 19 June."),
        ("The lighthouse on Skerra was built in 1871.", "The windmill on Skerra was built in 1817."),
    ],
)  # fmt: skip
def test_what_only_looks_like_two_values(language: Language, texts: tuple[str, ...]) -> None:
    assert kinds(language, texts) == []
