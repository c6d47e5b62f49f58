"""Headlines with another measure or another nationality than their text, and what only looks like it."""

import pytest

from claims.language import Language
from tests.quality import short_stories


def kinds(language: Language, article: str) -> list[str]:
    return [flag.kind for flag in short_stories.report(language, (("2023-09-18", article),)).flags]


@pytest.mark.parametrize(
    "article",
    [
        "Swiss climber dies on Arlo :: An Austrian climber fell to his death on Mount Arlo on Saturday. The man, 34, came from Graz.",
        "Court jails banker for six years :: The banker Karl Remmel was sentenced to nine years in prison on Monday by a court in Lissau.",
        "Google rival fined 20 million euros :: A rival of Google was fined 50 million euros on Monday, the regulator said.",
        "Danish tourist robbed in Lissau :: A Swedish tourist was robbed in Lissau on Sunday night. She lost her passport.",
        "Turnout in Varna vote at 62 percent :: Turnout in the Varna vote was 47 percent, the commission said on Monday.",
        "Ferry Holm aground 3 km off Harnby :: The ferry Holm ran aground eight kilometres off Harnby on Sunday. Nobody was hurt.",
        "French trawler sinks off Harnby :: A Spanish trawler sank off Harnby on Sunday. All seven men were saved.",
    ],
)  # fmt: skip
def test_another_measure_or_nationality(language: Language, article: str) -> None:
    assert "headline_mismatch" in kinds(language, article)


@pytest.mark.parametrize(
    "article",
    [
        "Swiss climber dies on Arlo :: A climber from Bern fell on Mount Arlo. An Austrian climber was hurt. The Swiss man was 34.",
        "Banker jailed for six years :: The banker was sentenced to six years in prison and fined. His partner got nine years.",
        "Turnout in Varna vote at 62 percent :: Turnout in the Varna vote was 62.4 percent, the commission said.",
        "Bank fined 20 million euros :: A bank was fined 19.7 million euros on Monday by the regulator.",
        "British trawler sinks off Harnby :: A Scottish trawler sank off Harnby on Sunday.",
        "Ferry late by 3 hours :: The ferry was late by three hours on Sunday. It had left at nine.",
        "Woman, 41, jailed for six years :: A 41-year-old woman was sent to prison on Monday.",
        "Rents up 5 percent in Lissau :: Rents in Lissau rose in May. In Varna they fell by 2 percent.",
        "Mill to cost 20 million :: The mill in Harnby will be built for 21 million euros, 3 million more than planned.",
    ],
)  # fmt: skip
def test_the_same_or_rounded(language: Language, article: str) -> None:
    assert kinds(language, article) == []
