import asyncio
import json
import re
import shlex
import signal
import socket
import subprocess
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from importlib import util
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from factcheck.cli import main
from factcheck.commands import serve
from factcheck.commands.serve_pages import ReviewServer
from factcheck.desk.folder import DeskError
from factcheck.ledger.file import Ledger
from tests.factcheck.review.desks import desk, harbour

ROOT = Path(__file__).parents[3]
NASTY = 'it\'s $(touch stolen) `touch stolen`; touch stolen & "x" --story=y'
"""A name in which a shell would find commands."""
SECONDS = 30
"""Longer than anything here takes; a test that hangs must end."""


@contextmanager
def served(folder: Path, *options: str) -> Iterator[tuple["subprocess.Popen[str]", int]]:
    """A review that is served, and its port; stopped as by Ctrl-C, without which it would go on."""
    call = [sys.executable, "-m", "factcheck", "review", "--desk", str(folder), "--serve", "0", *options]
    running = subprocess.Popen(call, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        assert running.stdout is not None
        said = running.stdout.readline()
        found = re.fullmatch(r"The review is at http://127\.0\.0\.1:(\d+) until Ctrl-C\.\n", said)
        assert found, running.communicate()
        yield running, int(found[1])
    finally:
        running.send_signal(signal.SIGINT)
        running.communicate(timeout=SECONDS)


def fetched(port: int, path: str = "/", **headers: str) -> tuple[int, dict[str, str], str]:
    """Status, headers and text of a page."""
    connection = HTTPConnection("127.0.0.1", port, timeout=SECONDS)
    try:
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read().decode("utf-8", "replace")
    finally:
        connection.close()


def test_the_page_answers_on_the_loopback_alone_and_stops_by_a_signal(tmp_path: Path) -> None:
    folder = desk(tmp_path, harbour())
    with served(folder) as (running, port):
        status, headers, page = fetched(port)
        assert status == 200
        assert f"ws://127.0.0.1:{port}/ws" in page
        assert "http://127.0.0.1" in headers["Content-Security-Policy"]
        assert fetched(port, "/static/js/textual.js")[0] == 200
        with pytest.raises(OSError, match=r"\S"):
            socket.create_connection(("127.0.0.2", port), timeout=SECONDS)  # answers where all addresses do
    assert running.returncode == 0


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Host": "localhost:{port}"}, 200),
        ({"Origin": "http://127.0.0.1:{port}"}, 200),
        ({"Origin": "http://localhost:{port}"}, 200),
        ({"Host": "review.example"}, 403),
        ({"Host": "review.example:{port}"}, 403),
        ({"Host": "127.0.0.1"}, 403),
        ({"Origin": "http://review.example"}, 403),
        ({"Origin": "http://127.0.0.1:1"}, 403),
        ({"Origin": "null"}, 403),
    ],
)
def test_other_names_and_pages_of_other_sites_are_refused(
    port: int, headers: dict[str, str], status: int
) -> None:
    sent = {name: value.format(port=port) for name, value in headers.items()}
    for path in ("/", "/static/js/textual.js"):
        assert fetched(port, path, **sent)[0] == status


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """Where a review is served."""
    with served(desk(tmp_path_factory.mktemp("desk"), harbour())) as (_, found):
        yield found


def test_a_page_of_another_site_cannot_press_keys(port: int) -> None:
    asyncio.run(_refused(port))


async def _refused(port: int) -> None:
    async with aiohttp.ClientSession() as browser:
        with pytest.raises(aiohttp.WSServerHandshakeError, match="403"):
            await browser.ws_connect(f"http://127.0.0.1:{port}/ws", origin="http://review.example")


def test_the_review_runs_in_the_page_and_keeps_what_is_decided(tmp_path: Path) -> None:
    folder = desk(tmp_path / NASTY, harbour())
    with served(folder, "--reviewer", NASTY, "--story", "harbour") as (running, port):
        asyncio.run(_upheld(f"http://127.0.0.1:{port}"))
    assert running.returncode == 0
    assert not [*tmp_path.rglob("stolen")]
    with Ledger.read(folder) as ledger:
        [line] = ledger.current()
    assert (line.reviewer, line.decision) == (NASTY, "upheld")


async def _upheld(address: str) -> None:
    """Open the page and press the key that upholds."""
    async with asyncio.timeout(SECONDS), aiohttp.ClientSession() as browser:
        page = await browser.ws_connect(f"{address}/ws?width=80&height=24", origin=address)
        await shown(page, "1 of 7")
        await page.send_str(json.dumps(["stdin", "a"]))
        await shown(page, "kept")
        await page.close()


async def shown(page: aiohttp.ClientWebSocketResponse, words: str) -> None:
    """Wait until these words were drawn."""
    drawn = ""
    while words not in re.sub(r"\x1b\[[0-9;?<>=]*[a-zA-Z]", "", drawn):
        message = await page.receive(timeout=SECONDS)
        assert message.type in (aiohttp.WSMsgType.BINARY, aiohttp.WSMsgType.TEXT), f"{message}: {drawn}"
        drawn += message.data.decode("utf-8") if isinstance(message.data, bytes) else message.data


def options(folder: Path, **values: Any) -> Namespace:
    given = {"desk": folder, "story": None, "reviewer": None, "config": None, "serve": 0}
    return Namespace(**(given | values))


def test_no_name_is_a_command_or_an_option() -> None:
    line = serve.command(options(Path(NASTY), story="--x", reviewer=NASTY, blind=True, no_color=True))
    assert shlex.split(line)[4:] == [
        "review",
        f"--desk={NASTY}",
        "--story=--x",
        f"--reviewer={NASTY}",
        "--blind",
        "--no-color",
    ]


def test_a_port_that_is_taken_is_told(tmp_path: Path) -> None:
    folder = desk(tmp_path, harbour())
    with socket.create_server(("127.0.0.1", 0)) as taken:
        number = taken.getsockname()[1]
        with pytest.raises(DeskError, match=f"port {number} cannot be used .*--serve {number + 1}"):
            serve.run(options(folder, serve=number))


def test_a_desk_that_cannot_be_read_is_told_before_anything_is_served(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="no story 'flood'"):
        serve.run(options(desk(tmp_path, harbour()), story="flood"))


def test_what_is_missing_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        serve, "find_spec", lambda name: None if name == "textual_serve" else util.find_spec(name)
    )
    with pytest.raises(DeskError, match=r"pip install 'factcheck-newsdesk\[serve\]'"):
        serve.run(options(desk(tmp_path, harbour())))


@pytest.mark.parametrize("given", ["-1", "65536", "x", "9" * 5_000, "٣", ""])
def test_what_is_no_port_is_refused(given: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["review", f"--serve={given}"])
    assert "is no port" in capsys.readouterr().err


def test_only_what_the_server_has_may_be_fetched() -> None:
    policy = ReviewServer("true", 8000).policy
    assert "default-src 'none'" in policy
    assert set(re.findall(r"(?:https?|ws)://[^ ;]+", policy)) == {
        "http://127.0.0.1:8000",
        "ws://127.0.0.1:8000",
    }
