import pytest

from sources.printable import label, shown


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("a b.txt", "a b.txt"),
        ("Zürich/東京.txt", "Zürich/東京.txt"),
        ("a\nb", "a\\nb"),
        ("a\x1b[2Jb", "a\\x1b[2Jb"),
        ("a\u202eb", "a\\u202eb"),
        ("a\udcffb", "a\\udcffb"),
        ("", ""),
    ],
)
def test_a_name_is_one_printable_line(name: str, line: str) -> None:
    assert shown(name) == line


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (None, None),
        ("", None),
        (" \t\u00a0", None),
        ("  Norland   Herald\n", "Norland Herald"),
        ("Norland\u00a0Herald", "Norland Herald"),
        ("Norland \udcff", "Norland \\udcff"),
    ],
)
def test_what_was_typed_is_a_name_or_nothing(words: str | None, line: str | None) -> None:
    assert label(words) == line
