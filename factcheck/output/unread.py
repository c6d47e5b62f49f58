"""A stream whose reader has gone away, as in `factcheck report | head`: nothing is left to tell it."""

import os
from typing import IO


def unread(stream: IO[str]) -> None:
    """Point a stream at nothing, since Python flushes it once more at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
