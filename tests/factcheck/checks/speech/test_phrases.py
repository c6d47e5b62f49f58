"""Who coined a phrase, and who was the first to say or do something: two articles name two people."""

import pytest

from claims.language import Language
from tests.factcheck import telling

TERM = "The term “paper island” was coined by the geographer Ulla Frisk."
REMARK = "The remark that “a bridge has no party” was made by the town's mayor, Jon Etxe, on Monday."
FIRST = "It was the coroner, Gareth Moss, who first described the Penarvon deaths as murder."
CLIMB = "The climber Ada Lind was the first to reach the top of the north wall on Sunday."


def kinds(language: Language, one: str, other: str) -> list[str]:
    """The flags on who said or did something."""
    wanted = ("attribution_conflict", "party_conflict")
    return [flag.kind for flag in telling.report(language, one, other).flags if flag.kind in wanted]


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        (TERM, "The historian Bent Moller invented the term “paper island”.", "attribution_conflict"),
        (TERM, "The term “paper island” goes back to the poet Leila Mansour.", "attribution_conflict"),
        (
            REMARK,
            "Amaia Ruiz made the remark that “a bridge has no party” on Monday.",
            "attribution_conflict",
        ),
        (
            REMARK,
            "The line “a bridge has no party” came from Amaia Ruiz. Etxe laughed.",
            "attribution_conflict",
        ),
        (
            "The joke about “the longest tunnel to nowhere” was made by the minister Ole Hagen.",
            "Siri Dahl joked on Tuesday about “the longest tunnel to nowhere”.",
            "attribution_conflict",
        ),
        (
            "The idea of a tunnel under the fjord came from the engineer Lars Moe.",
            "The fisherman Odd Berg first had the idea of a tunnel under the fjord.",
            "attribution_conflict",
        ),
        (FIRST, "The first to call the Penarvon deaths murder was Sian Trefor.", "attribution_conflict"),
        (
            "Ian Moss was the first to warn of the crack in the dam.",
            "The first warning of the crack in the dam came from the engineer Ruth Oban.",
            "attribution_conflict",
        ),
        (CLIMB, "The first to reach the top of the north wall was Bo Ekman.", "party_conflict"),
        (CLIMB, "It was Bo Ekman who first reached the top of the north wall.", "party_conflict"),
    ],
)
def test_two_makers_or_two_who_were_first(language: Language, one: str, other: str, kind: str) -> None:
    assert kinds(language, one, other) == [kind]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (TERM, "The historian Bent Moller repeated the term “paper island”."),
        (TERM, "The term “paper village” was coined by Bent Moller."),
        (TERM, "The term “paper island” was coined by Frisk."),
        (REMARK, "Amaia Ruiz quoted the remark that “a bridge has no party”."),
        (FIRST, "The first to ask for a trial over the Penarvon deaths was Sian Trefor."),
        (FIRST, "Sian Trefor, too, described the Penarvon deaths as murder."),
        (CLIMB, "The first man to reach the top of the north wall was Bo Ekman."),
        (CLIMB, "Bo Ekman was the first to reach the top of the south wall."),
        (CLIMB, "The first to reach the top of the north wall was Lind."),
    ],
)
def test_one_maker_and_other_firsts(language: Language, one: str, other: str) -> None:
    assert kinds(language, one, other) == []
