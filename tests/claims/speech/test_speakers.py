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
