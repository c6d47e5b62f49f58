from typing import Any

import pytest

from factcheck.desk.descent import LONGEST, descent
from tests.factcheck.review.desks import Json, article, digest, flag, side, span

Side = tuple[str, str | None, str]
"""Article, words (None: the whole article), sentence."""

QUAY = "The crane killed four men at the quay."
EIGHT = "Police counted 21 crew members on board."


def version(kind: str, *sides: Side) -> Json:
    """A flag as the desk keeps it, its id made of its words, their sentences and its articles."""
    made = [_side(*one) for one in sides]
    return flag(kind, "conflict", "headline", made, identifier=digest(kind, sides))


def _side(of: str, words: str | None, sentence: str) -> Json:
    text = article(of, sentence)
    return side(text, words, value="not stated") | {"sentence": span(sentence, sentence) if words else None}


def continued(old: Json, new: Json) -> bool:
    return descent([old], [new], {}) == {new["id"]: (old["id"],)}


FOUR = ("a", "four men", QUAY)
FIVE = ("b", "five men", "The crane killed five men.")
OLD = version("number_conflict", FOUR, FIVE)


@pytest.mark.parametrize(
    ("new", "same"),
    [
        (version("number_conflict", FOUR, ("b", "six men", "The crane killed six men.")), True),
        (version("number_conflict", FOUR, FIVE, ("c", "five men", "The crane killed five men.")), True),
        (
            version("number_conflict", ("a", "four men", "The big crane killed four men at the quay."), FIVE),
            True,
        ),
        (version("number_conflict", ("a", "40 men", QUAY.replace("four", "40"))), True),
        (version("number_conflict", ("a2", *FOUR[1:]), ("b2", *FIVE[1:])), True),
        (version("date_conflict", FOUR, FIVE), False),
        (version("number_conflict", ("a", "21 crew members", EIGHT)), False),
        (
            version(
                "number_conflict", ("c", "four men", "Of four men who sang, two were tenors from the north.")
            ),
            False,
        ),
    ],
)
def test_an_edited_flag_continues_the_one_before(new: Json, same: bool) -> None:
    assert continued(OLD, new) is same


@pytest.mark.parametrize(("of", "same"), [("a", True), ("b", False)])
def test_of_whole_articles_the_id_tells(of: str, same: bool) -> None:
    old, new = (version("missing_provenance", (one, None, "x")) for one in ("a", of))
    assert continued(old, new | {"id": "new"}) is same


def test_each_is_continued_once_and_by_the_most_alike() -> None:
    near = version("number_conflict", FOUR, ("b", "six men", "The crane killed six men."))
    far = version("number_conflict", ("a", "40 men", QUAY.replace("four", "40")))
    assert descent([OLD], [far, near], {}) == {near["id"]: (OLD["id"],)}
    assert descent([OLD], [near, far], {}) == descent([OLD], [far, near], {})


def test_a_chain_grows_and_stays() -> None:
    new = version("number_conflict", FOUR)
    known = {OLD["id"]: ("older", "oldest"), "other": ("gone",)}
    assert descent([OLD], [new], known) == {new["id"]: (OLD["id"], "older", "oldest"), "other": ("gone",)}
    long: dict[str, tuple[str, ...]] = {OLD["id"]: tuple(map(str, range(LONGEST)))}
    assert len(descent([OLD], [new], long)[new["id"]]) == LONGEST


def test_words_that_come_back_do_not_continue_themselves() -> None:
    new = version("number_conflict", FOUR)
    assert descent([new], [OLD], {new["id"]: (OLD["id"],)}) == {OLD["id"]: (new["id"],)}


def test_what_is_gone_without_a_trace_is_forgotten() -> None:
    assert descent([OLD], [], {OLD["id"]: ("older",)}) == {}


def test_many_flags_of_one_article_are_not_all_held_against_each_other() -> None:
    def of(turn: int) -> list[dict[str, Any]]:
        return [
            version("number_conflict", ("a", f"{turn}{n} men", f"It was {turn}{n} men."))
            for n in range(3_000)
        ]

    assert descent(of(1), of(2), {}) == {}
