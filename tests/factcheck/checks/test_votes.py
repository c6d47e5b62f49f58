"""Votes told as of one voice, and as divided: two articles parted by "||"."""

import pytest

from claims.language import Language
from tests.factcheck import telling

DIVIDED = (
    "All seven directors of Fellmark have recommended the bid to the owners.||The board of Fellmark backs the bid, though one director voted against it.",
    "The council of Holm unanimously approved the tram line on Tuesday.||With two votes against, the council of Holm passed the tram line on Tuesday evening.",
    "The constitutional court struck down the hunting law unanimously.||Two judges dissented when the constitutional court struck down the hunting law.",
    "The jury was unanimous in finding Arne Lund guilty of arson.||By ten votes to two the jury found Arne Lund guilty of arson.",
    "Every minister in the cabinet voted for the new airport.||The cabinet agreed on the new airport over the objections of three ministers.",
    "The members approved the move to the new stadium without a single vote against.||By 212 votes to 40, the members approved the move to the new stadium.",
    "All nine judges agreed that the pipeline permit was void.||With one judge dissenting, the court declared the pipeline permit void.",
)  # fmt: skip
ONE = (
    "Without dissent, the senate confirmed Laura Whitfield as ambassador.||The senate confirmed the budget by 54 votes to 44.",
    "The council of Holm unanimously approved the tram line.||At the first reading two members of the council of Holm voted against the tram line.",
    "The council of Holm unanimously approved the tram line.||Two councillors in Holm voted against the dog tax.",
    "The board of the bank unanimously approved the merger with Kestrel.||Several shareholders voted against the merger with Kestrel.",
    "The council approved the tram line unanimously.||Nobody in the council voted against the tram line.",
    "The council must approve the tram line unanimously.||Two councillors voted against the tram line.",
    "The council passed the tram line unanimously. Two members had voted against the tram line in committee.||Two members voted against the tram line.",
    "Lawmakers in Norland voted unanimously on Thursday to lower the voting age.||Two deputies in Norland voted against the tax on fuel on Thursday.",
)  # fmt: skip


def kinds(language: Language, text: str) -> list[tuple[str, str]]:
    flags = telling.report(language, *text.split("||")).flags
    return [(flag.kind, flag.severity) for flag in flags if flag.kind == "scope_conflict"]


@pytest.mark.parametrize("text", DIVIDED)
def test_one_vote_is_told_as_of_one_voice_and_as_divided(language: Language, text: str) -> None:
    assert kinds(language, text) == [("scope_conflict", "tension")]


@pytest.mark.parametrize("text", ONE)
def test_another_vote_another_body_or_both_told(language: Language, text: str) -> None:
    assert kinds(language, text) == []
