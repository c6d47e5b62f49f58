"""The session that the README shows is the session that a newcomer gets: its commands are run, its output compared."""

import asyncio
import doctest
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import frozen

from factcheck.commands.arguments import parser
from factcheck.review.session import ReviewSession
from factcheck.tui.app import ReviewApp
from tests.factcheck.tui.screens import press

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
SAMPLE = Path("factcheck/data/sample")
LEFT_OUT = "…"
"""On a line of its own: any number of lines that the README leaves out."""


@frozen
class Step:
    """One command of the session."""

    command: str
    keys: tuple[str, ...]
    """What is typed into the program while it runs."""
    shown: tuple[str, ...]
    """The lines that the README shows below the command."""


def blocks(language: str) -> list[str]:
    """The fenced blocks of the README in one language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def steps(block: str) -> Iterator[Step]:
    for part in block.removeprefix("$ ").split("\n$ "):
        line, *shown = part.rstrip("\n").split("\n")
        command, _, keys = line.partition(" # type: ")
        yield Step(command.strip(), tuple(keys.split()), tuple(shown))


def run(step: Step, folder: Path) -> list[str]:
    """The lines that a terminal of 80 columns would show, standard error among them."""
    words = shlex.split(step.command)
    assert words[0] == "factcheck"
    if words[1] == "review":
        asyncio.run(reviewed(words[1:], step.keys, folder))
        return []
    done = subprocess.run(
        [sys.executable, "-P", "-m", *words],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "80", "PYTHONIOENCODING": "utf-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == (1 if "--fail-on" in words else 0), done.stdout
    return [line.rstrip() for line in done.stdout.splitlines()]


async def reviewed(words: list[str], keys: tuple[str, ...], folder: Path) -> None:
    """Type the keys into the review; it has to end with them."""
    options = parser().parse_args(words)
    with ReviewSession.open(folder / options.desk, reviewer=options.reviewer, story=options.story) as session:
        app = ReviewApp(session)
        async with app.run_test(size=(120, 34)):
            await press(app, *keys)
            assert app.mode == "left"


def fits(told: list[str], shown: tuple[str, ...]) -> bool:
    """Are the shown lines those told, but for what was left out?"""
    if not shown:
        return not told
    if shown[0] == LEFT_OUT:
        return any(fits(told[start:], shown[1:]) for start in range(len(told) + 1))
    return bool(told) and told[0] == shown[0] and fits(told[1:], shown[1:])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the session is held: the sample story lies where it lies in a clone."""
    made = tmp_path_factory.mktemp("clone")
    shutil.copytree(ROOT / SAMPLE, made / SAMPLE)
    return made


def test_the_session_is_as_shown(folder: Path) -> None:
    session = [step for block in blocks("console") for step in steps(block)]
    assert {step.command.split()[1] for step in session} >= {"check", "review", "report"}
    for step in session:
        told = run(step, folder)
        assert fits(told, step.shown), f"$ {step.command}\n" + "\n".join(told)
    assert (folder / "sample.json").stat().st_size > (folder / "sample.md").stat().st_size > 0


def test_the_python_is_as_shown(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    told: list[str] = []
    for number, block in enumerate(blocks("pycon")):
        example = doctest.DocTestParser().get_doctest(block, {}, f"block {number}", "README.md", 0)
        assert example.examples
        doctest.DocTestRunner(verbose=False).run(example, out=told.append)
    assert told == []


@pytest.mark.parametrize(
    ("told", "shown", "fit"),
    [
        ("a b", "a b", True),
        ("a b", "a c", False),
        ("a b", "a", False),
        ("a", "a b", False),
        ("a b c", "a … c", True),
        ("a c", "a … c", True),
        ("a b c", "a …", True),
        ("a b c", "… c", True),
        ("a b c", "… b", False),
        ("a b c d", "a … c", False),
        ("b a b c", "… b c", True),
        ("", "…", True),
    ],
)
def test_what_is_left_out_may_be_anything_and_nothing_else(told: str, shown: str, fit: bool) -> None:
    assert fits(told.split(), tuple(shown.split())) is fit


def test_a_block_is_cut_into_commands() -> None:
    assert list(steps("$ factcheck a  # type: x y\n$ factcheck b\none\ntwo\n")) == [
        Step("factcheck a", ("x", "y"), ()),
        Step("factcheck b", (), ("one", "two")),
    ]
