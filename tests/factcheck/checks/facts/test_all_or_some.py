"""One article on all or nobody, another on some: of the hurt, the dead, the rule, the members and the saved."""

import pytest

from claims.language import Language
from tests.factcheck import telling

KINDS = {"scope_conflict", "number_conflict", "polarity_conflict"}


def kinds(language: Language, texts: tuple[str, ...]) -> set[str]:
    return {flag.kind for flag in telling.report(language, *texts).flags if flag.severity != "note"}


@pytest.mark.parametrize(
    "texts",
    [
        ("Nobody was hurt when a crane fell on the market hall in Varby on Monday.", "Two traders were taken to hospital after a crane fell on the market hall in Varby on Monday."),
        ("The ferry Marit ran aground off Holm on Tuesday. No one was injured.", "Nine passengers were slightly injured when the ferry Marit ran aground off Holm on Tuesday."),
        ("No one died in the earthquake in Tarsk on Monday.", "The earthquake in Tarsk on Monday killed eleven people, the governor said."),
        ("The speed limit in Norway's new road law applies to the whole country.", "The speed limit in the new road law of Norway applies only in the northern provinces."),
        ("The curfew in Darvaz is in force everywhere.", "The curfew in Darvaz is limited to two suburbs."),
        ("The choir of Saint Bride in Wenlow takes only men.", "Women make up a third of the choir of Saint Bride in Wenlow."),
        ("The vote of the growers of Mellin is open to the public.", "The meeting of the growers of Mellin for the vote is closed to the public."),
        ("All sailors of the Alma Rose were rescued on Friday.", "Three sailors of the Alma Rose drowned on Friday."),
        ("Every student of the nursing school in Lund passed the examination.", "Four students of the nursing school in Lund failed the examination."),
    ],
)  # fmt: skip
def test_all_against_some(language: Language, texts: tuple[str, ...]) -> None:
    assert kinds(language, texts) & KINDS


@pytest.mark.parametrize(
    "texts",
    [
        ("Nobody was hurt when a crane fell on the market hall in Varby on Monday.", "Two people were injured in a fire in Tarn on Monday."),
        ("No passengers were hurt when the ferry Marit ran aground off Holm.", "Two sailors of the ferry Marit suffered burns in the engine room."),
        ("The speed limit in Norway applies to the whole country.", "The wolf hunt in Norway is allowed only in the northern provinces."),
        ("The choir of Saint Bride in Wenlow takes only men.", "Women make up a third of the audience of the concerts in Holm."),
        ("All sailors of the Alma Rose were rescued on Friday.", "Twelve sailors of the Alma Rose were rescued by helicopter."),
        ("All passengers of the Alma Rose were rescued.", "Three sailors of the Alma Rose drowned."),
        ("Nobody was injured in the match in Lund in May.", "Three people were injured in the match in Lund in June."),
        ("2023-05-02| Nobody was hurt when a crane fell on the market hall in Varby.", "2023-05-04| Two traders were injured when a crane fell on the market hall in Varby."),
    ],
)  # fmt: skip
def test_what_only_looks_like_all_against_some(language: Language, texts: tuple[str, ...]) -> None:
    assert not kinds(language, texts) & KINDS
