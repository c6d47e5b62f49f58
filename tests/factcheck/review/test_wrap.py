import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from factcheck.output.text import safe
from factcheck.review.wrap import cells, fit, wrap


def shown(text: str, width: int) -> list[str]:
    return [" " * line.indent + text[line.start : line.end] for line in wrap(text, width)]


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 10, []),
        (" \n \r\n", 10, []),
        ("one", 10, ["one"]),
        ("one two three", 10, ["one two", "three"]),
        ("one two three", 7, ["one two", "three"]),
        ("one  two", 20, ["one  two"]),
        ("one\ntwo three", 9, ["one", "  two", "three"]),
        ("one\n\n\ntwo", 9, ["one", "  two"]),
        ("one\r\ntwo", 9, ["one", "  two"]),
        ("one\u2028two", 9, ["one", "  two"]),
        ("  leading and trailing  ", 10, ["leading", "and", "trailing"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("ab cdefghij k", 4, ["ab", "cdef", "ghij", "k"]),
        ("日本語の文章", 4, ["日本", "語の", "文章"]),
        ("ab 日本 cd", 5, ["ab", "日本", "cd"]),
        ("a\x1b[31mb", 20, ["a\x1b[31mb"]),
        ("narrow", 1, ["narr", "ow"]),
        ("x\tyy zz", 5, ["x\tyy", "zz"]),
    ],
)
def test_wrap(text: str, width: int, lines: list[str]) -> None:
    assert shown(text, width) == lines


@given(st.text(max_size=300), st.integers(4, 40))
def test_lines_lose_nothing_but_white_space_and_are_in_order(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert "".join("".join(text[line.start : line.end].split()) for line in lines) == "".join(text.split())
    assert all(before.end <= after.start for before, after in pairwise(lines))


@given(st.text(st.characters(codec="utf-8", max_codepoint=0x2FFF), max_size=200), st.integers(4, 40))
def test_no_line_is_wider_than_the_screen(text: str, width: int) -> None:
    for line in wrap(text, width):
        assert sum(cell_len(letter) for letter in safe(text[line.start : line.end])) + line.indent <= width


def test_a_megabyte_without_a_space_is_wrapped_in_linear_time() -> None:
    start = time.process_time()
    assert len(wrap("x" * 1_000_000, 100)) == 10_000
    assert time.process_time() - start < 5


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("short", 10, "short"),
        ("exactly ten", 11, "exactly ten"),
        ("exactly ten", 10, "exactly t…"),
        ("日本語の文章", 7, "日本語…"),
        ("日本語の文章", 8, "日本語…"),
        ("a\nb\x1b", 10, "a b␛"),
        ("anything", 1, "…"),
        ("anything", 0, ""),
        ("", 0, ""),
    ],
)
def test_fit(text: str, width: int, expected: str) -> None:
    assert fit(text, width) == expected
    assert cells(fit(text, width)) <= max(width, 0)
