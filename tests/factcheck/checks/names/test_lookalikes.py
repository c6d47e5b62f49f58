"""Letters of other scripts in Latin words, and what cannot be seen in names."""

import time

import attrs
import pytest

from claims.language import Language
from factcheck.checks.names import lookalikes, unseen
from factcheck.model import Flag, Report
from sources.span import Span
from tests import factory
from tests.factcheck import telling

A, E = "\u0430", "\u0435"
RIGHT = "Maren Teldano sold the old harbour to a bank on Monday."
MIXED = RIGHT.replace("Maren", f"M{A}ren")


def spelling(report: Report) -> list[Flag]:
    return [flag for flag in report.flags if flag.kind == "spelling"]


def slips(text: str) -> list[str]:
    span = Span(start=0, end=len(text))
    return [one.what for find in (lookalikes._slips, unseen._slips) for one in find(text, span)]


def test_a_cyrillic_letter_in_a_name_is_named(language: Language) -> None:
    [flag] = spelling(telling.report(language, RIGHT, MIXED))
    assert (flag.severity, flag.scope, flag.suggestion) == ("error", "within_article", "Type “Maren” anew.")
    assert flag.headline == f"“M{A}ren” (Paper B) has the Cyrillic letter “{A}” (U+0430) among Latin ones."
    assert [(side.article, side.value) for side in flag.sides] == [("b", f"M{A}ren")]


def test_it_is_one_person_and_no_variant(language: Language) -> None:
    found = telling.report(language, RIGHT, MIXED, f"{RIGHT} It was raining.")
    [person] = [entity for entity in found.entities if entity.type == "PERSON"]
    assert person.name == "Maren Teldano"
    assert {mention.article for mention in person.mentions} == {"a", "b", "c"}
    assert [flag.kind for flag in found.flags if flag.severity != "note"] == ["spelling"]


def test_one_flag_a_word_with_all_its_places(language: Language) -> None:
    [flag] = spelling(telling.report(language, f"{MIXED} {MIXED}", f"{MIXED} Rain fell."))
    assert sorted(side.article for side in flag.sides) == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (f"the M{A}r{E}n", f"has the Cyrillic letters “{A}” (U+0430) and “{E}” (U+0435) among Latin ones"),
        (f"the h{A}rbour", f"has the Cyrillic letter “{A}” (U+0430) among Latin ones"),
        (
            f"M{A}r\u03bfn",
            f"has the Cyrillic and Greek letters “{A}” (U+0430) and “\u03bf” (U+03BF) among Latin ones",
        ),
        ("\uff2daren", "has the Fullwidth letter “\uff2d” (U+FF2D) among Latin ones"),
        ("Mar\u200ben", "has what cannot be seen inside: zero width space (U+200B)"),
        (
            "M\u202eare\u202cn",
            "has what cannot be seen inside: right-to-left override (U+202E), pop directional formatting (U+202C)",
        ),
        ("Mar\x00en", "has what cannot be seen inside: control character (U+0000)"),
        ("Mar\u200den", "has what cannot be seen inside: zero width joiner (U+200D)"),
    ],
)
def test_what_is_wrong(text: str, what: str) -> None:
    assert what in slips(text)


@pytest.mark.parametrize(
    "text",
    [
        "Maren\u200b sold\ufeff the \u200bharbour\u202c.",
        "Ma\xadren",
        "Ma\u2060ren",
        "ma\u200bren",
        "na\u200bno\u200btech",
        "می\u200cرود",
        "क\u094d\u200dष",
        "👩\u200d🚒",
        "Ivanov (Иванов)",
        "4\u200b5",
    ],
)
def test_what_is_right(text: str) -> None:
    assert slips(text) == []


@pytest.mark.parametrize(
    "address", [f"www.m{A}ren.example", f"https://x.example/M{A}ren/1", f"m{A}ren@x.example"]
)
def test_addresses_are_spelt_as_they_are(language: Language, address: str) -> None:
    assert spelling(telling.report(language, f"The harbour has a new page, {address}, she said.")) == []


def test_marks_of_direction_are_errors_and_the_rest_notes(language: Language) -> None:
    turned, hidden = (
        spelling(telling.report(language, RIGHT.replace("Maren", word)))[0]
        for word in ("Ma\u202eren", "Ma\u200bren")
    )
    assert (turned.severity, hidden.severity) == ("error", "note")
    assert turned.sides[0].value == "Maren"


def test_only_body_and_headline_count(language: Language) -> None:
    report = telling.report(language, MIXED)
    story = telling.story(language, MIXED)
    assert spelling(report)
    hidden = attrs.evolve(
        story.articles[0],
        zones=(attrs.evolve(factory.article().zones[0], kind="related", span=Span(start=0, end=len(MIXED))),),
    )
    assert lookalikes.check(attrs.evolve(story, articles=(hidden,))).misfits == ()


@pytest.mark.parametrize("piece", [f"M{A}", "A\u200b", f"{A} ", "\u202eM", "\x00"])
def test_a_megabyte_takes_little_time(piece: str) -> None:
    started = time.process_time()
    slips(piece * (300_000 // len(piece)))
    assert time.process_time() - started < 5
