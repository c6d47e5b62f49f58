"""Decisions out to a file and in from one."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from factcheck.ledger.file import Ledger
from tests.factcheck.commands.kit import FERRY, HARBOUR, Run, judge, write


def checked(run: Run) -> list[dict[str, Any]]:
    """The flags of a desk with two articles."""
    write("strike", a=HARBOUR, b=FERRY)
    run("check", "strike")
    found: list[dict[str, Any]] = json.loads(run("report")[1])["flags"]
    return found


def decisions(text: str) -> list[dict[str, Any]]:
    return [one for one in map(json.loads, text.splitlines()) if "decision" in one]


def test_an_export_names_the_flags_and_tells_the_decisions(run: Run) -> None:
    first, second = checked(run)
    judge(first)
    status, out, err = run("judgements", "export")
    assert (status, err) == (0, "")
    assert [json.loads(line)["flag"] for line in out.splitlines()] == [first["id"], first["id"], second["id"]]
    [line] = decisions(out)
    assert (line["decision"], line["kind"], line["reviewer"]) == ("upheld", first["kind"], "ana")
    assert run("judgements", "export", "-o", "j.jsonl")[:2] == (0, "")
    assert Path("j.jsonl").read_text("utf-8") == out


def test_what_was_exported_comes_in_elsewhere(run: Run) -> None:
    for flag in checked(run):
        judge(flag, reason="update")
    run("judgements", "export", "-o", "j.jsonl")
    assert run("judgements", "import", "j.jsonl", "--desk", "other") == (
        0,
        "2 decisions taken in, 0 known already\n",
        "",
    )
    assert (
        run("judgements", "import", "j.jsonl", "--desk", "other")[1]
        == "0 decisions taken in, 2 known already\n"
    )
    assert run("judgements", "export", "--desk", "other")[1] == Path("j.jsonl").read_text("utf-8")
    run("check", "strike", "--desk", "other")
    joined = json.loads(run("report", "--desk", "other")[1])["judgements"]
    assert [(one["decision"], one["reason"]) for one in joined] == [("dismissed", "update")] * 2


def test_an_export_may_be_written_over_itself_but_no_desk_and_no_folder(run: Run) -> None:
    checked(run)
    for _ in range(2):
        assert run("judgements", "export", "-o", "j.jsonl")[0] == 0
    for path in ("factcheck.desk/judgements.sqlite", "absent/j.jsonl"):
        status, out, err = run("judgements", "export", "-o", path)
        assert (status, out, err.count("\n")) == (2, "", 1)


def test_an_export_does_without_an_analysis(run: Run) -> None:
    flags = checked(run)
    judge(flags[0])
    for file in Path("factcheck.desk").glob("analysis.sqlite*"):
        file.unlink()
    status, out, _ = run("judgements", "export")
    assert (status, [one["flag"] for one in decisions(out)]) == (0, [flags[0]["id"]])


def test_an_export_of_no_desk_is_one_line(run: Run) -> None:
    status, out, err = run("judgements", "export", "--desk", "absent")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert not Path("absent").exists()


def test_bad_lines_are_told_and_the_rest_comes_in(run: Run) -> None:
    judge(checked(run)[0])
    data = run("judgements", "export")[1]
    Path("j.jsonl").write_text("nonsense\n" + data, "utf-8")
    status, out, err = run("judgements", "import", "j.jsonl", "--desk", "other")
    assert (status, out) == (0, "1 decision taken in, 0 known already, 1 line passed over\n")
    assert err == "factcheck: j.jsonl line 1 is no JSON: export it again, or remove the line\n"


@pytest.mark.parametrize("text", ["nonsense", '{"text": "An article."}\n{"text": "Another."}'])
def test_a_file_of_something_else_is_refused(run: Run, text: str) -> None:
    Path("j.jsonl").write_text(text, "utf-8")
    status, out, err = run("judgements", "import", "j.jsonl")
    assert (status, out.startswith("0 decisions")) == (2, True)
    assert err.startswith("factcheck: j.jsonl line 1 ")


def test_a_file_that_is_not_there_is_one_line_and_makes_no_desk(run: Run) -> None:
    status, out, err = run("judgements", "import", "absent.jsonl")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert not Path("factcheck.desk").exists()


def test_an_import_from_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    judge(checked(run)[0])
    data = run("judgements", "export")[1].encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert run("judgements", "import", "-", "--desk", "other")[1].startswith("1 decision taken in")


def test_an_undone_decision_stays_undone(run: Run) -> None:
    judge(checked(run)[0])
    with Ledger.open(Path("factcheck.desk")) as ledger:
        ledger.undo("ana")
    run("judgements", "export", "-o", "j.jsonl")
    run("judgements", "import", "j.jsonl", "--desk", "other")
    with Ledger.open(Path("other")) as ledger:
        assert ledger.current() == ()
        assert [one.decision for one in ledger.lines()].count("withdrawn") == 1


@pytest.mark.parametrize("arguments", [(), ("sideways",), ("import",), ("export", "x")])
def test_what_cannot_be_meant_is_bad_usage(run: Run, arguments: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as raised:
        run("judgements", *arguments)
    assert raised.value.code == 2
