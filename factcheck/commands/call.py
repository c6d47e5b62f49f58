"""What was typed becomes a call of a command, and an error becomes one line and an exit status."""

import importlib
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from io import BytesIO, TextIOWrapper

from claims.errors import ClaimError
from factcheck.commands.arguments import parser
from factcheck.errors import FactcheckError
from factcheck.output.text import one_line
from factcheck.output.unread import unread
from sources.errors import SourceError
from sources.printable import shown

DONE, USAGE, INTERNAL = 0, 2, 3
"""Exit statuses; 1 is given by commands for `--fail-on`, 130 by `factcheck.cli` for Ctrl-C."""
CLOSED = "standard output is closed: send it to a file, or to the null device"
DEBUG = "FACTCHECK_DEBUG"
"""Environment variable that asks for a traceback instead of one line."""


def call(arguments: Sequence[str] | None = None) -> int:
    """Run a command and give its exit status; the only place where errors are caught."""
    _open()
    if sys.stdout is None:
        return _say(CLOSED, USAGE)
    _printable(sys.stdout, sys.stderr)
    try:
        options, unknown = parser().parse_known_args(arguments)
        if unknown:
            options.parser.error(f"unrecognized arguments: {' '.join(map(shown, unknown))}")
        status = command(options.command)(options)
        sys.stdout.flush()
    except (SourceError, ClaimError, FactcheckError) as error:
        return _say(str(error), USAGE)
    except BrokenPipeError:
        unread(sys.stdout)
        return DONE
    except Exception as error:  # the last line of defence: a user gets a line, not a traceback
        if os.environ.get(DEBUG):
            raise
        if isinstance(error, OSError) and error.strerror:
            return _say(_of_system(error), USAGE)
        what = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        return _say(f"internal error, please report it ({what}); {DEBUG}=1 shows where", INTERNAL)
    return status


def command(name: str) -> Callable[[Namespace], int]:
    """The function behind a command, its module imported only now."""
    run: Callable[[Namespace], int] = importlib.import_module(f"factcheck.commands.{name}").run
    return run


def _say(message: str, status: int) -> int:
    """One line on standard error."""
    sys.stderr.write(f"factcheck: {one_line(message)}\n")
    return status


def _of_system(error: OSError) -> str:
    """What the system refused: a name that is too long, a disk that is full."""
    where = f"{error.filename}: " if error.filename else ""
    return f"{where}{error.strerror}: see that the place is right, and that you may use it"


def _open() -> None:
    """Stand in for streams that were closed before the program began: nothing is read, messages go nowhere."""
    if sys.stdin is None:
        sys.stdin = TextIOWrapper(BytesIO())
    if sys.stderr is None:
        sys.stderr = TextIOWrapper(BytesIO(), encoding="utf-8")


def _printable(*streams: object) -> None:
    """Never fail over a character that the terminal's encoding lacks."""
    for stream in streams:
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
