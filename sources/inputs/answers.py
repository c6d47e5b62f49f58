"""One answer of a server becomes a page, within limits of size and time."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from http import HTTPStatus
from io import BytesIO
from time import monotonic

from attrs import evolve, frozen
from urllib3 import BaseHTTPResponse

from sources.article import Article
from sources.decoding import LARGEST
from sources.errors import UnreadableError
from sources.inputs.addresses import ending, host, shown
from sources.inputs.packing import layers, unpacked

CHUNK = 65_536
"""Bytes asked for between two looks at the limits."""
KINDS = {
    "text/html": ".html", "application/xhtml+xml": ".html", "text/plain": ".txt", "text/markdown": ".md",
    "application/json": ".json", "application/jsonl": ".jsonl", "application/ndjson": ".jsonl",
    "application/x-ndjson": ".jsonl",
}  # fmt: skip
"""Content types that are read, and the ending of a file of that kind."""
CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE)
TOO_LONG = "is a page that does not end within {} MB: save its article as a file"
SLOW = "does not answer in full within {:g} seconds: try again, or save the page as a file"
TYPE = "is {}, not an article: HTML, plain text, Markdown and JSON are read"


@frozen(kw_only=True)
class Limits:
    """How much of a server's time and bytes a page may take."""

    seconds: float = 30.0
    """From the first look-up to the last byte, redirects included."""
    silence: float = 10.0
    """Seconds without a byte."""
    size: int = LARGEST
    """Bytes, unpacked."""
    hops: int = 5
    """Redirects."""


@frozen(kw_only=True)
class Page:
    """What an address gave."""

    data: bytes
    """The bytes, unpacked."""
    suffix: str
    """The ending of a file of its kind: ".html"."""
    charset: str | None
    """The encoding that the server states."""
    address: str
    """Where it was found at last."""
    retrieved: str
    """When: ISO 8601 in UTC, to the second."""

    def stream(self) -> BytesIO:
        """The bytes as a stream."""
        return BytesIO(self.data)

    def dated(self, article: Article) -> Article:
        """An article of the page with the time of fetching, and the page's address and site where it states none."""
        return evolve(
            article,
            provenance=evolve(article.provenance, retrieved=self.retrieved),
            url=article.url or shown(self.address),
            outlet=article.outlet or host(self.address),
        )


def page_of(response: BaseHTTPResponse, address: str, limits: Limits, deadline: float) -> Page:
    """The page in an answer. Raises UnreadableError for one that is none."""
    if response.status != HTTPStatus.OK:
        raise UnreadableError(f"is answered with {_status(response.status)}: check the address")
    packed = layers(response.headers.get("content-encoding", ""))
    stated = response.headers.get("content-type", "")
    suffix = _kind(stated, address)
    charset = CHARSET.search(stated)
    return Page(
        data=_unpacked(_body(response, limits, deadline), packed, limits),
        suffix=suffix,
        charset=charset[1] if charset else None,
        address=address,
        retrieved=datetime.now(UTC).isoformat(timespec="seconds"),
    )


def _status(code: int) -> str:
    """A status in figures and words."""
    try:
        return f"{code} {HTTPStatus(code).phrase}"
    except ValueError:
        return str(code)


def _kind(stated: str, address: str) -> str:
    """The ending of a file of the stated content type; what is plain text, or not stated, goes by the address."""
    kind = stated.partition(";")[0].strip().lower()
    if kind in ("", "text/plain") and ending(address):
        return ending(address)
    if kind not in KINDS:
        raise UnreadableError(TYPE.format(f'"{shown(kind[:60])}"' if kind else "of no stated content type"))
    return KINDS[kind]


def _body(response: BaseHTTPResponse, limits: Limits, deadline: float) -> bytes:
    """The bytes of an answer as they come, packed, until it ends or a limit is reached."""
    body = bytearray()
    too_long = _too_long(limits)
    stated = response.headers.get("content-length", "")
    if stated.isdecimal() and len(stated) < 20 and int(stated) > limits.size:
        raise UnreadableError(too_long)
    while chunk := response.read1(CHUNK, decode_content=False):
        body += chunk
        if len(body) > limits.size:
            raise UnreadableError(too_long)
        if monotonic() > deadline:
            raise UnreadableError(SLOW.format(limits.seconds))
    return bytes(body)


def _unpacked(body: bytes, packed: Sequence[str], limits: Limits) -> bytes:
    """The page in the bytes of an answer."""
    data = unpacked(body, packed, limits.size)
    if len(data) > limits.size:
        raise UnreadableError(_too_long(limits))
    if not data.strip():
        raise UnreadableError("is an empty page: check the address")
    return data


def _too_long(limits: Limits) -> str:
    return TOO_LONG.format(limits.size // 1_000_000)
