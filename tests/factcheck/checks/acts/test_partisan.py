"""Who is cited on an act, and whether to differ from this voice is an error or a dispute."""

import pytest

from claims.language import Language
from tests.factcheck import telling

CITED = [
    ("Halvane bought the ferry line Estera, the port office said.", "Norrick bought the ferry line Estera.", "party_conflict"),
    ("Lena Borg was arrested in Madrid, the police said.", "Lena Borg was arrested in Lisbon.", "place_conflict"),
    ("Nico Bass was arrested for fraud, prosecutors said.", "Nico Bass was arrested over a theft.", "reason_conflict"),
]  # fmt: skip
SIDES = [
    ("Halvane bought the ferry line Estera, the rebels said.", "Norrick bought the ferry line Estera.", "party_conflict"),
    ("Nico Bass was arrested for fraud, his lawyer said.", "Nico Bass was arrested over a theft.", "reason_conflict"),
    ("Nico Bass was arrested for fraud, Ada Lind said.", "Nico Bass was arrested over a theft.", "reason_conflict"),
    ("The port said Oman seized the tanker Ostara.", "The crew said Iran seized the tanker Ostara.", "party_conflict"),
]  # fmt: skip
TRIALS = [
    ("Nico Bass was jailed for fraud on Monday.", "Nico Bass was convicted of arson."),
    ("Ada Lind was sentenced to two years for spying.", "Ada Lind was convicted of smuggling."),
    ("Jan Wouters was convicted of theft.", "Jan Wouters was jailed for drink driving."),
]
ONE_TRIAL = [
    ("Nico Bass was jailed for fraud on Monday.", "Nico Bass was convicted of forging bills."),
    ("Ada Lind was jailed for two years.", "Ada Lind was convicted of smuggling."),
    ("Jan Wouters was arrested for theft.", "Jan Wouters was convicted of drink driving."),
]
REACH = [
    ("The agency closed all beaches in Cadiz.", "The agency closed two beaches in Cadiz."),
    ("The town shut every school on Friday.", "The town shut three schools on Friday."),
    (
        "Storms destroyed all greenhouses in Almerrin.",
        "Storms destroyed half of the greenhouses in Almerrin.",
    ),
]
ONE_REACH = [
    ("The agency closed all beaches in Cadiz.", "The agency closed the two beaches in Cadiz."),
    ("The agency closed all two beaches in Cadiz.", "The agency closed two beaches in Cadiz."),
    ("The town shut every school on Friday.", "The town shut the school for two days on Friday."),
    ("The town shut every school on Friday.", "The town shut 40 schools on Friday."),
]


def kinds(language: Language, *texts: str) -> set[str]:
    return {flag.kind for flag in telling.report(language, *texts).flags}


@pytest.mark.parametrize(("one", "other", "kind"), CITED)
def test_a_cited_authority_is_no_party(language: Language, one: str, other: str, kind: str) -> None:
    assert kind in kinds(language, one, other)


@pytest.mark.parametrize(("one", "other", "kind"), SIDES)
def test_who_takes_a_side_may_differ(language: Language, one: str, other: str, kind: str) -> None:
    assert kind not in kinds(language, one, other)


@pytest.mark.parametrize("texts", TRIALS)
def test_guilt_and_punishment_have_one_ground(language: Language, texts: tuple[str, ...]) -> None:
    assert "reason_conflict" in kinds(language, *texts)


@pytest.mark.parametrize("texts", ONE_TRIAL)
def test_a_coarser_ground_or_an_arrest_is_no_conflict(language: Language, texts: tuple[str, ...]) -> None:
    assert "reason_conflict" not in kinds(language, *texts)


@pytest.mark.parametrize("texts", REACH)
def test_a_small_number_is_a_part(language: Language, texts: tuple[str, ...]) -> None:
    assert "scope_conflict" in kinds(language, *texts)


@pytest.mark.parametrize("texts", ONE_REACH)
def test_a_number_may_be_all(language: Language, texts: tuple[str, ...]) -> None:
    assert "scope_conflict" not in kinds(language, *texts)
