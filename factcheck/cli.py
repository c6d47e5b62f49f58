"""The entry of the command line. It imports next to nothing, so that Ctrl-C is met from the first moment on."""

import importlib
import sys
from collections.abc import Sequence

INTERRUPTED = 130
"""The exit status that shells expect of Ctrl-C."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command (by default the one that was typed) and give its exit status."""
    try:
        status: int = importlib.import_module("factcheck.commands.call").call(arguments)
    except KeyboardInterrupt:
        sys.stderr.write("factcheck: interrupted: what was finished is kept\n")
        return INTERRUPTED
    return status
