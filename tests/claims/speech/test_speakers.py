"""Which entity a speaker is."""

import pytest

from claims import extraction
from claims.language import Language
from tests import factory


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Chinese said the port was shut.", "China"),
        ("Some Chinese in Norway said the port was shut.", None),
        ("Two Canadians said the port was shut.", None),
        ("A spokesman for Canada said the port was shut.", "Canada"),
    ],
)
def test_people_of_a_state_do_not_speak_for_it(language: Language, text: str, name: str | None) -> None:
    [reading] = extraction.read([factory.article(text)], language)
    names = {entity.id: entity.name for entity in reading.entities}
    [speaker] = [claim.speaker for claim in reading.claims if claim.speaker]
    assert names.get(speaker.entity or "") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('"The sea took it all," wrote the priest, Rui Melo, in the letter.', "Rui Melo"),
        ('"The line will be built," Latvian head of government Zane Ozola told the deputies.', "Zane Ozola"),
        ('The Star spoke with Rosa Lund, who sells fish. "They took my boat," she said.', "Rosa Lund"),
        ('The Star spoke with Rosa Lund. Her mother wept. "They took my boat," she said.', None),
        ('"They took my boat," said the lawyer for Rosa Lund.', None),
        (
            "In a speech on Monday, Regula Amstad, the head of the bank, said that rates would stay.",
            "Regula Amstad",
        ),
        ('Prosecutor Sunday Okafor wanted 18 years. "They were the last to know," he said.', "Sunday Okafor"),
        ('"Not one more krone," said the union leader Kari Moen outside the gate.', "Kari Moen"),
    ],
)
def test_a_person_is_known_by_what_stands_beside_his_description(
    language: Language, text: str, name: str | None
) -> None:
    [reading] = extraction.read([factory.article(text)], language)
    names = {entity.id: entity.name for entity in reading.entities}
    *_, speaker = [claim.speaker for claim in reading.claims if claim.speaker]
    assert names.get(speaker.entity or "") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The applause was for Tom Reed. “A patient who waits is a brother who pays,” he told the guests.",
            "Tom Reed",
        ),
        (
            "Harbour chief Jonas Brandt spoke at noon. “A late ferry is not a disaster,” he told them.",
            "Jonas Brandt",
        ),
        (
            "The hall had waited for Anna Berg. “My father built this bridge,” she told the farmers.",
            "Anna Berg",
        ),
        (
            "The hall had waited for Anna Berg and her sister. “Our bridge stands,” she told the farmers.",
            None,
        ),
        ("The hall had waited for Anna Berg. A farmer rose. “Our bridge stands,” she told them.", None),
        ("Anna Berg and Ida Lund were there. “Our bridge stands,” she told the farmers.", None),
    ],
)
def test_who_is_spoken_of_in_the_words_is_not_who_speaks(
    language: Language, text: str, name: str | None
) -> None:
    [reading] = extraction.read([factory.article(text)], language)
    names = {entity.id: entity.name for entity in reading.entities}
    assert {names.get(claim.speaker.entity or "") for claim in reading.claims if claim.speaker} == {name}
