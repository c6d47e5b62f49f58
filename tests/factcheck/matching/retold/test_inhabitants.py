import pytest

from claims.language import Language
from tests.factcheck.matching.retold.documents import misfits

FARM = (
    "Farmers in Lyon dumped manure in front of the town hall on Monday because of the price of milk. "
    "Police in Hamburg had stopped a similar protest with red tractors last week. "
    "Nurses in Toronto handed out soup to pensioners at a market in January. "
    "The price of milk has fallen for a year."
)


@pytest.mark.parametrize(
    ("short", "detail"),
    [
        ("Danish farmers dumped manure in front of the town hall because of the price of milk.", "“Lyon” against “Danish”"),
        ("Swiss police had stopped a similar protest with red tractors.", "“Hamburg” against “Swiss”"),
        ("U.S. nurses handed out soup to pensioners at a market in January.", "“Toronto” against “U.S.”"),
    ],
)  # fmt: skip
def test_people_of_another_state(language: Language, short: str, detail: str) -> None:
    assert ("place", detail) in misfits(language, FARM, short)


@pytest.mark.parametrize(
    "short",
    [
        "French farmers dumped manure in front of the town hall because of the price of milk.",
        "German police had stopped a similar protest with red tractors.",
        "Danish tourists saw how farmers dumped manure in front of the town hall because of the price of milk.",
        "Canadian nurses handed out soup to pensioners at a market in January.",
    ],
)
def test_people_of_the_state(language: Language, short: str) -> None:
    assert [one for one in misfits(language, FARM, short) if one[0] == "place"] == []
