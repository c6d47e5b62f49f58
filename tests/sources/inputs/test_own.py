"""What factcheck wrote itself is passed over where articles are read."""

import json
import sqlite3
from pathlib import Path

import pytest

import sources
from factcheck.report.document import document
from factcheck.report.markdown import markdown
from sources.article import Article, SourceProblem
from sources.inputs.own import has_schema
from tests.factory import report

TEXT = "The dam above Kesti held through the night."
REPORT = json.dumps({"schema": "factcheck-report/1", "articles": []})
HTML = (
    '<!doctype html><html><head><meta name="generator" content="factcheck 0.1.0"></head><body>x</body></html>'
)


def read(path: Path) -> tuple[list[str], list[SourceProblem]]:
    found = list(sources.read(path))
    return [one.id for one in found if isinstance(one, Article)], [
        one for one in found if isinstance(one, SourceProblem)
    ]


@pytest.fixture
def reports(tmp_path: Path) -> dict[str, str]:
    """Reports by file name, and a folder with them and an article."""
    made = {
        "r.json": REPORT,
        "r.jsonl": f"{REPORT}\n{REPORT}\n",
        "r.md": markdown(document(report())),
        "r.html": HTML,
    }
    for name, text in made.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "a.txt").write_text(TEXT)
    return made


def test_reports_in_a_folder_are_passed_over_in_silence(tmp_path: Path, reports: dict[str, str]) -> None:
    assert len(reports) == 4
    assert read(tmp_path) == (["a"], [])


def test_a_report_that_is_named_is_said_to_be_one(tmp_path: Path, reports: dict[str, str]) -> None:
    for name in reports:
        articles, problems = read(tmp_path / name)
        assert articles == []
        assert {(one.fatal, "is a report of factcheck" in one.reason) for one in problems} == {(False, True)}


def test_an_article_about_factcheck_is_an_article(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"id": "a", "schema": "factcheck-report/1", "text": TEXT}))
    (tmp_path / "b.md").write_text(f"{TEXT} It was checked with factcheck, which gives no truth score.")
    assert read(tmp_path) == (["a", "b"], [])


def test_a_desk_in_a_folder_is_passed_over(tmp_path: Path) -> None:
    desk = tmp_path / "factcheck.desk"
    desk.mkdir()
    sqlite3.connect(desk / "judgements.sqlite").close()
    (desk / "b.txt").write_text("No article.")
    (tmp_path / "a.txt").write_text(TEXT)
    assert read(tmp_path) == (["a"], [])
    articles, (problem,) = read(desk)
    assert (articles, "is a desk of factcheck" in problem.reason) == ([], True)


@pytest.mark.parametrize(
    ("found", "is_report"),
    [
        ({"schema": "factcheck-report/1"}, True),
        ({"schema": "factcheck-report/2", "articles": []}, True),
        ({"schema": "factcheck-judgement/1"}, False),
        ({"schema": None}, False),
        ({"schema": ["factcheck-report/1"]}, False),
        ({}, False),
        (["factcheck-report/1"], False),
        ("factcheck-report/1", False),
        (None, False),
    ],
)
def test_a_report_calls_itself_one(found: object, *, is_report: bool) -> None:
    assert has_schema(found) is is_report
