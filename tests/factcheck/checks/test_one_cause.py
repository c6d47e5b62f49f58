"""A difference inside the words of another flag is not flagged again."""

import pytest

from claims.language import Language
from tests.factcheck import telling


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        (
            "“We will hire 120 nurses in Veldmoor next spring,” minister Ada Lindqvist said on Monday.",
            "“We will hire 210 nurses in Veldmoor next spring,” minister Ada Lindqvist said on Monday.",
            "quote_mismatch",
        ),
        (
            "The guards of the Veldmoor mine were not warned before the blast on Monday.",
            "The guards of the Veldmoor mine were warned before the blast on Monday.",
            "polarity_conflict",
        ),
    ],
)
def test_one_difference_is_one_flag(language: Language, left: str, right: str, kind: str) -> None:
    found = [flag.kind for flag in telling.report(language, left, right).flags if flag.severity != "note"]
    assert found == [kind]


def test_another_difference_beside_it_stays(language: Language) -> None:
    found = telling.report(
        language,
        "“We will hire 120 nurses in Veldmoor,” minister Ada Lindqvist said. The fire killed 14 people in Denderly.",
        "“We will hire 210 nurses in Veldmoor,” minister Ada Lindqvist said. The fire killed 41 people in Denderly.",
    )
    assert {flag.kind for flag in found.flags if flag.severity != "note"} == {
        "quote_mismatch",
        "number_conflict",
    }
