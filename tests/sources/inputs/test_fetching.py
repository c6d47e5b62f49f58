"""Pages are fetched by name, politely and within limits; tested against a server on the loopback address."""

import gzip
import json
import socket
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256

import pytest

import sources
from sources.article import Article, SourceProblem
from sources.errors import UnreadableError
from sources.inputs import fetching
from sources.inputs.answers import Limits
from sources.inputs.fetching import fetch
from tests.sources.inputs.web import Answer, Handler, serving

TEXT = "The dam above Kesti held through the night after two days of rain."
PAGE = f"""<html><head><title>Dam holds</title><meta property="og:site_name" content="Norland Herald"></head>
<body><article><h1>Dam holds</h1><p>{TEXT} Engineers said on Monday that the lake behind it was full.</p>
<p>Villagers were told to stay away from the river until the water had fallen by two metres.</p></article></body></html>"""
HTML = "text/html; charset=utf-8"


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


def read(*addresses: str) -> tuple[list[Article], list[SourceProblem]]:
    found = list(sources.read(addresses))
    return [one for one in found if isinstance(one, Article)], [
        one for one in found if isinstance(one, SourceProblem)
    ]


def why(address: str, **limits: float) -> str:
    """Why a page is not fetched."""
    with pytest.raises(UnreadableError) as raised:
        fetch(address, Limits(**limits))  # type: ignore[arg-type]  # sizes are whole numbers all the same
    assert "\n" not in str(raised.value)
    return str(raised.value)


def page(at: Handler) -> None:
    at.say(200, PAGE.encode(), Content_Type=HTML)


def test_a_page_is_an_article_with_address_and_time() -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    with serving(dam=page) as site:
        (article,), problems = read(f"{site.root}/dam#comments")
    assert problems == []
    assert (article.id, article.outlet, article.url) == ("dam", "Norland Herald", f"{site.root}/dam")
    assert TEXT in article.text
    assert (article.provenance.location, article.provenance.digest) == (
        f"{site.root}/dam",
        sha256(PAGE.encode()).hexdigest(),
    )
    assert article.provenance.retrieved is not None
    assert before <= datetime.fromisoformat(article.provenance.retrieved) <= datetime.now(UTC)
    assert site.seen == [("/dam", fetching.agent())]
    assert fetching.agent().startswith("factcheck")


def test_an_address_named_twice_is_fetched_once() -> None:
    with serving(dam=page) as site:
        articles, problems = read(f"{site.root}/dam", f"{site.root}/dam")
    assert (len(articles), len(site.seen), problems) == (1, 1, [])


@pytest.mark.parametrize(
    ("kind", "path", "body", "text"),
    [
        ("text/plain", "a", TEXT.encode(), TEXT),
        ("text/plain; charset=iso-8859-1", "a", "Café in Kesti.".encode("latin-1"), "Café in Kesti."),
        ("text/markdown", "a", b"# Dam\n\n**It** held.", "Dam\n\nIt held."),
        ("text/plain", "a.md", b"# Dam\n\n**It** held.", "Dam\n\nIt held."),
        ("application/json", "a", json.dumps({"text": TEXT}).encode(), TEXT),
        ("application/x-ndjson", "a", json.dumps({"text": TEXT}).encode() + b"\n", TEXT),
        ("", "a.jsonl", json.dumps({"text": TEXT}).encode() + b"\n", TEXT),
    ],
)
def test_other_kinds_are_read_as_files_of_their_kind(kind: str, path: str, body: bytes, text: str) -> None:
    with serving(**{path: lambda at: at.say(200, body, Content_Type=kind)}) as site:
        (article,), problems = read(f"{site.root}/{path}")
    assert (article.text, problems, article.provenance.retrieved is None) == (text, [], False)
    assert (article.outlet, article.url) == ("127.0.0.1", f"{site.root}/{path}")


def test_a_packed_page_is_unpacked() -> None:
    def packed(at: Handler) -> None:
        at.say(200, gzip.compress(PAGE.encode()), Content_Type=HTML, Content_Encoding="gzip")

    with serving(a=packed) as site:
        assert fetch(f"{site.root}/a").data == PAGE.encode()


@pytest.mark.parametrize(
    ("packed", "named"),
    [
        (gzip.compress(bytes(30_000_000)), "gzip"),
        (zlib.compress(bytes(30_000_000)), "deflate"),
        (gzip.compress(gzip.compress(bytes(30_000_000))), "gzip, gzip"),
    ],
    ids=["gzip", "deflate", "twice"],
)
def test_a_packed_bomb_stops_at_the_limit(packed: bytes, named: str) -> None:
    with serving(a=lambda at: at.say(200, packed, Content_Type=HTML, Content_Encoding=named)) as site:
        assert "does not end within 1 MB" in why(f"{site.root}/a", size=1_000_000)


@pytest.mark.parametrize("named", ["gzip", "x-gzip", "deflate", "headless", "gzip, deflate"])
def test_a_packed_page_that_is_cut_short_is_said(named: str) -> None:
    plain = ("".join(f"<p>It held for {n * n} hours.</p>" for n in range(5000))).encode()
    packed = {
        "deflate": zlib.compress(plain),
        "headless": zlib.compress(plain)[2:-4],
        "gzip, deflate": zlib.compress(gzip.compress(plain)),
    }.get(named, gzip.compress(plain))

    def say(at: Handler, data: bytes) -> None:
        at.say(200, data, Content_Type=HTML, Content_Encoding=named.replace("headless", "deflate"))

    with serving(
        whole=lambda at: say(at, packed), cut=lambda at: say(at, packed[: len(packed) // 2])
    ) as site:
        assert fetch(f"{site.root}/whole").data == plain
        assert "ends before all of it has come" in why(f"{site.root}/cut")


@pytest.mark.parametrize(
    ("data", "named"),
    [
        (b"\x8b\x02\x80abc\x03", "br"),
        (b"\x28\xb5\x2f\xfd", "gzip, zstd"),
        (b"no gzip at all", "gzip"),
        (PAGE.encode(), ", ".join(["gzip"] * 9)),
    ],
)
def test_a_page_packed_in_a_way_that_was_not_asked_for_is_said(data: bytes, named: str) -> None:
    with serving(a=lambda at: at.say(200, data, Content_Type=HTML, Content_Encoding=named)) as site:
        reason = why(f"{site.root}/a")
    assert "packed in a way" in reason or "ends before" in reason


def raw(data: bytes) -> Answer:
    """An answer byte by byte as it is given."""

    def answer(at: Handler) -> None:
        at.wfile.write(data)
        at.close_connection = True

    return answer


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


@pytest.mark.parametrize(
    "data",
    [
        HEAD + b"X: a\r\n" * 500 + b"\r\n",
        HEAD + b"X: " + b"a" * 200_000 + b"\r\n\r\n",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\nabc",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n",
        HEAD + b"Content-Length: 5\r\nContent-Length: 50000\r\n\r\nabcde",
        b"HTTP/1.1 100 Continue\r\n\r\n" * 2000,
        b"HTTP/1.1 999999 \r\n\r\n",
        b"\x00" * 1000,
    ],
    ids=["many heads", "long head", "huge chunk", "no chunk", "two lengths", "on and on", "status", "zeros"],
)
def test_an_answer_that_breaks_the_rules_is_one_line(data: bytes) -> None:
    with serving(a=raw(data)) as site:
        assert why(f"{site.root}/a", seconds=5)


def test_hosts_and_paths_may_be_written_in_other_ways() -> None:
    with serving(**{"caf%C3%A9": page}) as site:
        port = site.root.rpartition(":")[2]
        for address in (
            f"{site.root}/café",
            f"HTTP://127.0.0.1:{port}/caf%C3%A9",
            f"http://127.1:{port}/café",
        ):
            assert fetch(address).data == PAGE.encode()


def test_redirects_are_followed_and_the_last_address_counts() -> None:
    with serving(a=lambda at: at.say(302, Location="/b"), b=page) as site:
        (article,), problems = read(f"{site.root}/a")
        assert (article.url, article.id, problems) == (f"{site.root}/b", "a", [])
        assert article.provenance.location == f"{site.root}/a"


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("/a", "round in a circle"),
        ("/a#again", "round in a circle"),
        ("file:///etc/passwd", "only http and https"),
        ("ftp://127.0.0.1/a", "only http and https"),
        ("data:text/html,x", "only http and https"),
        ("javascript:alert(1)", "only http and https"),
        ("//[::1", "no address"),
        ("", "round in a circle"),
        ("http://ana:secret@127.0.0.1/", "password"),
        ("http://[bad/", "no address"),
        ("http://127.0.0.1:99999/", "no address"),
    ],
)
def test_a_redirect_that_may_not_be_followed_is_not(target: str, reason: str) -> None:
    with serving(a=lambda at: at.say(301, Location=target)) as site:
        assert reason in why(f"{site.root}/a")
        assert len(site.seen) == 1


def test_a_circle_of_several_is_seen() -> None:
    with serving(a=lambda at: at.say(302, Location="/b"), b=lambda at: at.say(302, Location="/a")) as site:
        assert "round in a circle" in why(f"{site.root}/a")
        assert len(site.seen) == 2


def test_redirects_without_end_are_cut() -> None:
    def on(at: Handler) -> None:
        at.say(307, Location=f"/h{int(at.path[2:]) + 1}")

    with serving(**{f"h{n}": on for n in range(20)}) as site:
        assert "too often" in why(f"{site.root}/h0")
        assert len(site.seen) == Limits().hops + 1


@pytest.mark.parametrize("status", [204, 304, 400, 401, 403, 404, 410, 429, 500, 503, 599])
def test_any_answer_but_a_page_is_said(status: int) -> None:
    with serving(a=lambda at: at.say(status, Content_Type=HTML)) as site:
        assert f"answered with {status}" in why(f"{site.root}/a")


@pytest.mark.parametrize(
    "kind",
    ["application/pdf", "image/png", "video/mp4", "application/octet-stream", "", "\x1b[2J", "nonsense"],
)
def test_what_is_no_article_by_its_content_type_is_not_read(kind: str) -> None:
    with serving(a=lambda at: at.say(200, b"x" * 100, Content_Type=kind)) as site:
        reason = why(f"{site.root}/a")
    assert ("not an article" in reason, reason.isprintable()) == (True, True)


def endless(at: Handler) -> None:
    at.send_response(200)
    at.send_header("Content-Type", HTML)
    at.end_headers()
    while not at.site.over.is_set():
        at.wfile.write(b"<p>more</p>" * 1000)


def silent(at: Handler) -> None:
    at.send_response(200)
    at.send_header("Content-Type", HTML)
    at.end_headers()
    at.wfile.write(b"<p>")
    at.wfile.flush()
    at.site.over.wait(10)


def dripping(at: Handler) -> None:
    at.send_response(200)
    at.send_header("Content-Type", HTML)
    at.end_headers()
    while not at.site.over.wait(0.01):
        at.wfile.write(b"x")
        at.wfile.flush()


def dripping_head(at: Handler) -> None:
    at.wfile.write(b"HTTP/1.0 200 OK\r\nX: ")
    while not at.site.over.wait(0.01):
        at.wfile.write(b"x")
        at.wfile.flush()


def test_a_page_that_never_ends_stops_at_the_size() -> None:
    with serving(a=endless) as site:
        assert "does not end within 1 MB" in why(f"{site.root}/a", size=1_000_000)


@pytest.mark.parametrize("answer", [silent, dripping, dripping_head])
def test_a_page_that_takes_for_ever_stops_at_the_time(answer: Answer) -> None:
    with serving(a=answer) as site:
        assert "does not answer" in why(f"{site.root}/a", seconds=0.2, silence=5)


def test_a_server_that_falls_silent_is_left() -> None:
    with serving(a=silent) as site:
        assert "does not answer" in why(f"{site.root}/a", seconds=5, silence=0.1)


@pytest.mark.parametrize(
    ("length", "reason"), [("10000", "ends before"), ("999999999999", "does not end within 50 MB")]
)
def test_a_length_that_is_too_long_is_said(length: str, reason: str) -> None:
    def short(at: Handler) -> None:
        at.say(200, PAGE.encode(), Content_Type=HTML, Content_Length=length)

    with serving(a=short) as site:
        assert reason in why(f"{site.root}/a")


@pytest.mark.parametrize("length", ["-5", "many", "1e9"])
def test_a_length_that_is_none_is_passed_over(length: str) -> None:
    def odd(at: Handler) -> None:
        at.say(200, PAGE.encode(), Content_Type=HTML, Content_Length=length)

    with serving(a=odd) as site:
        assert fetch(f"{site.root}/a").data == PAGE.encode()


def test_no_more_is_read_than_the_length_says() -> None:
    def long(at: Handler) -> None:
        at.say(200, b"It held." + b"x" * 1000, Content_Type="text/plain", Content_Length="8")

    with serving(a=long) as site:
        assert fetch(f"{site.root}/a").data == b"It held."


def test_an_empty_page_is_said() -> None:
    with serving(a=lambda at: at.say(200, b" \n", Content_Type=HTML)) as site:
        assert "empty page" in why(f"{site.root}/a")


@pytest.fixture
def closed_port() -> Iterator[int]:
    """A port that nobody listens at."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield held.getsockname()[1]


def test_a_server_that_is_not_there_is_said(closed_port: int) -> None:
    assert "cannot be reached" in why(f"http://127.0.0.1:{closed_port}/a")


def test_what_is_no_http_is_said() -> None:
    def noise(at: Handler) -> None:
        at.wfile.write(b"220 mail.example ESMTP\r\n" * 3)
        at.close_connection = True

    with serving(a=noise) as site:
        assert "ends before" in why(f"{site.root}/a")


def test_one_page_that_fails_leaves_the_rest() -> None:
    with serving(a=lambda at: at.say(404), b=page) as site:
        (article,), (problem,) = read(f"{site.root}/a", f"{site.root}/b")
    assert (article.id, problem.location) == ("b", f"{site.root}/a")


def test_a_password_is_neither_sent_nor_shown() -> None:
    with serving(a=page) as site:
        articles, (problem,) = read(site.root.replace("//", "//ana:secret@") + "/a")
    assert (articles, site.seen, problem.location) == ([], [], f"{site.root}/a")
    assert "secret" not in problem.reason


def test_a_proxy_that_is_set_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving() as site:
        site.answers["http://herald.example/dam"] = page
        monkeypatch.setenv("http_proxy", site.root)
        assert fetch("http://herald.example/dam").data == PAGE.encode()
