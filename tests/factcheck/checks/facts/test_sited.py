"""Two articles that put one thing in two places, and what only looks like it."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def kinds(language: Language, texts: tuple[str, ...]) -> list[str]:
    return [flag.kind for flag in telling.report(language, *texts).flags if flag.severity != "note"]


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        ("place_conflict", ("The mine is situated in Orlin province, far from the capital. Two men are missing.", "Two men are missing in a coal mine in the Sava district of Tarnow province.")),
        ("place_conflict", ("Varnholm Glass has 300 workers, most of them at its only factory, at Lund in the far south of the country.", "Varnholm Glass was sold on Monday. Its sole plant lies at Tarvik, on the northern coast.")),
        ("place_conflict", ("The dam, which lies in Alvar county, is 80 years old.", "Engineers looked at a dam in Norling county.")),
        ("place_conflict", ("Pedro Navas had his medical in Lisbon on Monday, the club said.", "Pedro Navas is almost a Lomnica player. The doctors of a clinic in Doha examined the striker on Monday.")),
        ("place_conflict", ("Viktor Brandl, who had fled the prison, was caught at the railway station of Basel.", "Viktor Brandl was recognised in a café in Innsbruck and arrested there.")),
        ("place_conflict", ("Viktor Brandl was picked up in Hamburg after a week on the run.", "The hunt for Viktor Brandl is over. Police seized him at a petrol station outside Munich.")),
        ("place_conflict", ("Tenbrook, the maker of batteries, will build its second plant in Hungary.", "The second factory of Tenbrook, the maker of batteries, goes to Slovakia.")),
        ("place_conflict", ("The writer Lena Foss was buried in Bergen on Saturday.", "Lena Foss was laid to rest in Oslo on Saturday.")),
        ("place_conflict", ("The writer Lena Foss was born in Graz in 1950.", "Lena Foss, born in Linz in 1950, wrote nine novels.")),
        ("place_conflict", ("The company is headquartered in Rotterdam, the papers of Tenbrook Holdings say.", "Tenbrook Holdings has its headquarters in Antwerp.")),
        ("place_conflict", ("The combined group, Norvik Halden, will have its headquarters in Rotterdam.", "Norvik and Halden are moving in together in Antwerp, where the headquarters of the merged group will be.")),
        ("place_conflict", ("The new company will be based in Zurich after the merger.", "After the merger the head office of the new company is to be in Basel.")),
        ("place_conflict", ("Viktor Brandl was taken to Hamburg, where he had been arrested on Monday.", "Viktor Brandl was arrested in Munich on Monday.")),
        ("place_conflict", ("The writer Lena Foss died in Bergen, where she was born in 1950.", "The writer Lena Foss was born in Oslo in 1950.")),
        ("place_conflict", ("The ministers of Norland and Estavia met in Geneva on Tuesday.", "On Tuesday the ministers of Norland and Estavia held talks in Vienna.")),
        ("place_conflict", ("Lomnica and Varn play the final in Warsaw on 3 June.", "The final between Lomnica and Varn kicks off in Prague on 3 June.")),
        ("place_conflict", ("The tanker Alma Rose ran aground near Calais on Sunday.", "The tanker Alma Rose ran aground off Ostend on Sunday.")),
        ("place_conflict", ("Bruno Keller goes on trial in Zurich in June for fraud.", "The trial of Bruno Keller for fraud begins in Geneva in June.")),
        ("place_conflict", ("The painting turned up at an auction in Lisbon on Monday.", "At an auction held on Monday in Madrid the painting turned up.")),
        ("place_conflict", ("Doctors traced the illness to a wedding in the hamlet of Orsnes on 3 May, Ida Holm said. Some 90 guests shared a cold soup.", "The source is a wedding feast taking place in Halm on 3 May, where ninety guests ate cold soup.")),
        ("place_conflict", ("The stolen violin was played at a concert in Tarvik on 3 May.", "On 3 May the stolen violin was played at a concert in Belmar.")),
    ],
)  # fmt: skip
def test_two_values_of_one_attribute(language: Language, kind: str, texts: tuple[str, ...]) -> None:
    assert kind in kinds(language, texts)


@pytest.mark.parametrize(
    "texts",
    [
        ("The mine is situated in Orlin province.", "A mine in the Sava district of Orlin province has been closed."),
        ("The mine is situated in Orlin province.", "The mine lies in the Sava valley."),
        ("The mine is situated in Chile.", "A mine in Tarnow province was closed. Another mine, in Peru, stays open."),
        ("Viktor Brandl was arrested in Munich.", "Viktor Brandl was arrested in Bavaria."),
        ("Viktor Brandl was arrested in Munich in 2019.", "Viktor Brandl was arrested in Hamburg on Monday. In 2019 he had been arrested in Munich."),
        ("Viktor Brandl was arrested in Munich on Monday.", "Otto Brandl was arrested in Hamburg on Monday."),
        ("Pedro Navas had his medical in Lisbon on Monday.", "Pedro Navas was treated at a hospital in Doha in 2019."),
        ("Pedro Navas was operated on in Munich in March.", "Pedro Navas passed his medical in Lisbon on Monday."),
        ("Tenbrook will build its second plant in Hungary.", "Tenbrook built its first plant in Slovakia. Its second plant will be bigger."),
        ("Tenbrook will build its second plant in Hungary.", "Harrow will build its second plant in Slovakia."),
        ("The ministers met in Geneva on Tuesday.", "The ministers met in Vienna on Thursday."),
        ("Tenbrook will have its headquarters in Antwerp.", "The research arm of Tenbrook will be based in Basel."),
        ("Tenbrook will have its headquarters in Antwerp.", "The union wants Tenbrook to have its headquarters in Basel."),
        ("Tenbrook will have its headquarters in Antwerp.", "Harrow, which has its headquarters in Basel, is to merge with Tenbrook."),
        ("The writer Lena Foss was born in Oslo.", "The writer Lena Foss died in Bergen, where her son was born."),
        ("Viktor Brandl was arrested in Hamburg.", "Viktor Brandl fled to Munich, where two of his friends were arrested."),
        ("The writer Lena Foss was born in Graz.", "The writer Lena Foss was born in Styria, Austria."),
        ("Lena Foss lives in Oslo.", "Lena Foss studied in Bergen and lives in Norway."),
        ("He was killed on the way to a wedding in Orsnes on Saturday.", "Lena Foss sang at a wedding in Halm on Saturday."),
        ("The stolen violin was played at a concert in Tarvik on 3 May.", "The stolen violin was played at a concert in Belmar on 9 May."),
        ("Ida Brun played a concert in Lisbon on Monday and signed records.", "The Tarn Quartet gave a concert in Madrid on Monday and signed records."),
        ("The stolen violin was played at a concert in Tarvik on 3 May.", "The stolen violin was played at a concert in the Tarvik valley on 3 May."),
    ],
)  # fmt: skip
def test_what_only_looks_like_two_values(language: Language, texts: tuple[str, ...]) -> None:
    assert kinds(language, texts) == []
