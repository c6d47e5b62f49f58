"""What is passed over in folders and archives is said."""

import os
import tarfile
import zipfile
from pathlib import Path

import pytest

from sources.inputs.passed import Passed
from tests.sources.kit import TEXT, read, write


def remarks(folder: Path) -> list[str]:
    """What is said of a folder or archive in which one article is read."""
    articles, problems = read(folder)
    assert [article.id for article in articles] == ["a"]
    assert {(one.location, one.fatal) for one in problems} <= {(str(folder), False)}
    return [one.reason.split(":")[0] for one in problems]


def test_a_few_files_of_no_known_kind_are_named(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    write(tmp_path, a_txt=TEXT, memo_pdf=b"%PDF-1.7", Scan_PNG=b"\x89PNG")
    write(tmp_path / "deep", old_docx=b"PK\x03\x04")
    assert remarks(tmp_path) == ["passed over Scan.PNG, deep/old.docx, memo.pdf"]


def test_many_are_counted_by_their_endings(tmp_path: Path) -> None:
    write(tmp_path, a_txt=TEXT, b_pdf="x", c_PDF="x", d_pdf="x", e_docx="x", README="x")
    assert remarks(tmp_path) == ["passed over 5 files (3 .pdf, 1 .docx, 1 without ending)"]


def test_endings_are_counted_to_a_limit() -> None:
    passed = Passed(unknown=[f"{n}.e{n % 9}" for n in range(19)])
    (remark,) = passed.remarks("x")
    assert remark.reason.startswith(
        "passed over 19 files (3 .e0, 2 .e1, 2 .e2, 2 .e3, 2 .e4, 2 .e5, 6 others)"
    )


def test_links_that_lead_nowhere_are_said(tmp_path: Path) -> None:
    write(tmp_path, a_txt=TEXT)
    (tmp_path / "b.txt").symlink_to(tmp_path / "gone.txt")
    (tmp_path / "c.txt").symlink_to(tmp_path / "d.txt")
    (tmp_path / "d.txt").symlink_to(tmp_path / "c.txt")
    (tmp_path / "e").symlink_to(tmp_path / "gone")
    assert remarks(tmp_path) == ["passed over 4 files (3 .txt, 1 without ending)"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_neither_read_nor_waited_for(tmp_path: Path) -> None:
    write(tmp_path, a_txt=TEXT)
    os.mkfifo(tmp_path / "b.txt")
    assert remarks(tmp_path) == ["passed over b.txt"]


@pytest.mark.parametrize("name", ["factcheck.toml", "Thumbs.db", "desktop.ini", ".DS_Store", ".env"])
def test_what_programs_leave_for_themselves_is_not_worth_a_word(tmp_path: Path, name: str) -> None:
    write(tmp_path, a_txt=TEXT)
    (tmp_path / name).write_text("x")
    assert remarks(tmp_path) == []


def test_folders_that_links_lead_to_are_not_worth_a_word(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    write(tmp_path / "in", a_txt=TEXT)
    (tmp_path / "in" / "again").symlink_to(tmp_path)
    assert remarks(tmp_path) == []


def test_members_of_an_archive_too(tmp_path: Path) -> None:
    write(tmp_path, a_txt=TEXT, b_pdf="x")
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as packed:
        packed.write(tmp_path / "a.txt", "a.txt")
        packed.write(tmp_path / "b.pdf", "in/b.pdf")
    with tarfile.open(tmp_path / "t.tar", "w") as tar:
        tar.add(tmp_path / "a.txt", "a.txt")
        tar.add(tmp_path / "b.pdf", "in/b.pdf")
    for name in ("z.zip", "t.tar"):
        assert remarks(tmp_path / name) == ["passed over in/b.pdf"]


def test_names_are_made_printable(tmp_path: Path) -> None:
    write(tmp_path, a_txt=TEXT)
    (tmp_path / "b\x1b[2J\u202e.pdf").write_text("x")
    (remark,) = remarks(tmp_path)
    assert remark.isprintable()
    assert "\u202e" not in remark
