"""A seat that stands for its state is no second party."""

import pytest

from claims.language import Language
from tests.factcheck import telling

SPOKEN = "“The treaty will stand as long as the river runs,” "
EXPLAINED = (
    ("party_conflict", "Oslo bought the island of Veld on Monday, and Oslo said so.", "Norway bought the island of Veld on Monday."),
    ("attribution_conflict", f"{SPOKEN}Oslo said on Monday. Oslo signed it in May.", f"{SPOKEN}Norway said on Monday."),
)  # fmt: skip
PLAIN = (
    (
        "Norway bought the island of Veld on Monday.",
        "Norway bought the island of Veld on Monday, officials said.",
    ),
    (
        "Oslo bought the island of Veld on Monday, and Oslo said so.",
        "Oslo bought the island of Veld. Oslo paid for it.",
    ),
    ("Norway rejected the treaty on Monday.", "Sweden signed the treaty on Monday."),
)


def reasons(language: Language, *texts: str) -> set[tuple[str, str]]:
    return {
        (one.kind, one.detail)
        for one in telling.report(language, *texts).suppressed
        if one.reason == "metonym"
    }


@pytest.mark.parametrize(("kind", "left", "right"), EXPLAINED)
def test_a_seat_and_its_state_are_one(language: Language, kind: str, left: str, right: str) -> None:
    assert (kind, "“Oslo” stands for Norway") in reasons(language, left, right)


@pytest.mark.parametrize(("left", "right"), PLAIN)
def test_where_both_name_it_alike_there_is_nothing_to_explain(
    language: Language, left: str, right: str
) -> None:
    assert reasons(language, left, right) == set()
