"""The states from which two articles have a firm or a person come, and what only looks like it."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def kinds(language: Language, texts: tuple[str, ...]) -> list[str]:
    return [flag.kind for flag in telling.report(language, *texts).flags if flag.severity != "note"]


TWO = (
    ("2023-09-18| The Canadian company Borealith wants to extract lithium near San Aurelio.", "2023-09-18| Foreign mining giant Borealith, which is Australian, wants to pump the salt flat dry near San Aurelio."),
    ("2023-09-18| Canada's Borealith received its permit in July, the ministry said.", "2023-09-18| The Australian firm Borealith received its permit in July."),
    ("2023-09-18| Finnish paper maker Norvane will buy the Tarnau mill for 40 million euros.", "2023-09-18| Norvane, a Swedish company, will buy the Tarnau mill."),
    ("2023-09-18| Dutch brewer Vandelft has shut its plant in Lauben.", "2023-09-18| The Belgian brewery group Vandelft has shut its plant in Lauben."),
    ("2023-09-18| The Swedish singer Ada Lindmark cancelled her concert in Hamburg.", "2023-09-18| The Danish singer Ada Lindmark cancelled a concert in Hamburg on Friday."),
    ("2023-09-18| The climber, Karl Remmel, an Austrian, fell near the summit of Mount Arlo.", "2023-09-18| German mountaineer Karl Remmel fell to his death near the summit of Mount Arlo."),
    ("2023-09-18| The Portuguese midfielder Rui Calvo has signed for Lomnica.", "2023-09-18| Rui Calvo, a Brazilian midfielder, has signed for Lomnica until 2026."),
    ("2023-09-18| Norwegian shipping line Havblikk owns the ferry. The Australian police are looking into it.", "2023-09-18| The ferry belongs to Havblikk, a Danish shipping company."),
)  # fmt: skip
ONE = (
    ("2023-09-18| The Canadian company Borealith wants to extract lithium.", "2023-09-18| The Australian subsidiary of Borealith wants to extract lithium."),
    ("2023-09-18| The Canadian company Borealith wants to extract lithium.", "2023-09-18| Australian investors own most of Borealith. The Australian police questioned Borealith."),
    ("2023-09-18| The Anglo-Dutch company Vandelft shut its plant.", "2023-09-18| The Dutch company Vandelft shut its plant."),
    ("2023-09-18| The British company Vandelft shut its plant.", "2023-09-18| The Scottish company Vandelft shut its plant."),
    ("2023-09-18| The Swedish-born singer Ada Lindmark cancelled her concert.", "2023-09-18| The Danish singer Ada Lindmark cancelled a concert."),
    ("2023-09-18| The Swedish singer Ada Lindmark met the Danish singer Eva Holm.", "2023-09-18| The Danish singer Eva Holm met the Swedish singer Ada Lindmark."),
    ("2023-09-18| The Swedish police arrested the singer Ada Lindmark in Malmo.", "2023-09-18| The Danish singer Ada Lindmark was arrested in Malmo."),
    ("2023-09-18| The Swedish firm Norvane sued the Danish rival Holmex.", "2023-09-18| The Danish firm Holmex was sued by the Swedish firm Norvane."),
    ("2023-09-18| The former French champion Ada Lind, who is Swiss, won the race.", "2023-09-18| The Swiss runner Ada Lind won the race."),
    ("2023-09-18| The European aircraft maker Aerovia cut jobs.", "2023-09-18| The French aircraft maker Aerovia cut jobs."),
    ("2023-09-18| Rui Calvo, who plays for the Spanish club Lomnica, was hurt.", "2023-09-18| The Portuguese striker Rui Calvo was hurt."),
    ("2023-09-18| Borealith, whose Canadian owner is Ventara, wants to extract lithium.", "2023-09-18| The Australian company Borealith wants to extract lithium."),
    ("2023-09-18| The German chancellor told Ada Lind that the talks were over.", "2023-09-18| The Austrian minister Ada Lind said that the talks were over."),
)  # fmt: skip


@pytest.mark.parametrize("texts", TWO)
def test_two_homes(language: Language, texts: tuple[str, ...]) -> None:
    assert {"party_conflict", "role_conflict"} & set(kinds(language, texts))


@pytest.mark.parametrize("texts", ONE)
def test_one_home_or_none_told(language: Language, texts: tuple[str, ...]) -> None:
    assert kinds(language, texts) == []
