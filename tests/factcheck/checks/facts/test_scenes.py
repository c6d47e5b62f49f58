"""Two articles that put one event in two towns or two sorts of places, and what only looks like it."""

import pytest

from claims.language import Language
from factcheck.checks.facts.scenes_reading import exclude
from tests.factcheck import telling


def kinds(language: Language, texts: tuple[str, ...]) -> list[str]:
    return [flag.kind for flag in telling.report(language, *texts).flags if flag.severity != "note"]


@pytest.mark.parametrize(
    "texts",
    [
        ("A tanker lorry overturned at Krasova in the east of the country on Tuesday. The driver was unhurt.", "The tanker lorry turned over on Tuesday near Milova in the west of the country. The driver was unhurt."),
        ("A freight train came off the rails at Hovland on Monday night. Two wagons fell into a stream.", "The freight train derailed on Monday night at Sundvik. Two wagons fell into a stream."),
        ("Police arrested the forger Mikel Arana in a guesthouse in Lisbon on Friday.", "Mikel Arana, wanted for months, was caught on Friday at his mother's house in Porto."),
        ("Customs officers seized the smuggler Jon Brand at the port of Rotterdam on Friday.", "The smuggler Jon Brand was picked up at the airport of Brussels on Friday."),
        ("The chess final will be held in Oslo on 3 June.", "Helsinki will host the chess final on 3 June."),
        ("The congress of the dentists will be held in Madrid in May.", "Lisbon hosts the congress of the dentists in May."),
        ("Burglars stole the silver chalice of Tarnow from the town museum on Monday night.", "The silver chalice of Tarnow was taken from the cathedral on Monday night."),
        ("A bomb exploded in a cinema in Darvaz on Monday and injured nine people.", "The bomb in Darvaz went off in a market on Monday. Nine people were injured."),
        ("A small plane crashed into a lake near Holm on Sunday. The pilot was rescued.", "The small plane came down in a wood near Holm on Sunday. The pilot was rescued."),
        ("The body of the missing banker Ulf Stahl was found in a river on Friday.", "The body of Ulf Stahl was found in a forest on Friday, police said."),
        ("The fire in Grell broke out in a bakery on Monday night and destroyed four houses.", "The fire in Grell that destroyed four houses on Monday night began in a garage."),
        ("The sculptor Ndeye Faye was born in Accra.", "The sculptor Ndeye Faye, a native of Lagos, moved to Paris."),
        ("The mayor Otto Lind was shot in a restaurant in Varby on Saturday.", "Otto Lind, the mayor of Varby, was shot in a car park on Saturday."),
        ("The airliner landed safely in Prague on Monday after an engine failed.", "The airliner with the failed engine landed in Vienna on Monday."),
        ("Thieves took the painting The Red Mill from a gallery in Bern on Sunday.", "Thieves took the painting The Red Mill from a private villa on Sunday."),
    ],
)  # fmt: skip
def test_two_places_of_one_event(language: Language, texts: tuple[str, ...]) -> None:
    assert "place_conflict" in kinds(language, texts)


@pytest.mark.parametrize(
    "texts",
    [
        ("A tanker lorry overturned at Krasova in the east of Sweden on Tuesday.", "The tanker lorry turned over on Tuesday in the east of Sweden."),
        ("A freight train derailed near Hovland on Monday. Nobody was hurt.", "The freight train derailed on Monday between Sundvik and Hovland. Nobody was hurt."),
        ("A bus caught fire in Holm on Monday. Nobody was hurt.", "A bus caught fire in Varby on Tuesday. Nobody was hurt."),
        ("A car burned out in Holm on Monday.", "A car burned out in Varby on Monday."),
        ("Police arrested the forger Mikel Arana in a hotel in Lisbon on Friday.", "Mikel Arana was arrested in the Hotel Avenida in Lisbon on Friday."),
        ("A bomb exploded in a cafe in the bus station of Darvaz on Monday.", "The bomb went off in the bus station of Darvaz on Monday."),
        ("Thieves stole a ring from a flat in Bern on Sunday.", "Thieves stole a bicycle from a garage in Bern on Sunday."),
        ("The mayor Otto Lind was shot in a restaurant on Saturday. He died in a hospital.", "Otto Lind died in a hospital on Saturday."),
        ("A small plane crashed into a lake near Holm on Sunday.", "A helicopter came down in a field near Varby on Sunday."),
        ("The chess final will be held in Oslo in June.", "Helsinki will host the final of the chess league for women in May."),
        ("The sculptor Ndeye Faye was born in Accra.", "The sculptor Ndeye Faye, a native of Ghana, moved to Paris."),
        ("Mayor Ada Holm was killed in Storm Mirel on Friday.", "Mayor Ada Holm was killed in Varby on Friday."),
        ("The fire broke out in the kitchen of a hotel in Grell.", "The fire in Grell began in a hotel on Monday night."),
        ("The body of the skipper was found in the sea. The body of his wife was found in a wood.", "The body of the skipper's wife was found in a wood."),
        ("Thieves stole a car in Holm on Monday.", "Thieves stole the car from a car park at the station on Monday."),
        ("The poet was buried in the village cemetery on Saturday.", "The funeral service for the poet was held in the church on Saturday."),
        ("The minister spoke in a school in Holm on Monday.", "The minister spoke in a hospital in Varby on Monday."),
        ("Police stopped and arrested four women in Lund on Monday.", "Police arrested four women in Malmo on Monday."),
    ],
)  # fmt: skip
def test_what_only_looks_like_two_places(language: Language, texts: tuple[str, ...]) -> None:
    assert kinds(language, texts) == []


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("church", "museum", True),
        ("water", "forest", True),
        ("shop", "station", True),
        ("water", "port", False),
        ("eating", "hotel", False),
        ("hotel", "eating", False),
        ("farm", "field", False),
        ("church", "church", False),
    ],
)
def test_sorts_that_exclude_each_other(one: str, other: str, *, apart: bool) -> None:
    assert exclude(one, other) is apart
