"""Claims as rows of pieces."""

import pytest

from claims.language import Language
from claims.mention import Mention
from factcheck.matching.blocking import LONGEST
from factcheck.matching.slots import pieces
from factcheck.matching.slots.piece import Statement
from factcheck.matching.slots.pieces import Statements
from tests.factcheck import telling


def statement(language: Language, text: str) -> Statement:
    """The first claim of a text."""
    story = telling.story(language, text)
    return Statements(story=story).of(story.claims[0])


def test_names_times_and_amounts_are_one_piece_each(language: Language) -> None:
    row = statement(language, "Ada Lindqvist sold 41 boats in Norway on 3 May 2021.")
    sorts = [(piece.word, piece.sort) for piece in row.pieces if piece.sort != "word"]
    assert sorts == [
        ("ada lindqvist", "person"),
        ("41 boats", "amount"),
        ("norway", "place"),
        ("3 may 2021", "time"),
    ]


def test_what_is_counted_is_a_word_of_its_own(language: Language) -> None:
    row = statement(language, "The firm sold 41 boats.")
    assert [piece.word for piece in row.pieces if piece.tells] == ["firm", "sold", "41 boats", "boat"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The guards did not repair the boat.", "repair"),
        ("The guards didn't repair the boat.", "repair"),
        ("The boat left without the cargo.", "cargo"),
    ],
)
def test_a_negator_turns_the_next_piece_that_tells_something(
    language: Language, text: str, word: str
) -> None:
    row = statement(language, text)
    assert [row.pieces[i].word for i in row.negated] == [word]


@pytest.mark.parametrize(
    "text",
    [
        "The firm did not only pay the guards.",
        "The owner not just sold the boat.",
        "The guards did not merely repair the boat.",
    ],
)
def test_not_only_denies_nothing(language: Language, text: str) -> None:
    assert not statement(language, text).negated


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("The mill opened before 1932.", None, 1931),
        ("The mill opened after 1932.", 1933, None),
        ("The mill opened in 1932.", 1932, 1932),
        ("The mill opened after 1932 floods.", 1932, 1932),
    ],
)
def test_before_and_after_bound_a_time(
    language: Language, text: str, first: int | None, last: int | None
) -> None:
    time = next(piece.value for piece in statement(language, text).pieces if piece.sort == "time")
    interval = getattr(time, "interval", None)
    assert interval is not None
    assert first is None or interval.first.year == first
    assert last is None or interval.last.year == last


def test_a_demonym_is_told_from_the_name_of_a_state(language: Language) -> None:
    row = statement(language, "The Chilean boat sailed to Norway.")
    assert {piece.word: piece.demonym for piece in row.pieces if piece.sort == "place"} == {
        "chilean": True,
        "norway": False,
    }


def test_a_statement_is_made_once_and_of_its_own_mentions_alone(
    language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "Ada Lindqvist sold 41 boats. Norway thanked Ada Lindqvist on Monday."
    story, asked = telling.story(language, *[text] * 4), list[Mention]()

    def counted(mention: Mention) -> bool:
        asked.append(mention)
        return True

    monkeypatch.setattr(pieces, "is_told", counted)
    for _ in range(3):
        Statements(story=story).of(story.claims[0])
    assert [mention.surface for mention in asked] == ["Ada Lindqvist"]


def test_a_line_without_end_bears_nothing_out(language: Language) -> None:
    story = telling.story(language, "Orsk Metals sold 41 boats and Norway bought 7 trams and " * 60)
    assert max(len(claim.span) for claim in story.claims) > LONGEST
    held = Statements(story=story).holding("a", "amount")
    assert all(len(one.claim.span) <= LONGEST for one, _ in held)
