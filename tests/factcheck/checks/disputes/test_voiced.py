"""One thing that two parties tell otherwise, each in its own voice."""

import pytest

from claims.language import Language
from tests.factcheck import telling

OTHERWISE = (
    ("2024-03-04| The mayor said the fire at the market in Karsund was caused by arson.", "2024-03-04| The fire at the market in Karsund was caused by a faulty cable, the insurer said."),
    ("2024-03-04| The captain said the sirens sounded on the ferry Aurora in the night.", "2024-03-04| The sirens of the ferry Aurora never sounded that night, the crew said."),
    ("2024-03-04| The van ran into the tram in Karsund on Sunday, the tram company said.", "2024-03-04| The tram ran into the van in Karsund on Sunday, the van's driver said."),
)  # fmt: skip
TWO = (
    ("2024-03-04| The ministry said 12 people died in the clash at Karsund. The union said at least 30 people died in the clash.",),
    ("2024-03-04| Police said 5,000 people marched through Karsund on Sunday.", "2024-03-04| Organisers said 20,000 people marched through Karsund on Sunday."),
    ("2024-03-04| The clash at Karsund killed 12 people, the army said.", "2024-03-04| The clash at Karsund killed 45 people, the opposition said."),
)  # fmt: skip
ONE = (
    ("2024-03-04| Police said 5,000 people marched through Karsund on Sunday.", "2024-03-04| Organisers said nearly 5,000 people marched through Karsund on Sunday."),
    ("2024-03-04| Police said 5,000 people marched through Karsund on Sunday.", "2024-03-04| On Sunday 5,000 people marched through Karsund, organisers said."),
    ("2024-03-04| Police said 5,000 people marched through Karsund on Sunday.", "2024-03-11| Organisers said 20,000 people marched through Karsund on Sunday."),
    ("2024-03-04| The mayor said 40 houses were flooded in Lissau.", "2024-03-04| Mayor Ada Lind said 55 houses were flooded in Lissau."),
    ("2024-03-04| Chief executive Ada Lind said 12 shops would close.", "2024-03-04| Norvane said 17 shops would close."),
    ("2024-03-04| The prosecutor said 12 people were hurt in Lissau.", "2024-03-04| Prosecutors said 17 people were hurt in Lissau."),
    ("2024-03-04| Lorvia said it shot down 12 drones on Sunday.", "2024-03-04| Karland said it shot down 30 drones on Sunday."),
    ("2024-03-04| The mayor of Lissau said 12 people were hurt in the storm.", "2024-03-04| The mayor of Karsund said 17 people were hurt in the storm."),
    ("2024-03-04| Officials said 12 people were hurt in the crash in Lissau.", "2024-03-04| The union said 17 people were hurt in the crash in Lissau."),
    ("2024-03-04| He said 12 people died in the clash at Karsund.", "2024-03-04| She said 30 people died in the clash at Karsund."),
    ("2024-03-04| Police said 5,000 people marched through Karsund on Sunday.", "2024-03-04| Police said 20,000 people marched through Karsund on Sunday."),
)  # fmt: skip


def notes(language: Language, texts: tuple[str, ...]) -> list[str]:
    return [flag.headline for flag in telling.report(language, *texts).flags if flag.kind == "disputed"]


@pytest.mark.parametrize("texts", TWO)
def test_two_figures_of_two_parties(language: Language, texts: tuple[str, ...]) -> None:
    told = notes(language, texts)
    assert [note.startswith("Two parties give two figures. ") for note in told] == [True]


@pytest.mark.parametrize("texts", ONE)
def test_no_figures_of_two_parties(language: Language, texts: tuple[str, ...]) -> None:
    assert notes(language, texts) == []


@pytest.mark.parametrize("texts", OTHERWISE)
def test_two_tellings_of_two_parties(language: Language, texts: tuple[str, ...]) -> None:
    told = notes(language, texts)
    assert [note.startswith("Two parties contradict each other. ") for note in told] == [True]


def test_two_voices_are_noted_once(language: Language) -> None:
    police = "2024-03-04| Police said 5,000 people marched through Karsund on Sunday."
    organisers = "2024-03-04| Organisers said 20,000 people marched through Karsund on Sunday."
    assert len(notes(language, (police, organisers) * 4)) == 1
