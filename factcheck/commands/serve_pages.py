"""The web server behind `factcheck review --serve`: textual-serve, closed to everything but this machine's browser."""

import socket
import sys
from typing import Final

from aiohttp import web
from aiohttp.typedefs import Handler
from textual_serve.server import Server

GRACE: Final = 2.0
"""Seconds that an open page has to end when the server is stopped; what was decided is kept anyway."""


class ReviewServer(Server):
    """Answers requests that name this machine, and come from one of its own pages."""

    def __init__(self, command: str, port: int) -> None:
        self._names = (f"127.0.0.1:{port}", f"localhost:{port}")
        super().__init__(
            command,
            host="127.0.0.1",
            port=port,
            title="factcheck review",
            public_url=f"http://{self._names[0]}",
        )

    async def _make_app(self) -> web.Application:
        app = await super()._make_app()
        app.middlewares.append(self.guard)
        return app

    async def on_startup(self, app: web.Application) -> None:
        """Say where the review is."""
        del app
        sys.stdout.write(f"The review is at {self.public_url} until Ctrl-C.\n")
        sys.stdout.flush()

    @property
    def policy(self) -> str:
        """What a page may fetch and run: what this server has, and nothing of any other."""
        own = f"'self' {self.public_url}"
        return (
            f"default-src 'none'; script-src {own} 'unsafe-inline'; style-src {own} 'unsafe-inline'; "
            f"img-src {own} data:; font-src {own} data:; connect-src {own} ws://{self._names[0]}; "
            "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        )

    @web.middleware
    async def guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Refuse what a page of another site sends: it could press keys in the reviewer's name."""
        origin = request.headers.get("Origin")
        if request.host not in self._names or (origin is not None and origin not in self._origins):
            raise web.HTTPForbidden(text=f"Open {self.public_url} in a browser of this machine.\n")
        response = await handler(request)
        if not response.prepared:
            response.headers["Content-Security-Policy"] = self.policy
            response.headers["Referrer-Policy"] = "no-referrer"
        return response

    @property
    def _origins(self) -> tuple[str, ...]:
        return tuple(f"http://{name}" for name in self._names)

    def answer(self, listening: socket.socket) -> None:
        """Answer on a socket, running the command for each open page, until SIGINT or SIGTERM."""
        web.run_app(self._make_app(), sock=listening, shutdown_timeout=GRACE, access_log=None, print=None)


def serve(command: str, listening: socket.socket) -> None:
    """Serve what `command` shows on a socket that listens on the loopback address."""
    ReviewServer(command, listening.getsockname()[1]).answer(listening)
