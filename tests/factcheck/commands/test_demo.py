import json
import os

from factcheck.report.schema import schema
from tests.factcheck.commands.kit import Checker, Run


def test_the_schema_is_printed(run: Run) -> None:
    assert run("schema") == (0, schema().decode(), "")


def test_the_demo_keeps_nothing(run: Run, checker: Checker) -> None:
    status, out, err = run("demo")
    assert status == 0
    assert len(checker.articles) >= 4
    assert out.startswith("sample: ")
    assert "factcheck check FOLDER" in err
    assert os.listdir() == []  # noqa: PTH208 - of the working folder


def test_the_demo_can_be_kept(run: Run) -> None:
    run("demo", "--desk", "factcheck.desk")
    assert json.loads(run("report")[1])["story"] == "sample"
