"""What the flags of quotations, voices, times and headlines say, and how loud they are."""

import pytest

from claims.language import Language
from factcheck.model import Flag
from tests.factcheck import telling

QUOTE = "“The company owes its drivers nine million euros,” lawyer Tessa Morrow said."
OTHER = "“The company owes its drivers six million euros,” lawyer Tessa Morrow said."


def of(language: Language, kind: str, *texts: str) -> tuple[Flag, ...]:
    return tuple(flag for flag in telling.report(language, *texts).flags if flag.kind == kind)


def only(language: Language, kind: str, *texts: str) -> Flag:
    [flag] = of(language, kind, *texts)
    return flag


def test_a_quotation_in_other_words_names_both_and_the_speaker(language: Language) -> None:
    flag = only(language, "quote_mismatch", QUOTE, OTHER, QUOTE)
    assert flag.severity == "conflict"
    assert flag.headline == ("One quotation of Tessa Morrow has “9” in Paper A, but “6” in Paper B.")
    assert [side.outlets for side in flag.sides] == [2, 1, 2]


def test_a_verb_that_differs_is_a_tension(language: Language) -> None:
    flag = only(
        language,
        "quote_mismatch",
        "“We will defend this harbour to the last man,” admiral Nils Orbeck said.",
        "“We will protect this harbour until the last man,” admiral Nils Orbeck said.",
    )
    assert flag.severity == "tension"


def test_translations_are_a_note(language: Language) -> None:
    flag = only(
        language,
        "quote_mismatch",
        "“The company owes its drivers nine million euros,” lawyer Tessa Morrow said in Spanish.",
        "“The firm must pay its drivers nine million euros,” lawyer Tessa Morrow said in Spanish.",
    )
    assert flag.severity == "note"
    assert "two translations" in flag.headline


def test_articles_months_apart_quote_two_occasions(language: Language) -> None:
    texts = f"2023-05-04| {QUOTE}", f"2023-09-04| {OTHER}"
    assert of(language, "quote_mismatch", *texts) == ()
    reasons = {
        one.reason for one in telling.report(language, *texts).suppressed if one.kind == "quote_mismatch"
    }
    assert reasons == {"other_event"}


def test_the_same_words_of_two_people(language: Language) -> None:
    words = "“They treated the old people in that home like luggage,”"
    flag = only(
        language,
        "attribution_conflict",
        f"{words} inspector Meg Dorn said.",
        f"{words} daughter Ida Lorne said.",
    )
    assert (flag.severity, [side.value for side in flag.sides]) == ("conflict", ["Meg Dorn", "Ida Lorne"])


def test_since_a_day_to_come_is_an_error(language: Language) -> None:
    flag = only(language, "temporal_impossibility", "The mill has been closed since 12 June 2023.")
    assert flag.severity == "error"
    assert flag.headline == (
        "“12 June 2023” is the beginning of what is already so, but the article is of 4 May 2023."
    )


def test_an_unknown_day_of_publication_proves_nothing(language: Language) -> None:
    assert of(language, "temporal_impossibility", "-| The mill has been closed since 12 June 2023.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Poet Lena Marsh (1931-1907) wrote about the sea.",
        "Poet Lena Marsh was born in 1931 and died in 1907.",
        "A 230-year-old woman won the race.",
        "The fair lasted from 9 June 2020 to 2 June 2020.",
    ],
)
def test_lives_and_ranges_that_cannot_be(language: Language, text: str) -> None:
    assert [flag.severity for flag in of(language, "temporal_impossibility", text)] == ["error"]


@pytest.mark.parametrize(
    "text",
    [
        "Poet Lena Marsh (1907-1931) wrote about the sea.",
        "A 230-year-old oak fell in the storm.",
        "A 103-year-old woman won the race.",
        "The government moved its target from 2035 to 2030.",
    ],
)
def test_lives_and_ranges_that_can_be(language: Language, text: str) -> None:
    assert of(language, "temporal_impossibility", text) == ()


def test_a_dispute_that_one_article_gives_by_half(language: Language) -> None:
    said = "Inspectors said the owner had burned the mill in Pell."
    flags = of(
        language,
        "disputed",
        f"{said} The owner denied that he had burned the mill in Pell.",
        said,
    )
    assert {flag.scope for flag in flags} == {"within_article", "across_articles"}
    assert any(flag.headline.startswith("Only inspectors") or "is heard" in flag.headline for flag in flags)
    assert {flag.severity for flag in flags} == {"note"}


def test_rejecting_a_plan_disputes_nothing(language: Language) -> None:
    assert of(language, "disputed", "The union praised the plan. The council rejected the plan.") == ()
