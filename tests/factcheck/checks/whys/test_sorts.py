"""Which sorts of causes the tables know, which of them exclude each other, and the shapes of sentences that tell them."""

import pytest

from claims.language import Language
from claims.tables import words
from factcheck import tables
from factcheck.checks.acts import grounds
from factcheck.checks.whys import reading, sorts
from tests.factcheck.checks.whys.test_whys import clashes


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ("a heart attack", "cancer", "conflicts"),
        ("pneumonia", "a stroke", "conflicts"),
        ("poor health", "a heart attack", "compatible"),
        ("fog", "a floodlight failure", "conflicts"),
        ("fog", "snow", "agrees"),
        ("faulty brakes", "a fault in the airbags", "conflicts"),
        ("a defect", "a fault in the airbags", "compatible"),
        ("a gas leak", "an arsonist", "conflicts"),
        ("low sugar prices", "rising costs", "compatible"),
        ("low sugar prices", "its boiler blew up", "conflicts"),
        ("a power cut", "a mast that fell on a power line", "compatible"),
        ("a broken window", "strong winds", "compatible"),
        ("a crack in the window", "a drunken passenger", "conflicts"),
    ],
)
def test_two_causes_by_their_sorts(one: str, other: str, level: str) -> None:
    assert sorts.compare(sorts.named(one), sorts.named(other)) == level


def test_every_coarser_sort_stands_in_a_table() -> None:
    rows = tables.rows("cause_sorts")
    known = {row["sort"] for row in rows} | set(grounds.within())
    assert {one for row in rows for one in words(row["within"])} <= known


@pytest.mark.parametrize(
    ("sentence", "kind", "why"),
    [
        ("Cancer killed the singer Ada Brom in Graz.", "died", "cancer"),
        ("The singer Ada Brom drowned in a lake.", "died", "drowned"),
        ("Lightning set the barn in Tarn on fire.", "burned", "lightning"),
        ("The fire at the Tarn mill was set on purpose.", "burned", "set on purpose"),
        ("Police said that the blast in Tarn was the work of an arsonist.", "exploded", "an arsonist"),
        ("Police blamed black ice for the crash near Tarn.", "crashed", "black ice"),
        ("Experts traced the collapse of the Tarn bridge to rust.", "collapsed", "rust"),
        ("The trainer Ida Krog left Tarn to care for her sick father.", "left", "care for her sick father"),
        ("Ida Krog quit as mayor in protest at the new tower.", "left", "at the new tower"),
        ("The mill in Tarn shut down after its boiler blew up.", "closed", "its boiler blew up"),
        ("A red card keeps Ida Krog out of the final in Tarn.", "absent", "a red card"),
    ],
)  # fmt: skip
def test_shapes(sentence: str, kind: str, why: str) -> None:
    told = reading.read(sentence)
    assert told is not None
    assert kind in told.kinds
    assert sentence[told.start : told.end].lower() == why


@pytest.mark.parametrize(
    "texts",
    [
        ("The poet Ada Brom died of pneumonia in Graz.", "A stroke killed the poet Ada Brom in Graz."),
        ("The fire at the Tarn sawmill was set on purpose, the insurers said.", "A short circuit caused the fire at the Tarn sawmill."),
        ("Ida Krog stepped down as minister for Tarn over her poor health.", "Ida Krog quit as minister for Tarn in protest at the tolls."),
        ("High rents forced the Tarn bookshop in Marn to close.", "The Tarn bookshop in Marn closed after a fire."),
        ("The ferry Lusk ran aground off Tarn due to fog.", "An engine failure drove the ferry Lusk aground off Tarn."),
        ("The keeper Ida Krog misses the final in Tarn through suspension.", "The keeper Ida Krog misses the final in Tarn with a broken finger."),
    ],
)  # fmt: skip
def test_two_causes_in_many_shapes(language: Language, texts: tuple[str, ...]) -> None:
    assert [flag.kind for flag in clashes(language, *texts)] == ["reason_conflict"]


@pytest.mark.parametrize(
    "texts",
    [
        # one of the two comes of the other, or is a coarser word
        ("The poet Ada Brom died of cancer in Graz.", "The poet Ada Brom died of pneumonia in Graz. She had had cancer for years."),
        ("The Tarn mill in Marn burned down because of a faulty cable.", "The Tarn mill in Marn burned down after a fire broke out in a store."),
        # both may tell no more than what came before
        ("The Tarn mill in Marn closed after a strike.", "The Tarn mill in Marn closed after a fire."),
        # two persons, two places
        ("The striker Ada Brom misses the cup final with a torn muscle.", "The keeper Ida Krog misses the cup final through suspension."),
        ("The firm Almex closed its Tarn plant because of high costs.", "The firm Almex closed its Marn plant because of a fire."),
        # two who blame
        ("Police blamed the crash on the Tarn road on black ice.", "The driver blamed the crash on the Tarn road on his brakes."),
        # no more than possible
        ("The fire at the Tarn sawmill may have been the work of an arsonist.", "A short circuit caused the fire at the Tarn sawmill."),
    ],
)  # fmt: skip
def test_what_only_looks_like_two_causes(language: Language, texts: tuple[str, ...]) -> None:
    assert clashes(language, *texts) == []
