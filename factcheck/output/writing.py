"""Files that appear whole or not at all, and standard output."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from factcheck.errors import FactcheckError
from factcheck.output.screen import write_bytes
from factcheck.store.drafts import draft

Write = Callable[[bytes], None]
"""Adds to a file."""
STDOUT = Path("-")
"""What a user names to mean standard output."""


@contextmanager
def writing(path: Path) -> Iterator[Write]:
    """A file as `replacing` gives it, or standard output for "-", which gets everything at once."""
    if path == STDOUT:
        yield write_bytes
        return
    with replacing(path) as write:
        yield write


@contextmanager
def replacing(path: Path) -> Iterator[Write]:
    """A file to add to, which takes the place of `path` when the block ends well and leaves no trace otherwise.

    A device or pipe is written to directly. Raises FactcheckError when the place cannot be written to.
    """
    with _told(path):
        _refuse(path)
        own = _draft(path)
        file = own.open("wb")

    def write(data: bytes) -> None:
        with _told(path):
            file.write(data)

    try:
        yield write
        with _told(path):
            file.close()
            if own != path:
                own.replace(path.resolve())
    finally:
        with suppress(OSError):
            file.close()
        if own != path:
            own.unlink(missing_ok=True)


def _refuse(path: Path) -> None:
    """Say at once what can never be written."""
    if path.is_dir():
        raise FactcheckError(f"cannot write {path}: it is a folder, name a file in it")
    if not path.parent.is_dir():
        raise FactcheckError(f"cannot write {path}: the folder {path.parent} does not exist, create it first")


def _draft(path: Path) -> Path:
    """Where to write until all is there; a device or pipe itself."""
    if path.exists() and not path.is_file():
        return path
    return draft(path.resolve())


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turns an error of the system into one line for the user."""
    try:
        yield
    except OSError as error:
        raise FactcheckError(
            f"cannot write {path} ({error.strerror}): see that you may write there"
        ) from error
