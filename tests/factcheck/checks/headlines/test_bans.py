"""Headlines on a ban that the text does not know, also where it says so further down."""

import pytest

from claims.language import Language
from tests.quality import short_stories

FILLING = " It rained for a week. The town has two markets. A new road is planned. Many people came by bus."


def kinds(language: Language, headline: str, opening: str, rest: str) -> list[str]:
    article = ("2022-09-14", f"{headline} :: {opening}{FILLING} {rest}")
    return [flag.kind for flag in short_stories.report(language, (article,)).flags]


@pytest.mark.parametrize(
    ("headline", "opening", "rest"),
    [
        ("Motorboats banned from all Orsk lakes", "Lake users are worried.", "On the Orsk lakes motorboats may still be used."),
        ("Fireworks outlawed on Tarn squares", "A fire alarmed the town.", "On the squares of Tarn fireworks remain allowed, the council said."),
        ("Dogs barred from Belmar beaches", "The season begins.", "The council does not intend to follow other towns, and dogs are still welcome on the beaches of Belmar."),
    ],
)  # fmt: skip
def test_what_is_still_allowed(language: Language, headline: str, opening: str, rest: str) -> None:
    assert kinds(language, headline, opening, rest) == ["headline_mismatch"]


@pytest.mark.parametrize(
    ("headline", "opening", "rest"),
    [
        ("Motorboats banned from all Orsk lakes", "Lake users are worried.", "Motorboats were banned from the Orsk lakes; rowing boats may still be used."),
        ("Fireworks outlawed on Tarn squares", "The council banned fireworks.", "On the squares of Tarn sparklers remain allowed."),
        ("Dogs barred from Belmar beaches", "Dogs must stay at home.", "Horses are still welcome."),
        ("Banned film wins prize in Varn", "The film of Ida Brun won.", "It is still in cinemas."),
    ],
)  # fmt: skip
def test_a_ban_of_something_else(language: Language, headline: str, opening: str, rest: str) -> None:
    assert kinds(language, headline, opening, rest) == []
