"""Bytes become text, whatever they are encoded in."""

import io
import json
from pathlib import Path

import pytest

import sources
from sources import decoding
from sources.article import SourceProblem
from tests.sources.kit import PAGE, PARAGRAPH, TEXT, read, write


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "The minister said “no” to the café\u2019s owner on Monday."),
        ("cp1251", "The minister of finance said only: “Переговоры продолжаются в Москве без нас.”"),
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


@pytest.mark.parametrize(
    "charset", ["utf-7", "unicode_escape", "idna", "punycode", "hex", "no-such", "\u00e9"]
)
def test_an_encoding_that_no_page_is_in_is_not_believed(charset: str) -> None:
    data = f'<meta charset="{charset}">'.encode() + PARAGRAPH.replace("night", "caf\u00e9").encode("cp1252")
    found = decoding.decode(data, charset)
    assert (found.encoding, "caf\u00e9" in found.text) == ("windows-1252", True)


def test_what_a_server_says_of_the_encoding_counts() -> None:
    assert decoding.decode("Kesti \u0416".encode("koi8-r"), "KOI8-R").text == "Kesti \u0416"


def test_standard_input_that_breaks_off_is_a_problem() -> None:
    (found,) = sources.read("-", stdin=io.BytesIO(json.dumps({"text": TEXT}).encode("utf-16")[:-1]))
    assert isinstance(found, SourceProblem)
    assert (found.location, "begins like UTF-16" in found.reason) == ("standard input", True)
