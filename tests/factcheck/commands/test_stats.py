"""How often each kind was upheld, and how far reviewers agree."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.factcheck.commands.kit import FERRY, HARBOUR, Run, judge, write


def checked(run: Run) -> list[dict[str, Any]]:
    write("strike", a=HARBOUR, b=FERRY)
    run("check", "strike")
    found: list[dict[str, Any]] = json.loads(run("report")[1])["flags"]
    return found


def told(run: Run) -> Any:
    return json.loads(run("stats", "--json", "-")[1])


def test_without_decisions_the_next_step_is_told(run: Run) -> None:
    checked(run)
    assert run("stats") == (0, "Nobody has decided anything here yet. Next: factcheck review\n", "")
    assert "review --desk 'my desk'" in run_on_another_desk(run)
    assert told(run)["all"] == {
        "upheld": 0, "dismissed": 0, "unsure": 0, "share": None, "low": None, "high": None,
    }  # fmt: skip


def run_on_another_desk(run: Run) -> str:
    run("check", "strike", "--desk", "my desk")
    return run("stats", "--desk", "my desk")[1]


def test_without_a_desk_the_next_step_is_told(run: Run) -> None:
    status, out, err = run("stats")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "factcheck check" in err


def test_one_reviewer(run: Run) -> None:
    first, second = checked(run)
    judge(first)
    judge(second, reason="update")
    status, out, err = run("stats")
    lines = [line.rstrip() for line in out.splitlines()]
    assert (status, err) == (0, "")
    assert lines[1].split() == ["date", "1", "1", "-", "50%", "9%", "to", "91%"]
    assert lines[-1] == "Decided by ana."
    assert told(run)["kinds"] == [
        {
            "kind": "date_conflict", "upheld": 1, "dismissed": 1, "unsure": 0,
            "share": 0.5, "low": 0.0945, "high": 0.9055,
        }
    ]  # fmt: skip


def test_two_reviewers(run: Run) -> None:
    first, second = checked(run)
    for name in ("ana", "bo"):
        judge(first, reviewer=name)
    judge(second, reviewer="ana")
    judge(second, reviewer="bo", reason="update")
    out = run("stats")[1]
    assert "ana and bo" in out
    assert "Reviewers contradict each other on 1 flag: factcheck review --adjudicate" in out
    found = told(run)
    assert found["agreement"] == [{"reviewers": ["ana", "bo"], "both": 2, "same": 1, "kappa": 0.0}]
    assert found["disputed"] == 1
    assert found["reviewers"] == [{"reviewer": "ana", "judged": 2}, {"reviewer": "bo", "judged": 2}]


def test_hostile_names_reach_no_terminal(run: Run) -> None:
    flags = checked(run)
    for name in ("[red]\x1b]0;x\x07\u202e", "bo"):
        judge(flags[0], reviewer=name)
    out = run("stats")[1]
    assert "[red]" in out
    assert not set("\x1b\x07\u202e") & set(out)


def test_the_json_may_go_to_a_file(run: Run) -> None:
    judge(checked(run)[0])
    printed = run("stats", "--json", "stats.json")[1]
    assert printed.startswith("flags")
    assert Path("stats.json").read_text("utf-8") == run("stats", "--json", "-")[1]


@pytest.mark.parametrize("path", ["factcheck.desk/judgements.sqlite", "strike/a.txt"])
def test_nothing_that_is_read_is_written_over(run: Run, path: str) -> None:
    judge(checked(run)[0])
    before = Path(path).read_bytes()
    assert run("stats", "--json", path)[0] == 2
    assert Path(path).read_bytes() == before
