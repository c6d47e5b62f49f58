"""Quotations that go on in two ways behind one first clause: two articles parted by "||"."""

import pytest

from claims.language import Language
from tests.factcheck import telling

CHANGED = (
    '"We have waited nine years for a bridge, and our children still cross by boat," said mayor Piet Valen.||Mayor Piet Valen said: "We have waited nine years for a bridge, and our patience is at an end."',
    '"I paid for this house with my own hands, and nobody will take it from me," said Olga Brenn, a widow.||"I paid for this house with my own hands, and the bank can go to hell," said Olga Brenn.',
    '"The water came in the night, and we ran to the roof," said Mira Sand, a baker.||"The water came in the night, and we lost everything we had," baker Mira Sand said.',
)  # fmt: skip
OTHER = (
    '"The water came in the night, and we ran to the roof," said Mira Sand.||"The water came in the night," said Mira Sand.',
    '"The water came in the night, and we ran to the roof," said Mira Sand.||"The water came in the night, and … to the roof," said Mira Sand.',
    '"The water came in the night, and we ran to the roof," said Mira Sand.||"The water came in the night, and we lost everything we had," said Otto Brink.',
    '"We have waited nine years for a bridge, and our children still cross by boat. Our patience is at an end," said mayor Piet Valen.||Mayor Piet Valen said: "We have waited nine years for a bridge, and our patience is at an end."',
    '"Thank you for your trust, and good night to all," said Dana Kroll.||"Thank you for your trust, and see you in May," said Dana Kroll.',
)  # fmt: skip


def flagged(language: Language, text: str) -> bool:
    flags = telling.report(language, *text.split("||")).flags
    return any(flag.kind == "quote_mismatch" and flag.severity != "note" for flag in flags)


@pytest.mark.parametrize("text", CHANGED)
def test_two_endings(language: Language, text: str) -> None:
    assert flagged(language, text)


@pytest.mark.parametrize("text", OTHER)
def test_look_alikes(language: Language, text: str) -> None:
    assert not flagged(language, text)
