import pytest

from claims.language import Language
from tests.factcheck.matching.retold.documents import DEAL, misfits

FLIGHT = (
    "Flight 212 of Norwind was bound for Lisven when a bird struck its left engine on Monday. "
    "The plane, a Norwind N-90, returned to the airport with 96 people on board. "
    "Nobody was hurt. The pilots followed Rule 7 of the manual, an inspector said. "
    "The Norwind is to fly again within 3 days."
)


@pytest.mark.parametrize(
    ("long", "short", "detail"),
    [
        (DEAL, "The lead product of Tessarix is in a Phase III trial in patients with sickle cell disease.", "“Phase II” against “Phase III”"),
        (DEAL, "TX-301, the lead product of Tessarix, is in a trial in patients with sickle cell disease.", "“TX-201” against “TX-301”"),
        (FLIGHT, "Flight 221 was bound for Lisven when a bird struck its engine.", "“Flight 212” against “Flight 221”"),
    ],
)  # fmt: skip
def test_another_number_in_a_name(language: Language, long: str, short: str, detail: str) -> None:
    assert ("number", detail) in misfits(language, long, short)


@pytest.mark.parametrize(
    ("long", "short"),
    [
        (DEAL, "The lead product of Tessarix is in a Phase 2 trial in patients with sickle cell disease."),
        (DEAL, "The lead product of Tessarix is in a trial in patients. It had left Level 1 in May 2021."),
        (FLIGHT, "A plane bound for Lisven was struck by a bird on Monday. On May 9 it is to fly again."),
        (
            FLIGHT,
            "A bird struck the engine of a plane bound for Lisven. Stocks of Norwind fell to 14 crowns.",
        ),
    ],
)
def test_names_that_fit(language: Language, long: str, short: str) -> None:
    assert misfits(language, long, short) == []
