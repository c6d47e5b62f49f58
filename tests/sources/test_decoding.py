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
    "charset",
    [
        "utf-7",
        "unicode_escape",
        "idna",
        "punycode",
        "hex",
        "no-such",
        "\u00e9",
        "utf-16",
        "UTF-16LE",
        "utf_32_be",
        "zip",
    ],
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


WHOLE = "The minister said “no” to the café\u2019s owner on Monday \u2013 twice."


@pytest.mark.parametrize(
    ("data", "text", "broken"),
    [
        (WHOLE.encode() + b" Next\x92s week.", f"{WHOLE} Next\ufffds week.", 1),
        (WHOLE.encode() + b" caf\xe9, na\xefve", f"{WHOLE} caf\ufffd, na\ufffdve", 2),
        (b"\xff" + WHOLE.encode(), f"\ufffd{WHOLE}", 1),
        (WHOLE.encode() + "“".encode()[:2], f"{WHOLE}\ufffd", 1),
        ((WHOLE * 9).encode() + b"\xa0" * 6, WHOLE * 9 + "\ufffd" * 6, 6),
        (f"{WHOLE} \ufffd".encode() + b"\x80", f"{WHOLE} \ufffd\ufffd", 1),
        ("\ufeff".encode() + WHOLE.encode() + b"\xe9", f"{WHOLE}\ufffd", 1),
    ],
)
@pytest.mark.parametrize("charset", [None, "utf-8", "windows-1252", "iso-8859-1"])
def test_a_few_broken_bytes_leave_the_rest_utf8(
    data: bytes, text: str, broken: int, charset: str | None
) -> None:
    found = decoding.decode(data, charset)
    assert (found.text, found.encoding, found.broken) == (text, None, broken)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("The minister said “no” to the café\u2019s owner on Monday.", "windows-1252"),
        ("“CAFÉ” and “CLICHÉ” were the words that the minister of culture used on Monday.", "windows-1252"),
        ("The café\u2019s owner said nothing of the naïve plan to the reporters on Monday.", "windows-1252"),
    ],
)
def test_another_encoding_is_not_taken_for_broken_utf8(text: str, encoding: str) -> None:
    found = decoding.decode(text.encode("cp1252"))
    assert (found.text, found.encoding, found.broken) == (text, encoding, 0)


@pytest.mark.parametrize("charset", ["gbk", "big5", "shift_jis", "euc-kr", "koi8-r", "cp1251", "iso-8859-2"])
def test_a_stated_encoding_is_not_taken_for_broken_utf8(charset: str) -> None:
    text = {
        "gbk": "官员们说这座小城的港口在周一的一场风暴之后关闭",
        "big5": "官員們說這座小城的港口在週一的一場風暴之後關閉",
        "shift_jis": "小さな町の港は月曜日の嵐の後に閉鎖された",
        "euc-kr": "작은 도시의 항구는 월요일 폭풍 이후 폐쇄되었다",
        "iso-8859-2": "Przystań małego miasta została zamknięta w poniedziałek",
    }.get(charset, "Порт маленького города закрыли в понедельник после шторма")
    assert decoding.decode(text.encode(charset), charset).text == text


def test_broken_bytes_are_said(tmp_path: Path) -> None:
    write(tmp_path, a_txt=WHOLE.encode() + b" It was the owner\x92s third caf\xe9.")
    (article,), (problem,) = read(tmp_path)
    assert article.provenance.notes == ("2 broken bytes read as U+FFFD",)
    assert (problem.fatal, "2 broken bytes" in problem.reason) == (False, True)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
@pytest.mark.parametrize(
    "charset", ["windows-1251", "shift_jis", "utf-16-be", "base64", "../../etc", "a" * 40]
)
def test_a_mark_goes_before_what_is_stated(encoding: str, charset: str) -> None:
    page = f'<meta charset="{charset}">caf\u00e9 \u2013 “no”'
    assert decoding.decode(page.encode(encoding), charset).text == page


def test_what_a_page_in_utf8_states_wrongly_does_no_harm() -> None:
    page = '<meta charset="windows-1252"><meta charset="gbk">caf\u00e9'
    assert decoding.decode(page.encode(), "iso-8859-7").text == page
