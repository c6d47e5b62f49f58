"""Decisions that hold for other flags."""

from typing import Any

import pytest
from attrs import evolve

from factcheck.desk.precedents import Precedents, precedents
from factcheck.ledger.line import Decision, SideWords
from factcheck.ledger.tally import questions
from tests.factcheck.ledger.test_tally import line
from tests.factcheck.review.desks import Json, article, flag, side, span

NAMES = (("Jon Marsk", "Jon Marsk, the mayor, spoke."), ("John Marsk", "Mayor John Marsk resigned."))
QUAKE = (("four", "The quake of Monday killed four."), ("nine", "The quake of Friday killed nine."))


def raised(kind: str, *sides: SideWords) -> Json:
    """A flag as the desk keeps it."""
    made = [
        side(article(f"a{n}", sentence), words) | {"sentence": span(sentence, sentence)}
        for n, (words, sentence) in enumerate(sides)
    ]
    return flag(kind, "conflict", "headline", made)


def covers(
    sides: tuple[SideWords, ...], kind: str, reason: str, later: Json, *others: tuple[str, Decision]
) -> bool:
    """Does a dismissal by ana settle a later flag, given what others said of the first?"""
    first = evolve(line("f", "ana", "dismissed", kind=kind), reason=reason, sides=sides)
    lines = [first, *(evolve(line("f", name, decision, kind=kind), sides=sides) for name, decision in others)]
    return Precedents(precedents(questions(lines, {}))).of(later) is not None


@pytest.mark.parametrize(
    ("kind", "sides", "covered"),
    [
        ("name_variant", NAMES, True),
        ("name_variant", NAMES[::-1], True),
        (
            "name_variant",
            (("John Marsk", "Another story of John Marsk."), ("Jon  Marsk", "Here is Jon  Marsk.")),
            True,
        ),
        ("name_variant", (("JOHN MARSK", "JOHN MARSK WINS"), NAMES[0]), True),
        ("name_variant", (("John Marsk", "x John Marsk"), ("Joan Marsk", "x Joan Marsk")), False),
        ("name_variant", (*NAMES, ("Joan Marsk", "Joan Marsk was there.")), False),
        ("spelling", NAMES[:1], False),
        ("role_conflict", NAMES, False),
    ],
)
def test_an_accepted_variant_holds_for_the_same_spellings(
    kind: str, sides: tuple[SideWords, ...], covered: bool
) -> None:
    assert covers(NAMES, "name_variant", "accepted_variant", raised(kind, *sides)) is covered


@pytest.mark.parametrize(
    ("kind", "sides", "covered"),
    [
        ("number_conflict", QUAKE, True),
        ("number_conflict", QUAKE[::-1], True),
        ("date_conflict", (("Monday", QUAKE[0][1]), ("Friday", QUAKE[1][1])), True),
        ("number_conflict", (QUAKE[0], ("nine", "The quake  of Friday\nkilled nine.")), True),
        ("number_conflict", (QUAKE[0], ("nine", "The quake of Thursday killed nine.")), False),
        ("number_conflict", (*QUAKE, ("ten", "The quake killed ten.")), False),
        ("number_conflict", (("four", QUAKE[0][1]), ("Monday", QUAKE[0][1])), False),
        ("name_variant", QUAKE, False),
    ],
)
def test_not_the_same_event_holds_for_the_same_sentences(
    kind: str, sides: tuple[SideWords, ...], covered: bool
) -> None:
    assert covers(QUAKE, "number_conflict", "other_event", raised(kind, *sides)) is covered


@pytest.mark.parametrize(
    ("kind", "reason", "sides"),
    [
        ("date_conflict", "accepted_variant", QUAKE),
        ("name_variant", "both_right", NAMES),
        ("name_variant", "other_event", NAMES),
        ("number_conflict", "update", QUAKE),
        ("number_conflict", "other_event", QUAKE[:1]),
        ("number_conflict", "other_event", ()),
        ("", "accepted_variant", NAMES),
    ],
)
def test_other_dismissals_hold_for_their_own_flag_only(
    kind: str, reason: str, sides: tuple[SideWords, ...]
) -> None:
    assert not covers(sides, kind, reason, raised(kind or "name_variant", *(sides or QUAKE)))


@pytest.mark.parametrize(
    ("others", "covered"),
    [((), True), ((("bo", "unsure"),), True), ((("bo", "dismissed"),), True), ((("bo", "upheld"),), False)],
)
def test_what_another_reviewer_upheld_is_not_carried(others: tuple[Any, ...], covered: bool) -> None:
    assert (
        covers(NAMES, "name_variant", "accepted_variant", raised("name_variant", *NAMES), *others) is covered
    )
