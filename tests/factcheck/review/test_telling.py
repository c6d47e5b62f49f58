from typing import Any

import pytest

from factcheck.ledger.line import Judgement
from factcheck.review import telling
from factcheck.review.card import Card, card_of
from factcheck.review.standing import Standing, Undone
from tests.factcheck.review.desks import harbour


def judged(decision: Any, reason: str | None = None, **values: Any) -> Judgement:
    given: dict[str, Any] = {
        "id": 1, "uuid": f"{decision}", "flag": "f", "story": "harbour", "note": None, "reviewer": "ann",
        "time": "2024-05-01T09:30:00Z", "words": "seen", "ruleset": "1", "score": None, "replaces": None,
    }  # fmt: skip
    return Judgement(decision=decision, reason=reason, **given | values)


def card(**values: Any) -> Card:
    return card_of(1, "harbour", "seen", {**harbour()["flags"][0], "confidence": None, **values})


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (judged("upheld"), "upheld"),
        (judged("dismissed", "other_event"), "dismissed: not the same event"),
        (judged("dismissed", "of_a_newer_version"), "dismissed: of_a_newer_version"),
        (judged("unsure", note="ask the port"), "unsure, note: “ask the port”"),
    ],
)
def test_a_judgement_is_told_with_its_reason_and_note(line: Judgement, said: str) -> None:
    assert telling.decided(line) == said


@pytest.mark.parametrize(
    ("found", "parts"),
    [
        (Standing(state="open", own=None, others=()), ["open"]),
        (Standing(state="upheld", own=judged("upheld"), others=()), ["upheld"]),
        (
            Standing(state="dismissed", own=judged("dismissed", "update", note="they agree"), others=()),
            ["dismissed: an update", "note: “they agree”"],
        ),
        (
            Standing(state="stale", own=judged("dismissed", "update", words="other"), others=()),
            ["changed since (was dismissed)"],
        ),
        (
            Standing(state="open", own=None, others=(judged("dismissed", "other", reviewer="bo"),)),
            ["open", "bo: dismissed: other"],
        ),
        (
            Standing(state="open", own=None, others=(judged("upheld", reviewer="bo", words="other"),)),
            ["open", "bo: upheld before it changed"],
        ),
    ],
)
def test_where_a_flag_stands(found: Standing, parts: list[str]) -> None:
    assert [*telling.standing(card(), found)] == parts


def test_how_sure_such_flags_are_is_told_last() -> None:
    nobody = Standing(state="open", own=None, others=())
    assert [*telling.standing(card(confidence=0.816), nobody)] == ["open", "82% of such were upheld"]


def test_a_history_names_what_was_taken_back() -> None:
    first = judged("dismissed", "both_right")
    lines = [first, judged("withdrawn", replaces=first.uuid), judged("withdrawn", replaces="of another copy")]
    assert [said for _, said in telling.history(lines)] == [
        "dismissed: both right", "took back: dismissed", "took a judgement back"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("taken", "said"),
    [
        (None, "Nothing is left to take back."),
        ({}, "Taken back: upheld, of 2024-05-01."),
        ({"only_note": True}, "Taken back: the note; still upheld."),
        ({"count": 3}, "Taken back: all 3 that were upheld at once, of 2024-05-01."),
        (
            {"shown": False},
            "Taken back: upheld, of 2024-05-01, on a flag of harbour that is no longer here.",
        ),
    ],
)
def test_what_was_taken_back(taken: dict[str, Any] | None, said: str) -> None:
    usual: dict[str, Any] = {"line": judged("upheld"), "count": 1, "only_note": False, "shown": True}
    assert telling.undone(None if taken is None else Undone(**usual | taken)) == said


@pytest.mark.parametrize(
    ("stories", "articles", "story", "said"),
    [
        (0, 0, None, "Nothing to review: no article is in this desk yet."),
        (1, 1, "harbour", "Nothing to review: 1 article of the story harbour was checked, and nothing was flagged."),
        (2, 9, None, "Nothing to review: 9 articles of 2 stories were checked, and nothing was flagged."),
    ],
)  # fmt: skip
def test_why_there_is_nothing_to_review(stories: int, articles: int, story: str | None, said: str) -> None:
    assert telling.nothing_to_review(stories, articles, story) == said
