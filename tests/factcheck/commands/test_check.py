import json
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from factcheck.desk.folder import Desk
from factcheck.model import Report
from factcheck.order import Severity
from tests.factcheck.commands.kit import FERRY, HARBOUR, Checker, Run, judge, lines, write


def test_a_check_prints_a_summary_and_what_to_do_next(run: Run) -> None:
    write("strike", a=HARBOUR, b=FERRY)
    status, out, err = run("check", "strike")
    assert status == 0
    assert out.startswith("strike: 2 articles from 2 independent origins")
    assert "▲ conflict" in out
    assert "“The harbour of Veldmoor was" in out
    assert "factcheck review" in err
    assert "factcheck report" in err


def test_candidates_are_asked_for(run: Run, checker: Checker) -> None:
    write("strike", a=HARBOUR)
    run("check", "strike")
    assert not checker.candidates
    run("check", "strike", "--candidates")
    assert checker.candidates


def test_a_check_leaves_the_report_in_the_desk(run: Run) -> None:
    write("strike", a=HARBOUR)
    run("check", "strike")
    status, out, _ = run("report")
    told = json.loads(out)
    assert (status, told["story"], [one["id"] for one in told["articles"]]) == (0, "strike", ["a"])


def test_the_desk_may_lie_elsewhere_and_the_next_steps_name_it(run: Run) -> None:
    write("strike", a=HARBOUR)
    _, _, err = run("check", "strike", "--desk", "mine.desk")
    assert "factcheck review --desk mine.desk" in err
    assert not Path("factcheck.desk").exists()
    assert run("report", "--desk", "mine.desk")[0] == 0


def test_the_next_steps_can_be_typed_as_they_are(run: Run) -> None:
    write("strike", a=HARBOUR)
    _, _, err = run("check", "strike", "--desk", "my desk\x1b[2J")
    assert "factcheck report --desk 'my desk␛[2J'" in err


def test_without_flags_there_is_nothing_to_review(run: Run, checker: Checker) -> None:
    checker.severity = None
    write("strike", a=HARBOUR)
    _, out, err = run("check", "strike")
    assert "Nothing was flagged." in out
    assert "factcheck review" not in err


def test_quiet_prints_nothing_but_problems(run: Run) -> None:
    write("strike", a=HARBOUR, empty="")
    status, out, err = run("check", "strike", "--quiet")
    assert (status, out) == (0, "")
    assert err.startswith("factcheck: strike/empty.txt: ")
    assert err.count("\n") == 1


@pytest.mark.parametrize("paths", [["absent"], ["empty"], ["empty", "absent.txt"]])
def test_when_nothing_can_be_read_the_status_is_2(run: Run, checker: Checker, paths: list[str]) -> None:
    write("empty")
    status, out, err = run("check", *paths)
    assert (status, out, checker.articles) == (2, "", [])
    assert all(line.startswith("factcheck: ") for line in err.splitlines())
    assert "nothing could be read" in err.splitlines()[-1]
    assert not Path("factcheck.desk").exists()


def test_what_cannot_be_read_is_named_and_the_rest_goes_on(run: Run, checker: Checker) -> None:
    write("strike", a=HARBOUR)
    Path("strike/b.txt").write_bytes(b"\x00\x01\x02\xff\xfe" * 200)
    status, _, err = run("check", "strike", "absent.txt")
    assert (status, checker.articles) == (0, ["a"])
    assert sum(line.startswith("factcheck: ") for line in err.splitlines()) == 2


@pytest.mark.parametrize(
    ("severity", "level", "status"),
    [
        ("error", "error", 1),
        ("error", "note", 1),
        ("conflict", "error", 0),
        ("conflict", "conflict", 1),
        ("tension", "conflict", 0),
        ("tension", "tension", 1),
        ("note", "tension", 0),
        ("note", "note", 1),
        (None, "note", 0),
    ],
)
def test_fail_on_takes_the_level_and_worse(
    run: Run, checker: Checker, severity: Severity | None, level: str, status: int
) -> None:
    checker.severity = severity
    write("strike", a=HARBOUR)
    assert run("check", "strike", "--fail-on", level)[0] == status


def test_a_flag_alone_does_not_fail(run: Run, checker: Checker) -> None:
    checker.severity = "error"
    write("strike", a=HARBOUR)
    assert run("check", "strike")[0] == 0


def test_json_writes_the_report(run: Run) -> None:
    write("strike", a=HARBOUR)
    run("check", "strike", "--json", "r.json")
    assert Path("r.json").read_text("utf-8") == run("report")[1]


def test_reports_writes_a_line_a_story(run: Run) -> None:
    lines("in.jsonl", {"id": "2", "story": "z", "text": FERRY}, {"id": "1", "story": "b", "text": HARBOUR})
    _, out, _ = run("check", "in.jsonl", "--reports", "r.jsonl")
    told = [json.loads(line) for line in Path("r.jsonl").read_text("utf-8").splitlines()]
    assert [(one["story"], one["articles"][0]["id"]) for one in told] == [("b", "1"), ("z", "2")]
    assert out.startswith("2 stories: 2 articles")


def test_json_is_refused_for_several_stories_before_anything_is_read(run: Run, checker: Checker) -> None:
    lines("in.jsonl", {"id": "2", "story": "z", "text": FERRY}, {"id": "1", "story": "b", "text": HARBOUR})
    status, _, err = run("check", "in.jsonl", "--json", "r.json")
    assert (status, checker.articles) == (2, [])
    assert err == "factcheck: --json holds one story and there are 2: write them with --reports FILE.jsonl\n"


@pytest.mark.parametrize("option", ["--json", "--reports"])
def test_a_file_that_cannot_be_written_is_refused_before_anything_is_read(
    run: Run, checker: Checker, option: str
) -> None:
    write("strike", a=HARBOUR)
    status, _, err = run("check", "strike", option, "absent/r")
    assert (status, checker.articles) == (2, [])
    assert err == "factcheck: cannot write absent/r: the folder absent does not exist, create it first\n"


def test_an_error_on_the_way_leaves_no_half_written_file(
    run: Run, monkeypatch: pytest.MonkeyPatch, checker: Checker
) -> None:
    def breaks(*given: Any, **named: Any) -> Iterator[Report]:
        yield from checker.check_stories(*given, **named)
        raise RuntimeError

    monkeypatch.setattr("factcheck.commands.check.check_stories", breaks)
    write("strike", a=HARBOUR)
    old = b'{"schema":"factcheck-report/1"}\n'
    Path("r.jsonl").write_bytes(old)
    assert run("check", "strike", "--reports", "r.jsonl")[0] == 3
    assert Path("r.jsonl").read_bytes() == old
    assert sorted(os.listdir()) == ["factcheck.desk", "r.jsonl", "strike"]  # noqa: PTH208 - of the working folder


def test_a_file_that_is_no_report_is_not_replaced(run: Run) -> None:
    write("strike", a=HARBOUR)
    Path("mine.json").write_text('{"text": "An article of mine."}')
    status, _, err = run("check", "strike", "--json", "mine.json")
    assert (status, "mine.json would overwrite a file that is no report" in err) == (2, True)


def test_two_checks_and_any_order_give_the_same_bytes(run: Run) -> None:
    write("strike", a=HARBOUR, b=FERRY, c=FERRY + " Later they left.")
    run("check", "strike/a.txt", "strike/b.txt", "strike/c.txt", "--json", "1.json")
    run("check", "strike/c.txt", "strike/a.txt", "strike/b.txt", "--json", "2.json", "--desk", "other.desk")
    run("check", "strike/c.txt", "strike/a.txt", "strike/b.txt", "--json", "3.json")
    assert Path("1.json").read_bytes() == Path("2.json").read_bytes() == Path("3.json").read_bytes()


def test_a_stamp_is_given_only_on_demand_and_not_kept(run: Run) -> None:
    write("strike", a=HARBOUR)
    run("check", "strike", "--json", "r.json", "--stamp")
    assert json.loads(Path("r.json").read_bytes())["stamp"].endswith("+00:00")
    assert "stamp" not in json.loads(run("report")[1])
    assert "stamp" in json.loads(run("report", "--stamp")[1])


def test_story_outlet_and_date_are_taken_where_an_article_states_none(run: Run) -> None:
    write("strike", a=HARBOUR)
    run(
        "check",
        "strike",
        "--story",
        "mine",
        "--outlet",
        "The Post",
        "--published",
        "2021-05-04",
        "--json",
        "r.json",
    )
    told = json.loads(Path("r.json").read_bytes())
    one = told["articles"][0]
    assert (told["story"], one["outlet"], one["published"]["interval"]["first"]) == (
        "mine",
        "The Post",
        "2021-05-04",
    )


def test_standard_input_is_read(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines("in.jsonl", {"id": "1", "text": HARBOUR})
    with (tmp_path / "in.jsonl").open("r", encoding="utf-8") as stream:
        monkeypatch.setattr("sys.stdin", stream)
        assert run("check", "-", "--json", "r.json")[0] == 0
    told = json.loads(Path("r.json").read_bytes())
    assert (told["story"], told["articles"][0]["id"]) == ("story", "1")


def test_hostile_words_reach_no_stream(run: Run) -> None:
    lines(
        "in.jsonl",
        {"id": "\x1b]0;x\x07", "outlet": "\x1b[2J\u202e", "text": "\x1b[31mRed " + HARBOUR, "story": "s\x07"},
    )
    _, out, err = run("check", "in.jsonl", "\x1b[2Jabsent")
    assert not set("\x1b\x07\u202e") & set(out + err)


def test_a_text_that_no_encoding_can_write_does_no_harm(run: Run) -> None:
    Path("in.jsonl").write_text(
        '{"id": "1", "text": "a \\ud800 b"}\n{"id": "2", "text": "Fine words."}\n', "utf-8"
    )
    status, _, err = run("check", "in.jsonl", "--json", "r.json")
    assert status in {0, 2}
    assert all(line.startswith("factcheck: ") for line in err.split("\nNext:")[0].splitlines() if line)


def test_a_desk_of_a_newer_version_is_refused_in_one_line(run: Run, checker: Checker) -> None:
    write("strike", a=HARBOUR)
    run("check", "strike")
    checker.articles.clear()
    connection = sqlite3.connect("factcheck.desk/analysis.sqlite")
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    for command in (["check", "strike"], ["report"]):
        status, out, err = run(*command)
        assert (status, out, checker.articles) == (2, "", [])
        assert "newer factcheck" in err
        assert err.count("\n") == 1


def flags() -> list[dict[str, Any]]:
    """The flags of the desk in the working folder."""
    with Desk.read(Path("factcheck.desk")) as desk:
        found: list[dict[str, Any]] = desk.document()["flags"]
    return found


def test_a_flag_that_was_dismissed_does_not_fail(run: Run) -> None:
    write("strike", a=HARBOUR)
    assert run("check", "strike", "--fail-on", "conflict")[0] == 1
    [one] = flags()
    judge(one, reason="update")
    status, out, _ = run("check", "strike", "--fail-on", "conflict")
    assert status == 0
    assert "dismissed" in out
    judge(one, reviewer="bo")
    assert run("check", "strike", "--fail-on", "conflict")[0] == 1


@pytest.mark.parametrize("option", ["--json", "--reports"])
@pytest.mark.parametrize("target", ["strike/a.txt", "strike/../strike/a.txt", "link.txt", "hard.txt"])
def test_an_article_is_never_overwritten(run: Run, checker: Checker, option: str, target: str) -> None:
    write("strike", a=HARBOUR)
    Path("link.txt").symlink_to("strike/a.txt")
    Path("hard.txt").hardlink_to("strike/a.txt")
    for paths in (["strike"], ["strike/a.txt"], ["."]):
        status, _, err = run("check", *paths, option, target)
        assert (status, checker.articles) == (2, [])
        assert err == (
            f"factcheck: {option} {target} would overwrite an article that is to be read: name another file\n"
        )
    assert Path("strike/a.txt").read_text("utf-8") == HARBOUR
    assert not Path("factcheck.desk").exists()


def test_the_file_behind_standard_input_is_never_overwritten(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines("in.jsonl", {"id": "1", "text": HARBOUR})
    before = Path("in.jsonl").read_bytes()
    with Path("in.jsonl").open("r", encoding="utf-8") as stream:
        monkeypatch.setattr("sys.stdin", stream)
        assert run("check", "-", "--json", "in.jsonl")[0] == 2
    assert Path("in.jsonl").read_bytes() == before


def test_a_report_beside_the_articles_may_be_written_again(run: Run) -> None:
    write("strike", a=HARBOUR)
    wanted = ("check", "strike", "--json", "strike/r.json", "--reports", "strike/r.jsonl")
    assert run(*wanted)[0] == 0
    assert run(*wanted)[0] == 0


@pytest.mark.parametrize("name", ["judgements.sqlite", "analysis.sqlite", "judgements.sqlite-wal"])
def test_the_desk_is_never_overwritten(run: Run, checker: Checker, name: str) -> None:
    write("strike", a=HARBOUR)
    assert run("check", "strike", "--json", f"factcheck.desk/{name}")[0] == 2
    assert checker.articles == []
    run("check", "strike")
    _, _, err = run("report", "-o", f"factcheck.desk/{name}")
    assert "would overwrite a file of the desk" in err
    assert run("report")[0] == 0


@pytest.mark.parametrize(("one", "other"), [("r", "r"), ("r", "./r"), ("r", "link"), ("-", "-")])
def test_two_reports_in_one_file_are_refused(run: Run, checker: Checker, one: str, other: str) -> None:
    write("strike", a=HARBOUR)
    Path("r").write_bytes(b"old")
    Path("link").symlink_to("r")
    status, out, err = run("check", "strike", "--json", one, "--reports", other)
    assert (status, out, checker.articles) == (2, "", [])
    assert err == "factcheck: --json and --reports name one file: give each a file of its own\n"
    assert Path("r").read_bytes() == b"old"


@pytest.mark.parametrize("option", ["--json", "--reports"])
def test_a_report_on_standard_output_stands_there_alone(run: Run, option: str) -> None:
    write("strike", a=HARBOUR)
    status, out, err = run("check", "strike", option, "-")
    assert status == 0
    assert json.loads(out)["story"] == "strike"
    assert "factcheck review" in err
    assert not Path("-").exists()


def test_judgements_that_cannot_be_used_are_found_before_anything_is_read(run: Run, checker: Checker) -> None:
    write("strike", a=HARBOUR)
    Path("factcheck.desk").mkdir()
    Path("factcheck.desk/judgements.sqlite").write_bytes(b"no database" * 200)
    status, out, err = run("check", "strike")
    assert (status, out, checker.articles) == (2, "", [])
    assert "bring it back from a backup" in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("option", ["--desk", "--json", "--reports"])
def test_a_path_that_is_too_long_is_one_line(run: Run, option: str) -> None:
    write("strike", a=HARBOUR)
    for arguments in (["strike", option, "x" * 5000], ["x" * 5000]):
        status, out, err = run("check", *arguments)
        assert (status, out) == (2, "")
        assert "internal error" not in err
    for command in ("report", "review"):
        status, _, err = run(command, "--desk", "x" * 5000)
        assert (status, err.count("\n")) == (2, 1)


def test_a_name_that_is_not_utf_8_can_be_kept_and_found(run: Run) -> None:
    write("strike", a=HARBOUR)
    assert run("check", "strike", "--story", "caf\udce9", "--outlet", "L\udce9", "--json", "r.json")[0] == 0
    told = json.loads(Path("r.json").read_bytes())
    assert (told["story"], told["articles"][0]["outlet"]) == ("caf\\udce9", "L\\udce9")
    assert run("report", "--story", "caf\udce9")[0] == 0


def test_what_became_of_earlier_decisions_is_told(run: Run) -> None:
    write("strike", a=HARBOUR, b=FERRY, c="The quay of Veldmoor was empty on Monday, the port said.")
    assert "earlier decisions" not in run("check", "strike")[1]
    for flag in json.loads(run("report")[1])["flags"]:
        judge(flag)
    assert "\nearlier decisions: 3 applied, 0 moved, 0 stale, 0 gone\n" in run("check", "strike")[1]
    write("strike", a=f"Rain fell.\n\n{HARBOUR}")
    Path("strike/b.txt").unlink()
    assert "\nearlier decisions: 1 applied, 0 moved, 1 stale, 1 gone\n" in run("check", "strike")[1]


def test_earlier_decisions_of_all_stories_are_counted_together(run: Run) -> None:
    lines("in.jsonl", {"id": "2", "story": "z", "text": FERRY}, {"id": "1", "story": "b", "text": HARBOUR})
    run("check", "in.jsonl")
    for story in ("b", "z"):
        judge(json.loads(run("report", "--story", story)[1])["flags"][0])
    assert "\nearlier decisions: 2 applied, 0 moved, 0 stale, 0 gone\n" in run("check", "in.jsonl")[1]


def test_an_accepted_difference_is_explained_in_the_next_story(run: Run, checker: Checker) -> None:
    checker.kind = "name_variant"
    write("strike", a=HARBOUR)
    write("next", b=HARBOUR)
    run("check", "strike")
    judge(json.loads(run("report", "--story", "strike")[1])["flags"][0], reason="accepted_variant")
    out = run("check", "next", "--json", "r.json")[1]
    told = json.loads(Path("r.json").read_text("utf-8"))
    assert "1 difference explained" in out
    assert (told["flags"], told["totals"]["suppressed_by_reason"]) == ([], {"accepted": 1})
    assert told == json.loads(run("report", "--story", "next")[1])
    Path("factcheck.toml").write_text("[suppress]\naccepted = false\n", "utf-8")
    run("check", "next", "--json", "r.json")
    assert [flag["kind"] for flag in json.loads(Path("r.json").read_text("utf-8"))["flags"]] == [
        "name_variant"
    ]
