"""With which words the parts of a regular expression can begin."""

import re

import pytest

from factcheck.tables import openings

ROWS = [
    (("arrested", "taken into custody"), {"arrested", "taken"}),
    (("check-up",), {"check"}),
    (("(?:doctors|nurses) of",), {"doctors", "nurses"}),
    (("funeral (?:of [^.]{3,40} )?(?:is|was)",), {"funeral"}),
    (("must [a-z]+",), {"must"}),
    (("(?:only|sole) NOUN",), {"only", "sole"}),
    (("arrested", "ANY"), set()),
    (("arrested", r"strik\w*"), set()),
    (("plans?",), set()),
    (("(?:fire|blaze)WHERE",), set()),
    (("(?:go|went )?home",), set()),
    (("café",), set()),
    (("[a-z]+ed",), set()),
    ((), set()),
]


@pytest.mark.parametrize(("alternatives", "words"), ROWS)
def test_openings(alternatives: tuple[str, ...], words: set[str]) -> None:
    assert openings(alternatives) == words


@pytest.mark.parametrize(
    ("alternative", "text"),
    [
        ("check-up", "a check-up"),
        ("(?:doctors|nurses) of", "two nurses of"),
        ("laid to rest", "was laid to rest"),
    ],
)
def test_what_is_found_has_a_word_of_them(alternative: str, text: str) -> None:
    assert re.search(rf"\b(?:{alternative})\b", text)
    assert openings([alternative]) & set(re.findall("[a-z]+", text))
