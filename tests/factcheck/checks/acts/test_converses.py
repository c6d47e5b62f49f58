"""An act told from either side is one act: who sold to B, and what B bought."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def kinds(language: Language, *texts: str) -> list[str]:
    return sorted(
        {flag.kind for flag in telling.report(language, *texts).flags if flag.severity == "conflict"}
    )


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        ("party_conflict", ("Aldmoor sold the striker Peter Amadi to Rovani on Monday.", "Peter Amadi was bought by Livarno on Monday.")),
        ("number_conflict", ("Norbrew sold Halloway to Lumara for 540 million euros.", "Lumara bought Halloway from Norbrew for €610 million.")),
        ("date_conflict", ("Norbrew sold Halloway to Lumara on Monday.", "Lumara bought Halloway from Norbrew on Tuesday.")),
        ("number_conflict", ("The state lent Belmont Bank 3 billion euros.", "Belmont Bank borrowed 5 billion euros from the state.")),
        ("role_reversal", ("Ostrel beat Veldmoor in the cup final on Monday.", "Ostrel lost to Veldmoor in the cup final on Monday.")),
    ],
)  # fmt: skip
def test_both_sides_are_held_together(language: Language, kind: str, texts: tuple[str, ...]) -> None:
    assert kinds(language, *texts) == [kind]


@pytest.mark.parametrize(
    "texts",
    [
        ("Norbrew sold the cider maker Halloway to Lumara for 540 million euros.", "Lumara bought the gin maker Holmes from Norbrew for 610 million euros."),
        ("Norbrew sold Halloway to Lumara for 540 million euros.", "Lumara bought Halloway from Norbrew for about €540 million."),
        ("Norbrew sold Halloway to Lumara on Monday.", "Lumara bought Halloway from Norbrew on Monday."),
        ("Ostrel beat Veldmoor in the cup final.", "Veldmoor lost to Ostrel in the cup final."),
    ],
)  # fmt: skip
def test_both_sides_agree(language: Language, texts: tuple[str, ...]) -> None:
    assert kinds(language, *texts) == []
