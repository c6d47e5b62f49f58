"""What the flags on acts, offices and statements say, what makes them one, and what is listed instead."""

import pytest

from claims.language import Language
from factcheck.model import Flag
from tests.factcheck import telling


def only(language: Language, kind: str, *texts: str) -> Flag:
    [flag] = [flag for flag in telling.report(language, *texts).flags if flag.kind == kind]
    return flag


def excused(language: Language, kind: str, *texts: str) -> list[str]:
    report = telling.report(language, *texts)
    assert [flag.headline for flag in report.flags if flag.kind == kind] == []
    return [one.reason for one in report.suppressed if one.kind == kind]


@pytest.mark.parametrize(
    ("kind", "severity", "headline", "texts"),
    [
        (
            "party_conflict",
            "conflict",
            "“bought” (Estera) is told of different doers: Halvane in Paper A, but Norrick in Paper B.",
            (
                "The group Halvane bought the ferry line Estera.",
                "The group Norrick bought the ferry line Estera.",
            ),
        ),
        (
            "role_reversal",
            "conflict",
            "Doer and target of “sued” are turned round: Dornick to Transvale in Paper A, but Transvale to Dornick in Paper B.",
            (
                "The miner Dornick sued the railway Transvale over a bill.",
                "The railway Transvale sued the miner Dornick over a bill.",
            ),
        ),
        (
            "role_reversal",
            "error",
            "“Chile is urged” (Paper A) urges Chile, and the speaker is Ministry of Trade of Chile.",
            (
                "Chile's trade ministry said the tariff was unfair. Chile is urged to drop the tariff, it said.",
            ),
        ),
        (
            "place_conflict",
            "conflict",
            "“stabbed” (Tom Harrel) is put in different places: Nairobi in Paper A, but Kampala in Paper B.",
            ("Tom Harrel was stabbed in Nairobi.", "Tom Harrel was stabbed at a bank in Kampala."),
        ),
        (
            "polarity_conflict",
            "conflict",
            "Of one thing (accord) the opposite is told: “ratified” in Paper A, but that it was not “ratified” in Paper B.",
            ("Parliament ratified the whaling accord.", "Parliament has not ratified the whaling accord."),
        ),
        (
            "reason_conflict",
            "conflict",
            "“arrested” (Nico Bass) has different grounds: “for fraud” in Paper A, but “over a theft” in Paper B.",
            ("Trader Nico Bass was arrested for fraud.", "Trader Nico Bass was arrested over a theft."),
        ),
        (
            "scope_conflict",
            "tension",
            "“closed” is given a different reach: “all beaches” in Paper A, but “only two beaches” in Paper B.",
            ("The agency closed all beaches in Cadiz.", "The agency closed only two beaches in Cadiz."),
        ),
        (
            "role_conflict",
            "conflict",
            "Oren Talvik is given offices that exclude each other: “Health Minister” in Paper A, but “Transport Minister” in Paper B.",
            ("Health Minister Oren Talvik smiled.", "Transport Minister Oren Talvik smiled."),
        ),
    ],
)
def test_a_flag_is_one_sentence_with_both_values(
    language: Language, kind: str, severity: str, headline: str, texts: tuple[str, ...]
) -> None:
    flag = only(language, kind, *texts)
    assert (flag.headline, flag.severity) == (headline, severity)


def test_a_wrong_doer_against_three_articles_is_one_flag(language: Language) -> None:
    flag = only(
        language,
        "party_conflict",
        "Halvane bought the ferry line Estera on Monday.",
        "On Monday Halvane bought the ferry line Estera.",
        "Norrick bought the ferry line Estera on Monday.",
    )
    assert [(side.value, side.article) for side in flag.sides] == [
        ("Norrick", "c"),
        ("Halvane", "a"),
        ("Halvane", "b"),
    ]
    assert [side.outlets for side in flag.sides] == [1, 2, 2]


@pytest.mark.parametrize(
    ("kind", "reason", "texts"),
    [
        (
            "party_conflict",
            "other_event",
            (
                "Halvane bought the ferry line Estera in 2011.",
                "Norrick bought the ferry line Estera in 2019.",
            ),
        ),
        (
            "party_conflict",
            "other_speaker",
            ("The port said Oman seized the tanker Ostara.", "The crew said Iran seized the tanker Ostara."),
        ),
        (
            "reason_conflict",
            "coarser",
            ("Nico Bass was arrested for corruption.", "Nico Bass was arrested for taking bribes."),
        ),
        (
            "place_conflict",
            "other_event",
            ("Lena Borg was arrested in Madrid in 2015.", "Lena Borg was arrested in Lisbon in 2019."),
        ),
        (
            "role_conflict",
            "update",
            (
                "2019-03-01| Health Minister Oren Talvik smiled.",
                "2021-03-01| Transport Minister Oren Talvik smiled.",
            ),
        ),
        (
            "role_reversal",
            "other_event",
            (
                "Kenya accused Somalia of shelling a village.",
                "Somalia in turn accused Kenya of shelling a village.",
            ),
        ),
    ],
)
def test_what_is_explained_is_listed(
    language: Language, kind: str, reason: str, texts: tuple[str, ...]
) -> None:
    assert reason in excused(language, kind, *texts)
