"""`factcheck review --serve`: the review in a browser of this machine, and of no other."""

import shlex
import socket
import sys
from argparse import Namespace
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import Final

from factcheck.review.shelf import Shelf
from factcheck.store.files import DeskError

LOOPBACK: Final = "127.0.0.1"
"""The only address that is listened on."""
VALUES: Final = ("desk", "story", "reviewer", "config")
SWITCHES: Final = ("blind", "adjudicate", "no_color")
"""Options of a review that hold in the browser too."""


def run(options: Namespace) -> int:
    """Serve the review on the loopback address until Ctrl-C or SIGTERM; gives the exit status.

    Raises DeskError when the desk cannot be read, the port is taken, or textual-serve is not installed.
    """
    Shelf.open(options.desk, options.story).close()
    if find_spec("textual_serve") is None:
        raise DeskError(
            "--serve needs textual-serve: pip install 'factcheck-newsdesk[serve]', or review in the terminal"
        )
    with _listening(options.serve) as listening:
        import_module("factcheck.commands.serve_pages").serve(command(options), listening)
    return 0


def command(options: Namespace) -> str:
    """The call of the review that each open page makes, as a line for a shell in which no name can be a command."""
    return shlex.join([sys.executable, "-P", "-m", "factcheck", "review", *_arguments(options)])


def _arguments(options: Namespace) -> Iterator[str]:
    """Options as they were given; each with its value in one word, so that no value is taken for an option."""
    for name in VALUES:
        value = getattr(options, name, None)
        if value is not None:
            yield f"--{name}={value}"
    yield from (f"--{name.replace('_', '-')}" for name in SWITCHES if getattr(options, name, False))


def _listening(port: int) -> socket.socket:
    """A socket that only this machine can reach."""
    try:
        return socket.create_server((LOOPBACK, port))
    except OSError as error:
        raise DeskError(
            f"port {port} cannot be used ({error.strerror}): name another one: --serve {port + 1}"
        ) from error
