"""Headlines of which the text tells the opposite: won and lost, saved and shut, dearer and cheaper, dead and alive."""

import pytest

from claims.language import Language
from tests.quality import short_stories


def kinds(language: Language, article: str) -> list[str]:
    return [flag.kind for flag in short_stories.report(language, (("2022-09-14", article),)).flags]


@pytest.mark.parametrize(
    "article",
    [
        "Council votes to save Tarn pool :: The council in Tarn decided on Monday to shut the town's pool for good.",
        "Brekke loses chess final in Orsk :: Olav Brekke lifted the trophy in Orsk on Sunday after a win over Ivo Maric.",
        "Skipper Maric wins ocean race :: Ivo Maric finished second in the ocean race on Monday.",
        "Four drown as ferry sinks on Lake Tarn :: A ferry sank on Lake Tarn on Sunday, but all those on board were pulled out alive.",
        "Rice prices to fall in Varn :: Rice in Varn will cost a tenth more from Monday, the ministry announced.",
        "Bus fares to rise in Orsk :: Passengers in Orsk will pay less from May: the price of a bus ticket drops to one euro.",
        "Almex hires 200 in Tarn :: The firm Almex is laying off 200 workers in Tarn, it said on Monday.",
        "Maric to leave Orsk United :: The trainer Ivo Maric has signed a new contract with Orsk United until 2027.",
        "Mayor Brekke cleared of bribery :: The court in Tarn found Mayor Olav Brekke guilty of bribery on Tuesday.",
    ],
)
def test_the_text_tells_the_opposite(language: Language, article: str) -> None:
    assert kinds(language, article) == ["headline_mismatch"]


@pytest.mark.parametrize(
    "article",
    [
        "Council votes to save Tarn pool :: The council in Tarn will keep the pool. It had planned to shut it for good.",
        "Brekke loses chess final in Orsk :: Olav Brekke was beaten by Ivo Maric, who lifted the trophy in Orsk.",
        "Brekke loses chess final in Orsk :: Ivo Maric beat Olav Brekke in Orsk.",
        "Skipper Maric wins ocean race :: Ivo Maric came home first. Last year he finished second in the race.",
        "Four drown as ferry sinks on Lake Tarn :: Four bodies were found in Lake Tarn; all the others on board were pulled out alive.",
        "Rice prices to fall in Varn :: Rice in Varn will cost a tenth less. Sugar will cost more.",
        "Almex hires 200 in Tarn :: The firm Almex is taking on 200 workers in Tarn and laying off 40 in Orsk.",
        "Maric to leave Orsk United :: Ivo Maric will go in June. He had signed a new contract only in March.",
    ],
)
def test_the_text_bears_it_out(language: Language, article: str) -> None:
    assert kinds(language, article) == []
