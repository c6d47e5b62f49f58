"""Headlines on a death of somebody who lives by the text, and what only looks like it."""

import pytest

from claims.language import Language
from tests.quality import short_stories


def flagged(language: Language, article: str) -> bool:
    flags = short_stories.report(language, (("2022-03-04", article),)).flags
    return any(flag.kind == "headline_mismatch" and flag.severity != "note" for flag in flags)


@pytest.mark.parametrize(
    "article",
    [
        "Captain dies in hospital as island buries its children :: The island buried the first of its dead on Sunday. The ferry's captain, Leo Murr, 54, survived with a broken arm and left hospital on Sunday.",
        "Pilot dead after crash :: The plane hit a barn. The pilot suffered only minor cuts and went home.",
    ],
)  # fmt: skip
def test_who_lives(language: Language, article: str) -> None:
    assert flagged(language, article)


@pytest.mark.parametrize(
    "article",
    [
        "Pilot dies in hospital after crash :: The plane hit a barn. The pilot was taken to hospital, where he died. A passenger survived with a broken leg.",
        "Driver killed in crash near Lessau :: The driver of the lorry escaped unhurt. The woman at the wheel of the car died at the scene.",
        "Pilot dead after crash :: The pilot survived the crash with burns, but succumbed to them on Friday.",
        "Toddler drowned in Brenn pool :: Police said the boy could not be revived. The toddler's mother is recovering in hospital.",
        "Boy dies of measles :: The boy's sister was released from hospital on Friday.",
        "Soldier killed at border :: Shots were fired on Friday. The other soldier was unhurt.",
        "Actor dies at 82 :: Peter Stone passed away on Friday at home in Brenn. The actor had left hospital on Monday.",
        "Senator dies after long illness :: Tom Hale died on Friday. The senator left hospital in March.",
        "Driver killed two in Brenn crash :: A car ran into a stop on Friday. A woman and a child died. The driver was unhurt and was arrested.",
        "Two dead as boat sinks :: The captain survived. The trawler sank off Port Memba.",
        "Captain dies in hospital :: The captain had survived and left hospital, but was taken back on Sunday and died.",
    ],
)  # fmt: skip
def test_look_alikes(language: Language, article: str) -> None:
    assert not flagged(language, article)
