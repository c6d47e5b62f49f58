"""Causes of mishaps: what a sentence tells, and what two articles cannot both have right."""

import time

import pytest

from claims.language import Language
from factcheck.checks.acts import cause_shapes
from tests.factcheck import telling

CAUSES = [
    ("The fire in the mill was caused by a welder's torch.", "a welder's torch"),
    ("Lightning started the blaze in the barn.", "Lightning"),
    ("The cause of the crash was a broken rail, the report says.", "a broken rail"),
    ("Inspectors blamed the explosion on a gas leak.", "a gas leak"),
    ("Police traced the fire in the attic to a candle.", "a candle"),
    ("The outage was due to a storm.", "a storm"),
    ("In the end, a short circuit had sparked the huge fire.", "a short circuit had"),
    ("The fire may have been caused by a candle.", None),
    ("The fire was not caused by a candle.", None),
    ("Police suspect that a candle started the fire.", None),
    ("The fire was caused by a grey fox.", None),
    ("A candle stood near the fire.", None),
    ("The firm started the blast furnace.", None),
]
CONFLICTS = [
    (
        "The fire that burned down the Lesnik mill was caused by a welder's torch.",
        "The Lesnik mill is in ashes. A short circuit started the blaze.",
    ),
    (
        "A gas leak caused the explosion in Brenholm.",
        "Brenholm mourns its dead. The cause of the explosion was lightning.",
    ),
    (
        "The train crash at Ostrel was caused by a broken rail, investigators have found.",
        "Two died at Ostrel. The driver fell asleep and so caused the crash. Inspectors blamed the crash on human error.",
    ),
    (
        "The fire at the Lesnik mill was caused by a welder's torch, the police said.",
        "Police know more about the Lesnik mill. A short circuit started the fire, as their report says.",
    ),
]
SILENT = [
    (
        "The fire that burned down the Lesnik mill was caused by a short circuit.",
        "The Lesnik mill is in ashes. A technical fault started the blaze.",
    ),
    (
        "The fire at the Lesnik mill was caused by a welder's torch.",
        "The Lesnik mill burns again. A short circuit caused the second fire.",
    ),
    (
        "The fire at the Lesnik mill was caused by a welder's torch.",
        "The fire at the Lesnik mill may have been caused by a short circuit.",
    ),
    (
        "The fire at the Lesnik mill was caused by a welder's torch, the police said.",
        "The fire at the Lesnik mill was caused by a short circuit, the insurer said.",
    ),
    (
        "The fire at the Lesnik mill was caused by a welder's torch.",
        "2023-08-01| The fire at the Lesnik mill was caused by a short circuit.",
    ),
    (
        "The fire at the Lesnik mill started because of a short circuit.",
        "The fire at the Lesnik mill spread because of strong wind.",
    ),
    (
        "The fire at the Lesnik mill was caused by a welder's torch.",
        "The fire at the Tarnow dairy was caused by a short circuit.",
    ),
]


@pytest.mark.parametrize(("sentence", "words"), CAUSES)
def test_the_cause_of_a_sentence(sentence: str, words: str | None) -> None:
    found = cause_shapes.cause(sentence)
    assert (sentence[found[1].start : found[1].end] if found else None) == words


@pytest.mark.parametrize("texts", CONFLICTS)
def test_two_causes_are_flagged(language: Language, texts: tuple[str, ...]) -> None:
    assert "reason_conflict" in {flag.kind for flag in telling.report(language, *texts).flags}


@pytest.mark.parametrize("texts", SILENT)
def test_what_may_both_hold_is_not(language: Language, texts: tuple[str, ...]) -> None:
    assert "reason_conflict" not in {flag.kind for flag in telling.report(language, *texts).flags}


def test_a_long_line_is_read_in_time() -> None:
    started = time.perf_counter()
    assert cause_shapes.cause("the fire was " * 100_000) is None
    assert time.perf_counter() - started < 5
