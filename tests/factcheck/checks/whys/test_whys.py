"""Two articles that give one thing two causes that no table knows, and what only looks like it."""

import pytest

from claims.language import Language
from factcheck.checks.whys import reading
from factcheck.model import Flag
from tests.factcheck import telling


def clashes(language: Language, *texts: str) -> list[Flag]:
    flags = telling.report(language, *texts).flags
    return [flag for flag in flags if flag.kind == "reason_conflict" and flag.severity != "note"]


@pytest.mark.parametrize(
    "texts",
    [
        ("The concert in Lindau was cancelled because the singer had lost her voice.", "The concert in Lindau was cancelled because of a bomb threat."),
        ("The bridge at Marn was closed because of cracks in a pillar.", "The bridge at Marn was closed because of high winds."),
        ("The minister Paul Drexel resigned because of a plagiarised thesis.", "The minister Paul Drexel resigned because of his wife's illness."),
        ("The train from Lyon to Turin was delayed by a herd of cows.", "A broken rail delayed the train from Lyon to Turin."),
        ("Hundreds of birds died at Lake Semmer of a poison.", "Hundreds of birds died at Lake Semmer of hunger."),
        ("The plane landed in Oslo because a passenger had fallen ill.", "A crack in the window forced the plane to land in Oslo."),
        ("The pool in Elsdorf was shut because of chlorine gas.", "A shortage of lifeguards is why the pool in Elsdorf is shut."),
        ("The harvest in Apulia was poor because of hail.", "The harvest in Apulia was poor because of a beetle."),
    ],
)  # fmt: skip
def test_two_causes(language: Language, texts: tuple[str, ...]) -> None:
    assert [flag.kind for flag in clashes(language, *texts)] == ["reason_conflict"]


@pytest.mark.parametrize(
    "texts",
    [
        # of one sort, or vague
        ("The concert in Lindau was cancelled because of a storm.", "The concert in Lindau was cancelled because of strong winds."),
        ("The bridge at Marn was closed because of repairs.", "The bridge at Marn was closed because its cables were rusty."),
        ("The minister Paul Drexel resigned because of a scandal.", "The minister Paul Drexel resigned because he had lied about his doctorate."),
        # one of several
        ("The shop in Tarn closed because of falling sales.", "The shop in Tarn closed partly because of high rents."),
        # two things, two days
        ("The zoo in Rattau closed in March because of bird flu.", "The zoo in Rattau closed its monkey house because of a lack of keepers."),
        ("The Saturday match in Marn was put off because of fog.", "Sunday's match in Marn was cancelled because of a strike by the stewards."),
        # what is no cause: an aim, a subject
        ("The firm Tarnex met the ministry over a patent.", "The firm Tarnex met the ministry over a loan."),
        # what has many causes
        ("Prices in Norland rose because of the drought.", "Prices in Norland rose because of the war."),
        ("The mill in Tarn will shut because of high energy prices and weak demand.", "Weak demand is why the mill in Tarn will shut."),
        ("Carp died in the lake at Tarn because of a lack of oxygen.", "Carp died in the lake at Tarn because of algae, which had used up the oxygen."),
        # what is seen and what it is
        ("The airport in Tarn was closed because of fog.", "The airport in Tarn was closed because of poor visibility."),
        # the other gives both
        ("The hall in Tarn was shut because of mould.", "The hall in Tarn was shut because of rats. The hall in Tarn was shut because of mould."),
    ],
)  # fmt: skip
def test_look_alikes(language: Language, texts: tuple[str, ...]) -> None:
    assert clashes(language, *texts) == []


@pytest.mark.parametrize(
    ("sentence", "kind", "why"),
    [
        ("The school in Tarn is closing as there are too few pupils.", "closed", "there are too few pupils"),
        ("Mould in the walls is why the school has to shut, the mayor said.", "closed", "mould in the walls"),
        ("The only reason for the cancellation of the fair was rain.", "cancelled", "rain"),
        ("The team was excluded for fielding a banned player.", "excluded", "fielding a banned player"),
    ],
)
def test_what_a_sentence_tells(sentence: str, kind: str, why: str) -> None:
    told = reading.read(sentence)
    assert told is not None
    assert kind in told.kinds
    assert sentence[told.start : told.end].lower() == why


@pytest.mark.parametrize(
    "sentence",
    ["Fog may have forced the plane to land.", "Police closed the bridge.", "Ida Krog forced the club to close.", "The fair was shut because of problems."],
)  # fmt: skip
def test_no_cause(sentence: str) -> None:
    assert reading.read(sentence) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "\u0130zmir's harbour was closed because of a strike.",
        "\u0130\u0130\u0130 tells that the pool in \u0130nan was shut because of a strike",
    ],
)
def test_a_letter_whose_lower_case_is_two_moves_no_place(sentence: str) -> None:
    told = reading.read(sentence)
    assert told is not None
    assert sentence[told.start : told.end] == "a strike"
