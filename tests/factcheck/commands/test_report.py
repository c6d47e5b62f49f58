import json
from pathlib import Path

import orjson
import pytest

from factcheck.desk.folder import Desk
from tests.factcheck.commands.kit import FERRY, HARBOUR, Run, judge, lines, write


@pytest.mark.parametrize("command", [["report"], ["report", "--format", "md"]])
def test_a_report_without_a_desk_says_what_to_do(run: Run, command: list[str]) -> None:
    status, out, err = run(*command)
    assert (status, out) == (2, "")
    assert "run factcheck check PATH" in err
    assert not Path("factcheck.desk").exists()


def test_a_report_of_several_stories_asks_which(run: Run) -> None:
    lines("in.jsonl", {"id": "2", "story": "z", "text": FERRY}, {"id": "1", "story": "b", "text": HARBOUR})
    run("check", "in.jsonl")
    status, _, err = run("report")
    assert status == 2
    assert "--story" in err
    assert json.loads(run("report", "--story", "z")[1])["story"] == "z"


def test_a_report_goes_to_a_file(run: Run) -> None:
    write("strike", a=HARBOUR)
    run("check", "strike")
    assert run("report", "-o", "r.json") == (0, "", "")
    assert Path("r.json").read_text("utf-8") == run("report", "-o", "-")[1]


def test_a_report_as_markdown(run: Run) -> None:
    write("strike", a=HARBOUR)
    run("check", "strike")
    _, out, _ = run("report", "--format", "md")
    assert out.startswith("# strike\n")
    assert "▲ conflict" in out


def test_decisions_are_joined_and_counted(run: Run) -> None:
    write("strike", a=HARBOUR)
    run("check", "strike")
    with Desk.open(Path("factcheck.desk")) as desk:
        before = desk.document(None)
    judge(before["flags"][0])
    run("check", "strike", "--json", "r.json")
    told = orjson.loads(Path("r.json").read_bytes())
    assert [one["decision"] for one in told["judgements"]] == ["upheld"]
    assert told["totals"]["judgements"] == 1


@pytest.mark.parametrize("name", ["a.txt", "b.md", "c.html", "d.json", "e.jsonl", "f.txt.gz", "g.zip"])
def test_nothing_that_could_be_an_article_is_overwritten(run: Run, name: str) -> None:
    write("strike", a=HARBOUR)
    run("check", "strike")
    Path(name).write_bytes("Das Tor brach, sagte Bürgermeister Vale.".encode("latin-1"))
    before = Path(name).read_bytes()
    status, _, err = run("report", "--format", "md", "-o", name)
    assert (status, "would overwrite a file that is no report of factcheck" in err) == (2, True)
    assert Path(name).read_bytes() == before


@pytest.mark.parametrize("form", ["json", "html", "md"])
def test_a_report_is_replaced_by_a_later_one(run: Run, form: str) -> None:
    write("strike", a=HARBOUR)
    run("check", "strike")
    first = run("report", "--format", form, "-o", f"r.{form}")
    assert first == run("report", "--format", form, "-o", f"r.{form}") == (0, "", "")


@pytest.mark.parametrize("command", ["report", "check"])
def test_a_damaged_analysis_is_one_line(run: Run, command: str) -> None:
    write("strike", a=HARBOUR)
    run("check", "strike")
    file = Path("factcheck.desk/analysis.sqlite")
    data = file.read_bytes()
    file.write_bytes(data[:4096] + b"\xff" * (len(data) - 4096))
    status, out, err = run(command, *(["strike"] if command == "check" else []))
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert "the judgements are safe" in err
