import os
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.output.writing import replacing
from factcheck.store import drafts
from factcheck.store.drafts import draft, sweep


def gone() -> int:
    """The number of a process that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        ended.wait()
    return ended.pid


def left_by(process: int, folder: Path, machine: str | None = None) -> Path:
    """A draft as a process leaves it when it is killed."""
    name = draft(folder / "r.json").name.split("-")
    name[1] = machine or name[1]
    name[2] = str(process)
    path = folder / "-".join(name)
    path.write_bytes(b"half")
    return path


def test_the_next_write_removes_what_a_killed_program_left(tmp_path: Path) -> None:
    left = left_by(gone(), tmp_path)
    with replacing(tmp_path / "other.json") as write:
        assert not left.exists()
        write(b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["other.json"]


@pytest.mark.parametrize("process", [1, os.getpid(), os.getppid()])
def test_the_draft_of_a_program_that_runs_is_left_alone(tmp_path: Path, process: int) -> None:
    left = left_by(process, tmp_path)
    sweep(tmp_path)
    assert left.exists()


def test_the_draft_of_another_machine_is_left_alone(tmp_path: Path) -> None:
    left = left_by(gone(), tmp_path, machine="0" * 16)
    sweep(tmp_path)
    assert left.exists()


@pytest.mark.parametrize(
    "name",
    [".factcheck-1.tmp", ".factcheck-notes.tmp", "factcheck-1-2-3.tmp", ".factcheck-x-999-y.tmp", "a.tmp"],
)
def test_no_other_file_is_touched(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    sweep(tmp_path)
    assert (tmp_path / name).exists()


def test_where_the_system_cannot_tell_every_process_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = left_by(gone(), tmp_path)
    monkeypatch.setattr(drafts, "TELLS", False)
    sweep(tmp_path)
    assert left.exists()


def test_a_folder_that_cannot_be_listed_is_no_error(tmp_path: Path) -> None:
    sweep(tmp_path / "absent")
