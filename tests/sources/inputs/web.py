"""A server on the loopback address that answers as a test tells it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import ClassVar

from attrs import define, field

Answer = Callable[["Handler"], None]


@define
class Site:
    """What a server does and what it saw."""

    answers: dict[str, Answer] = field(factory=dict)
    seen: list[tuple[str, str]] = field(factory=list)
    """Path and User-Agent of each request."""
    over: Event = field(factory=Event)
    """Set when the test is over: nothing waits longer."""
    root: str = ""
    """Its address, without a stroke at the end."""


class Handler(BaseHTTPRequestHandler):
    """Answers one request."""

    site: ClassVar[Site]

    def do_GET(self) -> None:  # the name that the library asks for
        self.site.seen.append((self.path, self.headers["User-Agent"]))
        try:
            self.site.answers[self.path](self)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def say(self, status: int, body: bytes = b"", **headers: str) -> None:
        """A whole answer; `Content_Type` in a keyword stands for Content-Type."""
        self.send_response(status)
        for name, value in ({"Content_Length": str(len(body))} | headers).items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # as in the base class
        """Be quiet."""


@contextmanager
def serving(**answers: Answer) -> Iterator[Site]:
    """A running server; keywords are paths without their stroke."""
    site = Site(answers={f"/{path}": answer for path, answer in answers.items()})
    handler = type("OfSite", (Handler,), {"site": site})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        site.root = f"http://127.0.0.1:{server.server_port}"
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield site
        finally:
            site.over.set()
            server.shutdown()
            thread.join()
