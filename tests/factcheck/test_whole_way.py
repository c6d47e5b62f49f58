"""The program itself, with its language model, from files to a report that the schema takes."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import sources
from claims import extraction
from claims.language import Language
from factcheck import pipeline
from factcheck.model import ModelInfo
from factcheck.report.document import document
from factcheck.report.schema import schema
from sources.article import Article

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "factcheck" / "data" / "sample"
SEEDS = ROOT / ".." / "shared" / "seeds"


def checked(folder: Path, language: Language) -> dict[str, Any]:
    """The report on the articles of a folder."""
    articles = [one for one in sources.read([folder]) if isinstance(one, Article)]
    readings = tuple(extraction.read(articles, language))
    return document(pipeline.check(readings, story="s", model=ModelInfo(name="m", version="1")))


def test_candidates_that_were_not_matched_are_listed_after_the_matches(language: Language) -> None:
    articles = [one for one in sources.read([SAMPLE]) if isinstance(one, Article)]
    readings, model = tuple(extraction.read(articles, language)), ModelInfo(name="m", version="1")
    usual = document(pipeline.check(readings, story="s", model=model))
    found = document(pipeline.check(readings, story="s", model=model, every=True))
    matched = len(usual["matches"])
    assert found["matches"][:matched] == usual["matches"]
    assert {one["relation"] for one in found["matches"][matched:]} == {"none"}
    pairs = [frozenset(one["claims"]) for one in found["matches"]]
    assert len(set(pairs)) == len(pairs)
    assert problems(found) == []
    assert {**found, "matches": [], "totals": {}} == {**usual, "matches": [], "totals": {}}


def problems(report: dict[str, Any]) -> list[str]:
    """What the schema has against a report."""
    errors = Draft202012Validator(json.loads(schema())).iter_errors(report)
    return [f"{error.json_path}: {error.message[:100]}" for error in errors]


def test_the_report_on_the_sample_is_valid(language: Language) -> None:
    report = checked(SAMPLE, language)
    assert problems(report) == []
    assert all(report[key] for key in ("entities", "claims", "matches", "agreements", "flags", "suppressed"))


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the shared articles are not on this machine")
def test_the_report_on_real_articles_is_valid(language: Language) -> None:
    report = checked(SEEDS, language)
    assert len(report["articles"]) == 5
    assert problems(report) == []


def test_a_second_check_loads_no_language_model(tmp_path: Path) -> None:
    code = (
        "import sys\nfrom factcheck.cli import main\n"
        f"status = main(['check', {str(SAMPLE)!r}, '--quiet', '--json', sys.argv[1]])\n"
        "print(status, 'spacy' in sys.modules)"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    told = [
        subprocess.run(
            [sys.executable, "-c", code, name], cwd=tmp_path, env=environment, capture_output=True, check=True
        ).stdout
        for name in ("1.json", "2.json")
    ]
    assert told == [b"0 True\n", b"0 False\n"]
    assert (tmp_path / "1.json").read_bytes() == (tmp_path / "2.json").read_bytes()
