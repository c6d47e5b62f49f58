from pathlib import Path
from typing import Any, get_args

import pytest

from claims.claim import Speaker
from claims.mention import DateMention
from factcheck.desk.folder import Desk
from factcheck.model import Flag, FlagKind
from factcheck.report.document import document
from factcheck.report.facts.agreed import STATEMENT
from factcheck.report.facts.desk import of_desk
from factcheck.report.facts.fact import standing
from factcheck.report.facts.names import patterns
from factcheck.report.facts.table import MOST_LEFT, table
from sources.digest import digest
from sources.span import Span
from tests.factcheck.arrests import (
    ARREST,
    CLAIMS,
    HERALD,
    POST,
    TOLL,
    WIRE,
    date_flag,
    made,
    names,
    shown,
    story,
    toll_flag,
)
from tests.factory import agreement, article, claim, day, flag, judgement, report, side, span


def test_a_flag_is_a_row_with_a_cell_for_each_article_and_a_letter_for_each_value() -> None:
    assert shown(made(date_flag())) == [
        ("date: arrest of Anna Kovac", "B 3 May 2021", "A 5 May 2021", "B 3 May 2021")
    ]


def test_columns_are_the_articles_in_the_order_of_the_report() -> None:
    found = made(date_flag())
    assert [(one.article, one.outlet, one.published) for one in found.columns] == [
        ("herald", "Larsmo Herald", "4 May 2021"),
        ("post", "The Morning Post", "date unknown"),
        ("wire", "Coastwire", "date unknown"),
    ]


def test_a_cell_is_empty_where_the_article_says_nothing() -> None:
    [row] = made(toll_flag(), agreements=()).rows
    assert [len(cell) for cell in row.cells] == [1, 1]
    both = made(toll_flag(), date_flag())
    assert shown(both)[0] == ("number killed: Larsmo", "A Four people", "B Six people", "")


def test_an_article_that_says_nothing_of_any_fact_has_no_column() -> None:
    assert [one.article for one in made(toll_flag()).columns] == ["herald", "post"]


def test_a_cell_tells_where_its_words_stand() -> None:
    [row] = made(date_flag()).rows
    [said] = row.cells[0]
    assert (said.article, said.title) == ("herald", False)
    assert HERALD.text[said.start : said.end] == said.words == "3 May 2021"


def test_words_of_a_title_say_so() -> None:
    titled = article("The port is shut.", id="titled", title="Port shut on 9 May")
    place = Span(start=13, end=18, field="title")
    told = report(HERALD, titled, flags=(flag(side(HERALD, "3 May 2021"), side(titled, span=place)),))
    found = table(document(told))
    assert found.rows[0].cells[1][0].title


def test_an_article_that_says_two_things_has_both_in_its_cell() -> None:
    twice = flag(
        side(HERALD, "3 May 2021", value="3 May"),
        side(POST, "5 May 2021", value="5 May"),
        side(HERALD, "Four people", value="5 May"),
    )
    assert shown(made(twice))[0][1] == "A 3 May 2021 / B Four people"


def test_a_fact_of_one_article_alone_is_no_row() -> None:
    within = flag(side(HERALD, "3 May 2021"), side(HERALD, "Four people"))
    assert made(within).rows == ()


@pytest.mark.parametrize("kind", ["missing_provenance", "unclear_reference"])
def test_a_flag_about_no_fact_is_no_row(kind: Any) -> None:
    assert made(flag(side(HERALD), side(POST), kind=kind)).rows == ()


def test_every_pattern_is_of_a_kind_of_flag() -> None:
    kinds = set(patterns()) - {STATEMENT}
    assert kinds < set(get_args(FlagKind))
    assert len(kinds) > 10


def test_what_disagrees_comes_first_in_the_order_of_the_flags_then_what_agrees_by_origins() -> None:
    few = agreement(TOLL["herald"], TOLL["wire"], id="few", origins=1)
    many = agreement(ARREST["herald"], ARREST["wire"], id="many", origins=3)
    found = made(toll_flag(HERALD, POST), agreements=(few, many))
    assert [(row.fact.standing, row.fact.origins) for row in found.rows] == [("disagree", 2), ("agree", 3)]
    assert names(made(agreements=(few, many))) == ["date: arrest of Anna Kovac", "number killed: Larsmo"]


def test_disputes_are_marked_apart() -> None:
    found = made(
        flag(
            side(HERALD, "Four people", claim=TOLL["herald"].id, value="The mayor"),
            side(POST, "Six people", claim=TOLL["post"].id, value="The fire service"),
            kind="disputed",
            severity="note",
        )
    )
    assert [(row.fact.standing, row.fact.severity, row.fact.name) for row in found.rows] == [
        ("disputed", "note", "disputed: death, Larsmo")
    ]


def test_a_row_knows_the_flag_that_it_comes_from() -> None:
    assert [row.fact.flag for row in made(date_flag()).rows] == ["of the date"]


def test_a_row_says_what_was_decided_about_its_flag() -> None:
    told = document(story(date_flag(), toll_flag()))
    one = judgement("of the date", decision="dismissed", reason="update")
    assert [standing(row.fact) for row in table(told | {"judgements": [one]}).rows] == [
        "≠ disagree (dismissed)",
        "≠ disagree",
    ]
    other = judgement("of the date", reviewer="bo")
    assert table(told | {"judgements": [one, other]}).rows[0].fact.decision == "reviewers disagree"


def test_values_that_an_agreement_shares_are_rows_of_their_own() -> None:
    found = made(agreements=(agreement(ARREST["herald"], ARREST["wire"]),))
    assert shown(found) == [("date: arrest of Anna Kovac", "3 May 2021", "3 May 2021")]
    assert {row.fact.standing for row in found.rows} == {"agree"}


def test_an_agreement_without_a_common_value_is_told_in_the_words_of_each() -> None:
    found = made(agreements=(agreement(ARREST["herald"], ARREST["post"]),))
    assert shown(found) == [
        (
            "arrest of Anna Kovac",
            "Police arrested Anna Kovac, chief engineer of Nordvik Water, on 3 May 2021.",
            "Anna Kovac, head of operations of Nordvik Water, was detained on 5 May 2021.",
        )
    ]


def test_a_statement_of_nobody_by_name_is_called_by_its_words_and_its_voice() -> None:
    words = ("the gate stood open", "Gates stood open all night, it")
    one, other = (article(f"{each} was said.", id=name) for name, each in zip("ab", words, strict=True))
    voice = Speaker(text="a guard", span=None, entity=None)
    claims = (claim(one, words[0], speaker=voice), claim(other, words[1], speaker=voice))
    found = table(document(report(one, other, claims=claims, agreements=(agreement(*claims),))))
    assert names(found) == ["a guard: “the gate stood open”"]


def test_a_value_that_is_flagged_is_not_said_to_agree() -> None:
    found = made(date_flag(), agreements=(agreement(ARREST["herald"], ARREST["wire"]),))
    assert [row.fact.standing for row in found.rows] == ["disagree"]


def test_several_values_of_one_name_are_one_row() -> None:
    of = [article("Floods were seen in 2019 and 2021.", id=name) for name in "ab"]
    claims = [
        claim(
            one,
            one.text,
            dates=tuple(
                DateMention(span=span(one.text, year), interval=day(f"{year}-01-01"))
                for year in ("2019", "2021")
            ),
        )
        for one in of
    ]
    found = table(document(report(*of, claims=tuple(claims), agreements=(agreement(*claims),))))
    assert [row[1:] for row in shown(found)] == [("2019 / 2021", "2019 / 2021")]


def test_a_text_goes_before_its_headline() -> None:
    head = claim(HERALD, "Four people died in Larsmo", kind="headline", id=digest("head"))
    found = made(claims=(*CLAIMS, head), agreements=(agreement(head, TOLL["herald"], ARREST["post"]),))
    assert shown(found)[0][1] == "Four people died in Larsmo."


def many_flags(count: int) -> list[Flag]:
    return [
        flag(side(HERALD, "3 May 2021", value=f"a{n}"), side(POST, "5 May 2021"), id=f"flag {n:04}")
        for n in range(count)
    ]


def test_rows_and_columns_are_bounded_and_the_rest_is_counted() -> None:
    found = table(document(story(*many_flags(8), date_flag())), rows=5)
    assert (len(found.rows), found.rows_left, found.columns_left) == (5, 4, 0)
    assert found.left == "Not shown: 4 more facts."
    narrow = table(document(story(*many_flags(8), date_flag())), columns=2)
    assert [one.article for one in narrow.columns] == ["herald", "post"]
    assert narrow.left == "Not shown: 1 more article."


def test_what_is_left_of_a_huge_story_is_not_counted_to_the_end() -> None:
    found = table(document(story(*many_flags(MOST_LEFT + 9))), rows=5)
    assert found.rows_left == MOST_LEFT + 1
    assert found.left == f"Not shown: over {MOST_LEFT} more facts."


def test_a_row_that_loses_its_columns_is_counted_as_not_shown() -> None:
    apart = flag(side(WIRE, "3 May 2021"), side(POST, "5 May 2021"), id="apart")
    found = table(document(story(*many_flags(3), apart)), columns=2)
    assert (len(found.rows), found.rows_left) == (3, 1)
    assert found.left == "Not shown: 1 more fact and 1 more article."


def test_nothing_is_left_of_a_small_story() -> None:
    assert made(date_flag()).left == ""
    assert made().rows == ()


def test_the_desk_gives_the_same_table(tmp_path: Path) -> None:
    told = document(story(date_flag(), toll_flag(), agreements=(agreement(TOLL["herald"], TOLL["wire"]),)))
    with Desk.open(tmp_path) as desk:
        desk.save(told)
    assert of_desk(tmp_path, "harbour") == table(told)


def test_the_order_of_parts_that_have_no_order_does_not_count() -> None:
    told = document(story(date_flag(), toll_flag(), agreements=(agreement(TOLL["herald"], TOLL["wire"]),)))
    turned = told | {part: told[part][::-1] for part in ("claims", "entities")}
    assert table(turned) == table(told)
