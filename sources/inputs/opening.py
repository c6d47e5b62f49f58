"""Files are opened and read within limits; whatever goes wrong is said in one line."""

import os
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tarfile import TarError
from typing import BinaryIO
from zipfile import BadZipFile

from sources.decoding import LARGEST, MARKS, as_utf8, within_limit
from sources.errors import UnreadableError

EMPTY = "is empty: save the article's text in it"
BROKEN = "is damaged or no archive of its kind: pack it anew"
DAMAGE = (BadZipFile, TarError, zlib.error, EOFError, ValueError, ArithmeticError, LookupError, RuntimeError)
"""What the standard library raises over damaged archives."""


def open_file(path: Path) -> BinaryIO:
    """A regular file, to be read. Raises UnreadableError when there is none or it may not be read."""
    with readable():
        try:
            about = path.stat()
        except ValueError:  # a null character in the name
            raise UnreadableError("is no path: check its name") from None
        if not stat.S_ISREG(about.st_mode):
            raise UnreadableError("is no regular file: save the article in one")
        return path.open("rb")


@contextmanager
def readable() -> Iterator[None]:
    """Turn what the file system says into an UnreadableError."""
    try:
        yield
    except FileNotFoundError:
        raise UnreadableError("does not exist: check the path") from None
    except PermissionError:
        raise UnreadableError("may not be read: give yourself permission to read it") from None
    except OSError as error:
        if error.errno is None:  # not from the system: a library over what it reads
            raise UnreadableError(BROKEN) from None
        reason = os.strerror(error.errno).lower()
        raise UnreadableError(f"cannot be read ({reason}): check the file") from None


@contextmanager
def undamaged() -> Iterator[None]:
    """Turn what an archive that is damaged leads to into an UnreadableError."""
    try:
        with readable():
            yield
    except (*DAMAGE, TypeError):
        raise UnreadableError(BROKEN) from None


def whole(stream: BinaryIO) -> bytes:
    """All bytes of one article. Raises UnreadableError when they are too many, none or damaged."""
    with undamaged():
        data = stream.read(LARGEST + 1)
    if not within_limit(data).strip():
        raise UnreadableError(EMPTY)
    return data


def lines(stream: BinaryIO) -> Iterator[bytes]:
    """The lines of a stream as they come, UTF-16 and UTF-32 turned into UTF-8; a line too long is cut past the limit.

    Raises UnreadableError when the stream is damaged, or is in another Unicode form and too large.
    """
    first = _line(stream)
    if first.startswith(tuple(mark for mark, _ in MARKS)):
        with undamaged():
            rest = stream.read(LARGEST + 1)
        yield from as_utf8(within_limit(first + rest)).split(b"\n")
        return
    line = first
    while line:
        yield line
        line = _line(stream)


def _line(stream: BinaryIO) -> bytes:
    """The next line, at most one byte longer than an article may be; the rest of a longer one is passed over."""
    with undamaged():
        line = rest = stream.readline(LARGEST + 1)
        while len(rest) > LARGEST and not rest.endswith(b"\n"):
            rest = stream.readline(LARGEST + 1)
    return line
