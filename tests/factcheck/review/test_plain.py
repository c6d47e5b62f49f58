import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from factcheck.desk.folder import Desk
from factcheck.ledger.file import Ledger
from factcheck.report.labels import REASONS
from factcheck.review.filters import Filter
from factcheck.review.plain import judging, loop, talk, terminal
from factcheck.review.plain.loop import PlainReview
from factcheck.review.session import ReviewSession
from tests.factcheck.review.desks import article, claim, desk, document, flag, harbour, side, why
from tests.hostile import HOSTILE, MEGABYTE, harmful

ROOT = Path(__file__).parents[3]
NOW = datetime(2024, 5, 1, 9, 30, tzinfo=UTC)
DAY = "2024-05-01"
Review = Callable[..., list[str]]
"""Types lines into a review and gives what it showed."""


@pytest.fixture
def review(tmp_path: Path) -> Review:
    folder = desk(tmp_path / "desk", harbour())
    return lambda *typed, **how: reviewed(folder, *typed, **how)


def reviewed(folder: Path, *typed: str, reviewer: str = "ann", **how: Any) -> list[str]:
    """Everything that is shown, prompts among it, when these lines are typed and the input ends."""
    shown: list[str] = []
    answers: Iterator[str] = iter(typed)

    def ask(prompt: str) -> str | None:
        shown.append(prompt)
        return next(answers, None)

    with ReviewSession.open(folder, reviewer=reviewer, clock=lambda: NOW, **how) as session:
        PlainReview(session, ask, shown.append).run()
    return shown


def decisions(folder: Path) -> list[tuple[str, str, str | None, str | None]]:
    with Ledger.read(folder) as ledger:
        return sorted((one.reviewer, one.decision, one.reason, one.note) for one in ledger.current())


def part(kind: str, start: int, end: int) -> dict[str, Any]:
    """A zone as a report has it."""
    return {"kind": kind, "span": {"start": start, "end": end}}


def headings(shown: list[str]) -> list[str]:
    return [line for line in shown if line.startswith("Flag ")]


def test_a_flag_is_told_with_everything_that_it_is_judged_by(review: Review) -> None:
    shown = review("n", "n")
    start = shown.index("Flag 3 of 7. 7 open, 0 upheld, 0 dismissed, 0 unsure.")
    courier = "  Merrin Courier, 4 Mar 2021: “A loading crane collapsed at the eastern quay of Port Merrin on Tuesday, "
    gazette = "  The Northern Gazette, 3 Mar 2021: “*Five dock workers died* when a crane fell on the eastern quay of "
    assert shown[start : start + 8] == [
        "Flag 3 of 7. 7 open, 0 upheld, 0 dismissed, 0 unsure.",
        "conflict, number, open; 81% of such were upheld.",
        "The crane killed four dock workers in the Merrin Courier, five in The Northern Gazette.",
        "A: four killed",
        courier + "*killing four dock workers* and injuring eleven others, the harbour authority said.”",
        "B: five killed",
        gazette + "Port Merrin on Tuesday.”",
        "Why: 4 dock workers against 5 dock workers.",
    ]
    assert shown[start + 8] == loop.PROMPT


def test_a_side_of_many_places_is_counted_and_told_what_to_do(review: Review) -> None:
    shown = "\n".join(review("n"))
    assert "B: Tomas Brandvold (2 articles, 2 independent)" in shown
    assert "To do: Tomas Brandvold, as two independent origins have it" in shown


def test_keys_judge_and_go_on(tmp_path: Path, review: Review) -> None:
    shown = review("a", "r", "p", "s", "q", "a")
    assert [line for line in shown if line.startswith("Kept")] == [
        "Kept: upheld.",
        "Kept: dismissed: an update.",
        "Kept: unsure.",
    ]
    assert headings(shown)[-1] == "Flag 3 of 7. 4 open, 1 upheld, 1 dismissed, 1 unsure."
    assert decisions(tmp_path / "desk") == [
        ("ann", "dismissed", "update", None),
        ("ann", "unsure", None, None),
        ("ann", "upheld", None, None),
    ]


@pytest.mark.parametrize("reason", REASONS, ids=lambda one: one.id)
def test_every_reason_has_its_letter_in_the_question(tmp_path: Path, review: Review, reason: Any) -> None:
    shown = review("r", reason.key)
    assert f"{reason.key} {reason.words}" in judging.WHY
    assert judging.WHY in shown
    assert decisions(tmp_path / "desk") == [("ann", "dismissed", reason.id, None)]


@pytest.mark.parametrize(
    ("typed", "told"), [("", "Not dismissed."), ("y", "Not dismissed: that is no reason of the list.")]
)
def test_without_a_reason_nothing_is_dismissed(tmp_path: Path, review: Review, typed: str, told: str) -> None:
    assert told in review("r", typed)
    assert decisions(tmp_path / "desk") == []


def test_undo_takes_back_at_any_depth_and_after_a_restart(tmp_path: Path, review: Review) -> None:
    review("a", "a", "s")
    shown = review("u", "z", "u", "u")
    assert [line for line in shown if line.startswith(("Taken", "Nothing"))] == [
        f"Taken back: unsure, of {DAY}.",
        f"Taken back: upheld, of {DAY}.",
        f"Taken back: upheld, of {DAY}.",
        "Nothing is left to take back.",
    ]
    assert decisions(tmp_path / "desk") == []


def test_a_note_stands_beside_the_judgement_and_can_be_taken_away(tmp_path: Path, review: Review) -> None:
    shown = review("a", "k", "c", "  ask the port ", "c", "", "p", "c", "-", "c", "-", "u")
    assert "Kept: upheld, note: “ask the port”." in shown
    assert shown.count("The note is as it was.") == 2
    assert "upheld; note: “ask the port”." in "\n".join(shown)
    assert "Taken back: the note; still upheld." in shown
    assert decisions(tmp_path / "desk") == [("ann", "upheld", None, "ask the port")]


def test_moving_decides_nothing(tmp_path: Path, review: Review) -> None:
    shown = review("n", "N", "j", "j", "k", "p")
    assert [line.split()[1] for line in headings(shown)] == ["1", "2", "1", "2", "3", "2", "2"]
    assert decisions(tmp_path / "desk") == []


def test_when_nothing_is_open_it_says_so_and_still_takes_back(review: Review) -> None:
    shown = review(*"aaaaaaa", "u")
    done = shown.index("No flag is open any more: q leaves, then factcheck report gives the result.")
    assert shown[done + 2] == f"Taken back: upheld, of {DAY}."
    assert headings(shown)[-1] == "Flag 7 of 7. 1 open, 6 upheld, 0 dismissed, 0 unsure."


def test_search_asks_only_what_was_found(review: Review) -> None:
    shown = review("/", "inspection", "/", "nowhere", "p", "/", "")
    assert [line.split(".")[0] for line in headings(shown)] == [
        "Flag 1 of 7", "Flag 1 of 1", "Flag 1 of 1", "Flag 4 of 7"
    ]  # fmt: skip
    assert "Nothing was found for “nowhere”." in shown


def test_a_filter_asks_only_what_was_chosen(review: Review) -> None:
    shown = review("f", "1", "f", "99", "f", "x", "f", "")
    listed = next(line for line in shown if line.startswith("Severity: 1 "))
    assert "error (" in listed
    assert any(line.startswith("State: ") and "reviewers disagree" in line for line in shown)
    assert shown.count("The filter is as it was: these are no numbers of the list.") == 2
    counts = [line.split(".")[0].split(" of ")[1] for line in headings(shown)]
    assert counts[0] == counts[-1] == "7"
    assert 0 < int(counts[1]) < 7
    assert f"({counts[1]})" in listed.split(",")[0]


def test_a_search_keeps_the_filter_and_a_filter_the_search(review: Review) -> None:
    shown = review("/", "inspection", "f", "1", "f", "")
    counts = [line.split(".")[0].split(" of ")[1] for line in headings(shown)]
    assert counts[:2] == ["7", "1"]
    assert counts[-1] == "1"


def test_a_blind_filter_does_not_offer_other_reviewers(review: Review) -> None:
    review("a")
    assert not any(
        "disagree" in line or "Judged by" in line for line in review("f", "", reviewer="bo", blind=True)
    )


def test_marked_flags_are_judged_in_one_act(tmp_path: Path, review: Review) -> None:
    shown = review("x", "x", "k", "x", "r", "b", "u", "*", "a")
    assert [line for line in shown if line.endswith("marked.")] == [
        "1 flag marked.", "2 flags marked.", "1 flag marked.", "7 flags marked."
    ]  # fmt: skip
    assert "Marked: 2 flags, this one too." in shown
    assert "Kept: 1 flag dismissed." in shown
    assert "Kept: 7 flags upheld." in shown
    assert {decision for _, decision, *_ in decisions(tmp_path / "desk")} == {"upheld"}


def test_only_a_spelling_of_a_name_is_accepted_for_good(tmp_path: Path, review: Review) -> None:
    shown = review("v", "n", "v")
    assert decisions(tmp_path / "desk") == [("ann", "dismissed", "accepted_variant", None)]
    assert "Only a spelling of a name is accepted for good; r dismisses this." in shown


def test_the_article_of_a_side_is_read_out(review: Review) -> None:
    shown = review("n", "n", "o", "b", "o", "z")
    assert "Article of which side (a, b): " in shown
    assert any(line.startswith("The Northern Gazette, 3 Mar 2021") for line in shown)
    assert any("*Five dock workers died*" in line for line in shown if "Gazette" not in line)
    assert "No article: that is no side of this flag." in shown


def test_what_makes_no_claims_is_told_as_such(tmp_path: Path) -> None:
    text = "Menu\nOne day it rained."
    one = {**article("a", text), "zones": [part("boilerplate", 0, 5), part("body", 5, len(text))]}
    shown = reviewed(desk(tmp_path, document("rain", [one], [flag("spelling", "error", "x", [side(one, "rained")])])), "o")  # fmt: skip
    assert "Not read for claims: Menu" in shown
    assert "One day it *rained*." in shown


def test_why_tells_every_comparison(review: Review) -> None:
    shown = "\n".join(review("w", "n", "w"))
    assert "role agrees: Both are said to have been on shift at the eastern quay." in shown
    assert "The words themselves are at fault; nothing was compared." in shown


def test_history_tells_who_said_what(review: Review) -> None:
    review("a")
    shown = review("j", "h", "k", "k", "h", reviewer="bo")
    assert "Nobody has judged this flag yet." in shown
    assert any(line.endswith("Z, ann: upheld") for line in shown)
    assert any("; ann: upheld." in line for line in shown)


def test_a_blind_review_tells_of_nobody_else(review: Review) -> None:
    review("a", "a", "a", "a")
    shown = review("h", "m", "n", "n", "h", reviewer="bo", blind=True)
    assert not any("ann" in line or line.startswith("disagree, ") for line in shown)
    assert not any("of such were upheld" in line for line in shown)


def test_the_table_of_facts_can_be_told(tmp_path: Path, review: Review) -> None:
    shown = review("m")
    place = shown.index("disagree: date: The last inspection was on 12 January in the Merrin Courier…")
    assert shown[place + 1 : place + 3] == [
        "  A 12 January: Merrin Courier",
        "  B 21 January: The Northern Gazette",
    ]
    lone = document("lone", [article("a", "One day it rained.")], [flag("spelling", "error", "x", [side(article("a", "One day it rained."), "rained")])])  # fmt: skip
    assert "No fact stands in several articles of this story." in reviewed(desk(tmp_path / "lone", lone), "m")


def test_help_names_every_key_of_the_prompt_with_a_sentence(review: Review) -> None:
    shown = review("?")
    asked = loop.PROMPT.partition("[")[2].partition("]")[0].split(",")
    assert {"a", "r", "s", "c", "u", "n", "w", "?", "q"} == set(asked)
    assert all(any(letter in line.partition(":")[0].split(" or ") for line in shown) for letter in loop.KEYS)


@pytest.mark.parametrize("typed", ["", "y", "aa", "A", "upheld", "\x1b[A", "é" * 5000])
def test_what_is_no_key_decides_nothing(tmp_path: Path, review: Review, typed: str) -> None:
    shown = review(typed)
    assert "Type one of the letters, then enter; ? lists what they do." in shown
    assert decisions(tmp_path / "desk") == []


@pytest.mark.parametrize("typed", [("r",), ("c",), ("/",), ()])
def test_the_end_of_input_leaves_at_any_prompt(
    tmp_path: Path, review: Review, typed: tuple[str, ...]
) -> None:
    review("a", *typed)
    assert decisions(tmp_path / "desk") == [("ann", "upheld", None, None)]


def test_a_check_that_ends_meanwhile_is_taken_in_between_two_flags(tmp_path: Path) -> None:
    folder = desk(tmp_path, harbour())
    shown: list[str] = []
    typed = iter(("a", "p"))

    def ask(prompt: str) -> str | None:
        shown.append(prompt)
        answer = next(typed, None)
        if answer == "a":
            checked = harbour()
            checked["flags"] = checked["flags"][:2]
            with Desk.open(folder) as again:
                again.save(checked)
        return answer

    with ReviewSession.open(folder, reviewer="ann") as session:
        PlainReview(session, ask, shown.append).run()
    assert [line.split(".")[0] for line in headings(shown)] == ["Flag 1 of 7", "Flag 2 of 2", "Flag 2 of 2"]
    assert len(decisions(folder)) == 1


def test_an_empty_desk_says_what_to_run(tmp_path: Path) -> None:
    assert reviewed(desk(tmp_path / "bare")) == [
        "Nothing to review: no article is in this desk yet. Run factcheck check PATH… first."
    ]
    quiet = document("calm", [article("a", "All is well.")])
    [line] = reviewed(desk(tmp_path / "calm", quiet))
    assert line.startswith("Nothing to review: 1 article of 1 story was checked, and nothing was flagged.")


def test_a_judgement_that_cannot_be_kept_is_told_and_the_review_goes_on(tmp_path: Path) -> None:
    folder = desk(tmp_path, harbour())
    shown: list[str] = []
    typed = iter(("a", "w"))
    with ReviewSession.open(folder, reviewer="ann") as session:
        session.ledger.connection.execute("PRAGMA query_only = ON")
        PlainReview(session, lambda _: next(typed, None), shown.append).run()
    assert any(line.startswith("Not done: ") for line in shown)
    assert not any(line.startswith("Kept") for line in shown)


def hostile(text: str) -> dict[str, Any]:
    """A story in which everything that can be told is the hostile text."""
    body = f"Before it. The words {text} stand here. After it.\n\n{text}\n"
    left, right = (article(f"{name}{text}", body, outlet=text, title=text) for name in "lr")
    sentence = claim(left, f"The words {text} stand here.")
    sides = side(left, text, claim_id=sentence["id"]), side(right, text, value=f"not {text}")
    return document(
        text,
        (left, right),
        [flag("date_conflict", "error", text, sides, suggestion=text, why=[why("date", "conflicts", text)])],
        [sentence],
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_are_told_and_do_nothing(tmp_path: Path, text: str) -> None:
    folder = desk(tmp_path, hostile(text))
    shown = reviewed(
        folder,
        "w",
        "m",
        "h",
        "c",
        text,
        "r",
        text,
        "o",
        "a",
        "f",
        "",
        "/",
        text,
        "a",
        "h",
        reviewer=f"r{text}",
    )
    assert [line for line in shown if harmful(line)] == []
    assert any(line.startswith("Kept: upheld") for line in shown)


def test_a_paragraph_of_a_megabyte_is_told_in_part(tmp_path: Path) -> None:
    shown = reviewed(desk(tmp_path, hostile(MEGABYTE)), "w", "m")
    assert max(map(len, shown)) == talk.LONGEST + 1
    assert [line for line in shown if harmful(line)] == []


def test_standard_streams_are_asked_and_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = iter(["a\r\n", "b", ""])
    monkeypatch.setattr("sys.stdin.readline", lambda: next(answers), raising=False)
    assert [terminal.ask("? ") for _ in range(3)] == ["a", "b", None]
    terminal.tell("line")
    assert capsys.readouterr().out == "? ? ? \nline\n"


def test_ctrl_c_leaves_with_what_was_decided(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = desk(tmp_path, harbour())
    typed = iter(["a"])

    def ask(prompt: str) -> str:
        del prompt
        try:
            return next(typed)
        except StopIteration:
            raise KeyboardInterrupt from None

    monkeypatch.setattr(terminal, "ask", ask)
    with pytest.raises(KeyboardInterrupt), ReviewSession.open(folder, reviewer="ann") as session:
        terminal.run(session)
    assert decisions(folder) == [("ann", "upheld", None, None)]


def test_it_needs_neither_a_screen_nor_a_server_nor_the_reading_of_articles() -> None:
    code = "import sys, factcheck.commands.review; print({'textual', 'aiohttp', 'claims'} & set(sys.modules) or 'none')"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "none\n"


def test_a_filter_that_lets_nothing_pass_is_told_and_what_to_do(tmp_path: Path) -> None:
    """After `--adjudicate` on a desk with flags on which nobody differs, nothing of them is denied."""
    shown: list[str] = []
    with ReviewSession.open(desk(tmp_path, harbour()), reviewer="ann") as session:
        session.narrow(Filter(states=("disagreed",)))
        PlainReview(session, lambda _: None, shown.append).run()
    assert shown == ["No flag of 7 passes the filter (reviewers disagree): review without it."]


def test_a_blind_history_does_not_say_that_nobody_has_judged(tmp_path: Path) -> None:
    folder = desk(tmp_path, harbour())
    reviewed(folder, "a", reviewer="ben")
    shown = reviewed(folder, "h", blind=True)
    assert "You have not judged this flag yet; what others decided is hidden." in shown
