"""Two articles that date one attribute differently, and what only looks like it."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def kinds(language: Language, texts: tuple[str, ...]) -> list[str]:
    return [flag.kind for flag in telling.report(language, *texts).flags if flag.severity != "note"]


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        ("date_conflict", ("Voters in the Lurin district will elect a new governor on 7 July.", "The ballot for the governorship of Lurin takes place on 21 July, the board confirmed.")),
        ("date_conflict", ("Estonia goes to the polls on 4 July.", "The parliamentary election in Estonia is on 11 July.")),
        ("date_conflict", ("Nurses at the Saint Rita hospital walk out on 28 June.", "Nurses at the Saint Rita hospital will lay down their work on 30 June.")),
        ("date_conflict", ("Finance ministers of the Baltic states meet in Riga on 24 June.", "The talks of the Baltic finance ministers in Riga are scheduled for 29 June.")),
        ("date_conflict", ("Goran Petrak, the keeper of Lomnica, has renewed with the club. The 31-year-old put pen to paper until June 2026, the club said on Monday.", "Lomnica keep their goalkeeper. Goran Petrak's contract now runs to the summer of 2028, and he earns more than before.")),
        ("date_conflict", ("Ilse Wendt was given the orchestra in Harburg last week. Her contract runs until 2031.", "The conductor Ilse Wendt has signed a deal with the orchestra of Harburg that expires in 2029.")),
        ("date_conflict", ("The port of Lesna is run by Harrow Maritime, whose concession ends in 2040.", "Harrow Maritime holds a concession for the port of Lesna until 2035.")),
        ("date_conflict", ("Oskar Lindahl has led the party since 2014 and will not run again.", "Oskar Lindahl became leader of the party in 2009, when it had two seats.")),
        ("date_conflict", ("Marta Quiroga has run the museum since 2003.", "Quiroga, who became director of the museum in 1999, spoke of a hard year. Marta Quiroga has two sons.")),
        ("date_conflict", ("Anneke Vos, mayor of Duindorp since 2008, lost the vote on Sunday.", "Voters in Duindorp threw out Anneke Vos, who took office as mayor in 2012.")),
        ("date_conflict", ("Karl Brandis was made chief executive of the brewery in 2011.", "Karl Brandis, who has run the company since 2015, did not want to comment.")),
        ("date_conflict", ("The mill was built in 1888. The Norling family bought it in 1951 and closed it last week.", "The Norling family acquired the mill in 1961 and has now shut it.")),
        ("date_conflict", ("Tenbrook Holdings took over the hotel in 2016.", "The hotel has belonged to Tenbrook Holdings since 2012.")),
        ("date_conflict", ("Tenbrook Holdings has owned the hotel since 2016 and wants to sell it.", "Back in 2006, Tenbrook Holdings bought the hotel for a pound.")),
        ("date_conflict", ("The theatre in Kirkholm, which opened its doors in 1931, burned down on Tuesday.", "Opened in 1913 by a baker, the theatre of Kirkholm was a wreck on Wednesday morning.")),
        ("date_conflict", ("The old playhouse in Kirkholm burned down. It opened in 1931.", "Fire has destroyed the theatre in Kirkholm, inaugurated in 1913.")),
        ("date_conflict", ("The bridge near Alvik collapsed on Monday. It was built in 1972.", "The bridge near Alvik, completed in 1967, fell into the river.")),
        ("date_conflict", ("A coach carrying pilgrims plunged into a ravine near Ostrovo on Saturday, 11 May, killing nine.", "Nine people died when a coach fell into a ravine near Ostrovo. The accident, which happened on 12 May, is being investigated.")),
        ("date_conflict", ("The crash near Ostrovo happened on Friday, police said.", "A lorry and a bus collided near Ostrovo on Thursday.")),
        ("date_conflict", ("Fire swept through a warehouse in Lanmouth on the night of 3 March, killing two.", "Two died in the blaze in Lanmouth on 5 March, which also destroyed a warehouse.")),
        ("date_conflict", ("The foreign ministers of Norland and Estavia will meet in Berne on 19 May.", "The two ministers of Norland and Estavia come together on May 29 in Berne.")),
        ("date_conflict", ("The trial of Bruno Keller begins on 4 June in Zurich.", "Bruno Keller will go on trial in Zurich on 14 June.")),
        ("date_conflict", ("The tram line will be opened on 1 September, the city of Varnholm said.", "In Varnholm trams will start running on the new line on 1 October.")),
        ("date_conflict", ("Bidders for the Varnholm tram have until 15 June to hand in offers.", "Offers for the Varnholm tram must be in by 30 June.")),
        ("date_conflict", ("The first of the 20 trains ordered by Varnholm will be delivered in spring 2027.", "Varnholm gets its first trains in the autumn of 2026.")),
        ("date_conflict", ("The cup final between Lomnica and Varn kicks off on Saturday, 20 May.", "Lomnica meet Varn in the cup final on Sunday, 21 May.")),
        ("date_conflict", ("Voters in Estavia go to the polls on 11 June.", "The election in Estavia is set for 18 June.")),
    ],
)  # fmt: skip
def test_two_values_of_one_attribute(language: Language, kind: str, texts: tuple[str, ...]) -> None:
    assert kind in kinds(language, texts)


@pytest.mark.parametrize(
    "texts",
    [
        ("Voters in the Lurin district will elect a new governor on 7 July.", "The ballot for the mayoralty of Lima takes place on 21 July."),
        ("Nurses at the Saint Rita hospital walk out on 28 June.", "Doctors at the Saint Rita hospital will lay down their work on 30 June."),
        ("Estonia goes to the polls on 4 July.", "The parliamentary election in Latvia is on 11 July."),
        ("Goran Petrak's contract with Lomnica ran until 2024. He has now left for Varn.", "Goran Petrak has signed for Varn until 2028."),
        ("Goran Petrak has signed for Varn until 2028.", "Ivo Malek, the other new man, signed for Varn until 2026."),
        ("Oskar Lindahl has led the party since 2014.", "Oskar Lindahl became mayor of Duindorp in 2009."),
        ("Anneke Vos has governed the city since 2008.", "Anneke Vos was elected mayor in 2007."),
        ("Anneke Vos has governed the city since 2008.", "Anneke Vos was re-elected mayor in 2016."),
        ("Tenbrook Holdings bought the hotel in 2016.", "Tenbrook Holdings bought a mill in 2012."),
        ("Tenbrook Holdings bought the hotel in 2016.", "The Norling family bought the hotel in 1951."),
        ("The theatre in Kirkholm opened in 1931.", "The theatre in Kirkholm, reopened in 1993 after a fire, is closed."),
        ("The museum opened its doors in 1931 in Kirkholm.", "The theatre in Lanmouth opened its doors in 1913."),
        ("The crash near Ostrovo happened on Friday.", "The rescue work after the crash near Ostrovo ended on Saturday."),
        ("The crash near Ostrovo happened on Friday.", "The victims of the crash near Ostrovo were buried on Sunday."),
        ("A coach fell into a ravine near Ostrovo on Friday night.", "The accident near Ostrovo happened early on Saturday."),
        ("The ministers met in Berne on 3 May.", "The ministers will meet again on 19 May."),
        ("Ministers of Norland and Estavia meet on 10 May.", "Experts of Norland and Estavia meet on 8 May."),
        ("The trial of Bruno Keller begins on 4 June.", "The trial of Anna Keller begins on 14 June."),
        ("The bridge near Alvik was built in 1972.", "The bridge near Alvik was built in the 1970s."),
        ("The first trains will be delivered in spring 2027.", "The first buses will be delivered in 2026."),
        ("Bidders have until 15 June to hand in offers.", "The city will decide on the offers by 30 June."),
    ],
)  # fmt: skip
def test_what_only_looks_like_two_values(language: Language, texts: tuple[str, ...]) -> None:
    assert kinds(language, texts) == []
