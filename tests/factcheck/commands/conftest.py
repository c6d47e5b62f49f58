"""A command in a working folder of its own."""

from pathlib import Path

import pytest

from factcheck.cli import main
from tests.factcheck.commands.kit import Checker, Run


@pytest.fixture
def checker(monkeypatch: pytest.MonkeyPatch) -> Checker:
    made = Checker()
    monkeypatch.setattr("factcheck.commands.check.check_stories", made.check_stories)
    return made


@pytest.fixture
def run(
    checker: Checker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Run:
    """Runs in an empty working folder, with a checker in place of the language model."""
    assert checker
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")

    def call(*arguments: str) -> tuple[int, str, str]:
        status = main(arguments)
        return (status, *capfd.readouterr())

    return call
