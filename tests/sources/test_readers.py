"""Files, folders and standard input become articles; what cannot be read is one problem, and the rest goes on."""

import io
import json
import os
import re
import subprocess
import sys
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

import sources
from sources import decoding
from sources.article import Article
from sources.errors import SourceError
from sources.inputs import opening
from tests.sources.kit import PAGE, PARAGRAPH, TEXT, read, write


def test_a_text_file_is_read_character_for_character(tmp_path: Path) -> None:
    data = f"\ufeff{TEXT}\r\n\r\nIt rained.\r\n".encode()
    write(tmp_path, a_txt=data)
    ((article,), problems) = read(tmp_path / "a.txt")
    assert (article.id, article.text, problems) == ("a", f"{TEXT}\r\n\r\nIt rained.\r\n", [])
    assert article.provenance.digest == sha256(data).hexdigest()
    assert (article.provenance.location, article.provenance.reader) == ("a.txt", "text")


def test_a_folder_is_read_in_order_with_the_folders_in_it(tmp_path: Path) -> None:
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / ".git").mkdir()
    write(tmp_path, b_txt=TEXT, a_md=TEXT, notes_xyz=TEXT)
    write(tmp_path / "deep" / "er", c_json=json.dumps({"id": "given", "text": TEXT}))
    (tmp_path / ".hidden.txt").write_text(TEXT)
    (tmp_path / ".git" / "d.txt").write_text(TEXT)
    articles, (remark,) = read(tmp_path)
    assert [article.id for article in articles] == ["given", "a", "b"]
    assert (remark.fatal, "passed over notes.xyz" in remark.reason) == (False, True)


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, a_txt=TEXT)
    articles, problems = read(tmp_path, tmp_path / "a.txt", str(tmp_path / "a.txt"))
    assert (len(articles), problems) == (1, [])


def test_json_lines_come_from_a_file_and_from_standard_input(tmp_path: Path) -> None:
    write(tmp_path, a_jsonl=f'\n{{"id": "x", "text": "{TEXT}"}}\r\n{{"text": "{TEXT}"}}\n')
    articles, problems = read(tmp_path / "a.jsonl", "-", lines=[{"id": "y", "text": TEXT}])
    assert problems == []
    assert [article.provenance.location for article in articles] == ["stdin:1", "a.jsonl:2", "a.jsonl:3"]
    assert [article.id for article in articles[:2]] == ["y", "x"]
    assert re.fullmatch("a-[0-9a-f]{12}", articles[2].id)


def test_a_json_article_has_all_that_is_given() -> None:
    given = {
        "id": "x", "story": "dam", "text": f"{TEXT}\n", "title": "Dam holds", "outlet": "Norland Herald", "byline": "Ada Brink",
        "published": "2024-03-04T23:30:00+01:00", "url": "https://herald.example/dam", "unknown": [1],
    }  # fmt: skip
    ((article,), problems) = read("-", lines=[given])
    assert problems == []
    assert (article.id, article.story, article.text, article.title, article.outlet, article.byline, article.url) == (
        "x", "dam", f"{TEXT}\n", "Dam holds", "Norland Herald", "Ada Brink", "https://herald.example/dam",
    )  # fmt: skip
    assert article.published.interval is not None
    assert (article.published.interval.first, article.published.span) == (date(2024, 3, 4), None)


def test_a_page_gives_text_and_metadata(tmp_path: Path) -> None:
    write(tmp_path, a_html=PAGE)
    ((article,), problems) = read(tmp_path)
    assert problems == []
    assert (article.title, article.outlet, article.byline) == (
        "Dam above Kesti holds", "Norland Herald", "Ada Brink, Tomas Reve",
    )  # fmt: skip
    assert article.published.interval is not None
    assert article.published.interval.first == date(2024, 3, 4)
    assert article.provenance.reader.startswith("html trafilatura ")
    assert article.provenance.digest == sha256(PAGE.encode()).hexdigest()
    body = [zone.span.of(article.text).strip() for zone in article.of_kind("body")]
    assert body[0] == PARAGRAPH
    assert len(body) == 2


def test_a_page_can_stand_in_json_and_what_is_given_beside_it_counts() -> None:
    ((article,), problems) = read("-", lines=[{"html": PAGE, "outlet": "Belmar Courier"}])
    assert (article.outlet, article.title, problems) == ("Belmar Courier", "Dam above Kesti holds", [])


PROBLEMS = [
    ("a.txt", b"", "is empty"),
    ("a.txt", b" \r\n\t", "is empty"),
    ("a.txt", "\u2003\n".encode(), "is empty"),
    ("a.txt", bytes(range(256)) * 8, "binary"),
    ("a.txt", b"%PDF-1.7 and so on", "a PDF file"),
    ("a.md", b"PK\x03\x04 and so on", "a ZIP archive"),
    ("a.txt", b"\xff\xfe\x00\xd8", "begins like UTF-16"),
    ("a.html", b"<html><body><h1>404</h1><p>Not found.</p></body></html>", "error page"),
    (
        "a.html",
        b"<p>Subscribe to continue reading this article. Already a subscriber? Log in.</p>",
        "paywall",
    ),
    ("a.html", b"plain words", "no article text"),
    ("a.json", b'{"text": "x"', "no valid JSON at column"),
    ("a.json", b'{\n"text": "x",\n}', "line 2, column 12"),
    ("a.json", b"[1]", "no object"),
    ("a.json", b"{}", "no text"),
    ("a.json", b'{"text": " "}', "no text"),
    ("a.json", b'{"text": 5}', "number under 'text'"),
    ("a.json", b'{"text": "x", "title": ["x"]}', "list under 'title'"),
    ("a.json", b'{"text": "x", "published": true}', "true or false under 'published'"),
    ("a.json", b'{"text": "x", "title": "y", "text": "z"}', "gives 'text' twice"),
    ("a.json", b'{"text": "x", "id": "1", "id": "2"}', "gives 'id' twice"),
    ("a.json", b'{"text": "a \\ud800 b"}', "half of a character"),
    ("a.json", b'{"text": "a \\udc00 b"}', "half of a character"),
    ("a.jsonl", b"\n\n", "holds no articles"),
    ("a.jsonl", b"", "holds no articles"),
    ("a.docx", b"words", "no known kind"),
]


@pytest.mark.parametrize(("name", "data", "reason"), PROBLEMS)
def test_what_cannot_be_read_is_one_problem_and_the_rest_goes_on(
    tmp_path: Path, name: str, data: bytes, reason: str
) -> None:
    tmp_path.joinpath(name).write_bytes(data)
    write(tmp_path, z_txt=TEXT)
    articles, (problem,) = read(tmp_path / name, tmp_path / "z.txt")
    assert [article.text for article in articles] == [TEXT]
    assert (problem.location, problem.fatal) == (str(tmp_path / name), True)
    assert reason in problem.reason
    assert "\n" not in problem.reason


def test_a_broken_json_line_is_named_with_its_line(tmp_path: Path) -> None:
    write(tmp_path, a_jsonl=f'{{"id": "x", "text": "{TEXT}"}}\n{{"text": \n{{"id": "y", "text": "{TEXT}"}}\n')
    articles, (problem,) = read(tmp_path)
    assert [article.id for article in articles] == ["x", "y"]
    assert problem.location == f"{tmp_path}/a.jsonl:2"
    assert "column" in problem.reason


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("missing.txt", "does not exist"),
        ("missing", "does not exist"),
        ("missing.zip", "does not exist"),
        ("", "is an empty path"),
        (" ", "is an empty path"),
        ("a\0b.txt", "no path"),
        ("x" * 5000, "too long"),
    ],
)
def test_a_path_that_leads_nowhere_is_one_problem(path: str, reason: str) -> None:
    articles, (problem,) = read(path)
    assert articles == []
    assert reason in problem.reason
    assert problem.location.isprintable()


def test_a_single_path_is_one_path(tmp_path: Path) -> None:
    write(tmp_path, a_txt=TEXT)
    for path in (tmp_path, str(tmp_path), tmp_path / "a.txt"):
        assert [one.id for one in sources.read(path) if isinstance(one, Article)] == ["a"]


def test_an_empty_path_is_not_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, a_txt=TEXT)
    monkeypatch.chdir(tmp_path)
    articles, (problem,) = read("")
    assert (articles, problem.location) == ([], '""')


def test_a_folder_that_links_to_itself_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    write(tmp_path / "in", a_txt=TEXT)
    (tmp_path / "in" / "again").symlink_to(tmp_path)
    (tmp_path / "b.txt").symlink_to(tmp_path / "c.txt")
    (tmp_path / "c.txt").symlink_to(tmp_path / "b.txt")
    articles, (remark,) = read(tmp_path)
    assert [article.id for article in articles] == ["a"]
    assert (remark.fatal, "b.txt, c.txt" in remark.reason) == (False, True)
    articles, (problem,) = read(tmp_path / "b.txt")
    assert (articles, "cannot be read" in problem.reason) == ([], True)


@pytest.mark.parametrize("blank", ["", " ", "\t\n", "\u00a0"])
def test_what_is_blank_in_json_is_not_given(blank: str) -> None:
    keys = ("id", "story", "title", "outlet", "byline", "published", "url")
    stdin = io.BytesIO(json.dumps({"text": TEXT, **dict.fromkeys(keys, blank)}).encode())
    (article,) = sources.read("-", outlet="Norland Herald", published="2024-03-04", stdin=stdin)
    assert isinstance(article, Article)
    assert (article.story, article.title, article.byline, article.url) == (None, None, None, None)
    assert (article.outlet, article.published.interval is not None) == ("Norland Herald", True)
    assert article.id.startswith("stdin-")


def test_what_is_given_in_json_is_taken_without_white_space_around_it() -> None:
    ((article,), _) = read("-", lines=[{"id": " x ", "text": f" {TEXT}\n", "outlet": " Norland Herald\n"}])
    assert (article.id, article.text, article.outlet) == ("x", f" {TEXT}\n", "Norland Herald")


def test_names_that_are_no_text_are_made_printable(tmp_path: Path) -> None:
    name = b"\xffb\n\xe2\x80\xae"
    folder = Path(os.fsdecode(bytes(tmp_path) + b"/" + name))
    folder.mkdir()
    (folder / (os.fsdecode(name) + ".txt")).write_text(TEXT)
    found = list(sources.read([folder], outlet=os.fsdecode(name)))
    assert [one.id for one in found if isinstance(one, Article)] == ["\\udcffb\\n\\u202e"]
    assert [(one.outlet, one.provenance.location) for one in found if isinstance(one, Article)] == [
        ("\\udcffb \\u202e", "\\udcffb\\n\\u202e.txt")
    ]


def test_json_lines_are_read_as_they_come() -> None:
    class Endless(io.RawIOBase):
        """Gives lines for ever."""

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: Any) -> int:
            line = (json.dumps({"text": TEXT}) + "\n").encode()
            buffer[: len(line)] = line
            return len(line)

    found = sources.read("-", stdin=io.BufferedReader(Endless()))
    assert isinstance(next(found), Article)


def test_a_line_longer_than_an_article_may_be_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "LARGEST", 100)
    monkeypatch.setattr(decoding, "LARGEST", 100)
    articles, (problem,) = read("-", lines=[{"text": TEXT * 9}, {"id": "b", "text": TEXT}])
    assert ([article.id for article in articles], problem.location) == (["b"], "standard input:1")


@pytest.mark.parametrize(
    "text",
    [
        "word " * 1_000_000,
        "word\n" * 20_000,
        "\u202eword\u202c \u2066and\u2069 \u200f" * 50_000,
        "\x00\x01\x1b[2J\x7f\x9b word " * 50_000,
    ],
    ids=["no full stop", "short lines", "bidirectional", "control"],
)
def test_hostile_text_is_read_whole_and_tiled(text: str) -> None:
    ((article,), problems) = read("-", lines=[{"id": "x", "text": text}])
    assert (article.text == text, problems) == (True, [])
    assert [zone.span.start for zone in article.zones[1:]] == [zone.span.end for zone in article.zones[:-1]]


def test_a_folder_without_articles_is_a_problem(tmp_path: Path) -> None:
    write(tmp_path, a_xyz=TEXT)
    articles, (remark, problem) = read(tmp_path)
    assert (articles, remark.fatal, problem.fatal, problem.location) == ([], False, True, str(tmp_path))
    assert "a.xyz" in remark.reason
    assert "folder without articles" in problem.reason


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_a_problem(tmp_path: Path) -> None:
    write(tmp_path, a_txt=TEXT)
    (tmp_path / "a.txt").chmod(0)
    articles, (problem,) = read(tmp_path)
    assert articles == []
    assert "permission" in problem.reason


def test_a_file_that_is_too_large_is_a_problem(tmp_path: Path) -> None:
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(50_000_001)
    articles, (problem,) = read(tmp_path)
    assert articles == []
    assert "50 MB" in problem.reason


def test_a_date_that_is_none_is_said_and_the_article_read() -> None:
    (article,), problems = read("-", lines=[{"text": TEXT, "published": "soon"}])
    assert problems == []
    assert article.published.interval is None
    assert '"soon"' in (article.published.reason or "")


def test_date_and_outlet_of_the_call_hold_for_articles_that_state_none() -> None:
    stdin = io.BytesIO(
        b'{"text": "It rained."}\n{"text": "It rained.", "published": "2020-01-01", "outlet": "B"}'
    )
    found = list(sources.read(["-"], published="2024-03-04", outlet="A", stdin=stdin))
    stated = [
        (each.outlet, each.published.interval.first)
        for each in found
        if isinstance(each, Article) and each.published.interval
    ]
    assert stated == [("A", date(2024, 3, 4)), ("B", date(2020, 1, 1))]


def test_a_date_of_the_call_that_is_none_is_an_error_at_once() -> None:
    with pytest.raises(SourceError, match="2018-12-06"):
        sources.read([], published="soon")


def test_importing_the_package_and_reading_text_load_nothing_heavy(tmp_path: Path) -> None:
    write(tmp_path, a_txt=TEXT)
    program = (
        "import sys, sources\n"
        "assert 'attr' not in sys.modules\n"
        f"list(sources.read([{str(tmp_path)!r}]))\n"
        "print(sorted({'trafilatura', 'charset_normalizer', 'dateutil', 'lxml', 'spacy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_closed_standard_input_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    (problem,) = sources.read("-")
    assert isinstance(problem, sources.article.SourceProblem)
    assert (problem.location, "is closed" in problem.reason) == ("standard input", True)


def test_a_key_of_another_object_in_the_record_is_no_second_one() -> None:
    line = {"text": TEXT, "tags": [{"text": "dam", "title": "a"}, {"text": "river", "title": "b"}]}
    (article,), problems = read("-", lines=[line])
    assert (article.text, problems) == (TEXT, [])
