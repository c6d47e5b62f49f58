"""Letters of other scripts inside Latin words."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims import names
from claims.tables import rows
from claims.text.flat import flat
from claims.text.lookalikes import NEAR, find, in_latin, table

A, E, ROUND, T, OMICRON = "\u0430", "\u0435", "\u043e", "\u0422", "\u03bf"
MU, OHM = "\u03bc", "\u03a9"


@pytest.mark.parametrize(
    ("text", "latin", "letters"),
    [
        (f"Call M{A}ren now", "Maren", A),
        (f"Call M{A}r{E}n now", "Maren", A + E),
        (f"{T}eldano", "Teldano", T),
        ("Call \u041c\u0430\u0440ia", "Mapia", "\u041c\u0430\u0440"),
        (f"N{OMICRON}rrgard", "Norrgard", OMICRON),
        ("S\u0585lberg", "Solberg", "\u0585"),
        ("\u13aamy", "Amy", "\u13aa"),
        ("\uff2daren", "Maren", "\uff2d"),
        ("\U0001d40caren", "Maren", "\U0001d40c"),
        (f"Zo{E}\u0308", "Zoe", E),
        (f"É{ROUND}lienne", "Éolienne", ROUND),
        (f"19{A}b{A}c", "19abac", A),
        (f"(M{A}ren)", "Maren", A),
        (f"M{A}ren-Anne", "Maren", A),
    ],
)
def test_a_word_with_other_letters(text: str, latin: str, letters: str) -> None:
    [mixed] = find(text)
    assert (mixed.latin, "".join(mixed.letters)) == (latin, letters)


@pytest.mark.parametrize(
    "text",
    [
        "Maren",
        "Zoë Éluard of Łódź and İzmir, naïve",
        f"some 5 {MU}m, 3 \u00b5m and 4 k{OHM}",
        "a \u03b2-blocker, \u03b1-synuclein, \u03b1A-crystallin and NF-\u03baB",
        "Ivanov (Иванов)",
        "the \u0422-34 tank",
        "\u0394t, \u03c3(x), h\u03bd and x\u1d49",
        "m\u2113 and \u210b\u2082",
        "10\u207f",
        "\u0421\u0421\u0421\u0420",
        "Πλάτων",
        "\uff23\uff2e\uff2e",
        "김성호 met 田中博",
        "Иван\u006fв",
        "_" + A + "_",
        "ab\u0430" + "c" * 80,
    ],
)
def test_what_is_no_mixed_word(text: str) -> None:
    assert list(find(text)) == []
    assert in_latin(text) == text


@given(st.text(st.sampled_from([*"abM 1-'", A, E, T, OMICRON, MU, "ж", "\uff2d"])))
def test_every_code_point_keeps_its_place(text: str) -> None:
    made = in_latin(text)
    assert len(made) == len(text)
    assert all(a == b or table()[a] == b for a, b in zip(text, made, strict=True))
    assert in_latin(made) == made


def test_every_letter_is_looked_for() -> None:
    assert all(NEAR.match(letter) for letter in table())


def test_the_table_says_what_unicode_says() -> None:
    for row in rows("lookalikes"):
        assert (int(row["code"], 16), row["name"]) == (
            ord(row["letter"]),
            unicodedata.name(row["letter"]).lower(),
        )
        assert row["latin"].isascii()
        assert row["letter"].isupper() == row["latin"].isupper()


@pytest.mark.parametrize("piece", [A, "b", A + "b", A + " ", "\uff2d\u0430z "])
def test_a_megabyte_takes_little_time(piece: str) -> None:
    started = time.process_time()
    in_latin(piece * (1_000_000 // len(piece)) + A)
    assert time.process_time() - started < 5


def test_flat_text_is_in_latin_letters() -> None:
    assert flat(f"M{A}ren\u200b T{E}ld (Иванов)").text == "Maren Teld (Иванов)"
    assert flat(f"M{A}\u200b\xadren").text == "Maren"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (f"M{A}ren Teld", "Maren Teld"),
        (f"Maren {T}eld", "Maren Teld"),
        ("Mar\u200ben Te\xadld", "Maren Teld"),
        ("\u202eMaren Teld\u202c", "Maren Teld"),
        (f"N{ROUND}rthgate Steel Ltd", "Northgate Steel Ltd"),
    ],
)
def test_a_name_is_the_same_in_letters_that_look_so(a: str, b: str) -> None:
    assert names.compare(a, b).level == "same"
