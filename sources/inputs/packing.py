"""What a server packed is unpacked: all of it, or nothing."""

import zlib
from collections.abc import Sequence
from gzip import BadGzipFile, GzipFile
from io import BytesIO

from sources.errors import UnreadableError

CUT = "ends before all of it has come: try again"
PACKED = "is packed in a way that cannot be read: save the page as a file"
PLAIN = ("", "identity")
"""What a server says of a page that is not packed."""
GZIP = ("gzip", "x-gzip")
MOST = 2
"""Layers that are undone."""
HEADLESS = -zlib.MAX_WBITS
"""How zlib is told that its header is missing, as some servers mean "deflate"."""


def layers(stated: str) -> tuple[str, ...]:
    """The ways of packing in a Content-Encoding, the first one innermost. Raises UnreadableError for one that is not undone."""
    named = tuple(name for each in stated.split(",") if (name := each.strip().lower()) not in PLAIN)
    if len(named) > MOST or any(name not in (*GZIP, "deflate") for name in named):
        raise UnreadableError(PACKED)
    return named


def unpacked(data: bytes, named: Sequence[str], most: int) -> bytes:
    """The bytes without these layers; more than `most` bytes are cut right behind them, in every layer.

    Raises UnreadableError for what is damaged or stops too early.
    """
    try:
        for name in reversed(named):
            data = _gzip(data, most + 1) if name in GZIP else _deflate(data, most + 1)
    except EOFError:
        raise UnreadableError(CUT) from None
    except (BadGzipFile, zlib.error):
        raise UnreadableError(PACKED) from None
    return data


def _gzip(data: bytes, most: int) -> bytes:
    with GzipFile(fileobj=BytesIO(data)) as packed:
        return packed.read(most)


def _deflate(data: bytes, most: int) -> bytes:
    """What zlib packed, with its header or without. Raises EOFError when the end is missing."""
    try:
        work = zlib.decompressobj()
        found = work.decompress(data, most)
    except zlib.error:
        work = zlib.decompressobj(HEADLESS)
        found = work.decompress(data, most)
    if not work.eof and len(found) < most:
        raise EOFError
    return found
