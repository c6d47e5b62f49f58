import unicodedata

import pytest
from rich.cells import cell_len

from factcheck.output.text import SAFE, one_line, safe

HIDDEN = "\ufffd"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", ""),
        ("plain words", "plain words"),
        ("naïve Zoë “yes” 🎉", "naïve Zoë “yes” 🎉"),
        ("[/b][@click=app.quit]", "[/b][@click=app.quit]"),
        ("\x1b[2J", "␛[2J"),
        ("\x1b]0;title\x07", "␛]0;title␇"),
        ("\x00", "␀"),
        ("\x08\x7f", "␈␡"),
        ("a\tb", "a b"),
        ("a\nb\rc\r\nd", "a b c  d"),
        ("a\x0bb\x0cc", "a b c"),
        ("a\x85b", "a b"),
        ("a\u2028b\u2029c", "a b c"),
        ("\x9b2J", HIDDEN + "2J"),
        ("\x90q\x9c", f"{HIDDEN}q{HIDDEN}"),
        ("\u202egnp.exe", HIDDEN + "gnp.exe"),
        ("\u2066a\u2069", f"{HIDDEN}a{HIDDEN}"),
        ("\u200ea\u200f", f"{HIDDEN}a{HIDDEN}"),
        ("pay\u200bpal", f"pay{HIDDEN}pal"),
        ("\ufeffstart", HIDDEN + "start"),
        ("gov\xadern", "gov-ern"),
        ("\ud800", HIDDEN),
        ("\U000e0041", HIDDEN),
        ("e\u0301", "e\u0301"),
    ],
)
def test_what_a_terminal_obeys_or_hides_is_shown(text: str, shown: str) -> None:
    assert safe(text) == shown
    assert len(safe(text)) == len(text)


def test_one_character_stands_for_one() -> None:
    assert {len(shown) for shown in SAFE.values()} == {1}


def test_nothing_unsafe_comes_out_of_the_table() -> None:
    assert safe("".join(SAFE.values())) == "".join(SAFE.values())


@pytest.mark.parametrize("category", ["Cc", "Cs", "Zl", "Zp"])
def test_every_control_surrogate_and_separator_of_lines_is_in_the_table(category: str) -> None:
    missing = [
        code for code in range(0x110000) if unicodedata.category(chr(code)) == category and code not in SAFE
    ]
    assert missing == []


@pytest.mark.parametrize("first", [0x200B, 0x202A, 0x2060, 0x2066, 0xFFF9, 0xE0020])
def test_invisible_characters_of_format_take_one_cell(first: int) -> None:
    assert cell_len(safe(chr(first))) == 1


@pytest.mark.parametrize(
    ("text", "longest", "shown"),
    [
        ("a  b\n\n c", None, "a b c"),
        ("  a ", None, "a"),
        ("abcdef", 6, "abcdef"),
        ("abcdefg", 6, "abcde…"),
        ("abc  defg", 5, "abc…"),
        ("a\x1bb", None, "a␛b"),
        ("", 5, ""),
    ],
)
def test_one_line(text: str, longest: int | None, shown: str) -> None:
    assert one_line(text, longest) == shown
