"""Zip, tar and gzip behind one face: what is in an archive, and the bytes of a member. Nothing is written to disk."""

import gzip
import stat
import tarfile
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Literal, Protocol, cast

from attrs import frozen

from sources.errors import UnreadableError
from sources.inputs.items import ending
from sources.inputs.opening import open_file, undamaged

TOTAL = 500_000_000
"""Bytes that an archive may unpack to; a compressed tar is held in memory while it is read."""
RATIO, SMALL = 200, 10_000_000
"""How many times its size an archive may unpack to, once that is more than so many bytes. Measured: articles 3 times,
thousands of copies of one article 94 times, a bomb in one layer 1,000 times."""
CHUNK = 1 << 20
"""Bytes unpacked between two looks at the limits."""
UNIX, ENCRYPTED = 16, 1
"""Bits of a zip entry: where the file mode starts, and the flag of encryption."""
TOO_MUCH = f"unpacks to more than {TOTAL // 1_000_000} MB: split it"
BOMB = "unpacks to far more than any article would: not read"

Kind = Literal["file", "folder", "link", "device", "encrypted", "packed"]


@frozen(kw_only=True)
class Member:
    """An entry of an archive."""

    name: str
    """As the archive has it, with forward slashes."""
    size: int
    """Bytes that it says it unpacks to; readers give no more."""
    kind: Kind
    """What it is; only a file can be read ("packed" is a file in a form that is not unpacked here)."""
    key: zipfile.ZipInfo | tarfile.TarInfo | None = None
    """What the standard library opens it by."""


class Archive(Protocol):
    """An open archive; its methods raise UnreadableError when it is damaged."""

    def members(self) -> Iterator[Member]:
        """Every entry, as the archive orders them."""

    def open(self, member: Member) -> BinaryIO:
        """A stream of the member's bytes."""

    def close(self) -> None:
        """Let go of the file."""


def open_archive(path: Path) -> Archive:
    """The archive in a file. Raises UnreadableError when it cannot be read or unpacks to too much."""
    with ExitStack() as stack:
        stream = stack.enter_context(open_file(path))
        archive = _archive(path, stream)
        if not isinstance(archive, Single):
            stack.pop_all()  # it goes on reading, and closes the file itself
    return archive


def _archive(path: Path, stream: BinaryIO) -> Archive:
    kind, size = ending(path.name), path.stat().st_size
    if size > TOTAL:
        raise UnreadableError(TOO_MUCH)
    with undamaged():
        if kind == ".zip":
            return Zip(archive=zipfile.ZipFile(stream), stream=stream)
        if kind == ".tar":
            return Tar(archive=tarfile.open(fileobj=stream, mode="r:"), stream=stream)
        plain = unpacked(stream, size)
        if kind == ".gz":
            return Single(name=PurePosixPath(path.name).stem, data=plain)
        return Tar(archive=tarfile.open(fileobj=plain, mode="r:"), stream=stream)


def unpacked(stream: BinaryIO, size: int) -> BytesIO:
    """What gzip packed into `size` bytes. Raises UnreadableError at the first byte past a limit."""
    plain = BytesIO()
    with undamaged(), gzip.GzipFile(fileobj=stream) as packed:
        while chunk := packed.read(CHUNK):
            plain.write(chunk)
            within(plain.tell(), size)
    plain.seek(0)
    return plain


def within(total: int, size: int) -> None:
    """Raise UnreadableError when `size` packed bytes unpack to a `total` that is past a limit."""
    if total > SMALL and total > RATIO * size:
        raise UnreadableError(BOMB)
    if total > TOTAL:
        raise UnreadableError(TOO_MUCH)


@frozen(kw_only=True)
class Zip:
    """A zip archive."""

    archive: zipfile.ZipFile
    """Open for reading."""
    stream: BinaryIO
    """The file under it."""

    def members(self) -> Iterator[Member]:
        """Every entry of its directory."""
        for info in self.archive.infolist():
            yield Member(name=info.filename, size=info.file_size, kind=_zip_kind(info), key=info)

    def open(self, member: Member) -> BinaryIO:
        """A stream that gives at most the member's stated size."""
        with undamaged():
            return cast("BinaryIO", self.archive.open(cast("zipfile.ZipInfo", member.key)))

    def close(self) -> None:
        """Close the archive and the file."""
        self.archive.close()
        self.stream.close()


def _zip_kind(info: zipfile.ZipInfo) -> Kind:
    mode = info.external_attr >> UNIX
    if info.is_dir():
        return "folder"
    if stat.S_ISLNK(mode):
        return "link"
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        return "device"
    if info.flag_bits & ENCRYPTED:
        return "encrypted"
    return "file" if info.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) else "packed"


@frozen(kw_only=True)
class Tar:
    """A tar archive, on disk or unpacked in memory."""

    archive: tarfile.TarFile
    """Open for reading."""
    stream: BinaryIO
    """The file under it."""

    def members(self) -> Iterator[Member]:
        """Every entry, header by header."""
        with undamaged():
            for info in self.archive:
                yield Member(name=info.name, size=info.size, kind=_tar_kind(info), key=info)

    def open(self, member: Member) -> BinaryIO:
        """A stream of the member's stated size."""
        with undamaged():
            return cast("BinaryIO", self.archive.extractfile(cast("tarfile.TarInfo", member.key)))

    def close(self) -> None:
        """Close the archive and the file."""
        self.archive.close()
        self.stream.close()


def _tar_kind(info: tarfile.TarInfo) -> Kind:
    if info.isdir():
        return "folder"
    if info.issym() or info.islnk():
        return "link"
    if info.issparse():
        return "packed"
    return "file" if info.isreg() else "device"


@frozen(kw_only=True)
class Single:
    """A file that gzip packed alone."""

    name: str
    """Its name without the ending .gz."""
    data: BytesIO
    """What is in it."""

    def members(self) -> Iterator[Member]:
        """The one file."""
        yield Member(name=self.name, size=self.data.getbuffer().nbytes, kind="file")

    def open(self, member: Member) -> BinaryIO:
        """A stream of it, from the start."""
        del member
        return BytesIO(self.data.getbuffer())

    def close(self) -> None:
        """Nothing is held open."""
