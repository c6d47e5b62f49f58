"""Who reviews, which flags, and how."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from factcheck.review.filters import Filter
from factcheck.review.session import ReviewSession
from tests.factcheck.commands.kit import FERRY, HARBOUR, Run, judge, write


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Mapping[str, Any]]:
    """What the screen was opened with."""
    calls: list[Mapping[str, Any]] = []

    def run(folder: Path, **values: Any) -> int:
        calls.append({"folder": folder, **values})
        return 0

    monkeypatch.setattr("factcheck.tui.app.run", run)
    monkeypatch.setattr("factcheck.commands.review.login", lambda: "login")
    monkeypatch.setattr("factcheck.settings.user_config_path", lambda *_args, **_values: Path("nowhere"))
    return calls


@pytest.mark.parametrize(
    ("file", "arguments", "name"),
    [
        ("", (), "login"),
        ('[review]\nreviewer = "ana"', (), "ana"),
        ('[review]\nreviewer = "ana"', ("--reviewer", "bo"), "bo"),
        ("", ("--reviewer", "bo"), "bo"),
        ('model = "other"', (), "login"),
    ],
)
def test_the_reviewer_is_that_of_the_call_the_configuration_the_machine(
    run: Run, opened: list[Mapping[str, Any]], file: str, arguments: tuple[str, ...], name: str
) -> None:
    Path("factcheck.toml").write_text(file, "utf-8")
    assert run("review", *arguments)[0] == 0
    assert opened[0]["reviewer"] == name


def test_a_configuration_file_may_be_named(run: Run, opened: list[Mapping[str, Any]]) -> None:
    Path("mine.toml").write_text('[review]\nreviewer = "cy"', "utf-8")
    run("review", "--config", "mine.toml")
    assert opened[0]["reviewer"] == "cy"


def test_blind_and_adjudicate_are_passed_on(run: Run, opened: list[Mapping[str, Any]]) -> None:
    run("review")
    run("review", "--blind", "--story", "strike")
    run("review", "--adjudicate")
    assert [one["blind"] for one in opened] == [False, True, False]
    assert [one["shown"] for one in opened] == [Filter(), Filter(), Filter(states=("disagreed",))]
    assert opened[1]["story"] == "strike"


def test_blind_and_adjudicate_exclude_each_other(run: Run, opened: list[Mapping[str, Any]]) -> None:
    status, _, err = run("review", "--blind", "--adjudicate")
    assert (status, err.count("\n"), opened) == (2, 1, [])


def test_only_contradictions_are_adjudicated(
    run: Run, opened: list[Mapping[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    write("strike", a=HARBOUR, b=FERRY)
    run("check", "strike")
    first, second = json.loads(run("report")[1])["flags"]
    judge(first)
    judge(second)
    judge(second, reviewer="bo", reason="update")
    asked: list[int] = []

    def look(session: ReviewSession) -> int:
        asked.append(len(session.queue))
        return 0

    monkeypatch.setattr("factcheck.review.plain.terminal.run", look)
    for arguments in ((), ("--adjudicate",)):
        assert run("review", "--plain", *arguments)[0] == 0
    assert asked == [2, 1]
    assert not opened
