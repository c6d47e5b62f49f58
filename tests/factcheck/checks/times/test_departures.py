"""One thing that leaves two places at one hour, and what only looks like it."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def placed(language: Language, one: str, other: str) -> bool:
    flags = telling.report(language, one, other).flags
    return any(flag.kind == "place_conflict" and flag.severity != "note" for flag in flags)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The trawler Havella had left Port Memba at 4:15 a.m. with six men.", "The trawler Havella left the pier of Sankt Olm at 4:15 on Thursday morning."),
        ("The helicopter took off from Brenn airfield at 11:20 a.m.", "The helicopter took off from the roof of the clinic in Vessel at 11:20."),
        ("The train departed from Korvi at 9:05 p.m. and derailed near Dorn.", "The train departed from Sollen at 9:05 p.m. and derailed near Dorn."),
        ("The ferry Rosa had left Puerto Alba at 5:40 a.m. for the island.", "The Rosa lies deep. It had left the jetty of San Bricio at 5:40 on Thursday morning."),
    ],
)  # fmt: skip
def test_two_places(language: Language, one: str, other: str) -> None:
    assert placed(language, one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The trawler Havella had left Port Memba at 4:15 a.m.", "The trawler Havella left the harbour of Port Memba at 4:15 on Thursday morning."),
        ("The ferry left Puerto Alba at 5:40 a.m.", "The rescue boat left Santa Rosa at 5:40 a.m."),
        ("The bus left Tolmar at 6:30 a.m.", "Another bus left Orlau at 6:30 a.m."),
        ("The ferry left Puerto Alba at 5:40 a.m.", "The ferry left the jetty of the fishermen at 5:40 a.m."),
        ("The bus left Tolmar at 6:30 a.m.", "The bus left Orlau at 7:10 a.m."),
    ],
)  # fmt: skip
def test_look_alikes(language: Language, one: str, other: str) -> None:
    assert not placed(language, one, other)
