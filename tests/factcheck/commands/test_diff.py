import json
from pathlib import Path

from factcheck.report.document import document
from factcheck.report.encode import dumps
from tests.factcheck.commands.kit import Run
from tests.factory import full_report, report

TOLD = """\
2 new, 0 gone, 0 carried

new      ▲ conflict  date: The closing is dated 3 May and 5 May.
new      • note      provenance: Article b does not say when it was published.
"""


def write() -> None:
    """A report without flags and one with two."""
    Path("old.json").write_bytes(dumps(document(report(*full_report().articles))))
    Path("new.json").write_bytes(dumps(document(full_report())))


def test_the_table(run: Run) -> None:
    write()
    status, out, err = run("diff", "old.json", "new.json")
    assert (status, out, err) == (0, TOLD, "")
    assert run("diff", "new.json", "new.json")[1].startswith("0 new, 0 gone, 2 carried\n")


def test_the_json(run: Run) -> None:
    write()
    _, out, _ = run("diff", "new.json", "old.json", "--json", "-")
    told = json.loads(out)
    assert [one["kind"] for one in told["gone"]] == ["date_conflict", "missing_provenance"]
    assert (told["new"], told["carried"]) == ([], [])
    assert run("diff", "new.json", "old.json", "--json", "d.json")[1].startswith("0 new, 2 gone")
    assert Path("d.json").read_text("utf-8") == out


def test_hostile_words_reach_no_stream(run: Run) -> None:
    write()
    made = document(full_report())
    made["flags"][0]["headline"] = "\x1b]0;x\x07[red]\u202e"
    Path("new.json").write_bytes(dumps(made))
    _, out, _ = run("diff", "old.json", "new.json")
    assert "[red]" in out
    assert not set("\x1b\x07\u202e") & set(out)


def test_no_report_is_written_over(run: Run) -> None:
    write()
    for name in ("old.json", "new.json"):
        status, out, err = run("diff", "old.json", "new.json", "--json", name)
        assert (status, out) == (2, "")
        assert "--json" in err
    assert json.loads(Path("new.json").read_bytes())["story"] == "harbour"


def test_a_long_line_stays_one_for_programs(run: Run) -> None:
    write()
    made = document(full_report())
    made["flags"][0]["headline"] = "long " * 100 + "end"
    Path("new.json").write_bytes(dumps(made))
    _, out, _ = run("diff", "old.json", "new.json")
    assert len(out.splitlines()) == 4
    assert not any(line.endswith(" ") for line in out.splitlines())


def test_a_report_that_is_not_complete_is_named(run: Run) -> None:
    write()
    made = document(full_report())
    del made["claims"]
    Path("part.json").write_bytes(dumps(made))
    for paths in (("part.json", "new.json"), ("new.json", "part.json")):
        status, _, err = run("diff", *paths)
        assert status == 2
        assert err == (
            "factcheck: part.json is not complete ('claims' is missing): write it again with factcheck report -o FILE\n"
        )


def test_what_is_no_report_is_one_line(run: Run) -> None:
    write()
    Path("x.json").write_text("{}", "utf-8")
    for paths in (("x.json", "new.json"), ("old.json", "absent.json")):
        status, _, err = run("diff", *paths)
        assert (status, err.count("\n")) == (2, 1)
