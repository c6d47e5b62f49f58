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
        ("scope_conflict", ("The committee of Velmar voted unanimously to sell the harbour.", "Two members of the Velmar committee voted against the sale of the harbour.")),
        ("polarity_conflict", ("The mayor Piet Goossen will not seek another term.", "Piet Goossen will run again as mayor.")),
        ("polarity_conflict", ("Nurse Kim Ray was acquitted of murder.", "Kim Ray, a nurse, was convicted of murder.")),
        ("scope_conflict", ("All ferries from Ulsta ran on Sunday.", "Two ferries from Ulsta were cancelled on Sunday.")),
        ("polarity_conflict", ("The emergency doors were locked when fire broke out at the club in Velmar.", "Survivors of the fire in Velmar said the emergency doors were wide open.")),
        ("date_conflict", ("The defender Luis Arce has agreed terms with Brisk that expire in 2026.", "Luis Arce signed for Brisk until June 2028.")),
        ("date_conflict", ("Governor Elsa Dahl has run the province since 2012.", "Elsa Dahl became governor of the province in 2016.")),
        ("date_conflict", ("The dam at Holt was completed in 1963.", "Built in 1936, the dam at Holt supplies two cities.")),
        ("date_conflict", ("A train derailed near Marsh on Sunday morning.", "The derailment near Marsh happened on Friday, the railway said.")),
        ("date_conflict", ("The library of Velmar opened its doors in 1902.", "The library of Velmar, inaugurated in 1920, holds two million books.")),
        ("temporal_impossibility", ("The engineer Max Roth, who drew the tower, died in 1994.", "In 1997 Max Roth presented a plan for the tower. Max Roth signed the contract in May 1998.")),
        ("place_conflict", ("The parliament building's only quarry is at Holt, in the far north.", "Stone came from the sole quarry, near Marsh, on the southern coast.")),
        ("place_conflict", ("Otto Reis was taken into custody at a bus station in Porto.", "Otto Reis was recognised in a bar in Seville and arrested there.")),
        ("place_conflict", ("Brisk and Velmar play the final in Rome on 2 June.", "The final between Brisk and Velmar will be played in Milan on 2 June.")),
        ("place_conflict", ("The poet Irma Sand was laid to rest in Prague on Friday.", "The funeral of Irma Sand took place in Brno on Friday.")),
        ("reason_conflict", ("The derailment near Marsh was caused by a broken rail, the office found.", "Inspectors blame the derailment near Marsh on excessive speed.")),
        ("reason_conflict", ("Teachers in Velmar walked out over unsafe classrooms.", "The walkout of teachers in Velmar was prompted by a pay cut.")),
        ("reason_conflict", ("Sixty guests of the hotel in Brisk fell ill because of spoiled mussels.", "Norovirus caused the outbreak at the hotel in Brisk.")),
        ("scope_conflict", ("The jury's vote for the tower in Velmar was unanimous.", "Two jurors voted against the tower in Velmar.")),
        ("polarity_conflict", ("Sirens sounded before the flood reached Brisk.", "The flood hit Brisk without any warning.")),
        ("polarity_conflict", ("Lea Moor was acquitted of fraud on Tuesday.", "Lea Moor was found guilty of fraud on Tuesday.")),
        ("polarity_conflict", ("The climber wore a helmet when he fell on Mount Holt.", "He fell on Mount Holt and was not wearing a helmet.")),
        ("scope_conflict", ("All shops in Velmar opened on Monday after the storm.", "Several shops in Velmar stayed closed on Monday after the storm.")),
    ],
)  # fmt: skip
def test_two_values_of_one_attribute(language: Language, kind: str, texts: tuple[str, ...]) -> None:
    assert kind in kinds(language, texts)


@pytest.mark.parametrize(
    "texts",
    [
        ("The brewery, which lies in Holt county, was founded by monks.", "A brewery in Marsh county is for sale, and so is one in Holt county."),
        ("Volta will build its third battery plant in Poland.", "Harrow's third battery factory will be in Romania."),
        ("The wedding of Ada Corin took place in Venice on Saturday.", "Lena Foss married in Florence on Saturday."),
        ("The concert in Velmar was called off because of a storm.", "The fair in Velmar was called off because of a bomb threat."),
        ("Rail workers in Norland will walk out on 12 June.", "Teachers in Norland will walk out on 19 June."),
        ("The lighthouse on Skerra was built in 1871.", "The windmill on Skerra was built in 1817."),
        ("Lea Moor was acquitted of fraud on Tuesday.", "Lea Moor was found guilty of theft on Tuesday."),
        ("Governor Elsa Dahl has run the province since 2012.", "Elsa Dahl became chair of the party in 2016."),
        ("A train derailed near Marsh on Sunday morning.", "Trains run again after the derailment near Marsh since Tuesday."),
        ("Otto Reis was taken into custody at a bus station in Porto.", "Otto Reis was arrested in northern Portugal."),
        ("The poet Irma Sand was laid to rest in Prague on Friday.", "Irma Sand, who died in Brno on Monday, wrote nine books."),
        ("The jury's vote for the tower in Velmar was unanimous.", "Two jurors voted against the bridge in Marsh."),
        ("The hotel in Brisk was closed after guests fell ill. Norovirus may have caused the outbreak.", "Bad mussels caused the outbreak at the hotel in Brisk."),
    ],
)  # fmt: skip
def test_what_only_looks_like_two_values(language: Language, texts: tuple[str, ...]) -> None:
    assert kinds(language, texts) == []
