import os
import threading
from pathlib import Path

import pytest

from factcheck.errors import FactcheckError
from factcheck.output.writing import Write, replacing


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def fail_after(write: Write) -> None:
    write(b"half")
    raise RuntimeError


def test_the_file_is_there_when_the_block_ends(tmp_path: Path) -> None:
    target = tmp_path / "r.json"
    with replacing(target) as write:
        write(b"new")
        assert not target.exists()
    assert target.read_bytes() == b"new"
    assert names(tmp_path) == ["r.json"]


def test_an_error_leaves_the_old_file_and_no_trace(tmp_path: Path) -> None:
    target = tmp_path / "r.json"
    target.write_bytes(b"old")
    with pytest.raises(RuntimeError), replacing(target) as write:
        fail_after(write)
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["r.json"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "r.json", tmp_path / "link.json"
    target.write_bytes(b"old")
    link.symlink_to(target)
    with replacing(link) as write:
        write(b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_pipe_is_written_to_directly(tmp_path: Path) -> None:
    pipe, got = tmp_path / "pipe", bytearray()
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: got.extend(pipe.read_bytes()))
    reader.start()
    with replacing(pipe) as write:
        write(b"through")
    reader.join()
    assert got == b"through"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("absent/r.json", "the folder .*absent does not exist"),
        (".", "it is a folder"),
        ("file/r.json", "does not exist"),
    ],
)
def test_a_place_that_cannot_be_written_is_an_error_in_one_line(
    tmp_path: Path, name: str, message: str
) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FactcheckError, match=message), replacing(tmp_path / name):
        pass


def test_an_error_of_the_system_is_told_with_its_reason(tmp_path: Path) -> None:
    with pytest.raises(FactcheckError, match="File name too long"), replacing(tmp_path / ("x" * 300)):
        pass
