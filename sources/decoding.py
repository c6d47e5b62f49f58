"""Bytes of a file as text, or a plain word on why they are none."""

import codecs
import re
from hashlib import sha256

from attrs import frozen

from sources.errors import UnreadableError

LARGEST = 50_000_000
"""Bytes of a file; more is no article."""
TOO_LARGE = f"is larger than {LARGEST // 1_000_000} MB: split it into one file an article"
LOOKED_AT = 65_536
"""Bytes at the start of a file by which binary data is told."""
SIGNATURES = (
    (b"%PDF-", "a PDF file"), (b"PK\x03\x04", "a ZIP archive or office document"), (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"), (b"GIF8", "a picture"), (b"\x1f\x8b", "a compressed file"),
    (b"\xd0\xcf\x11\xe0", "an office document"), (b"SQLite format 3", "a database"), (b"{\\rtf", "an RTF document"),
)  # fmt: skip
MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
CONTROL = bytes(set(range(32)) - {9, 10, 12, 13, 27})
DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w-]{2,30})", re.IGNORECASE)
NO_PAGE = {
    "idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape", "utf-7", "utf-16", "utf-16-le", "utf-16-be",
    "utf-32", "utf-32-le", "utf-32-be",
}  # fmt: skip
"""Codecs of Python that no page is in which begins without a mark: slow on long texts, able to give halves of characters,
or made of bytes that were refused as binary before."""
LOST = "\ufffd"
"""What stands for bytes that are no character."""
WHOLE = 2
"""Characters of several bytes that are whole, for each place that is broken, from which a file is damaged UTF-8. In
other encodings hardly any bytes look like one: in “CAFÉ” of Windows one does, beside one that does not."""
ENGLISH = "cp1252"
"""Tried first: what English text is in when it is not UTF-8; a few bytes are too little to guess from."""


@frozen(kw_only=True)
class Decoded:
    """A file's text."""

    text: str
    """Character for character, without a byte order mark."""
    digest: str
    """sha256 of the bytes."""
    encoding: str | None = None
    """The encoding that was assumed; None for UTF-8 and for one that the file states itself."""
    broken: int = 0
    """Places of UTF-8 that no character stands at, each read as U+FFFD."""

    @property
    def notes(self) -> tuple[str, ...]:
        """What had to be assumed to read the bytes."""
        assumed = (f"decoded as {self.encoding}",) if self.encoding else ()
        damage = (
            (f"{self.broken} broken byte{'s' * (self.broken > 1)} read as U+FFFD",) if self.broken else ()
        )
        return assumed + damage


def within_limit(data: bytes) -> bytes:
    """The same bytes. Raises UnreadableError when they are too many for one article."""
    if len(data) > LARGEST:
        raise UnreadableError(TOO_LARGE)
    return data


def as_utf8(data: bytes) -> bytes:
    """UTF-16 and UTF-32 turned into UTF-8, so that lines can be told apart; all else as it is."""
    marked = data.startswith(tuple(mark for mark, _ in MARKS))
    return decode(data).text.encode("utf-8", "surrogatepass") if marked else data


def decode(data: bytes, charset: str | None = None) -> Decoded:
    """Bytes as text: UTF-8, even if a little of it is broken, else as a mark, a server or the page says, else as it looks.

    `charset` is what the server says.
    Raises UnreadableError for binary data and for bytes in no known encoding.
    """
    digest = sha256(data).hexdigest()
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return Decoded(text=_strict(data, encoding), digest=digest)
    _refuse_binary(data[:LOOKED_AT])
    text = data.decode("utf-8-sig", "replace")
    broken = text.count(LOST) - data.count(LOST.encode())
    whole = len(text) - len(text.encode("ascii", "ignore")) - broken
    if WHOLE * broken <= whole:
        return Decoded(text=text, digest=digest, broken=broken)
    stated = _as_declared(data, charset)
    if stated is not None:
        return Decoded(text=stated, digest=digest)
    text, encoding = _guess(data)
    return Decoded(text=text, digest=digest, encoding=encoding)


def _as_declared(data: bytes, charset: str | None) -> str | None:
    """The text in the encoding that is stated for it; None when none is, or it does not fit."""
    declared = DECLARED.search(data[:4096])
    for name in (charset, declared[1].decode("ascii", "replace") if declared else None):
        try:
            if name and codecs.lookup(name).name not in NO_PAGE:
                return data.decode(name)
        except (LookupError, ValueError):
            continue
    return None


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise UnreadableError(
            f"begins like {encoding.upper()} and is broken further on: save it as UTF-8"
        ) from None


def _refuse_binary(start: bytes) -> None:
    """Raise UnreadableError for data that is no text."""
    for signature, name in SIGNATURES:
        if start.startswith(signature):
            raise UnreadableError(f"is {name}, not text: export the article as text or HTML")
    odd = len(start) - len(start.translate(None, CONTROL))
    if odd * 50 > len(start):
        raise UnreadableError("is binary data, not text: export the article as text or HTML")


def _guess(data: bytes) -> tuple[str, str]:
    """Text and encoding, by how the text would look. Raises UnreadableError when it looks like nothing."""
    from charset_normalizer import from_bytes  # noqa: PLC0415  # needed for few files, costs 40 ms

    found = from_bytes(data, cp_isolation=[ENGLISH]).best() or from_bytes(data).best()
    if found is None:
        raise UnreadableError("is text in no known encoding: save it as UTF-8")
    return str(found), found.encoding.replace("cp125", "windows-125")
