"""Zip and tar: articles are read out of them, nothing else is, and bombs stop at the limits."""

import gzip
import io
import json
import stat
import tarfile
import zipfile
from pathlib import Path

import pytest

import sources
from sources.article import Article, SourceProblem
from sources.inputs import archives, unpacking

TEXT = "The dam above Kesti held through the night."
KINDS = ["a.zip", "a.tar", "a.tar.gz", "a.tgz"]


def read(*paths: Path) -> tuple[list[Article], list[SourceProblem]]:
    found = list(sources.read(paths))
    return [one for one in found if isinstance(one, Article)], [
        one for one in found if isinstance(one, SourceProblem)
    ]


def pack(path: Path, files: dict[str, bytes]) -> Path:
    """An archive of the kind that its name says."""
    if path.suffix == ".zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
            for name, data in files.items():
                made.writestr(name, data)
        return path
    with tarfile.open(path, "w" if path.suffix == ".tar" else "w:gz") as made_tar:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            made_tar.addfile(info, io.BytesIO(data))
    return path


def reasons(path: Path) -> list[tuple[str, str]]:
    """What is said, and of which member."""
    return [(problem.location.removeprefix(str(path)), problem.reason) for problem in read(path)[1]]


@pytest.mark.parametrize("name", KINDS)
def test_articles_of_every_kind_are_read_sorted_json_first(tmp_path: Path, name: str) -> None:
    files = {
        "z/c.txt": TEXT.encode(),
        "b.md": b"# Dam holds\n\n" + TEXT.encode(),
        "z/d.jsonl": json.dumps({"id": "x", "text": TEXT}).encode() + b"\n",
        "a.json": json.dumps({"text": TEXT}).encode(),
        "notes.xyz": b"no article",
        ".hidden/e.txt": b"no article",
        "__MACOSX/._c.txt": b"no article",
        "z/.f.txt": b"no article",
    }
    articles, (problem,) = read(pack(tmp_path / name, files))
    assert (problem.fatal, problem.reason.split(":")[0]) == (False, "passed over notes.xyz")
    assert [(one.id, one.provenance.location) for one in articles] == [
        ("x", f"{name}!z/d.jsonl:1"),
        ("a", f"{name}!a.json"),
        ("b", f"{name}!b.md"),
        ("c", f"{name}!z/c.txt"),
    ]


def test_archives_lie_in_folders_beside_files(tmp_path: Path) -> None:
    for name in KINDS:
        pack(tmp_path / name, {f"{name}.txt": name.encode(), "same.txt": b"Same."})
    (tmp_path / "same.txt").write_text("Plain.")
    articles, problems = read(tmp_path)
    assert (len(articles), len({one.id for one in articles}), problems) == (9, 9, [])
    assert next(one.text for one in articles if one.id == "same") == "Plain."


def test_an_archive_named_in_two_ways_is_read_once(tmp_path: Path) -> None:
    path = pack(tmp_path / "a.zip", {"a.txt": TEXT.encode()})
    assert len(read(path, tmp_path, path.parent / "." / "a.zip")[0]) == 1


def test_json_lines_may_be_packed_alone(tmp_path: Path) -> None:
    lines = b'{"id": "x", "text": "One."}\n{"id": "y", "text": "Two."}\n'
    (tmp_path / "batch.jsonl.gz").write_bytes(gzip.compress(lines))
    articles, problems = read(tmp_path)
    assert ([one.id for one in articles], problems) == (["x", "y"], [])
    assert articles[0].provenance.location == "batch.jsonl.gz!batch.jsonl:1"


@pytest.mark.parametrize("name", ["a.zip", "a.tar"])
@pytest.mark.parametrize(
    "member", ["../a.txt", "x/../../a.txt", "/etc/a.txt", "..\\a.txt", "C:\\a.txt", "x/.."]
)
def test_a_name_that_leads_out_is_refused(tmp_path: Path, name: str, member: str) -> None:
    path = pack(tmp_path / name, {member: TEXT.encode(), "b.txt": TEXT.encode()})
    articles, (problem,) = read(path)
    assert [one.id for one in articles] == ["b"]
    assert "leads out of the archive" in problem.reason
    assert sorted(one.name for one in tmp_path.iterdir()) == [name]


@pytest.mark.parametrize(
    "kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE]
)
def test_links_and_devices_in_a_tar_are_refused(tmp_path: Path, kind: bytes) -> None:
    with tarfile.open(tmp_path / "a.tar", "w") as made:
        info = tarfile.TarInfo("a.txt")
        info.type, info.linkname = kind, "/etc/passwd"
        made.addfile(info)
    ((location, reason),) = reasons(tmp_path / "a.tar")
    assert location == "!a.txt"
    assert "link" in reason or "regular" in reason


@pytest.mark.parametrize(("mode", "word"), [(stat.S_IFLNK, "link"), (stat.S_IFCHR, "regular")])
def test_links_and_devices_in_a_zip_are_refused(tmp_path: Path, mode: int, word: str) -> None:
    info = zipfile.ZipInfo("a.txt")
    info.external_attr = mode << 16
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as made:
        made.writestr(info, "/etc/passwd")
    ((location, reason),) = reasons(tmp_path / "a.zip")
    assert (location, word in reason) == ("!a.txt", True)


def test_an_encrypted_member_is_said_to_be(tmp_path: Path) -> None:
    path = pack(tmp_path / "a.zip", {"a.txt": TEXT.encode()})
    data = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    path.write_bytes(data)
    ((_, reason),) = reasons(path)
    assert "encrypted" in reason


def test_a_member_in_a_rare_compression_is_said_to_be(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_LZMA) as made:
        made.writestr("a.txt", TEXT)
    ((_, reason),) = reasons(tmp_path / "a.zip")
    assert "unusual" in reason


@pytest.mark.parametrize("inner", KINDS)
def test_an_archive_in_an_archive_is_not_opened(tmp_path: Path, inner: str) -> None:
    data = pack(tmp_path / inner, {"a.txt": TEXT.encode()}).read_bytes()
    path = pack(tmp_path / "outer.zip", {inner: data})
    ((location, reason),) = reasons(path)
    assert (location, "archive in an archive" in reason) == (f"!{inner}", True)


def test_a_member_too_large_for_an_article_is_refused_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sources.inputs.opening.LARGEST", 100)
    monkeypatch.setattr("sources.decoding.LARGEST", 100)
    path = pack(tmp_path / "a.zip", {"a.txt": b"x" * 101, "b.txt": TEXT.encode()})
    articles, (problem,) = read(path)
    assert ([one.id for one in articles], problem.location) == (["b"], f"{path}!a.txt")


@pytest.mark.parametrize("name", ["a.zip", "a.tar.gz", "a.txt.gz"])
def test_a_bomb_stops_at_the_ratio(tmp_path: Path, name: str) -> None:
    bomb = b"\0" * 40_000_000
    if name == "a.txt.gz":
        (tmp_path / name).write_bytes(gzip.compress(bomb))
    else:
        pack(tmp_path / name, {"a.txt": bomb})
    ((location, reason),) = reasons(tmp_path / name)
    assert (location, "far more than any article" in reason) == ("", True)


@pytest.mark.parametrize("name", KINDS)
def test_an_archive_stops_at_the_total(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    path = pack(tmp_path / name, {"a.txt": TEXT.encode(), "b.txt": TEXT.encode()})
    monkeypatch.setattr(unpacking, "TOTAL", 80)
    ((location, reason),) = reasons(path)
    assert (location, "split it" in reason) == ("", True)


def test_a_zip_that_lies_about_its_sizes_gives_no_more_than_it_says(tmp_path: Path) -> None:
    path = pack(tmp_path / "a.zip", {"a.txt": TEXT.encode() * 1000})
    data = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = data.index(mark) + at
        data[place : place + 4] = (10).to_bytes(4, "little")
    path.write_bytes(data)
    ((location, reason),) = reasons(path)
    assert (location, "damaged" in reason) == ("!a.txt", True)


def test_a_tar_that_says_a_file_is_endless_is_refused(tmp_path: Path) -> None:
    info = tarfile.TarInfo("a.txt")
    info.size = 8**10
    (tmp_path / "a.tar").write_bytes(info.tobuf() + bytes(10_240))
    ((_, reason),) = reasons(tmp_path / "a.tar")
    assert "unpacks to" in reason or "damaged" in reason


@pytest.mark.parametrize("name", KINDS)
def test_entries_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    path = pack(tmp_path / name, {f"{n}.txt": b"x" for n in range(4)})
    monkeypatch.setattr(archives, "MEMBERS", 3)
    ((_, reason),) = reasons(path)
    assert "entries" in reason


@pytest.mark.parametrize("name", [*KINDS, "a.jsonl.gz"])
@pytest.mark.parametrize(
    "data", [b"", b"no archive at all", b"PK\x03\x04" + b"\xff" * 60, b"\x1f\x8b\x08" + b"\0" * 9]
)
def test_what_is_no_archive_is_one_line(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    articles, problems = read(tmp_path / name)
    assert (articles, len(problems)) == ([], 1)
    assert "\n" not in problems[0].reason


@pytest.mark.parametrize("name", KINDS)
def test_a_damaged_archive_gives_lines_and_no_error(tmp_path: Path, name: str) -> None:
    whole = pack(tmp_path / name, {f"{n}.txt": TEXT.encode() * 20 for n in range(3)}).read_bytes()
    for cut in range(1, len(whole), max(1, len(whole) // 40)):
        (tmp_path / name).write_bytes(whole[:cut] + b"\xff" + whole[cut + 1 :])
        for one in sources.read(tmp_path / name):
            assert isinstance(one, Article) or "\n" not in one.reason
        (tmp_path / name).write_bytes(whole[:cut])
        for one in sources.read(tmp_path / name):
            assert isinstance(one, Article) or "\n" not in one.reason


def test_an_archive_without_articles_is_a_problem_only_when_it_was_named(tmp_path: Path) -> None:
    pack(tmp_path / "pictures.zip", {"a.png": b"x"})
    (tmp_path / "a.txt").write_text(TEXT)
    (remark,) = read(tmp_path)[1]
    assert (remark.fatal, "passed over a.png" in remark.reason) == (False, True)
    (_, (_, reason)) = reasons(tmp_path / "pictures.zip")
    assert "without articles" in reason


def test_names_of_members_that_are_no_text_are_made_printable(tmp_path: Path) -> None:
    articles, problems = read(pack(tmp_path / "a.tar", {"b\n\udcff\u202e.txt": TEXT.encode()}))
    assert problems == []
    assert (articles[0].id, articles[0].provenance.location.isprintable()) == ("b\\n\\udcff\\u202e", True)
