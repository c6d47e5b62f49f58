"""Files, folders and standard input become articles; what cannot be read is one problem, and the rest goes on."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterable
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

import sources
from sources.article import Article, SourceProblem
from sources.errors import SourceError

TEXT = "The dam above Kesti held through the night."
PARAGRAPH = (
    "The dam above Kesti held through the night after two days of rain had filled the lake behind it, "
    "engineers said on Monday. Villagers were told to stay away from the river."
)
PAGE = f"""<html><head><title>Dam holds | Norland Herald</title>
<meta property="og:site_name" content="Norland Herald"><meta name="author" content="Ada Brink; Tomas Reve">
<meta property="og:title" content="Dam above Kesti holds">
<meta property="article:published_time" content="2024-03-04T10:00:00+01:00">
<link rel="canonical" href="https://herald.example/dam"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Dam above Kesti holds</h1>
<p>{PARAGRAPH}</p><p>“We are watching,” said Lena Holm, who runs the <a href="x">water board</a> in Norland.</p>
</article><footer>© 2024 Norland Herald</footer></body></html>"""


def write(folder: Path, **files: str | bytes) -> None:
    """Files named by keyword, "a_txt" for a.txt."""
    for name, content in files.items():
        data = content if isinstance(content, bytes) else content.encode()
        folder.joinpath(name.replace("_", ".")).write_bytes(data)


def read(*paths: str | Path, lines: Iterable[object] = ()) -> tuple[list[Article], list[SourceProblem]]:
    stdin = io.BytesIO(b"".join(json.dumps(line).encode() + b"\n" for line in lines))
    found = list(sources.read(paths, stdin=stdin))
    articles = [each for each in found if isinstance(each, Article)]
    return articles, [each for each in found if isinstance(each, SourceProblem)]


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
    articles, problems = read(tmp_path)
    assert ([article.id for article in articles], problems) == (["given", "a", "b"], [])


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, a_txt=TEXT)
    articles, problems = read(tmp_path, tmp_path / "a.txt", str(tmp_path / "a.txt"))
    assert (len(articles), problems) == (1, [])


def test_names_that_are_alike_take_their_folders_names(tmp_path: Path) -> None:
    for name in ("x", "y"):
        (tmp_path / name).mkdir()
        write(tmp_path / name, a_txt=TEXT)
    write(tmp_path / "x", a_md=TEXT)
    forth, _ = read(tmp_path / "x", tmp_path / "y")
    back, _ = read(tmp_path / "y", tmp_path / "x")
    assert [article.id for article in forth] == ["x-a", "x-a-2", "y-a"]
    assert forth == back


def test_json_lines_come_from_a_file_and_from_standard_input(tmp_path: Path) -> None:
    write(tmp_path, a_jsonl=f'\n{{"id": "x", "text": "{TEXT}"}}\r\n{{"text": "{TEXT}"}}\n')
    articles, problems = read(tmp_path / "a.jsonl", "-", lines=[{"text": TEXT}])
    assert problems == []
    assert [(article.id, article.provenance.location) for article in articles] == [
        ("stdin-1", "stdin:1"),
        ("x", "a.jsonl:2"),
        ("a-3", "a.jsonl:3"),
    ]


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


def test_an_id_counts_once_in_a_story_and_again_in_another() -> None:
    lines = [{"id": "x", "text": TEXT}, {"id": "x", "text": TEXT}, {"id": "x", "story": "s", "text": TEXT}]
    articles, (problem,) = read("-", lines=lines)
    assert [(article.id, article.story) for article in articles] == [("x", None), ("x", "s")]
    assert problem.location == "standard input:2"


def test_a_made_id_gives_way_to_a_given_one(tmp_path: Path) -> None:
    write(tmp_path, a_txt=TEXT, b_json=json.dumps({"id": "a", "text": TEXT}))
    articles, problems = read(tmp_path)
    assert ([article.id for article in articles], problems) == (["a", "a-2"], [])


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
    ("a.html", b"<html><body><h1>404</h1><p>Not found.</p></body></html>", "no article text"),
    (
        "a.html",
        b"<p>Subscribe to continue reading this article. Already a subscriber? Log in.</p>",
        "no article text",
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
    ("a.json", b'{"text": "a \\ud800 b"}', "half of a character"),
    ("a.json", b'{"text": "a \\udc00 b"}', "half of a character"),
    ("a.jsonl", b"\n\n", "is empty"),
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
    write(tmp_path, a_jsonl=f'{{"text": "{TEXT}"}}\n{{"text": \n{{"text": "{TEXT}"}}\n')
    articles, (problem,) = read(tmp_path)
    assert ([article.id for article in articles], problem.location) == (
        ["a-1", "a-3"],
        f"{tmp_path}/a.jsonl:2",
    )
    assert "column" in problem.reason


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("missing.txt", "does not exist"),
        ("missing", "does not exist"),
        ("a\0b.txt", "no path"),
        ("x" * 5000, "too long"),
    ],
)
def test_a_path_that_leads_nowhere_is_one_problem(path: str, reason: str) -> None:
    articles, (problem,) = read(path)
    assert articles == []
    assert reason in problem.reason
    assert problem.location.isprintable()


def test_a_folder_without_articles_is_a_problem(tmp_path: Path) -> None:
    write(tmp_path, a_xyz=TEXT)
    articles, (problem,) = read(tmp_path)
    assert (articles, problem.location) == ([], str(tmp_path))
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


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "The minister said “no” to the café\u2019s owner on Monday."),
        ("cp1251", "Президент сказал, что переговоры продолжаются в Москве."),
    ],
)
def test_a_file_that_is_not_utf8_is_read_with_a_remark(tmp_path: Path, encoding: str, text: str) -> None:
    write(tmp_path, a_txt=text.encode(encoding))
    (article,), (problem,) = read(tmp_path)
    assert article.text == text
    name = encoding.replace("cp", "windows-")
    assert (article.provenance.notes, problem.fatal) == ((f"decoded as {name}",), False)
    assert name in problem.reason


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8-sig"])
def test_a_byte_order_mark_tells_the_encoding(tmp_path: Path, encoding: str) -> None:
    write(tmp_path, a_txt=TEXT.encode(encoding), b_jsonl=json.dumps({"text": TEXT}).encode(encoding))
    articles, problems = read(tmp_path)
    assert ([article.text for article in articles], problems) == ([TEXT, TEXT], [])


def test_a_page_may_state_its_encoding(tmp_path: Path) -> None:
    page = PAGE.replace("<head>", '<head><meta charset="iso-8859-1">').replace("“", "").replace("”", "")
    write(tmp_path, a_html=page.replace("engineers", "ingénieurs").encode("latin-1"))
    (article,), problems = read(tmp_path)
    assert ("ingénieurs" in article.text, problems) == (True, [])


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
