"""Which words a text must have for an expression to be found in it."""

import re

import pytest

from factcheck.needed import in_words, needed

ROWS = [
    (("closed",), {"closed"}),
    (("closed", "shut up"), {"closed", "shut"}),
    (("open(?:s|ed)",), {"open"}),
    (("(?:re)?opened",), {"opened"}),
    (("(?:is|was) over",), {"over"}),
    (("(?:goes|going) on",), {"goes", "going"}),
    (("go(?:es|ing)? on",), {"on"}),
    (("on the run",), {"run"}),
    (("walks? free",), {"free"}),
    (("sealed(?! fire)",), {"sealed"}),
    (("taken (?:into|(?:back )?to) custody",), {"custody"}),
    (("found [^.:,]{2,40} guilty",), {"guilty"}),
    ((r"\w+ly",), {"ly"}),
    (("colou?r",), {"colo"}),
    (("(?:very )?(?:old )?",), set()),
    (("closed", r"\w+"), set()),
    (("(?:closed|[a-z]+)",), set()),
    ((), set()),
    ((r"(?P<who>old )?\bman\b",), {"man"}),
    ((r"(?P<told>killed|died) of",), {"killed", "died"}),
    ((r"(?<!un)paid\b",), {"paid"}),
    ((r"can['\u2019]t",), {"can"}),
    ((r"\u201cwe\u201d",), {"we"}),
    ((r"[^\]a]b",), {"b"}),
    ((r"(?-i:[A-Z])aft",), {"aft"}),
    ((r"[Tt]he",), {"he"}),
    ((r"\d{2}th",), {"th"}),
    ((r"(?>yes|no)++",), {"yes", "no"}),
    ((r"\s++(?:\w+ ){0,2}fire",), {"fire"}),
]


@pytest.mark.parametrize(("alternatives", "words"), ROWS)
def test_needed(alternatives: tuple[str, ...], words: set[str]) -> None:
    assert needed(alternatives) == words


@pytest.mark.parametrize(
    ("alternative", "text"),
    [
        ("(?:has |had )?re?opened", "had reopened"),
        ("found [^.:,]{2,40} guilty", "found the old man guilty"),
        ("go(?:es|ing)? on", "going on"),
        ("(?:stay|remain)(?:s|ed)? (?:closed|shut)", "stayed shut"),
    ],
)
def test_what_is_found_has_a_word_of_them(alternative: str, text: str) -> None:
    assert re.search(alternative, text)
    assert any(word in text for word in needed((alternative,)))


@pytest.mark.parametrize(
    ("alternative", "words"),
    [
        ("run out", {"\nout\n"}),
        ("closed", {"\nclosed\n"}),
        ("closed?", {"\nclose"}),
        ("(?:put|ran) (?:right )?out of", {"\nout\n"}),
        ("is (?:right )?out", {"\nout\n"}),
        ("(?:re|over )?open", {"open\n"}),
        ("(?:very )?open(?:ed)?", {"\nopen"}),
        (r"go\w* on\b", {"\non\n"}),
        ("said yes to", {"\nyes\n"}),
        ("well-known", {"known\n"}),
        ("out ?side", {"side\n"}),
    ],
)
def test_where_words_begin_and_end(alternative: str, words: set[str]) -> None:
    assert in_words((alternative,), whole=True) == words


def test_words_of_an_expression_that_may_stand_within_words() -> None:
    assert in_words(("out of it", r"\bopen")) == {"out\n", "\nopen"}
