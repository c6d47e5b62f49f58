"""Two days of the last time that something was done, and what only looks like it."""

import pytest

from claims.language import Language
from tests.factcheck import telling


def dated(language: Language, one: str, other: str) -> list[str]:
    flags = telling.report(language, one, other).flags
    return [flag.headline for flag in flags if flag.kind == "date_conflict" and flag.severity != "note"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The lift had passed its last check on October 3.", "The last check of the lift was on 12 January, the operator's log shows."),
        ("The plane was last serviced on 9 November.", "The plane's last maintenance took place on 21 December."),
        ("The dam had last been examined on 3 January, the ministry said.", "The last examination of the dam was carried out on 17 February."),
        ("The cable car passed its last safety test on 20 January.", "The last safety test of the cable car dates from 6 February."),
        ("The canal was last dredged on 8 March.", "The canal's last cleaning was on 11 April."),
    ],
)  # fmt: skip
def test_two_days(language: Language, one: str, other: str) -> None:
    assert len(dated(language, one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bridge was last inspected on 14 May.", "The last inspection of the tunnel took place on 2 September."),
        ("The bridge in Tolmar was last inspected on 14 May.", "The bridge in Orlau was last inspected on 2 September."),
        ("The plane was last serviced on 9 November.", "The plane's last check was on 21 December."),
        ("The ferry passed its last inspection on November 12.", "The next inspection of the ferry was due on 3 February."),
        ("The kitchen's last hygiene inspection was on 11 November.", "The kitchen's last fire inspection was on 15 December."),
        ("The engine had last been overhauled on 2 March, inspectors said.", "The engine had last been repaired on 20 April."),
        ("The boat was last seen on Thursday by a fisherman.", "The boat had last been seen in port on 29 April."),
        ("The volcano's last eruption was in 1986.", "The volcano's last big eruption was in 1902."),
        ("The lift was last checked on October 3, said the landlord, Jan Holt.", "The lift was last checked on 12 January, said the tenant, Mila Stern."),
    ],
)  # fmt: skip
def test_look_alikes(language: Language, one: str, other: str) -> None:
    assert dated(language, one, other) == []
