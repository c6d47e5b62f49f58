import re
import tomllib
from pathlib import Path

from factcheck import ruleset


def test_the_version_is_that_of_the_distribution() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == ruleset.VERSION


def test_what_reads_is_named_by_ruleset_and_content() -> None:
    assert re.fullmatch(rf"{ruleset.RULESET}-[0-9a-f]{{16}}", ruleset.reading_rules())


def test_modules_and_tables_of_both_packages_count(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    for name in ("b.py", "a.py", "data/t.tsv", "data/t.txt", "notes.md"):
        (tmp_path / name).write_text("x")
    assert [file.name for file in ruleset._files(tmp_path)] == ["t.tsv", "a.py", "b.py"]
