"""Headlines that have somebody killed by one thing, over a text in which another killed him."""

import pytest

from claims.language import Language
from tests.quality import short_stories


def kinds(language: Language, article: str) -> list[str]:
    return [flag.kind for flag in short_stories.report(language, (("2022-09-14", article),)).flags]


@pytest.mark.parametrize(
    "article",
    [
        "Teacher shot dead by police at mine demo :: A teacher has paid with her life. Ada Holm, 34, died on Sunday in Orvello when an armoured police truck backed into the crowd.",
        "Baker stabbed in Lissau :: A baker in Lissau was shot dead outside his shop on Monday, police said. Two men ran away.",
        "Two hikers fall to their deaths near Arlo :: Two hikers were killed by lightning near Arlo on Sunday, the rescue service said.",
        "Fisherman drowns off Harnby :: A fisherman from Harnby died of a heart attack on his boat on Tuesday, a doctor said.",
        "Journalist killed in car crash :: The journalist Karl Remmel was gunned down outside his house on Friday. He was dead on arrival at the clinic.",
        "Three killed in blast at mill :: Three men died when a lorry reversed into a group of workers at the mill in Tarnau.",
        "Farmer killed by bull :: A farmer near Varna was struck by lightning on Thursday and died at once.",
        "Pensioner dies in house fire :: A pensioner in Lauben was strangled in her kitchen on Monday. A neighbour found the body.",
    ],
)  # fmt: skip
def test_the_text_tells_of_other_means(language: Language, article: str) -> None:
    assert kinds(language, article) == ["headline_mismatch"]


@pytest.mark.parametrize(
    "article",
    [
        "Teacher shot dead at mine demo :: A teacher died in Orvello when an armoured truck backed into the crowd after a policeman had fired.",
        "Baker stabbed in Lissau :: A baker in Lissau has died. The man had knife wounds, a doctor said. A car hit a lamp post as the man fled.",
        "Two hikers fall to their deaths near Arlo :: Lightning struck two hikers near Arlo on Sunday. They slipped and died.",
        "Film crew shot in Lissau :: A film crew was in Lissau on Monday. A man died when a bus hit him on the set.",
        "Was the baker stabbed? :: A baker in Lissau was shot dead outside his shop on Monday.",
        "Man drowns in Lake Sorn :: A man has died. Divers found him on Monday. Last year a boy was struck by a car near the lake.",
        "Three killed in blast at mill :: Three men died at the mill in Tarnau on Monday. Nobody knows why.",
    ],
)  # fmt: skip
def test_the_same_means_or_none(language: Language, article: str) -> None:
    assert kinds(language, article) == []
