import sqlite3

import pytest

from factcheck.review.filters import Filter, query_of


@pytest.mark.parametrize(
    ("words", "query"),
    [
        ("", None),
        ("  \t ", None),
        ("— …", None),
        ('"', None),
        ('""', None),
        ("quay", '"quay"*'),
        ("night  quay", '"night"* AND "quay"*'),
        ('"night shift"', '"night shift"'),
        ('"night shift" quay', '"night shift" AND "quay"*'),
        ('open "night sh', '"open"* AND "night sh"'),
        ("NOT (a OR b) NEAR", '"NOT"* AND "(a"* AND "OR"* AND "b)"* AND "NEAR"*'),
        ("headline:x -y ^z *", '"headline:x"* AND "-y"* AND "^z"*'),
        ("it's", '"it\'s"*'),
    ],
)
def test_words_as_a_question(words: str, query: str | None) -> None:
    assert query_of(words) == query


@pytest.mark.parametrize(
    "words", ["a'b", 'x"y', "(", ")", "a AND", "col:x", "-", "{", "a+b", "é", "日本", "\x1b[31m", "a*b"]
)
def test_no_word_is_read_as_an_operator(words: str) -> None:
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE VIRTUAL TABLE t USING fts5(a)")
        query = query_of(words)
        if query is not None:
            connection.execute("SELECT * FROM t WHERE t MATCH ?", [query]).fetchall()
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        (Filter(), ""),
        (Filter(words="quay"), "“quay”"),
        (Filter(kinds=("number_conflict", "date_conflict"), severities=("error",)), "error · number, date"),
        (
            Filter(states=("stale", "disagreed"), outlets=("The Post",)),
            "changed since, reviewers disagree · The Post",
        ),
        (Filter(reviewers=("bo",)), "by bo"),
    ],
)
def test_a_filter_in_words(wanted: Filter, told: str) -> None:
    assert str(wanted) == told
    assert bool(wanted) == bool(told)
