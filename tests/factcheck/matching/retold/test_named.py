import pytest

from claims.language import Language
from tests.factcheck.matching.retold.documents import DEAL, TOWN, misfits

HIKE = (
    "A Canadian hiker who went missing in the Norwegian mountains was found alive on Saturday, rescuers said. "
    "A helicopter took him to a hospital in Trondheim, where his condition was described as stable. "
    "More than 60 volunteers with dogs had looked for him. "
    "The search was called off on Thursday because of fog."
)


@pytest.mark.parametrize(
    ("long", "short", "found"),
    [
        (HIKE, "A helicopter took the hiker to a hospital in Bergen, where his condition was described as stable.", ("place", "“Trondheim” against “Bergen”")),
        (DEAL, "A helper of the firm was arrested in Rotterdam in June.", ("place", "“Antwerp” against “Rotterdam”")),
        (DEAL, "Drugmaker Halvora would pay $3.4 billion in cash for Novexa, a maker of treatments for rare blood diseases.", ("party", "“Tessarix” against “Novexa”")),
    ],
)  # fmt: skip
def test_another_name_in_its_place(language: Language, long: str, short: str, found: tuple[str, str]) -> None:
    assert found in misfits(language, long, short)


@pytest.mark.parametrize(
    ("long", "short"),
    [
        (HIKE, "A hiker from Canada was found alive in the mountains of Norway on Saturday, and taken to a hospital."),
        (HIKE, "A helicopter took the hiker to a hospital in Norway, where his condition was described as stable."),
        (HIKE, "More than 60 volunteers from Bergen had looked for the hiker, who was found alive on Saturday."),
        (DEAL, "A helper of the firm was arrested in Belgium in June."),
        (DEAL, "Analysts in Zurich liked the plan of drugmaker Halvora to pay $3.4 billion for Tessarix."),
        (TOWN, "The council of Lisven voted to ban diesel buses, as Oslo had done."),
    ],
)  # fmt: skip
def test_a_name_that_fits(language: Language, long: str, short: str) -> None:
    assert [one for one in misfits(language, long, short) if one[0] in ("place", "party")] == []
