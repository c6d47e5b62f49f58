"""Tables of words: what a good one gives, and what is said of a bad one."""

from importlib.resources import files
from itertools import takewhile

import pytest

from claims.errors import ClaimError
from claims.tables import read, rows, words


def test_rows_are_dicts_by_column() -> None:
    assert read("# own work\nword\tmeans\n\nbig\tlarge\n", "x.tsv") == ({"word": "big", "means": "large"},)


def test_white_space_around_cells_is_dropped() -> None:
    assert read("word\tmeans\nbig \t large\n", "x.tsv")[0]["means"] == "large"


def test_an_empty_cell_is_an_empty_string() -> None:
    assert read("word\tmeans\nbig\t\n", "x.tsv") == ({"word": "big", "means": ""},)


def test_a_short_row_is_named_by_file_and_line() -> None:
    with pytest.raises(ClaimError, match=r"x\.tsv, line 3: 1 cells where the header has 2"):
        read("# note\nword\tmeans\nbig\n", "x.tsv")


def test_a_table_without_a_header_is_refused() -> None:
    with pytest.raises(ClaimError, match=r"x\.tsv has no header"):
        read("# only a note\n", "x.tsv")


def test_a_missing_table_is_an_error_of_the_package() -> None:
    with pytest.raises(ClaimError, match=r"nothing_like_it\.tsv is missing"):
        rows("nothing_like_it")


def test_a_table_is_read_once() -> None:
    assert rows("countries") is rows("countries")


@pytest.mark.parametrize(("cell", "entries"), [("a; b", ("a", "b")), ("", ()), ("a;", ("a",))])
def test_cells_with_several_entries(cell: str, entries: tuple[str, ...]) -> None:
    assert words(cell) == entries


TABLES = sorted(table.name for table in (files("claims") / "data").iterdir() if table.name.endswith(".tsv"))


@pytest.mark.parametrize("table", TABLES)
def test_every_table_says_what_it_is_and_reads(table: str) -> None:
    lines = (files("claims") / "data" / table).read_text("utf-8").splitlines()
    note = " ".join(takewhile(lambda line: line.startswith("#"), lines))
    assert "own work" in note.lower()
    assert rows(table.removesuffix(".tsv"))
