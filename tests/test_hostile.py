"""The hostile strings are what they are said to be."""

import unicodedata

from factcheck.output.text import safe
from tests.hostile import HAND_MADE, HOSTILE, MEGABYTE, generated, harmful


def test_there_are_thirty_by_hand_and_two_hundred_by_chance() -> None:
    assert (len(set(HAND_MADE)), len(set(generated()))) == (30, 200)
    assert generated() == generated()
    assert all(text.strip() for text in HOSTILE)
    assert len(MEGABYTE) >= 1_000_000


def test_they_hold_every_kind_of_harm() -> None:
    found = set("".join(HOSTILE))
    kinds = {unicodedata.category(letter) for letter in found}
    assert {"Cc", "Cf", "Cs", "Zl", "Zp", "Mn", "Lo", "So", "Cn", "Co"} <= kinds
    assert {"\x1b", "\x9b", "\x00", "\u202e", "\u200b"} <= found


def test_what_harms_is_seen_and_the_one_translation_leaves_none() -> None:
    assert harmful("a\x1b[\u202e\n") == ["\n", "\x1b", "\u202e"]
    assert harmful("plain “words” 日本 e\u0301") == []
    assert [text for text in HOSTILE if harmful(safe(text))] == []
