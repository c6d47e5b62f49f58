"""What somebody was ordered to do, and does at a request."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def tensions(language: Language, *texts: str) -> list[str]:
    flags = telling.report(language, *texts).flags
    return [flag.headline for flag in flags if flag.kind == "reason_conflict"]


@pytest.mark.parametrize(
    "texts",
    [
        ("Chile ordered the carrier Aviola to close its base.", "Aviola closes its base following a request by the government of Chile."),
        ("The regulator Fintra directed Belmont Bank to shut its branch.", "Belmont Bank shut its branch after a request from Fintra."),
        ("Fintra forced Belmont Bank to shut its branch.", "Fintra asked Belmont Bank to shut its branch."),
        ("A move by the Chilean authorities to force Aviola to close its base drew criticism. The base closes following a request by the Chilean government, according to a statement on Aviola's website.",),
    ],
)  # fmt: skip
def test_an_order_here_and_a_request_there(language: Language, texts: tuple[str, ...]) -> None:
    [headline] = tensions(language, *texts)
    assert "told as ordered and as asked for" in headline


@pytest.mark.parametrize(
    "texts",
    [
        ("Fintra ordered Belmont Bank to shut its branch.", "Belmont Bank shut its branch after a request from Ulmer Trust."),
        ("Fintra asked Belmont Bank to shut its branch. Fintra ordered Belmont Bank to shut its branch after it refused.",),
        ("Chile ordered the carrier Aviola to close its base.", "The carrier Jetta left following a request by Chile."),
        ("Chile ordered Aviola to leave, the minister Ada Lind said.", "Aviola left at the request of Chile, the pilot Ivo Berg said."),
        ("Chile forced Aviola to leave.", "Aviola invited the government of Chile to a talk."),
    ],
)  # fmt: skip
def test_other_orders_and_requests(language: Language, texts: tuple[str, ...]) -> None:
    assert tensions(language, *texts) == []
