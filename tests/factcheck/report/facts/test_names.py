from decimal import Decimal
from typing import Any

import pytest

from claims.claim import Event, Speaker
from claims.mention import QuantityMention
from factcheck.report.document import document
from factcheck.report.facts.table import table
from tests.factcheck.arrests import (
    ARREST,
    CLAIMS,
    HERALD,
    POST,
    WIRE,
    made,
    names,
    shown,
)
from tests.factory import agreement, article, claim, flag, report, side, span


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("date_conflict", "date: arrest of Anna Kovac"),
        ("place_conflict", "place: arrest of Anna Kovac"),
        ("party_conflict", "who, or whom: arrest of Anna Kovac"),
        ("role_reversal", "who to whom: arrest of Anna Kovac"),
        ("reason_conflict", "grounds: arrest of Anna Kovac"),
        ("polarity_conflict", "whether it is so: arrest of Anna Kovac"),
        ("scope_conflict", "reach: arrest of Anna Kovac"),
        ("number_conflict", "number: arrest of Anna Kovac"),
        ("spelling", "spelling: two"),
    ],
)
def test_a_row_is_named_by_kind_and_event(kind: Any, name: str) -> None:
    sides = (
        side(HERALD, "Police", claim=ARREST["herald"].id, value="one"),
        side(POST, "Anna", claim=ARREST["post"].id, value="two", origins=2),
    )
    assert names(made(flag(*sides, kind=kind))) == [name]


def counted(words: str, lemma: str | None, unit: str | None, predicate: str) -> str:
    """What a row on two amounts is called."""
    one, other = (article(f"{words} were {predicate} there.", id=name) for name in ("one", "other"))
    claims = [
        claim(
            each,
            each.text,
            quantities=(
                QuantityMention(
                    span=span(each.text, words), low=Decimal(7), high=None, counted=lemma, unit=unit
                ),
            ),
            events=(Event(predicate=predicate, span=span(each.text, predicate)),),
        )
        for each in (one, other)
    ]
    sides = [side(each, words, claim=of.id) for each, of in zip((one, other), claims, strict=True)]
    found = report(one, other, claims=tuple(claims), flags=(flag(*sides, kind="number_conflict"),))
    return names(table(document(found)))[0]


def test_the_fuller_words_tell_what_is_counted() -> None:
    of = [article(f"They won {words} there.", id=words) for words in ("81", "81 seats")]
    claims = [
        claim(
            one,
            one.text,
            quantities=(
                QuantityMention(
                    span=span(one.text, one.id), low=Decimal(81), high=Decimal(81), counted="seat"
                ),
            ),
        )
        for one in of
    ]
    told = report(*of, claims=tuple(claims), agreements=(agreement(*claims),))
    assert names(table(document(told)))[0] == "number of seats"


@pytest.mark.parametrize(
    ("words", "lemma", "unit", "predicate", "name"),
    [
        ("Seven people", "person", None, "kill", "number killed"),
        ("Seven women", "woman", None, "injure", "number injured"),
        ("Seven people", "person", None, "hurt", "number injured"),
        ("Seven", None, None, "rescue", "number rescued"),
        ("about 1,200 crew members", "member", None, "carry", "number of crew members: “carry”"),
        ("Twenty-one containers", "container", None, "seize", "number of containers: seizure"),
        ("€7 million", None, "EUR", "seize", "amount: seizure"),
        ("7 per cent", None, "percent", "rise", "share: rise"),
        ("7 km", None, "kilometre", "evacuate", "amount: evacuation"),
    ],
)
def test_a_number_is_named_by_what_is_counted(
    words: str, lemma: str | None, unit: str | None, predicate: str, name: str
) -> None:
    assert counted(words, lemma, unit, predicate) == name


def test_without_an_event_the_headline_says_what_a_row_is_about() -> None:
    bare = flag(
        side(HERALD, "3 May 2021"), side(POST, "5 May 2021"), headline="The gate is dated 3 and 5 May."
    )
    assert names(made(bare)) == ["date: The gate is dated 3 and 5 May."]


def test_an_office_is_told_of_every_article_that_gives_one() -> None:
    roles = flag(
        side(HERALD, "chief engineer", claim=ARREST["herald"].id),
        side(POST, "head of operations", claim=ARREST["post"].id),
        kind="role_conflict",
    )
    assert shown(made(roles)) == [
        ("office: Anna Kovac", "A chief engineer", "B head of operations", "engineer")
    ]


def test_a_name_is_told_of_every_article_that_has_one() -> None:
    spelt = flag(side(WIRE, "Ana Kovac"), side(HERALD, "Anna Kovac"), kind="name_variant", severity="error")
    assert shown(made(spelt)) == [("name: Anna Kovac", "B Anna Kovac", "Anna Kovac", "A Ana Kovac")]


def test_a_quotation_is_named_by_its_speaker() -> None:
    said = claim(HERALD, "Police arrested", speaker=Speaker(text="the chief", span=None, entity=None))
    quoted = flag(side(HERALD, "Police arrested", claim=said.id), side(POST, "Anna"), kind="quote_mismatch")
    assert names(made(quoted, claims=(*CLAIMS, said))) == ["quotation: the chief"]
