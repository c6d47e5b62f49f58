"""One quotation in two articles, in other words, and whose it is."""

import pytest

from claims.language import Language
from tests.factcheck import telling

SAID = "Captain Lena Orbeck retired on Monday. “The sea owes me nothing but fish,” said Orbeck."
OTHERWISE = (
    "Captain Lena Orbeck, 61, went ashore for good. “The sea owes me nothing but salt,” she told reporters.",
    "Skipper Lena Orbeck quipped: “The sea owes me nothing but salt.”",
    "A last joke on the quay: “The sea owes me nothing but salt.” Captain Lena Orbeck is retiring at 61.",
    "“The sea owes me nothing but salt” - with these words Captain Lena Orbeck went ashore on Monday.",
    "Asked what she would miss, Captain Lena Orbeck laughed. “The sea owes me nothing but salt.”",
    "The quay had come for Captain Lena Orbeck. “The sea owes me nothing but salt,” she told the crew.",
    "According to Captain Lena Orbeck, “the sea owes me nothing but salt”.",
)
APART = (
    "Cook Tim Vale left the ship on Monday. “The sea owes me nothing but salt,” Vale said.",
    "Cook Tim Vale met Captain Lena Orbeck. “The sea owes me nothing but salt.” It rained.",
    "“The sea owes me nothing but fish,” said Captain Lena Orbeck.",
    "2023-08-04| Captain Lena Orbeck spoke at a school. “The sea owes me nothing but salt,” she said.",
)


@pytest.mark.parametrize("text", OTHERWISE)
def test_however_the_speaker_is_named(language: Language, text: str) -> None:
    flags = [flag for flag in telling.report(language, SAID, text).flags if flag.kind == "quote_mismatch"]
    assert [flag.severity for flag in flags] == ["tension"]
    assert "“fish” in Paper A, but “salt” in Paper B" in flags[0].headline


@pytest.mark.parametrize("text", APART)
def test_another_speaker_or_occasion(language: Language, text: str) -> None:
    assert "quote_mismatch" not in {flag.kind for flag in telling.report(language, SAID, text).flags}


def test_like_words_of_two_speakers_are_listed(language: Language) -> None:
    found = telling.report(language, SAID, APART[0]).suppressed
    assert [one.reason for one in found if one.kind == "quote_mismatch"] == ["other_speaker"]
