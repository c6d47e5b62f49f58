"""Names of storms and operations, in which things happen, and which are no places."""

import pytest

from claims import extraction, places
from claims.language import Language
from tests import factory


@pytest.mark.parametrize("name", ["Storm Ada", "Hurricane Lund", "Typhoon Mirel", "Operation Anvil"])
def test_no_place(name: str) -> None:
    assert places.is_occasion(name)


@pytest.mark.parametrize("name", ["Storm", "Stormont", "Corby", "Storms River", "Ada Storm"])
def test_may_be_a_place(name: str) -> None:
    assert not places.is_occasion(name)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Seven people died in Storm Ada on Sunday.", None),
        ("Six soldiers were hurt in Operation Anvil.", None),
        ("Seven people died in Corby on Sunday.", "Corby"),
    ],
)
def test_where_it_happened(language: Language, text: str, where: str | None) -> None:
    reading = next(extraction.read([factory.article(text)], language))
    names = {entity.id: entity.name for entity in reading.entities}
    found = {names.get(event.place or "") for claim in reading.claims for event in claim.events}
    assert found - {None} == ({where} if where else set())
