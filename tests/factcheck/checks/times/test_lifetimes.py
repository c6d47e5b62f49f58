"""What only the living do, before birth or after death."""

import pytest

from claims.language import Language
from tests.factcheck import telling

WRONG = [
    "The painter Ada Lind, who died in 1954, unveiled the statue in 1961.",
    "Jan Wouters died on 3 May 1932 in Ghent. Wouters visited Paris in 1940.",
    "The composer Pia Lund was born in 1911. Lund graduated in 1899.",
]
RIGHT = [
    "The painter Ada Lind, who died in 1961, unveiled the statue in 1954.",
    "The painter Ada Lind died in 1954. The mayor unveiled her statue in 1961.",
    "The painter Ada Lind died in 1954. Her son Jan Lind retired in 1961.",
    "The composer Pia Lund was born in 1911. Lund graduated in 1934.",
]


def flagged(language: Language, text: str) -> bool:
    return "temporal_impossibility" in {flag.kind for flag in telling.report(language, text).flags}


@pytest.mark.parametrize("text", WRONG)
def test_no_deeds_outside_a_life(language: Language, text: str) -> None:
    assert flagged(language, text)


@pytest.mark.parametrize("text", RIGHT)
def test_deeds_within_a_life(language: Language, text: str) -> None:
    assert not flagged(language, text)
