"""Lower case that keeps its length."""

import pytest

from claims.language import Language
from sources.letters import lowered
from tests.factcheck import telling


@pytest.mark.parametrize(
    ("text", "lower"),
    [("\u0130ZM\u0130R", "izmir"), ("F\u0131re", "fire"), ("\u017ftrike", "strike"), ("\u00c9COLE", "\u00e9cole"), ("5 \u212am", "5 km")],
)  # fmt: skip
def test_lower_case_of_the_same_length(text: str, lower: str) -> None:
    assert lowered(text) == lower
    assert len(lowered(text)) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "The loss was f\u0130ve million euros.",
        "The f\u0130re in Orsk was caused by a candle.",
        "The five largest banks agreed on a fund.",
        "All seven directors in \u0130zmir recommended the bid. One director was hurt at the c\u0130ty a\u0130rport.",
    ],
)
def test_odd_letters_end_no_check(language: Language, text: str) -> None:
    assert telling.report(language, text, text).claims
